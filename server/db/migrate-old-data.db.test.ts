import type { Kysely } from 'kysely'
import { expect, test } from 'vitest'
import { migrate } from './migrate.ts'
import { openDatabase } from './open.ts'
import { unpack } from './packed.ts'
import type { Database } from './tables/database.ts'
import { describeEachDialect } from './testing/describe-each-dialect.ts'
import { migrations } from './migrations/index.ts'

type Old = Record<string, Record<string, string | number | null>>

/** The migrations before one, as an older version had them. */
const before = (name: string) => Object.fromEntries(Object.entries(migrations).filter(([one]) => one < name))

const body = { id: 'b', name: 'Body', area: null, force_name: null, is_sample: 0 }
const document = (id: string) => ({
  id,
  sha256: id.repeat(8),
  name: `${id}.txt`,
  media_type: 'text/plain',
  state: 'read',
  received_at: '2025-06-01T10:00:00.000Z',
  received_on: '2025-06-01',
  byte_length: 1,
  tries: 1,
  is_sample: 0,
  body_id: 'b',
})

describeEachDialect('a database of an older version', (_, { freshConfig }) => {
  async function older(name: string) {
    const db = await openDatabase(await freshConfig({ migrated: false }))
    await migrate(db, before(name))
    const old = db as unknown as Kysely<Old>
    await old.insertInto('bodies').values(body).execute()
    return { db: db as Kysely<Database>, old }
  }

  test('keeps what was read, what people decided on it, and what was not there', async () => {
    const { db, old } = await older('0012')
    const ids = Array.from({ length: 120 }, (_, at) => `d${String(at).padStart(3, '0')}`)
    for (const id of ids) {
      await old.insertInto('documents').values(document(id)).execute()
      const facts = JSON.stringify({ of: id, said: 'Siân – “again”' })
      const decided = id === 'd007' ? JSON.stringify({ of: id, decided: true }) : null
      const row = { document_id: id, body_id: 'b', read_at: '2025-06-01', facts, decided, passages: '[]', themes: null }
      await old
        .insertInto('readings')
        .values({ ...row, themes_by: null })
        .execute()
    }
    await migrate(db)
    const rows = await db.selectFrom('readings').selectAll().orderBy('document_id').execute()
    expect(rows.map(({ document_id, facts }) => [document_id, unpack(facts)])).toEqual(
      ids.map((id) => [id, { of: id, said: 'Siân – “again”' }]),
    )
    expect(rows.flatMap(({ decided }) => (decided === null ? [] : [unpack(decided)]))).toEqual([
      { of: 'd007', decided: true },
    ])
    expect(rows.map(({ passages, themes }) => [passages && unpack(passages), themes])).toEqual(
      ids.map(() => [[], null]),
    )
    await db.destroy()
  })
})
