import { afterEach, expect, test } from 'vitest'
import { describeEachDialect } from '../../db/testing/describe-each-dialect.ts'
import { fileOfLines, firstWay, notesOf, readLines } from '../../review/testing/read-lines.ts'
import { createCallerFactory } from '../procedures.ts'
import { appRouter } from '../router.ts'
import { formOf, serve, type Served } from '../testing/serve.ts'

const text = notesOf('2024-05-14', 'ACTION DCC: count the vans.', 'ACTION CC: publish the custody review.')

describeEachDialect('links over the wire', (_, { freshConfig }) => {
  const open: Served[] = []
  afterEach(async () => {
    for (const served of open.splice(0)) await served.close()
  })

  async function start() {
    const served = await serve(await freshConfig(), { read: readLines(() => firstWay) })
    open.push(served)
    const { app } = served
    await app.inject({ method: 'POST', url: '/api/documents', ...(await formOf([fileOfLines(text)])) })
    const send = async (procedure: string, input: object) => {
      const headers = { 'content-type': 'application/json' }
      const payload = JSON.stringify(input)
      const answer = await app.inject({ method: 'POST', url: `/api/trpc/links.${procedure}`, headers, payload })
      return { status: answer.statusCode, body: answer.json() }
    }
    const ask = async (procedure: string, input: object) =>
      (await app.inject(`/api/trpc/${procedure}?input=${encodeURIComponent(JSON.stringify(input))}`)).json().result.data
    return { ...served, send, ask }
  }

  test('from the list of issues to one joined, a completion entered, and both undone from its history', async () => {
    const { send, ask } = await start()
    const { basis, actions } = await ask('analytics.actions', { filter: {} })
    const issues = await ask('links.issues', { bodyId: basis.bodyId })
    expect(issues).toMatchObject([{ name: 'Count the vans', actions: 1 }, { name: 'Publish the custody review' }])
    const [{ issueId }, { issueId: otherId }] = issues
    const joined = await send('decide', { verdict: 'join', issueId, otherId })
    expect(joined.status).toBe(200)
    const { id, issueId: stands } = joined.body.result.data
    const event = { kind: 'completed', happenedOn: '2024-05-20', source: 'letter', words: 'Counted.' }
    const entered = await send('enterEvent', { lifeId: actions[0].lifeId, ...event })
    expect(entered.body.result.data.issueId).toBe(stands)
    const history = await ask('links.history', { issueId: stands })
    expect(history.map(({ what }: { what: string }) => what)).toEqual(['completed', 'join'])
    expect(await ask('links.lost', { bodyId: basis.bodyId })).toEqual([])
    expect((await send('undo', { id, kind: 'decision' })).status).toBe(200)
    expect((await send('undo', { id: entered.body.result.data.id, kind: 'entry' })).status).toBe(200)
    expect((await send('undo', { id, kind: 'decision' })).status).toBe(404)
    expect(await ask('links.issues', { bodyId: basis.bodyId })).toEqual(issues)
  })

  test('nonsense is refused with a sentence', async () => {
    const { send } = await start()
    expect((await send('decide', { verdict: 'rename', issueId: 'none', name: 'x' })).status).toBe(404)
    expect((await send('decide', { verdict: 'rename', issueId: 'none', name: ' ' })).status).toBe(400)
    const event = { lifeId: 'x', kind: 'new due date', happenedOn: '2024-05-20', source: 'letter', words: 'Later.' }
    expect((await send('enterEvent', event)).status).toBe(400)
    expect((await send('enterEvent', { ...event, kind: 'completed', happenedOn: '2024-02-31' })).status).toBe(400)
  })

  test('who may only read sees what was decided and decides nothing', async () => {
    const { parts } = await start()
    const reader = createCallerFactory(appRouter)({ ...parts, roles: ['reader'] })
    expect(await reader.links.history({ issueId: 'none' })).toEqual([])
    await expect(reader.links.decide({ verdict: 'rename', issueId: 'x', name: 'y' })).rejects.toMatchObject({
      code: 'FORBIDDEN',
    })
    await expect(reader.links.undo({ id: 'x', kind: 'entry' })).rejects.toMatchObject({ code: 'FORBIDDEN' })
    const entry = { happenedOn: '2024-05-20', source: 'letter', words: 'Counted.' }
    await expect(reader.links.enterEvent({ ...entry, lifeId: 'x', kind: 'completed' })).rejects.toMatchObject({
      code: 'FORBIDDEN',
    })
    await expect(reader.links.enterAction({ ...entry, bodyId: 'x' })).rejects.toMatchObject({ code: 'FORBIDDEN' })
  })
})
