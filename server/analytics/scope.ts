import type { Kysely } from 'kysely'
import type { Basis } from '../../shared/answers/evidence.ts'
import type { Filter } from '../../shared/filter.ts'
import { beginOf, bodyAt, type OversightBody } from '../../shared/succession.ts'
import type { Database } from '../db/tables/database.ts'
import { readMeetings, type MeetingRow } from './read-meetings.ts'
import { chosenPriorities, type ChosenPriorities } from './chosen-priorities.ts'
import {
  bodiesOfRecord,
  joinedInto,
  settingsInForce,
  successionIn,
  themeNamesIn,
  type InForce,
} from './settings-in-force.ts'
import { shareReads } from '../db/share-reads.ts'

/** A meeting of the body whose notes were read. */
export type ScopeMeeting = {
  meetingId: string
  documentId: string | null
  seriesId: string | null
  seriesName: string | null
  heldOn: string
  title: string
  isThematic: boolean
  subjectThemes: string[]
  nextHeldOn: string | null
  nextSubject: string | null
  facts: number
  confirmed: number
}

/** What a filter comes to: which record, as at when, over which meetings. */
export type Scope = {
  bodyId: string
  /** The body and those whose notes are told in its record. */
  bodyIds: string[]
  asAt: string
  filter: Filter
  /** The oversight bodies of the record, oldest first. */
  succession: OversightBody[]
  /** The first day of the body of the as-at date, where what was told before it does not count; else null. */
  since: string | null
  /** All meetings of the body read by the as-at date, oldest first: what silence is judged by. */
  heard: ScopeMeeting[]
  /** Those of the chosen series and period: what a figure is reckoned over. */
  meetings: ScopeMeeting[]
  /** The date up to which a life of this series is reckoned: each series keeps its own unless a date is chosen. */
  asAtOf: (seriesId: string | null) => string
  basis: Basis
  /** The plain name of a theme, as the office calls it. */
  themeName: (theme: string) => string
  /** What belongs to the chosen priorities of the plan; null where none are chosen. */
  chosen: ChosenPriorities | null
}

const NEVER = '0001-01-01'

/**
 * Turns the filter into a scope. Without a body, the one whose notes came last, the user's own before samples.
 * Without an as-at date, that of the last meeting read in the chosen series, or where none was read the last day told of.
 */
export const resolveScope = shareReads(readScope, (filter: Filter) => JSON.stringify(filter))

async function readScope(db: Kysely<Database>, filter: Filter): Promise<Scope> {
  const settings = await settingsInForce(db)
  const rows = await meetingRows(db, joinedInto(settings).get(filter.body ?? '') ?? filter.body)
  const scope = shapeScope(rows, filter, settings)
  return { ...scope, chosen: await chosenPriorities(db, scope, settings) }
}

const meetingRows = shareReads(readMeetings, (bodyId: string | null) => bodyId ?? '')

/** The rows of a body's read meetings as a scope. */
export function shapeScope(rows: MeetingRow[], filter: Filter, settings: readonly InForce[]): Scope {
  const read = meetingsOf(rows)
  const inSeries = read.filter((meeting) => isChosen(meeting.seriesId, filter.series))
  const asAt = filter.asAt ?? inSeries.at(-1)?.heldOn ?? read.at(-1)?.heldOn ?? rows[0]?.last_told_on ?? NEVER
  const bodyId = rows[0]?.body_id ?? ''
  const succession = successionIn(settings, bodyId, rows[0]?.body_name ?? '')
  const since = filter.withPredecessors ? null : beginOf(succession, asAt)
  const heard = read.filter((meeting) => meeting.heldOn <= asAt && meeting.heldOn >= (since ?? ''))
  const meetings = heard.filter(
    ({ seriesId, heldOn }) => isChosen(seriesId, filter.series) && isWithin(heldOn, filter.from, filter.until),
  )
  const lastOf = new Map(heard.map((meeting) => [meeting.seriesId, meeting.heldOn]))
  const asAtOf = (seriesId: string | null) => filter.asAt ?? (seriesId === null ? asAt : (lastOf.get(seriesId) ?? asAt))
  const basis = { ...basisOf(rows[0], meetings, asAt), bodyName: bodyAt(succession, asAt).name }
  return {
    bodyId,
    bodyIds: bodiesOfRecord(settings, bodyId),
    asAt,
    filter,
    succession,
    since,
    heard,
    meetings,
    asAtOf,
    basis,
    themeName: themeNamesIn(settings, [bodyId]),
    chosen: null,
  }
}

function meetingsOf(rows: MeetingRow[]): ScopeMeeting[] {
  const meetings = new Map<string, ScopeMeeting>()
  for (const row of rows) {
    if (row.meeting_id === null || row.held_on === null) continue
    const themes = row.theme === null ? [] : [row.theme]
    const known = meetings.get(row.meeting_id)
    if (known) known.subjectThemes.push(...themes)
    else
      meetings.set(row.meeting_id, {
        meetingId: row.meeting_id,
        documentId: row.document_id,
        seriesId: row.series_id,
        seriesName: row.series_name,
        heldOn: row.held_on,
        title: row.title ?? '',
        isThematic: row.is_thematic === 1,
        subjectThemes: themes,
        nextHeldOn: row.next_held_on,
        nextSubject: row.next_subject,
        facts: row.facts,
        confirmed: row.confirmed,
      })
  }
  return [...meetings.values()]
}

function basisOf(body: MeetingRow | undefined, meetings: ScopeMeeting[], asAt: string): Basis {
  const facts = meetings.reduce((sum, meeting) => sum + meeting.facts, 0)
  const confirmed = meetings.reduce((sum, meeting) => sum + meeting.confirmed, 0)
  return {
    bodyId: body?.body_id ?? '',
    bodyName: body?.body_name ?? '',
    area: body?.area ?? null,
    series: [...new Set(meetings.flatMap((meeting) => meeting.seriesName ?? []))].toSorted(),
    from: meetings[0]?.heldOn ?? null,
    until: meetings.at(-1)?.heldOn ?? null,
    asAt,
    meetingsRead: meetings.length,
    reviewedShare: facts === 0 ? null : confirmed / facts,
    isSample: body?.is_sample === 1,
  }
}

function isChosen(value: string | null, list: readonly string[] | undefined): boolean {
  return list === undefined || (value !== null && list.includes(value))
}

function isWithin(heldOn: string, from: string | null, until: string | null): boolean {
  return (from === null || heldOn >= from) && (until === null || heldOn <= until)
}
