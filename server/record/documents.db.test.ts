import type { Kysely } from 'kysely'
import { expect, test } from 'vitest'
import {
  documentsOnAPage,
  type DocumentsAnswer,
  type DocumentsAsked,
  type DocumentState,
} from '../../shared/answers/documents.ts'
import type { NotesRole } from '../../shared/record.ts'
import { describeEachDialect } from '../db/testing/describe-each-dialect.ts'
import type { Database } from '../db/tables/database.ts'
import { documents } from './documents.ts'

type Held = {
  name: string
  body?: string
  state?: DocumentState
  role?: NotesRole
  isSample?: boolean
  at?: number
  by?: string
  kind?: string
}

const asAsked = (asked: Partial<DocumentsAsked>): DocumentsAsked => ({
  body: null,
  standing: null,
  find: '',
  page: 1,
  ...asked,
})

/** Puts documents in as they would lie there, each received a minute after the one before where nothing else is said. */
async function hold(db: Kysely<Database>, all: Held[]): Promise<void> {
  for (const id of new Set(all.flatMap(({ body }) => body ?? []))) {
    const body = { id, name: `Board of ${id}`, area: id, force_name: null, is_sample: 0 } as const
    await db.insertInto('bodies').values(body).execute()
  }
  for (const [
    place,
    { name, body = null, state = 'read', role, isSample = false, at = place, by = 'present', kind = 'text/plain' },
  ] of all.entries()) {
    const id = `document-${String(place).padStart(3, '0')}`
    const received = new Date(Date.UTC(2025, 0, 1, 0, at)).toISOString()
    const row = { id, sha256: id, name, body_id: body, own_body_id: body, body_basis: null, body_hint: null }
    const reading = {
      media_type: kind,
      state,
      reason: null,
      tries: 0,
      lease_until: null,
      reader: null,
      rules_by: by,
    }
    const rest = { byte_length: 10, line_count: null, unread_share: null, text: null, label: null }
    await db
      .insertInto('documents')
      .values({
        ...row,
        ...reading,
        ...rest,
        received_at: received,
        received_on: '2025-01-01',
        is_sample: isSample ? 1 : 0,
      })
      .execute()
    if (role && body) await tellOf(db, id, body, role)
  }
}

async function tellOf(db: Kysely<Database>, documentId: string, body: string, role: NotesRole): Promise<void> {
  const id = `meeting of ${body}`
  const meeting = {
    id,
    body_id: body,
    series_id: null,
    document_id: documentId,
    title: 'Board',
    is_thematic: 0,
  } as const
  const when = { held_on: '2024-12-02', precision: 'day', starts_at: null, next_held_on: null } as const
  await db
    .insertInto('meetings')
    .values({ ...meeting, ...when, state: 'read', venue: null, chair: null, next_subject: null })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .execute()
  const notes = { document_id: documentId, body_id: body, meeting_id: id, role, is_decided: 0, reason: '' } as const
  await db
    .insertInto('meeting_notes')
    .values({ ...notes, agreement: null })
    .execute()
}

const names = ({ documents: rows }: DocumentsAnswer) => rows.map(({ name }) => name)
const countsOf = ({ counts }: DocumentsAnswer) =>
  counts.map(({ standing, count, ofNoBody }) => [standing, count, ofNoBody])

const several: Held[] = [
  { name: 'march.docx', body: 'north', role: 'speaks' },
  { name: 'march draft.docx', body: 'north', role: 'superseded' },
  { name: 'march.pdf', body: 'north', role: 'rendition' },
  { name: 'march again.txt', body: 'north', role: 'asks' },
  { name: 'april.txt', body: 'south', isSample: true },
  { name: 'scan.pdf', state: 'needs OCR' },
  { name: 'tracker.xlsx', state: 'to match' },
  { name: 'broken.pdf', state: 'failed', isSample: true },
  { name: 'slow.pdf', state: 'quarantined' },
  { name: 'new.txt', state: 'received' },
  { name: 'newer.txt', body: 'south', state: 'reading' },
]

describeEachDialect('documents', (open) => {
  const holding = async (all: Held[]) => {
    const db = await open()
    await hold(db, all)
    return (asked: Partial<DocumentsAsked> = {}) => documents(db, asAsked(asked), 'present')
  }

  test('nothing held is one empty page', async () => {
    const ask = await holding([])
    const nothing = {
      documents: [],
      page: 1,
      pages: 1,
      counts: [],
      held: { all: 0, unread: 0, samples: 0, earlier: 0, again: 0 },
    }
    expect(await ask()).toEqual(nothing)
    expect(await ask({ page: 7, body: 'north', standing: 'read', find: 'x' })).toEqual(nothing)
  })

  test('of all bodies, newest first, with how many stand how', async () => {
    const answer = await (await holding(several))()
    expect(names(answer)).toEqual(several.map(({ name }) => name).toReversed())
    expect(countsOf(answer)).toEqual([
      ['received', 1, 1],
      ['reading', 1, 0],
      ['to match', 1, 1],
      ['failed', 1, 1],
      ['needs OCR', 1, 1],
      ['quarantined', 1, 1],
      ['asks', 1, 0],
      ['read', 2, 0],
      ['superseded', 1, 0],
      ['rendition', 1, 0],
    ])
    expect(answer.held).toEqual({ all: 11, unread: 3, samples: 2, earlier: 0, again: 1 })
    expect(answer.documents.at(-2)).toMatchObject({
      bodyName: 'Board of north',
      role: 'superseded',
      meetingId: 'meeting of north',
      heldOn: '2024-12-02',
    })
  })

  test('of one body, what belongs to none yet stays in sight', async () => {
    const ask = await holding(several)
    const answer = await ask({ body: 'south' })
    expect(names(answer)).toEqual([
      'newer.txt',
      'new.txt',
      'slow.pdf',
      'broken.pdf',
      'tracker.xlsx',
      'scan.pdf',
      'april.txt',
    ])
    expect(countsOf(answer)).toContainEqual(['failed', 1, 1])
    expect(countsOf(answer)).toContainEqual(['read', 1, 0])
    expect(answer.held.all).toBe(11)
    expect(names(await ask({ body: 'nowhere' }))).toHaveLength(5)
  })

  test('of a body that another record tells, as that record', async () => {
    const db = await open()
    await hold(db, several)
    const to = { name: 'Mayor', kind: 'mayor', force: null, from: '2024-05-01', until: null, heldAs: 'before' }
    const decision = JSON.stringify({ kind: 'set', holder: 'second', to })
    const decided = { who: 'Ada', decided_at: '2025-01-02T00:00:00.000Z', undone_at: null, undone_by: null }
    await db
      .insertInto('settings_decisions')
      .values({ id: 's', sequence: 1, body_id: 'south', kind: 'body', decision, ...decided })
      .execute()
    expect(names(await documents(db, asAsked({ body: 'before' }), 'present'))).toContain('april.txt')
  })

  test.each([
    ['superseded', ['march draft.docx']],
    ['asks', ['march again.txt']],
    ['read', ['april.txt', 'march.docx']],
    ['needs OCR', ['scan.pdf']],
  ] as const)('that stand so: %s', async (standing, found) => {
    const answer = await (await holding(several))({ standing })
    expect(names(answer)).toEqual(found)
    expect(countsOf(answer)).toHaveLength(10)
  })

  test('whose name has each of the words', async () => {
    const ask = await holding([
      { name: 'Cofnodion TŶ 5% Medi.docx' },
      { name: 'Cofnodion Tŷ_5 Medi.docx'.normalize('NFD'), state: 'failed' },
      { name: 'notes.txt' },
    ])
    const found = async (find: string) => names(await ask({ find })).length
    expect(await Promise.all(['medi COFNODION', 'tŷ', 'TŶ', 'tẑ', '5%', 'ŷ_5', '\\', "'", '  '].map(found))).toEqual([
      2, 2, 2, 0, 1, 1, 0, 0, 3,
    ])
    const answer = await ask({ find: 'medi' })
    expect(countsOf(answer)).toEqual([
      ['failed', 1, 1],
      ['read', 1, 1],
    ])
    expect(answer.held).toMatchObject({ all: 3, unread: 1 })
  })

  test('how many earlier rules read, whatever is asked for, and how many of the record wait to be read again', async () => {
    const ask = await holding([
      { name: 'a.txt', body: 'north', by: 'earlier' },
      { name: 'b.txt', body: 'south', by: 'before that', role: 'superseded' },
      { name: 'c.txt', body: 'south' },
      { name: 'waits again.txt', body: 'south', state: 'received', by: 'earlier' },
      { name: 'read again.txt', body: 'south', state: 'reading', by: 'earlier' },
      { name: 'new.txt', state: 'received', by: 'earlier' },
      { name: 'broken.txt', state: 'failed', by: 'earlier' },
      { name: 'tracker.csv', body: 'north', by: 'earlier', kind: 'text/csv' },
    ])
    expect((await ask()).held).toMatchObject({ all: 8, earlier: 2, again: 2 })
    expect((await ask({ body: 'north', find: 'nothing' })).held).toMatchObject({ all: 8, earlier: 2, again: 2 })
  })

  test('page by page every document comes once, and a page after the last is the last', async () => {
    const all = Array.from({ length: 2 * documentsOnAPage + 3 }, (_, place) => ({
      name: `${place}.txt`,
      at: place % 7,
    }))
    const ask = await holding(all)
    const pages = await Promise.all([1, 2, 3].map((page) => ask({ page })))
    expect(pages.map(({ page, pages: of, documents: rows }) => [page, of, rows.length])).toEqual([
      [1, 3, documentsOnAPage],
      [2, 3, documentsOnAPage],
      [3, 3, 3],
    ])
    const rows = pages.flatMap((one) => one.documents)
    expect(new Set(rows.map(({ documentId }) => documentId)).size).toBe(all.length)
    const newestFirst = rows.toSorted((a, b) =>
      a.receivedAt === b.receivedAt ? (a.documentId < b.documentId ? -1 : 1) : a.receivedAt < b.receivedAt ? 1 : -1,
    )
    expect(rows).toEqual(newestFirst)
    expect(await ask({ page: 9 })).toEqual(pages[2])
    expect((await ask({ page: 9, find: '4.txt' })).pages).toBe(1)
  })
})
