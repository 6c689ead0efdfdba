import type { Kysely } from 'kysely'
import { expect, test } from 'vitest'
import type { LinkedRecord, RecordMeeting } from '../../../shared/record.ts'
import type { Database } from '../../db/tables/database.ts'
import { describeEachDialect } from '../../db/testing/describe-each-dialect.ts'
import { storeRecord } from './store-record.ts'

const nothing: LinkedRecord = {
  series: [],
  meetings: [],
  notes: [],
  people: [],
  offices: [],
  tenures: [],
  attendances: [],
  items: [],
  actions: [],
  lives: [],
  events: [],
  exchanges: [],
  commitments: [],
  decisions: [],
  themes: [],
  notices: [],
  issues: [],
  links: [],
  ties: [],
}

function meeting(id: string, heldOn: string): RecordMeeting {
  const unknown = { documentId: null, startsAt: null, venue: null, chair: null, nextHeldOn: null, nextSubject: null }
  return {
    ...unknown,
    id,
    seriesId: 's1',
    state: 'referred to',
    heldOn,
    precision: 'day',
    title: 'Meeting',
    subjectThemes: [],
  }
}

const life = (id: string, issueId: string): LinkedRecord['lives'][number] => ({
  id,
  issueId,
  seriesId: 's1',
  title: 'Publish the review',
  startedOn: '2024-05-15',
  startPrecision: 'month',
  raisedMeetingId: 'm1',
  firstToldMeetingId: 'm1',
  firstToldOn: '2024-05-15',
  owingSide: 'force',
  themes: ['victims', 'victims', 'custody'],
  spell: 1,
})

const small: LinkedRecord = {
  ...nothing,
  series: [{ id: 's1', name: 'Holding to Account' }],
  meetings: [meeting('m1', '2024-05-14'), { ...meeting('m2', '2024-06-11'), subjectThemes: ['custody'] }],
  issues: [{ id: 'i1', name: 'Outcome 16', namedMatter: 'Outcome 16' }],
  lives: [life('l1', 'i1')],
  links: [{ id: 'k1', kind: 'same issue', fromId: 'l1', toId: 'l1', weight: 0.1, reasons: [], knownOn: '2024-05-14' }],
}

describeEachDialect('storeRecord', (open) => {
  async function start() {
    const db = await open()
    await db
      .insertInto('bodies')
      .values({ id: 'b1', name: 'Marlshire', area: null, force_name: null, is_sample: 0 })
      .execute()
    const store = (record: LinkedRecord) => db.transaction().execute((trx) => storeRecord(trx, 'b1', record))
    return { db, store }
  }
  const meetingsOf = (db: Kysely<Database>) =>
    db.selectFrom('meetings').select(['id', 'held_on', 'is_thematic']).orderBy('id').execute()

  test('writes a record once; the same record again writes nothing', async () => {
    const { db, store } = await start()
    expect(await store(small)).toEqual({ added: 9, changed: 0, removed: 0 })
    expect(await store(small)).toEqual({ added: 0, changed: 0, removed: 0 })
    expect(await meetingsOf(db)).toEqual([
      { id: 'm1', held_on: '2024-05-14', is_thematic: 0 },
      { id: 'm2', held_on: '2024-06-11', is_thematic: 1 },
    ])
  })

  test('writes only what differs', async () => {
    const { db, store } = await start()
    await store(small)
    const later = { ...small, meetings: [meeting('m1', '2024-05-15'), meeting('m3', '2024-07-09')] }
    expect(await store(later)).toEqual({ added: 1, changed: 1, removed: 2 })
    expect((await meetingsOf(db)).map((row) => row.held_on)).toEqual(['2024-05-15', '2024-07-09'])
  })

  test('a row may leave one parent for a new one while the old one goes', async () => {
    const { db, store } = await start()
    await store(small)
    const renamed = {
      ...small,
      issues: [{ id: 'i2', name: 'Outcome 16', namedMatter: null }],
      lives: [life('l1', 'i2')],
    }
    expect(await store(renamed)).toEqual({ added: 1, changed: 1, removed: 1 })
    expect(await db.selectFrom('lives').select(['id', 'issue_id']).execute()).toEqual([{ id: 'l1', issue_id: 'i2' }])
  })

  test('leaves other bodies alone and ends with nothing where there is nothing', async () => {
    const { db, store } = await start()
    await db
      .insertInto('bodies')
      .values({ id: 'b2', name: 'Other', area: null, force_name: null, is_sample: 0 })
      .execute()
    await db.insertInto('series').values({ id: 's2', body_id: 'b2', name: 'Board' }).execute()
    await store(small)
    expect(await store(nothing)).toEqual({ added: 0, changed: 0, removed: 9 })
    expect(await db.selectFrom('series').select('id').execute()).toEqual([{ id: 's2' }])
  })
})
