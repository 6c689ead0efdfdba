import type { Kysely } from 'kysely'
import { expect, test } from 'vitest'
import { openDatabase } from './open.ts'
import { shareReads, whileUnchanged } from './share-reads.ts'
import type { Database } from './tables/database.ts'
import { describeEachDialect } from './testing/describe-each-dialect.ts'

const namesIn = (db: Kysely<Database>) => db.selectFrom('settings').select('name').orderBy('name').execute()

function counted(bytes = 0) {
  let reads = 0
  const shared = shareReads(
    async (db) => {
      reads++
      const names = (await namesIn(db)).map(({ name }) => name)
      return { names, filling: 'x'.repeat(bytes) }
    },
    (key: string) => key,
  )
  return { shared, reads: () => reads }
}

const insert = (db: Kysely<Database>, name: string) => db.insertInto('settings').values({ name, value: '' }).execute()

describeEachDialect('reads kept while nothing changes', (open, { freshConfig }) => {
  test('later requests read nothing again, until somebody commits', async () => {
    const db = await open()
    const { shared, reads } = counted()
    const before = (await namesIn(db)).length
    for (let request = 0; request < 3; request++) await shared(await whileUnchanged(db), 'a')
    expect(reads()).toBe(1)
    await insert(db, '~')
    expect((await shared(await whileUnchanged(db), 'a')).names).toHaveLength(before + 1)
    expect(reads()).toBe(2)
  })

  test('what another process commits counts, what nobody has committed does not', async () => {
    const config = await freshConfig()
    const [db, elsewhere] = [await openDatabase(config), await openDatabase(config)]
    const { shared } = counted()
    const read = async () => (await shared(await whileUnchanged(db), 'a')).names.includes('~')
    expect(await read()).toBe(false)
    await elsewhere.transaction().execute(async (trx) => {
      await insert(trx as Kysely<Database>, '~')
      expect(await read()).toBe(false)
    })
    expect(await read()).toBe(true)
    await Promise.all([db.destroy(), elsewhere.destroy()])
  })

  test('the database itself keeps nothing', async () => {
    const db = await open()
    const { shared, reads } = counted()
    await shared(db, 'a')
    await shared(db, 'a')
    expect(reads()).toBe(2)
  })

  test('too much is let go', async () => {
    const db = await open()
    const { shared, reads } = counted(30_000_000)
    await shared(await whileUnchanged(db), 'a')
    await shared(await whileUnchanged(db), 'a')
    expect(reads()).toBe(2)
  })
})
