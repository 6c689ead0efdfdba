import { brotliDecompressSync } from 'node:zlib'
import { afterEach, expect, test } from 'vitest'
import { describeEachDialect } from '../db/testing/describe-each-dialect.ts'
import { fileOf } from '../ingest/testing/notes.ts'
import { createCallerFactory } from './procedures.ts'
import { roles } from './context.ts'
import { appRouter } from './router.ts'
import { formOf, serve } from './testing/serve.ts'
import type { Served } from './testing/serve.ts'

const caller = createCallerFactory(appRouter)
const may = fileOf({ heldOn: '2024-05-14', area: 'Marlshire', actions: ['Publish the review'] })
const html = { accept: 'text/html,*/*' }
type Procedure = { _def: { type: string; meta?: { role?: string } } }
const procedures = Object.entries(appRouter._def.procedures as unknown as Record<string, Procedure>)

test('every procedure declares its role', () => {
  expect(procedures.length).toBeGreaterThan(2)
  for (const [path, { _def }] of procedures) expect(roles, `${path}`).toContain(_def.meta?.role)
  const open = procedures.filter(([, { _def }]) => _def.type === 'mutation' && _def.meta?.role === 'reader')
  expect(open).toEqual([])
})

describeEachDialect('the server', (_, { freshConfig }) => {
  const open: Served[] = []
  afterEach(async () => {
    for (const served of open.splice(0)) await served.close()
  })
  async function start() {
    const served = await serve(await freshConfig())
    open.push(served)
    return served
  }

  test('says how it is', async () => {
    const { app, parts, db } = await start()
    const kind = parts.db === db && (await freshConfig()).databaseUrl === null ? 'sqlite' : 'postgresql'
    expect((await app.inject('/health')).json()).toEqual({
      status: 'ok',
      version: '0.0.0-test',
      database: kind,
      documents: 0,
    })
    await app.inject({ method: 'POST', url: '/api/documents', ...(await formOf([may])) })
    expect((await app.inject('/health')).json()).toMatchObject({ documents: 1 })
  })

  test('allows scripts from its own files alone, and nothing else by default', async () => {
    const { app } = await start()
    for (const url of ['/', '/health', '/api/documents/none/original', '/nothing']) {
      const { headers } = await app.inject({ url, headers: html })
      const policy = String(headers['content-security-policy'])
      expect(policy).toContain("default-src 'none'")
      expect(policy).toContain("script-src 'self';")
      expect(policy).toContain("frame-ancestors 'none'")
      expect(headers['x-content-type-options']).toBe('nosniff')
      expect(headers['strict-transport-security']).toBeUndefined()
    }
  })

  test('gives the page at each of its addresses, afresh; its files for good; nothing else', async () => {
    const { app } = await start()
    for (const url of ['/', '/issues/abc?body=1', '/meetings/2024']) {
      const answer = await app.inject({ url, headers: html })
      expect([answer.statusCode, answer.headers['cache-control']]).toEqual([200, 'public, max-age=0'])
      expect(answer.body).toContain('Brought Forward')
    }
    const script = await app.inject('/assets/main-abc.js')
    expect([script.statusCode, script.headers['cache-control']]).toEqual([200, 'public, max-age=31536000, immutable'])
    const short = await app.inject({ url: '/assets/main-abc.js', headers: { 'accept-encoding': 'gzip, br' } })
    expect([short.headers['content-encoding'], short.headers['content-type']]).toEqual([
      'br',
      script.headers['content-type'],
    ])
    expect(String(brotliDecompressSync(short.rawPayload))).toBe(script.body)
    for (const url of ['/assets/none.js', '/assets/main-abc.js.br', '/api/none', '/../package.json']) {
      expect((await app.inject({ url, headers: { accept: '*/*' } })).statusCode).toBe(404)
    }
    expect((await app.inject({ url: '/api/none', headers: html })).json()).toEqual({
      message: 'There is nothing at this address.',
    })
  })

  test('answers a question over HTTP, several in one request, eleven in none', async () => {
    const { app } = await start()
    const { documentId } = (
      await app.inject({ method: 'POST', url: '/api/documents', ...(await formOf([may])) })
    ).json()[0]
    expect(documentId).toMatch(/^[0-9a-f]{32}$/)
    const ask = (count: number) => {
      const input = Object.fromEntries(Array.from({ length: count }, (_item, index) => [index, { filter: {} }]))
      const paths = Array.from({ length: count }, () => 'analytics.position').join(',')
      return app.inject({ url: `/api/trpc/${paths}?batch=1&input=${encodeURIComponent(JSON.stringify(input))}` })
    }
    const answer = await ask(2)
    expect(answer.statusCode).toBe(200)
    expect(answer.headers['cache-control']).toBe('no-store')
    expect(answer.json().map((one: { result: { data: { open: number } } }) => one.result.data.open)).toEqual([1, 1])
    expect((await ask(11)).statusCode).toBe(400)
  })

  test('every question has an answer, with notes and without any', async () => {
    const { app } = await start()
    const wanted: Record<string, object> = {
      'record.meeting': { meetingId: 'none' },
      'record.issue': { filter: {}, issueId: 'none' },
      'record.search': { filter: {}, question: 'review' },
      'record.notesDiff': { beforeId: 'none', afterId: 'neither' },
      'review.document': { documentId: 'none' },
      'links.history': { issueId: 'none' },
      'links.issues': { bodyId: 'none' },
      'links.sentences': { lifeId: 'none' },
      'links.lost': { bodyId: 'none' },
      'settings.previewThemes': {
        bodyId: 'none',
        change: { kind: 'added', name: 'Police dogs', words: ['dog section'] },
      },
      'settings.sightings': { personId: 'none' },
      'settings.wordSuggestions': { bodyId: 'none' },
      'settings.previewWord': { bodyId: 'none', word: 'Undertaking', marks: 'action' },
      'settings.previewWordReading': { bodyId: 'none', word: 'Undertaking', marks: 'action' },
      'tracker.sheets': { documentId: 'none' },
      'planning.agendaDraft': { bodyId: 'none', heldOn: '2024-05-14' },
      'analytics.office': { filter: {}, officeId: 'none', personId: null },
      'record.flowSentences': { filter: {}, meetingId: 'none' },
      'record.themeSentences': { filter: {}, theme: 'victims', meetingId: null },
      'record.officeSentences': { filter: {}, officeId: 'none', personId: null, theme: null, kind: 'answers' },
    }
    const statuses = async () => {
      const queries = procedures.filter(([, { _def }]) => _def.type === 'query').map(([path]) => path)
      const answers = queries.map(async (path) => {
        const input = encodeURIComponent(JSON.stringify(wanted[path] ?? { filter: {} }))
        return [path, (await app.inject(`/api/trpc/${path}?input=${input}`)).statusCode] as const
      })
      return Object.fromEntries(await Promise.all(answers))
    }
    const empty = await statuses()
    expect(Object.keys(empty).length).toBeGreaterThan(14)
    const absent = [
      'analytics.office',
      'record.meeting',
      'record.issue',
      'record.notesDiff',
      'review.document',
      'tracker.sheets',
    ]
    for (const [path, status] of Object.entries(empty))
      expect([path, status]).toEqual([path, absent.includes(path) ? 404 : 200])
    await app.inject({ method: 'POST', url: '/api/documents', ...(await formOf([may])) })
    expect(await statuses()).toEqual(empty)
  })

  test('a request that is not understood is told so; a fault gets an id and no stack', async () => {
    const { app, db } = await start()
    const bad = await app.inject(
      `/api/trpc/analytics.position?input=${encodeURIComponent('{"filter":{"asAt":"soon"}}')}`,
    )
    expect(bad.statusCode).toBe(400)
    expect(bad.json().error.message).toMatch(/^The request was not understood: filter\.asAt /)
    await db.schema.dropTable('settings').execute()
    await db.schema.alterTable('links').renameTo('gone').execute()
    await app.inject({ method: 'POST', url: '/api/documents', ...(await formOf([may])) })
    const fault = await app.inject({
      method: 'POST',
      url: '/api/trpc/record.removeSamples',
      headers: { 'content-type': 'application/json' },
      payload: '{}',
    })
    expect(fault.statusCode).toBe(500)
    expect(fault.json().error.message).toMatch(/^Something went wrong on the server \([0-9a-f-]{36}\)\.$/)
    expect(fault.body).not.toMatch(/stack|settings|node_modules/)
  })

  test('refuses a caller without the role, and another site’s page', async () => {
    const { app, parts } = await start()
    const nobody = caller({ ...parts, roles: [] })
    const officer = caller({ ...parts, roles: ['reader', 'officer'] })
    await expect(nobody.analytics.position({ filter: {} })).rejects.toMatchObject({ code: 'FORBIDDEN' })
    await expect(officer.record.removeSamples()).rejects.toMatchObject({ code: 'FORBIDDEN' })
    expect(await caller({ ...parts, roles }).record.removeSamples()).toEqual({ removed: 0 })
    const headers = { 'content-type': 'application/json', origin: 'https://elsewhere.example' }
    const foreign = await app.inject({ method: 'POST', url: '/api/trpc/record.removeSamples', headers, payload: '{}' })
    expect(foreign.statusCode).toBe(403)
    expect((await app.inject({ method: 'GET', url: '/api/trpc/record.removeSamples' })).statusCode).toBe(405)
  })

  test('removes a document, and says so where it is not there', async () => {
    const { app, parts, db } = await start()
    const [{ documentId }] = (
      await app.inject({ method: 'POST', url: '/api/documents', ...(await formOf([may])) })
    ).json()
    const owner = caller({ ...parts, roles })
    expect(await owner.record.removeDocument({ documentId })).toEqual({ removed: true })
    expect(await db.selectFrom('bodies').selectAll().execute()).toEqual([])
    await expect(owner.record.removeDocument({ documentId })).rejects.toMatchObject({ code: 'NOT_FOUND' })
  })

  test('a database that is away is 503, with when to come again', async () => {
    const { app, db } = await start()
    const away = Object.assign(new Error('connect'), { code: 'ECONNREFUSED' })
    const [selectFrom, getExecutor] = [db.selectFrom.bind(db), db.getExecutor.bind(db)]
    const fail = () => {
      throw away
    }
    Object.assign(db, { selectFrom: fail, getExecutor: fail })
    const answers = [
      await app.inject('/health'),
      await app.inject('/api/documents/x/original'),
      await app.inject(`/api/trpc/analytics.position?input=${encodeURIComponent('{"filter":{}}')}`),
    ]
    Object.assign(db, { selectFrom, getExecutor })
    expect(answers.map(({ statusCode, headers }) => [statusCode, headers['retry-after']])).toEqual([
      [503, '5'],
      [503, '5'],
      [503, '5'],
    ])
    expect((await app.inject('/health')).statusCode).toBe(200)
  })

  test('a route that does not declare its role cannot be made', async () => {
    const { parts } = await start()
    const { default: fastify } = await import('fastify')
    const { requireRoles } = await import('./routes.ts')
    const app = fastify()
    requireRoles(app, () => [])
    expect(() => app.get('/api/secrets', async () => parts.version)).toThrow('does not declare who may use it')
    app.get('/api/officers', { config: { role: 'officer' } }, async () => 'secret')
    expect((await app.inject('/api/officers')).statusCode).toBe(403)
  })
})
