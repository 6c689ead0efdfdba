import type { Kysely } from 'kysely'
import type { SightingRow, SightingsAnswer } from '../../shared/answers/directory-settings.ts'
import type { Database } from '../db/tables/database.ts'

type Written = { meeting_id: string; held_on: string; title: string; written: string; isOnList: boolean }

const place = ['meetings.id as meeting_id', 'meetings.held_on', 'meetings.title'] as const

async function written(db: Kysely<Database>, personId: string): Promise<Written[]> {
  const [listed, owned, answered] = await Promise.all([
    db
      .selectFrom('attendances')
      .innerJoin('meetings', 'meetings.id', 'attendances.meeting_id')
      .where('attendances.person_id', '=', personId)
      .select([...place, 'attendances.name as written'])
      .execute(),
    db
      .selectFrom('action_owners')
      .innerJoin('actions', 'actions.id', 'action_owners.action_id')
      .innerJoin('meetings', 'meetings.id', 'actions.meeting_id')
      .where('action_owners.person_id', '=', personId)
      .where('meetings.state', '=', 'read')
      .select([...place, 'action_owners.written'])
      .execute(),
    db
      .selectFrom('exchange_answers')
      .innerJoin('exchanges', 'exchanges.id', 'exchange_answers.exchange_id')
      .innerJoin('meetings', 'meetings.id', 'exchanges.meeting_id')
      .where('exchange_answers.person_id', '=', personId)
      .select([...place, 'exchange_answers.written'])
      .execute(),
  ])
  return [
    ...listed.map((row) => ({ ...row, isOnList: true })),
    ...[...owned, ...answered].map((row) => ({ ...row, isOnList: false })),
  ]
}

function rowOf(all: Written[]): SightingRow[] {
  const [first] = all
  if (first === undefined) return []
  const { held_on, meeting_id, title, written: form } = first
  const uses = all.filter((one) => !one.isOnList).length
  return [{ on: held_on, meetingId: meeting_id, title, written: form, uses, isOnList: uses < all.length }]
}

/** Where is a person seen in the notes, and by which names and short forms? Newest first. */
export async function sightings(db: Kysely<Database>, personId: string): Promise<SightingsAnswer> {
  const all = await written(db, personId)
  const rows = [...Map.groupBy(all, (one) => `${one.meeting_id} ${one.written}`).values()].flatMap(rowOf)
  return {
    sightings: rows.toSorted((a, b) => (a.on === b.on ? a.written.localeCompare(b.written) : a.on < b.on ? 1 : -1)),
  }
}
