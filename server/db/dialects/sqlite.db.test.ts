import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { migrate } from '../migrate.ts'
import { isAway, openDatabase } from '../open.ts'

type Opened = Awaited<ReturnType<typeof openDatabase>>
let dataDir = ''
let opened: Opened[] = []

async function open(): Promise<Opened> {
  const db = await openDatabase({ dataDir, databaseUrl: null })
  opened.push(db)
  return db
}

beforeEach(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'brought-forward-sqlite-'))
  opened = []
  await migrate(await open())
})
afterEach(async () => {
  for (const db of opened) await db.destroy()
  rmSync(dataDir, { recursive: true })
})

const row = (name: string) => ({ name, value: '' })
const names = async (db: Opened) =>
  (await db.selectFrom('settings').select('name').orderBy('name').execute()).map(({ name }) => name)

/** A transaction that has written and waits to be told to go on. */
async function heldOpen(db: Opened, name: string) {
  const { promise: goOn, resolve: finish } = Promise.withResolvers<void>()
  const { promise: begun, resolve: begin } = Promise.withResolvers<void>()
  const done = db.transaction().execute(async (trx) => {
    await trx.insertInto('settings').values(row(name)).execute()
    begin()
    await goOn
  })
  await begun
  return { finish, done }
}

test('reading goes on beside a transaction, and sees nothing of it before its end', async () => {
  const [db] = opened as [Opened]
  const writer = await heldOpen(db, 'a')
  expect(await names(db)).toEqual([])
  writer.finish()
  await writer.done
  expect(await names(db)).toEqual(['a'])
})

test('writers of one process take turns, in a transaction or not', async () => {
  const [db] = opened as [Opened]
  const writer = await heldOpen(db, 'a')
  const others = ['b', 'c', 'd', 'e', 'f', 'g'].map((name) => db.insertInto('settings').values(row(name)).execute())
  const another = db.transaction().execute((trx) => trx.insertInto('settings').values(row('h')).execute())
  writer.finish()
  await Promise.all([writer.done, ...others, another])
  expect(await names(db)).toEqual(['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'])
})

test('a failed statement or transaction gives the turn away', async () => {
  const [db] = opened as [Opened]
  const twice = () =>
    db
      .insertInto('settings')
      .values([row('a'), row('a')])
      .execute()
  await expect(twice()).rejects.toThrow('UNIQUE')
  const broken = db.transaction().execute(async (trx) => {
    await trx.insertInto('settings').values(row('b')).execute()
    throw new Error('broken')
  })
  await expect(broken).rejects.toThrow('broken')
  await db.insertInto('settings').values(row('c')).execute()
  expect(await names(db)).toEqual(['c'])
})

test('another process holding the database is waited for, then told of, while reading goes on', async () => {
  const [db] = opened as [Opened]
  const elsewhere = await open()
  const writer = await heldOpen(elsewhere, 'a')
  const waiting = db.transaction().execute((trx) => trx.insertInto('settings').values(row('b')).execute())
  const outcome = waiting.then(
    () => 'written',
    (error: unknown) => (isAway(error) ? 'away' : 'failed'),
  )
  expect(await names(db)).toEqual([])
  expect(await outcome).toBe('away')
  const patient = db.transaction().execute((trx) => trx.insertInto('settings').values(row('c')).execute())
  writer.finish()
  await Promise.all([writer.done, patient])
  expect(await names(db)).toEqual(['a', 'c'])
})
