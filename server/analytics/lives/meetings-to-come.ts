import type { Kysely } from 'kysely'
import type { MeetingToCome } from '../../../shared/answers/forward-plan.ts'
import type { Database } from '../../db/tables/database.ts'
import type { Scope, ScopeMeeting } from '../scope.ts'

type PlannedRow = Awaited<ReturnType<typeof plannedMeetings>>[number]

/**
 * Meetings that a person wrote into the forward plan of a body and that lie after a day, the next first. One planned for a
 * series that its body has no more, as where its notes were joined to another's, is of no series known.
 */
export function plannedMeetings(db: Kysely<Database>, bodyIds: readonly string[], after: string) {
  return db
    .selectFrom('planned_meetings')
    .leftJoin('series', (join) =>
      join
        .onRef('series.id', '=', 'planned_meetings.series_id')
        .onRef('series.body_id', '=', 'planned_meetings.body_id'),
    )
    .where('planned_meetings.body_id', 'in', bodyIds)
    .where('planned_meetings.removed_at', 'is', null)
    .where('planned_meetings.held_on', '>', after)
    .orderBy('planned_meetings.held_on')
    .orderBy('planned_meetings.added_at')
    .orderBy('planned_meetings.id')
    .select([
      'planned_meetings.id',
      'series.id as series_id',
      'planned_meetings.held_on',
      'planned_meetings.subject',
      'series.name as series_name',
    ])
    .execute()
}

/** What the last notes of each series announce for a day after the as-at date. */
function announced({ heard, asAt }: Scope): MeetingToCome[] {
  const last = new Map(heard.map((meeting) => [meeting.seriesId, meeting]))
  return [...last.values()].flatMap((meeting) =>
    meeting.nextHeldOn === null || meeting.nextHeldOn <= asAt ? [] : [announcement(meeting, meeting.nextHeldOn)],
  )
}

const announcement = (meeting: ScopeMeeting, heldOn: string): MeetingToCome => ({
  heldOn,
  seriesId: meeting.seriesId,
  series: meeting.seriesName,
  subject: meeting.nextSubject,
  announcedByMeetingId: meeting.meetingId,
  plannedId: null,
})

function withPlanned(meetings: MeetingToCome[], row: PlannedRow): MeetingToCome[] {
  const isSame = (one: MeetingToCome) =>
    one.heldOn === row.held_on && (row.series_id === null || one.seriesId === row.series_id)
  const known = meetings.find(isSame)
  const planned = { plannedId: row.id, subject: row.subject ?? known?.subject ?? null }
  if (known?.plannedId === null) return meetings.map((one) => (one === known ? { ...one, ...planned } : one))
  const added = { heldOn: row.held_on, seriesId: row.series_id, series: row.series_name, announcedByMeetingId: null }
  return [...meetings, { ...added, ...planned }]
}

const isChosen = ({ filter }: Scope, { seriesId }: MeetingToCome) =>
  filter.series === undefined || (seriesId !== null && filter.series.includes(seriesId))

/**
 * The meetings after the as-at date, the next first: those that the last notes of a series announce and those that a person
 * planned. One that is both stands once, with the subject that the person gave it.
 */
export function meetingsToCome(scope: Scope, planned: PlannedRow[]): MeetingToCome[] {
  const all = planned.reduce(withPlanned, announced(scope))
  return all
    .filter((meeting) => isChosen(scope, meeting))
    .toSorted((a, b) => (a.heldOn === b.heldOn ? 0 : a.heldOn < b.heldOn ? -1 : 1))
}
