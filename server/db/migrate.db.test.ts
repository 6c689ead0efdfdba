import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Migration } from 'kysely/migration'
import { expect, test } from 'vitest'
import { holdDataDir } from './dialects/sqlite.ts'
import { migrate } from './migrate.ts'
import { migrations } from './migrations/index.ts'
import { openDatabase } from './open.ts'
import { describeEachDialect } from './testing/describe-each-dialect.ts'
import { UnusableDatabase } from './unusable-database.ts'

const marked: Migration = {
  up: async (db) => db.schema.createTable('mark').addColumn('id', 'integer').execute(),
}
const halfWay: Migration = {
  up: async (db) => {
    await db.schema.createTable('half').addColumn('id', 'integer').execute()
    throw new Error('power cut')
  },
}

describeEachDialect('migrate', (open, { freshConfig }) => {
  const tablesOf = async (db: Awaited<ReturnType<typeof open>>) =>
    (await db.introspection.getTables()).map((table) => table.name)

  test('makes all tables once, also when two do it at a time and when it is done again', async () => {
    const config = await freshConfig({ migrated: false })
    const [one, other] = [await openDatabase(config), await openDatabase(config)]
    await Promise.all([migrate(one), migrate(other)])
    await migrate(one)
    expect(await tablesOf(other)).toContain('theme_mentions')
    expect(await one.selectFrom('documents').selectAll().execute()).toEqual([])
    await Promise.all([one.destroy(), other.destroy()])
  })

  test('rolls back what fails half-way, all of it, and the database still runs', async () => {
    const db = await open()
    const list = { ...migrations, '9998-marked': marked, '9999-half-way': halfWay }
    await expect(migrate(db, list)).rejects.toThrow('power cut')
    const tables = await tablesOf(db)
    expect(tables).toContain('documents')
    expect(tables.filter((name) => name === 'mark' || name === 'half')).toEqual([])
    await migrate(db)
  })

  test('refuses a database that a newer version made', async () => {
    const db = await open()
    await migrate(db, { ...migrations, '9998-marked': marked })
    await expect(migrate(db)).rejects.toThrow(UnusableDatabase)
    await expect(migrate(db)).rejects.toThrow('newer version')
  })

  test('sorts text by code point on both', async () => {
    const db = await open()
    const names = ['a', 'B', 'é', 'Z', 'z', '_']
    await db
      .insertInto('settings')
      .values(names.map((name) => ({ name, value: '' })))
      .execute()
    const rows = await db.selectFrom('settings').select('name').orderBy('name').execute()
    expect(rows.map((row) => row.name)).toEqual(names.toSorted())
  })

  test('holds foreign keys', async () => {
    const db = await open()
    const orphan = { id: 's1', body_id: 'nowhere', name: 'Board' }
    await expect(db.insertInto('series').values(orphan).execute()).rejects.toThrow(/foreign key/i)
  })

  test('a database file that is damaged is refused with what to do', async () => {
    const { dataDir } = await freshConfig({ migrated: false })
    writeFileSync(
      join(dataDir, 'brought-forward.sqlite'),
      'not a database, but long enough to be read as one'.repeat(99),
    )
    await expect(openDatabase({ dataDir, databaseUrl: null })).rejects.toThrow('Put a backup in its place')
  })

  test('a second server on the same folder is refused, until the first has ended, even by kill -9', async () => {
    const { dataDir } = await freshConfig({ migrated: false })
    const program = `const { holdDataDir } = await import(${JSON.stringify(import.meta.resolve('./dialects/sqlite.ts'))})
      holdDataDir(${JSON.stringify(dataDir)})
      process.stdout.write('held')
      setInterval(() => undefined, 1000)`
    const first = spawn(process.execPath, ['--input-type=module', '-e', program], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    await once(first.stdout, 'data')
    expect(() => holdDataDir(dataDir)).toThrow('Another server is already using')
    first.kill('SIGKILL')
    await once(first, 'exit')
    const letGo = holdDataDir(dataDir)
    expect(() => holdDataDir(dataDir)).toThrow(UnusableDatabase)
    letGo()
  })
})
