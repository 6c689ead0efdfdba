import { afterEach, expect, test } from 'vitest'
import { describeEachDialect } from '../../db/testing/describe-each-dialect.ts'
import { readDocument } from '../../ingest/read.ts'
import { formOf, serve, type Served } from '../testing/serve.ts'

const rows = 'Ref,Date raised,Action,Owner,Due,Status\n1,14/05/2024,"=Publish the review",CC,June 2024,Open\n'

describeEachDialect('a tracker over the wire', (_, { freshConfig }) => {
  const open: Served[] = []
  afterEach(async () => {
    for (const served of open.splice(0)) await served.close()
  })

  test('is put in, matched, brought in, handed out with formulas guarded, and taken out', async () => {
    const served = await serve(await freshConfig(), { read: readDocument })
    open.push(served)
    const { app } = served
    const file = { name: 'tracker.csv', bytes: new TextEncoder().encode(rows), receivedOn: '2024-09-01', hint: null }
    const uploaded = await app.inject({ method: 'POST', url: '/api/documents', ...(await formOf([file])) })
    const [{ documentId, result }] = uploaded.json()
    expect(result).toBe('to match')
    const ask = async (procedure: string, input: object) =>
      (await app.inject(`/api/trpc/${procedure}?input=${encodeURIComponent(JSON.stringify(input))}`)).json()
    const does = async (procedure: string, input: object) => {
      const headers = { 'content-type': 'application/json' }
      const payload = JSON.stringify(input)
      return (await app.inject({ method: 'POST', url: `/api/trpc/${procedure}`, headers, payload })).json()
    }
    const { sheets } = (await ask('tracker.sheets', { documentId })).result.data
    const chosen = { documentId, sheet: sheets[0].sheet, matching: sheets[0].guess }
    expect((await does('tracker.preview', chosen)).result.data.counts).toMatchObject({ actions: 1, stopped: 0 })

    const none = { ...chosen, matching: { ...sheets[0].guess, columns: { ref: 0 } }, body: 'Marlshire' }
    expect((await does('tracker.bringIn', none)).error.message).toMatch(/^No row of this sheet becomes an action\./)
    expect((await does('tracker.bringIn', { ...chosen, body: 'Marlshire' })).result.data).toMatchObject({ rows: 1 })
    const taken = await app.inject('/api/actions/tracker.csv')
    expect(taken.headers['content-disposition']).toContain('actions-2024-05-14.csv')
    expect(taken.body).toContain("1,14 May 2024,'=Publish the review,Chief Constable,30 June 2024,Open,,")

    await does('tracker.takeOut', { documentId, sheet: chosen.sheet })
    expect((await app.inject('/api/actions/tracker.csv')).statusCode).toBe(404)
    expect((await ask('tracker.sheets', { documentId: 'nothing' })).error.message).toMatch(
      /^This spreadsheet is not here/,
    )
  })
})
