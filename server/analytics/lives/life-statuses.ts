import type { Kysely } from 'kysely'
import type { Database } from '../../db/tables/database.ts'
import { sourceColumns } from './quote.ts'

/** A row of `lifeEvents`. */
export type LifeEventRow = Awaited<ReturnType<ReturnType<typeof lifeEvents>['execute']>>[number]

/** The last day on which an exchange about each issue was heard. */
function lastExchanges(db: Kysely<Database>, bodyId: string, asAt: string) {
  return db
    .selectFrom('exchanges')
    .innerJoin('meetings', 'meetings.id', 'exchanges.meeting_id')
    .where('exchanges.body_id', '=', bodyId)
    .where('meetings.held_on', '<=', asAt)
    .where('exchanges.issue_id', 'is not', null)
    .groupBy('exchanges.issue_id')
    .select((eb) => ['exchanges.issue_id', eb.fn.max('meetings.held_on').as('held_on')])
}

/**
 * Events of a body told by a date, oldest first, each with its life, its issue, where it stands, and the day on which its
 * issue was last asked about. They are few, and taken in order once: windows over them would sort them once a question.
 */
export function lifeEvents(db: Kysely<Database>, bodyId: string, asAt: string) {
  return db
    .with('asked', () => lastExchanges(db, bodyId, asAt))
    .selectFrom('events')
    .innerJoin('lives', 'lives.id', 'events.life_id')
    .innerJoin('issues', 'issues.id', 'lives.issue_id')
    .innerJoin('meetings', 'meetings.id', 'events.told_meeting_id')
    .leftJoin('documents', 'documents.id', 'events.document_id')
    .leftJoin('actions', 'actions.id', 'events.action_id')
    .leftJoin('asked', 'asked.issue_id', 'lives.issue_id')
    .where('events.body_id', '=', bodyId)
    .where('events.told_on', '<=', asAt)
    .orderBy('events.told_on')
    .orderBy('events.told_meeting_id')
    .orderBy('events.position')
    .orderBy('events.id')
    .select([
      'events.life_id',
      'events.kind',
      'events.progress',
      'events.happened_on',
      'events.told_meeting_id',
      'events.told_on',
      'events.position',
      'events.due_written',
      'events.due_earliest',
      'events.due_latest',
      'events.due_assigned',
      'events.line',
      'events.spans',
      'events.text',
      'lives.issue_id',
      'issues.name as issue_name',
      'lives.series_id',
      'lives.title',
      'lives.started_on',
      'lives.start_precision',
      'lives.first_told_on',
      'lives.first_told_meeting_id',
      'asked.held_on as last_asked_on',
      'meetings.series_id as told_series_id',
      'actions.review',
      ...sourceColumns,
    ])
}

type DueRow = Pick<LifeEventRow, 'due_written' | 'due_earliest' | 'due_latest' | 'due_assigned'>

/** What the events of one life say of it. */
export type LifeStatus = {
  /** The event that first told of it. */
  first: LifeEventRow
  /** The last event that says whether it is open. */
  status: LifeEventRow | null
  firstDue: DueRow | null
  due: DueRow | null
  /** Meetings that put it off. */
  deferrals: number
  lastToldOn: string
  /** The first event told from a day on; null where none was. */
  firstSince: LifeEventRow | null
}

const saysStatus = new Set(['raised', 'reopened', 'completed', 'withdrawn'])

function statusOfLife(events: [LifeEventRow, ...LifeEventRow[]], since: string): LifeStatus {
  const dues = events.filter(({ due_written }) => due_written !== null)
  const putOff = events.filter(({ kind }) => kind === 'deferred')
  return {
    first: events[0],
    status: events.findLast(({ kind }) => saysStatus.has(kind)) ?? null,
    firstDue: dues[0] ?? null,
    due: dues.at(-1) ?? null,
    deferrals: new Set(putOff.map(({ told_meeting_id }) => told_meeting_id)).size,
    lastToldOn: events.at(-1)?.told_on ?? '',
    firstSince: events.find(({ told_on }) => told_on >= since) ?? null,
  }
}

/** Lives in the order in which they were first told of, and those of one meeting in the order of its notes. */
function byFirstTold({ first: a }: LifeStatus, { first: b }: LifeStatus): number {
  if (a.first_told_on !== b.first_told_on) return a.first_told_on < b.first_told_on ? -1 : 1
  return a.line - b.line || (a.life_id < b.life_id ? -1 : 1)
}

/**
 * What the events told by a day say of each life: its status, first and present due interval, meetings that put it off, its
 * last mention and its first sentence, also that told from `since` on.
 * @param events as `lifeEvents` gives them, oldest first
 */
export function lifeStatuses(events: readonly LifeEventRow[], since: string): LifeStatus[] {
  return [...Map.groupBy(events, (event) => event.life_id).values()]
    .flatMap(([first, ...more]) => (first === undefined ? [] : [statusOfLife([first, ...more], since)]))
    .toSorted(byFirstTold)
}
