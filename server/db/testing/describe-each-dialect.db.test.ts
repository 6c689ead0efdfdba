import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { openDatabase } from '../open.ts'
import { describeEachDialect } from './describe-each-dialect.ts'

describeEachDialect('a test’s own database', (open, { dialect, freshConfig }) => {
  test('is of the kind it says', async () => {
    const db = await open()
    const version = dialect === 'sqlite' ? sql`select sqlite_version() as version` : sql`select version() as version`
    expect((await version.execute(db)).rows).toHaveLength(1)
  })

  test('is migrated, empty, and shared with nobody', async () => {
    const [one, other] = [await open(), await open()]
    await sql`create table mark (id integer)`.execute(one)
    expect((await sql`select * from mark`.execute(one)).rows).toEqual([])
    await expect(sql`select * from mark`.execute(other)).rejects.toThrow('mark')
    expect(await one.selectFrom('documents').selectAll().execute()).toEqual([])
  })

  test('can be had without any table', async () => {
    const db = await openDatabase(await freshConfig({ migrated: false }))
    expect(await db.introspection.getTables()).toEqual([])
    await db.destroy()
  })
})
