import { afterEach, expect, test } from 'vitest'
import { describeEachDialect } from '../../db/testing/describe-each-dialect.ts'
import { readDocument } from '../../ingest/read.ts'
import { marlshireNotes } from '../../review/settings/testing/settings-of.ts'
import { createCallerFactory } from '../procedures.ts'
import { appRouter } from '../router.ts'
import { formOf, serve, type Served } from '../testing/serve.ts'

const notes = marlshireNotes('14 May 2024', [
  'Dog section',
  'The PCC asked how many dogs retire. The CC said that six do.',
])
const dogs = { kind: 'added' as const, name: 'Police dogs', words: ['dog section'] }

describeEachDialect('settings over the wire', (_, { freshConfig }) => {
  const open: Served[] = []
  afterEach(async () => {
    for (const served of open.splice(0)) await served.close()
  })

  async function start() {
    const served = await serve(await freshConfig(), { read: readDocument })
    open.push(served)
    const { app } = served
    const file = { name: 'may.txt', bytes: new TextEncoder().encode(notes) }
    await app.inject({ method: 'POST', url: '/api/documents', ...(await formOf([file])) })
    const ask = async (procedure: string, input: object) =>
      (await app.inject(`/api/trpc/${procedure}?input=${encodeURIComponent(JSON.stringify(input))}`)).json()
    const tell = async (procedure: string, input: object) => {
      const headers = { 'content-type': 'application/json' }
      const payload = JSON.stringify(input)
      return app.inject({ method: 'POST', url: `/api/trpc/${procedure}`, headers, payload })
    }
    const { bodyId } = (await ask('settings.themes', {})).result.data
    return { ...served, ask, tell, bodyId: bodyId as string }
  }

  test('themes: tried, saved, in the filter under their name, taken back', async () => {
    const { ask, tell, bodyId } = await start()
    const tried = (await ask('settings.previewThemes', { bodyId, change: dogs })).result.data
    expect(tried).toMatchObject({ fault: null, meetings: 1, rows: [{ theme: 'police-dogs', gained: 2 }] })
    const saved = await tell('settings.decideThemes', { bodyId, change: dogs })
    expect(saved.statusCode).toBe(200)
    const body = (await ask('record.bodies', {})).result.data.shown
    expect(body.themes).toContainEqual({ theme: 'police-dogs', name: 'Police dogs' })
    const { decisionId } = saved.json().result.data
    expect((await tell('settings.undo', { decisionId })).statusCode).toBe(200)
    expect((await ask('settings.themes', {})).result.data.history).toMatchObject([
      { decisionId, undoneBy: expect.any(String) },
    ])
  })

  test('what cannot be done is told in a sentence', async () => {
    const { tell, bodyId } = await start()
    const told = async (change: object) => {
      const answer = await tell('settings.decideThemes', { bodyId, change })
      return [answer.statusCode, answer.json().error.message]
    }
    expect(await told({ ...dogs, words: ['+++'] })).toEqual([
      400,
      '“+++” holds no letter and no figure, so that it could not be found in notes. Type a word.',
    ])
    expect((await told({ kind: 'split', theme: 'estates' }))[0]).toBe(400)
    expect((await tell('settings.undo', { decisionId: 'none' })).statusCode).toBe(404)
  })

  test('offices: an owner renames one, an officer only looks, a reader neither', async () => {
    const { parts, bodyId, ask, tell } = await start()
    const change = { kind: 'office renamed' as const, office: 'chief constable', name: 'Chief Officer' }
    const officer = createCallerFactory(appRouter)({ ...parts, roles: ['reader', 'officer'] })
    await expect(officer.settings.decideDirectory({ bodyId, change })).rejects.toMatchObject({ code: 'FORBIDDEN' })
    const { people } = await officer.settings.directory({ body: bodyId })
    const vale = people.find(({ name }) => name === 'Tom Vale')?.personId ?? ''
    expect((await officer.settings.sightings({ personId: vale })).sightings).toMatchObject([
      { written: 'CC', uses: 1, isOnList: false },
      { written: 'Tom Vale', isOnList: true },
    ])
    const reader = createCallerFactory(appRouter)({ ...parts, roles: ['reader'] })
    await expect(reader.settings.directory({})).rejects.toMatchObject({ code: 'FORBIDDEN' })
    await expect(reader.settings.sightings({ personId: vale })).rejects.toMatchObject({ code: 'FORBIDDEN' })
    expect((await tell('settings.decideDirectory', { bodyId, change })).statusCode).toBe(200)
    const { offices } = (await ask('settings.directory', {})).result.data
    expect(offices).toContainEqual(expect.objectContaining({ office: 'chief constable', name: 'Chief Officer' }))
    const same = await tell('settings.decideDirectory', {
      bodyId,
      change: { ...change, name: 'Deputy Chief Constable' },
    })
    expect([same.statusCode, same.json().error.message]).toEqual([400, expect.stringContaining('Merge the two')])
  })

  test('oversight bodies: an owner writes a successor down, an officer only looks, a reader neither', async () => {
    const { parts, bodyId, ask, tell } = await start()
    const to = { name: 'Mayor', kind: 'mayor' as const, force: null, from: '2028-05-08', until: null, heldAs: null }
    const change = { kind: 'set' as const, holder: null, to }
    const officer = createCallerFactory(appRouter)({ ...parts, roles: ['reader', 'officer'] })
    await expect(officer.settings.decideBodies({ bodyId, change })).rejects.toMatchObject({ code: 'FORBIDDEN' })
    expect((await officer.settings.bodies({})).bodies).toMatchObject([{ holder: 'first', meetings: 1 }])
    const reader = createCallerFactory(appRouter)({ ...parts, roles: ['reader'] })
    await expect(reader.settings.bodies({})).rejects.toMatchObject({ code: 'FORBIDDEN' })
    expect((await tell('settings.decideBodies', { bodyId, change })).statusCode).toBe(200)
    const { bodies, history } = (await ask('settings.bodies', {})).result.data
    expect(bodies).toMatchObject([{ holder: 'first' }, { name: 'Mayor', from: '2028-05-08', meetings: 0 }])
    expect(history[0].text).toBe('Wrote down the successor “Mayor”, from 8 May 2028.')
    const again = await tell('settings.decideBodies', { bodyId, change })
    expect([again.statusCode, again.json().error.message]).toEqual([400, expect.stringContaining('first day')])
  })

  test('words: tried, taught, read with, taken back; an officer only looks', async () => {
    const { app, parts, bodyId, ask, tell } = await start()
    const text = marlshireNotes('11 June 2024', ['Dogs', 'The CC was there.', 'BEHEST: CC to count the dogs.'])
    const form = await formOf([{ name: 'june.txt', bytes: new TextEncoder().encode(text) }])
    await app.inject({ method: 'POST', url: '/api/documents', ...form })
    const word = { word: 'Behest', marks: 'action' as const }
    const officer = createCallerFactory(appRouter)({ ...parts, roles: ['reader', 'officer'] })
    expect(await officer.settings.previewWord({ bodyId, ...word })).toMatchObject({ documents: 1, passages: 1 })
    expect(await officer.settings.previewWordReading({ bodyId, ...word })).toMatchObject({ read: 1, actions: 1 })
    const change = { kind: 'taught' as const, ...word, everywhere: false }
    await expect(officer.settings.decideWords({ bodyId, change })).rejects.toMatchObject({ code: 'FORBIDDEN' })
    const reader = createCallerFactory(appRouter)({ ...parts, roles: ['reader'] })
    await expect(reader.settings.words({})).rejects.toMatchObject({ code: 'FORBIDDEN' })
    const saved = await tell('settings.decideWords', { bodyId, change })
    await parts.ingest.settle()
    expect((await ask('settings.words', {})).result.data).toMatchObject({ waiting: 0, actions: 1, words: [word] })
    expect((await tell('settings.undo', saved.json().result.data)).statusCode).toBe(200)
    await parts.ingest.settle()
    expect((await ask('settings.words', {})).result.data).toMatchObject({ actions: 0, words: [] })
    const bad = await tell('settings.decideWords', { bodyId, change: { ...change, word: 'the' } })
    expect([bad.statusCode, bad.json().error.message]).toEqual([400, expect.stringContaining('every set of notes')])
  })

  test('an officer may look and try, and only an owner may change', async () => {
    const { parts, bodyId } = await start()
    const officer = createCallerFactory(appRouter)({ ...parts, roles: ['reader', 'officer'] })
    expect((await officer.settings.previewThemes({ bodyId, change: dogs })).fault).toBeNull()
    await expect(officer.settings.decideThemes({ bodyId, change: dogs })).rejects.toMatchObject({ code: 'FORBIDDEN' })
    const reader = createCallerFactory(appRouter)({ ...parts, roles: ['reader'] })
    await expect(reader.settings.themes({})).rejects.toMatchObject({ code: 'FORBIDDEN' })
  })
})
