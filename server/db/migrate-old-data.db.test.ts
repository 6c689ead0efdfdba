import type { Kysely } from 'kysely'
import { expect, test } from 'vitest'
import { migrate } from './migrate.ts'
import { openDatabase } from './open.ts'
import { pack, unpack, unpackBeside, unpackText } from './packed.ts'
import type { Database } from './tables/database.ts'
import { describeEachDialect } from './testing/describe-each-dialect.ts'
import { migrations } from './migrations/index.ts'

type Old = Record<string, Record<string, string | number | Uint8Array | null>>

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
    expect(rows.map(({ passages, themes }) => [passages && unpackBeside('', passages), themes])).toEqual(
      ids.map(() => [[], null]),
    )
    await db.destroy()
  })

  test('keeps texts, passages, and each line that names a theme once', async () => {
    const { db, old } = await older('0013')
    const said = 'Siân – “custody”, and custody again'
    await old
      .insertInto('documents')
      .values([{ ...document('d1'), text: said }, document('d2')])
      .execute()
    const passages = pack([{ text: said }])
    const row = { document_id: 'd1', body_id: 'b', read_at: '2025-06-01', facts: pack({ of: 'd1' }), passages }
    await old
      .insertInto('readings')
      .values([row, { ...row, document_id: 'd2', passages: null }])
      .execute()
    const meeting = { id: 'm', body_id: 'b', document_id: 'd1', state: 'read', held_on: '2025-05-01', precision: 'day' }
    await old
      .insertInto('meetings')
      .values({ ...meeting, title: 'Board', is_thematic: 0 })
      .execute()
    const mention = { body_id: 'b', meeting_id: 'm', document_id: 'd1', term: 'custody', spans: '[[8,15]]' }
    await old
      .insertInto('theme_mentions')
      .values([
        { ...mention, id: 'one', theme: 'custody', line: 1 },
        { ...mention, id: 'two', theme: 'custody', line: 1 },
        { ...mention, id: 'three', theme: 'custody', line: 2 },
        { ...mention, id: 'four', theme: 'estates', line: 1 },
      ])
      .execute()
    await old
      .insertInto('subject_themes')
      .values({ body_id: 'b', subject_kind: 'meeting', subject_id: 'm', theme: 'custody' })
      .execute()
    await old.insertInto('document_names').values({ document_id: 'd1', name: 'Siân' }).execute()
    await migrate(db)
    const texts = await db.selectFrom('documents').select('text').orderBy('id').execute()
    expect(texts.map(({ text }) => text && unpackText(text))).toEqual([said, null])
    const readings = await db.selectFrom('readings').select(['facts', 'passages']).orderBy('document_id').execute()
    expect(readings.map((held) => [unpack(held.facts), held.passages && unpackBeside(said, held.passages)])).toEqual([
      [{ of: 'd1' }, [{ text: said }]],
      [{ of: 'd1' }, null],
    ])
    const mentions = await db.selectFrom('theme_mentions').selectAll().orderBy('theme').orderBy('line').execute()
    expect(mentions.map(({ theme, line, term }) => [theme, line, term])).toEqual([
      ['custody', 1, 'custody'],
      ['custody', 2, 'custody'],
      ['estates', 1, 'custody'],
    ])
    expect(await db.selectFrom('subject_themes').selectAll().execute()).toHaveLength(1)
    expect(await db.selectFrom('document_names').selectAll().execute()).toEqual([{ document_id: 'd1', name: 'Siân' }])
    await db.destroy()
  })
})
