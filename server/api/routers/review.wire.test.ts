import { afterEach, expect, test } from 'vitest'
import { describeEachDialect } from '../../db/testing/describe-each-dialect.ts'
import { markOf } from '../../review/testing/deciding.ts'
import { fileOfLines, firstWay, notesOf, readLines } from '../../review/testing/read-lines.ts'
import { formOf, serve, type Served } from '../testing/serve.ts'
import { createCallerFactory } from '../procedures.ts'
import { appRouter } from '../router.ts'

const text = notesOf('2024-05-14', 'ACTION: find out who looks after the vans.', 'The clerk is to bring the register.')
const dcc = { office: 'Deputy Chief Constable', side: 'force' }

describeEachDialect('review over the wire', (_, { freshConfig }) => {
  const open: Served[] = []
  afterEach(async () => {
    for (const served of open.splice(0)) await served.close()
  })

  async function start() {
    const served = await serve(await freshConfig(), { read: readLines(() => firstWay) })
    open.push(served)
    const { app } = served
    const [{ documentId }] = (
      await app.inject({ method: 'POST', url: '/api/documents', ...(await formOf([fileOfLines(text)])) })
    ).json()
    const decide = async (procedure: string, input: object) => {
      const headers = { 'content-type': 'application/json' }
      const answer = await app.inject({
        method: 'POST',
        url: `/api/trpc/review.${procedure}`,
        headers,
        payload: JSON.stringify(input),
      })
      return { status: answer.statusCode, body: answer.json() }
    }
    const ask = async (procedure: string, input: object) =>
      (await app.inject(`/api/trpc/${procedure}?input=${encodeURIComponent(JSON.stringify(input))}`)).json().result.data
    return { ...served, documentId: documentId as string, decide, ask }
  }

  test('from the queue to the document, through each decision and back', async () => {
    const { documentId, decide, ask } = await start()
    const [first] = (await ask('review.queue', { filter: {} })).entries
    expect(first).toMatchObject({ documentId, reasons: ['no owner', 'sure'] })
    const desk = await ask('review.document', { documentId })
    expect(desk.document).toMatchObject({ text, name: 'notes.txt' })
    expect(desk.review.facts.map(({ kind }: { kind: string }) => kind)).toEqual([
      'meeting',
      'attendance',
      'attendance',
      'attendance',
      'action',
      'notice',
    ])
    const { factKey } = first
    const corrected = await decide('correct', { documentId, factKey, kind: 'action', change: { owners: [dcc] } })
    expect(corrected).toMatchObject({
      status: 200,
      body: { result: { data: { factKey, review: { reviewed: 1, total: 1 } } } },
    })
    const { meetingId } = desk.document
    const shown = await ask('record.meeting', { meetingId })
    expect(shown.facts.actions).toMatchObject([{ review: 'corrected', owners: [{ office: dcc.office }] }])
    const passage = markOf(text, 'The clerk is to bring the register.')
    expect(
      (await decide('add', { documentId, kind: 'action', change: { passage } })).body.result.data.review.total,
    ).toBe(2)
    expect((await decide('confirm', { documentId, factKey: 'meeting' })).status).toBe(200)
    expect((await decide('reject', { documentId, factKey })).body.result.data.review.total).toBe(1)
    const { reviewId } = corrected.body.result.data
    const undone = await decide('undo', { documentId, reviewId })
    expect(undone.body.result.data.review.undone).toMatchObject([{ reviewId, verdict: 'corrected' }])
  })

  test('what cannot be decided is told in a sentence', async () => {
    const { documentId, decide } = await start()
    const factKey = 'action:1-2'
    const told = async (procedure: string, input: object) => {
      const { status, body } = await decide(procedure, input)
      return [status, body.error.message]
    }
    expect(await told('confirm', { documentId: 'none', factKey })).toEqual([
      404,
      'This document is not here, or was not read.',
    ])
    expect(await told('confirm', { documentId, factKey })).toEqual([
      409,
      'This fact has changed since it was shown. Look at it again.',
    ])
    const days = { owners: [dcc], due: { earliest: '2024-06-02', latest: '2024-06-01' } }
    expect(await told('correct', { documentId, factKey, kind: 'action', change: days })).toEqual([
      400,
      'The request was not understood: change.due ends before it begins.',
    ])
    expect((await told('correct', { documentId, factKey, kind: 'action', change: {} }))[0]).toBe(400)
    expect(
      (
        await told('correct', {
          documentId,
          factKey,
          kind: 'action',
          change: { due: { earliest: '2024-02-31', latest: null } },
        })
      )[0],
    ).toBe(400)
    expect((await told('add', { documentId, kind: 'action', change: { passage: [[0, 0]] } }))[0]).toBe(400)
  })

  test('a reader may neither see the queue nor decide', async () => {
    const { parts, documentId } = await start()
    const reader = createCallerFactory(appRouter)({ ...parts, roles: ['reader'] })
    await expect(reader.review.queue({ filter: {} as never })).rejects.toMatchObject({ code: 'FORBIDDEN' })
    await expect(reader.review.confirm({ documentId, factKey: 'meeting' })).rejects.toMatchObject({ code: 'FORBIDDEN' })
  })
})
