import { afterEach, expect, test } from 'vitest'
import { describeEachDialect } from '../../db/testing/describe-each-dialect.ts'
import { fileOf } from '../../ingest/testing/notes.ts'
import { createCallerFactory } from '../procedures.ts'
import { appRouter } from '../router.ts'
import { formOf, serve, type Served } from '../testing/serve.ts'

const files = ['2024-05-14', '2024-06-11', '2024-07-09'].map((heldOn) => fileOf({ heldOn, area: 'Marlshire' }))
const readAgain = {
  method: 'POST',
  url: '/api/trpc/record.readEarlierAgain',
  headers: { 'content-type': 'application/json' },
} as const

describeEachDialect('the record over the wire', (_, { freshConfig }) => {
  const open: Served[] = []
  afterEach(async () => {
    for (const served of open.splice(0)) await served.close()
  })

  test('what an earlier version of the reader read is told, and read again for an owner', async () => {
    const served = await serve(await freshConfig(), { rules: 'present' })
    open.push(served)
    const { app, db, ingest, parts } = served
    await app.inject({ method: 'POST', url: '/api/documents', ...(await formOf(files)) })
    const held = async () => (await app.inject('/api/trpc/record.documents')).json().result.data.held
    expect(await held()).toMatchObject({ all: 3, earlier: 0, again: 0 })
    const names = files.slice(1).map(({ name }) => name)
    await db.updateTable('documents').set({ rules_by: 'earlier' }).where('name', 'in', names).execute()
    expect(await held()).toMatchObject({ all: 3, earlier: 2, again: 0 })
    const officer = createCallerFactory(appRouter)({ ...parts, roles: ['reader', 'officer'] })
    await expect(officer.record.readEarlierAgain()).rejects.toMatchObject({ code: 'FORBIDDEN' })
    expect(await held()).toMatchObject({ earlier: 2 })
    expect((await app.inject(readAgain)).statusCode).toBe(200)
    expect(await held()).toMatchObject({ earlier: 0 })
    await ingest.settle()
    expect(await held()).toMatchObject({ all: 3, unread: 0, earlier: 0, again: 0 })
  })
})
