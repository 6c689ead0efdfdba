import fc from 'fast-check'
import type { Kysely } from 'kysely'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import type { SearchAnswer, SearchKind } from '../../shared/answers/search.ts'
import { emptyFilter, type Filter } from '../../shared/filter.ts'
import { factKey } from '../../shared/review.ts'
import { searchWordsOf } from '../../shared/search-words.ts'
import { openDatabase } from '../db/open.ts'
import { describeEachDialect } from '../db/testing/describe-each-dialect.ts'
import type { Database } from '../db/tables/database.ts'
import { indexAgain } from '../ingest/store/search/index-again.ts'
import { fileOf, readNotes, type Notes } from '../ingest/testing/notes.ts'
import { openIngest } from '../ingest/run.ts'
import { openLog } from '../log.ts'
import { correctFact, rejectFact } from '../review/decisions/decide.ts'
import { search } from './search.ts'

const marlshire: Notes[] = [
  {
    heldOn: '2024-05-14',
    area: 'Marlshire',
    people: ['Siân Harrow', 'Tom Vale'],
    actions: ['Publish the Outcome 16 review', 'Write to the court service about custodial waits'],
  },
  {
    heldOn: '2024-06-11',
    area: 'Marlshire',
    people: ['Siân Harrow', 'Tom Vale'],
    forward: [{ text: 'Publish the Outcome 16 review', raisedAt: '2024-05-14' }],
    questions: ['What of response times in the custody suites?'],
  },
]
const netherWold: Notes = {
  heldOn: '2024-06-20',
  area: 'Nether Wold',
  people: ['Olu Finch', 'Bea Stone'],
  actions: ['Report on the custody estate in Nether Wold'],
}

const wordsOf = (pieces: { text: string; isMatch: boolean }[]) =>
  pieces.filter(({ isMatch }) => isMatch).map(({ text }) => text)
const textOf = (pieces: { text: string }[]) => pieces.map(({ text }) => text).join('')
const hitsOf = (answer: SearchAnswer, kind: SearchKind) =>
  answer.groups.find((group) => group.kind === kind)?.hits ?? []

/** All words that can be found, by what they belong to, in a form that both databases give alike. */
async function indexed(db: Kysely<Database>, dialect: string): Promise<string[]> {
  const facts = await db.selectFrom('search_facts').select(['id', 'kind', 'subject_id', 'body_id']).execute()
  const passages = await db
    .selectFrom('search_passages')
    .innerJoin('search_notes', 'search_notes.number', 'search_passages.notes')
    .select(['id', 'document_id', 'begins', 'ends', 'line', 'last_line'])
    .execute()
  const [fact, passage] = [await termsOf(db, dialect, 'fact_words'), await termsOf(db, dialect, 'passage_words')]
  expect(fact.size).toBe(facts.length)
  expect(passage.size).toBe(passages.length)
  return [
    ...facts.map(({ id, ...row }) => JSON.stringify([row, fact.get(id)])),
    ...passages.map(({ id, ...row }) => JSON.stringify([row, passage.get(id)])),
  ].toSorted()
}

async function termsOf(db: Kysely<Database>, dialect: string, table: 'fact_words' | 'passage_words') {
  if (dialect === 'postgres') {
    const { rows } = await sql<{
      rowid: number
      words: string
    }>`select rowid, words::text from ${sql.table(table)}`.execute(db)
    return new Map(rows.map(({ rowid, words }) => [rowid, words]))
  }
  const vocabulary = sql.table(`${table}_seen`)
  await sql`create virtual table if not exists ${vocabulary} using fts5vocab(${sql.lit(table)}, instance)`.execute(db)
  const { rows } = await sql<{
    doc: number
    term: string
    offset: number
  }>`select doc, term, "offset" from ${vocabulary}`.execute(db)
  const terms = Map.groupBy(rows, ({ doc }) => doc)
  return new Map(
    [...terms].map(([id, of]) => [
      id,
      of
        .map(({ term, offset }) => `${term}:${offset}`)
        .toSorted()
        .join(' '),
    ]),
  )
}

describeEachDialect('search', (_, { freshConfig, dialect }) => {
  async function start(files: Notes[]) {
    const config = await freshConfig()
    const db = await openDatabase(config)
    const now = () => new Date('2025-06-01T10:00:00.000Z')
    const ingest = openIngest({ db, dataDir: config.dataDir, read: readNotes, now, log: openLog('silent') })
    const put = async (notes: Notes[]) => {
      const receipts = await Promise.all(notes.map((one) => ingest.receive(fileOf(one))))
      await ingest.read(receipts, () => undefined)
    }
    await put(files)
    const ask = (question: string, filter: Partial<Filter> = {}) =>
      search(db, { question, filter: { ...emptyFilter, ...filter }, most: 20 })
    const bodyOf = async (name: string) =>
      (await db.selectFrom('bodies').where('name', '=', name).select('id').executeTakeFirstOrThrow()).id
    return { db, ingest, put, ask, bodyOf }
  }

  test('finds issues, actions, updates, exchanges, promises, decisions and notes, with the words marked', async () => {
    const { ask } = await start([...marlshire, netherWold])
    const answer = await ask('outcome 16')
    expect(answer.groups.map(({ kind, total }) => [kind, total])).toEqual([
      ['issue', 1],
      ['action', 2],
      ['update', 1],
      ['notes', 2],
    ])
    const [issue] = hitsOf(answer, 'issue')
    expect(issue).toMatchObject({ issueName: 'Outcome 16', evidence: null })
    const [action] = hitsOf(answer, 'action')
    expect(textOf(action?.words ?? [])).toBe('Publish the Outcome 16 review')
    expect(wordsOf(action?.words ?? [])).toEqual(['Outcome', '16'])
    expect(action).toMatchObject({ issueId: issue?.issueId, evidence: { heldOn: '2024-06-11', source: 'notes' } })
    expect((await ask('response times')).groups.map(({ kind }) => kind)).toContain('exchange')
    expect((await ask('look at it')).groups.map(({ kind }) => kind)).toContain('commitment')
    expect((await ask('paper noted')).groups.map(({ kind }) => kind)).toContain('decision')
  })

  test('folds accents, finds beginnings of words, wants every word, keeps phrases together', async () => {
    const { ask } = await start([...marlshire, netherWold])
    for (const question of ['sian', 'SIÂN', 'Siân Harrow', 'sian harr'])
      expect([question, hitsOf(await ask(question), 'notes').length]).toEqual([question, 2])
    const custody = await ask('custod')
    expect(hitsOf(custody, 'action').map(({ words }) => wordsOf(words))).toEqual([['custody'], ['custodial']])
    expect((await ask('custodial finch')).groups.map(({ kind }) => kind)).toEqual([])
    expect(hitsOf(await ask('"16 review"'), 'action')).toHaveLength(2)
    expect(hitsOf(await ask('"review 16"'), 'action')).toEqual([])
    expect(hitsOf(await ask('"custod"'), 'action')).toEqual([])
    expect(hitsOf(await ask('"the custod'), 'action')).toHaveLength(1)
  })

  test('whole words come before beginnings of words', async () => {
    const { ask } = await start([
      {
        heldOn: '2024-05-14',
        area: 'Marlshire',
        actions: ['Planning for planners', 'Plan for planners', 'Planned work'],
      },
    ])
    const [first, ...others] = hitsOf(await ask('plan'), 'action')
    expect(textOf(first?.words ?? [])).toBe('Plan for planners')
    expect(others).toHaveLength(2)
  })

  test('looks in one body where one is chosen and else in all, and says which', async () => {
    const { ask, bodyOf } = await start([...marlshire, netherWold])
    const all = await ask('custody')
    expect(all.bodies.map(({ name }) => name)).toEqual(['Marlshire', 'Nether Wold'])
    const [one, other] = [await bodyOf('Marlshire'), await bodyOf('Nether Wold')]
    const found = (answer: SearchAnswer) =>
      new Set(answer.groups.flatMap(({ hits }) => hits.map(({ bodyId }) => bodyId)))
    expect(found(all)).toEqual(new Set([one, other]))
    const chosen = await ask('custody', { body: one })
    expect(chosen.bodies.map(({ name }) => name)).toEqual(['Marlshire'])
    expect(found(chosen)).toEqual(new Set([one]))
    expect((await ask('nether wold', { body: one })).groups).toEqual([])
    expect((await ask('custody', { body: 'nobody' })).groups).toEqual([])
  })

  test('applies the filter, and says which kinds it leaves out', async () => {
    const { ask, db, bodyOf } = await start([...marlshire, netherWold])
    const actions = async (filter: Partial<Filter>) =>
      hitsOf(await ask('review', { body: await bodyOf('Marlshire'), ...filter }), 'action').map(
        ({ evidence }) => evidence?.heldOn,
      )
    expect(await actions({})).toEqual(['2024-06-11', '2024-05-14'])
    expect(await actions({ asAt: '2024-05-31' })).toEqual(['2024-05-14'])
    expect(await actions({ from: '2024-06-01' })).toEqual(['2024-06-11'])
    expect(await actions({ until: '2024-05-01' })).toEqual([])
    expect(await actions({ side: 'force' })).toHaveLength(2)
    expect(await actions({ side: 'partner' })).toEqual([])
    expect(await actions({ reviewedOnly: true })).toEqual([])
    expect(await actions({ series: [] })).toEqual([])
    expect(await actions({ themes: ['fleet'] })).toEqual([])
    expect(await actions({ priorities: ['none such'] })).toEqual([])
    const offices = await db.selectFrom('offices').where('name', '=', 'Chief Constable').select('id').execute()
    expect(await actions({ offices: offices.map(({ id }) => id) })).toHaveLength(2)
    expect(await actions({ offices: [] })).toEqual([])
    const byOffice = await ask('look', { offices: offices.map(({ id }) => id) })
    expect(byOffice.leftOut).toEqual(['decision', 'notes'])
    expect(hitsOf(byOffice, 'commitment').length).toBeGreaterThan(0)
    expect(textOf(hitsOf(byOffice, 'commitment')[0]?.who ?? [])).toContain('Chief Constable')
    expect(hitsOf(await ask('noted', { themes: ['fleet'] }), 'decision')).toEqual([])
  })

  test('hostile questions find nothing and break nothing', async () => {
    const { ask } = await start(marlshire)
    const hostile = [
      `'); drop table actions; --`,
      '"',
      '*',
      'NEAR("a" "b", 2)',
      'words:custody OR',
      '\u0000',
      '\\',
      "':*",
      '𐍈'.repeat(99),
    ]
    for (const question of [...hostile, 'x'.repeat(10_000), '"a '.repeat(5000)]) await ask(question)
    expect((await ask('" * () \u0000')).isAsked).toBe(false)
    expect((await ask('x'.repeat(10_000))).isCut).toBe(true)
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 80 }), async (question) => {
        expect((await ask(question)).groups.length).toBeLessThanOrEqual(7)
      }),
      { numRuns: 40 },
    )
    expect(hitsOf(await ask('outcome'), 'action')).toHaveLength(2)
  })

  test('every word of any stored action finds it', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }), { minLength: 3, maxLength: 6 }),
        async (texts) => {
          const { db, ask } = await start([{ heldOn: '2024-05-14', area: 'Marlshire', actions: texts }])
          const stored = await db.selectFrom('actions').select(['text']).execute()
          expect(stored.map(({ text }) => text).toSorted()).toEqual(texts.toSorted())
          for (const { text } of stored)
            for (const { start: from, end } of searchWordsOf(text)) {
              const found = hitsOf(await ask(text.slice(from, end)), 'action').map(({ words }) => textOf(words))
              expect(found).toContain(text)
            }
        },
      ),
      { numRuns: 4 },
    )
  })

  test('what can be found equals a recount after notes came, were decided on, came again and went', async () => {
    const { db, ingest, put } = await start([])
    const steps = [
      () => put(marlshire),
      () => put([netherWold]),
      () => put(marlshire),
      async () => {
        const { id } = await db.selectFrom('documents').select('id').orderBy('received_on').executeTakeFirstOrThrow()
        await ingest.remove(id)
      },
    ]
    for (const step of steps) {
      await step()
      const kept = await indexed(db, dialect)
      expect(kept.length).toBeGreaterThan(0)
      await db.transaction().execute(indexAgain)
      expect(await indexed(db, dialect)).toEqual(kept)
    }
    for (const { id } of await db.selectFrom('documents').select('id').execute()) await ingest.remove(id)
    expect(await indexed(db, dialect)).toEqual([])
  })

  test('follows what people decide: a rejected action is found no more, a corrected one by its new words', async () => {
    const { db, ingest, ask } = await start(marlshire.slice(0, 1))
    const found = async (question: string) => hitsOf(await ask(question), 'action').length
    const keyOf = async (words: string) => {
      const row = await db
        .selectFrom('actions')
        .where('text', 'like', `%${words}%`)
        .selectAll()
        .executeTakeFirstOrThrow()
      const spans = JSON.parse(row.spans) as [number, number][]
      return { documentId: row.document_id ?? '', factKey: factKey('action', { spans, ref: row.ref }) }
    }
    expect([await found('custodial'), await found('publish'), await found('treasurer')]).toEqual([1, 1, 0])
    await rejectFact(ingest, 'Ada', await keyOf('custodial'))
    const owner = { written: 'Treasurer', name: null, office: null, side: 'commissioner' as const }
    await correctFact(ingest, 'Ada', { ...(await keyOf('Publish')), kind: 'action', change: { owners: [owner] } })
    expect([await found('custodial'), await found('publish'), await found('treasurer')]).toEqual([0, 1, 1])
  })

  test('the same notes again write nothing', async () => {
    const { db, put } = await start(marlshire)
    const numbers = async () =>
      JSON.stringify([
        await db.selectFrom('search_facts').selectAll().orderBy('id').execute(),
        await db.selectFrom('search_passages').selectAll().orderBy('id').execute(),
      ])
    const before = await numbers()
    await put(marlshire)
    expect(await numbers()).toBe(before)
  })
})
