import type { Kysely } from 'kysely'
import type { LedgerLetter } from '../../../shared/answers/repeat-issues.ts'
import { daysBetween } from '../../../shared/dates.ts'
import type { StartPrecision } from '../../../shared/record.ts'
import type { Database } from '../../db/tables/database.ts'
import type { Scope, ScopeMeeting } from '../scope.ts'
import { shareInFlight } from '../share-in-flight.ts'
import { lifeMeetings, type LifeMeetingRow } from './life-meetings.ts'
import type { LifeAsAt } from './lives-as-at.ts'
import { couldHear } from './silent-lapse.ts'

/** What one meeting told of an issue. */
export type IssueMeeting = {
  meetingId: string
  heldOn: string
  letter: LedgerLetter
  isReturn: boolean
  isDeferral: boolean
  isNoChange: boolean
  isUpdate: boolean
}

/** One matter across the meetings of the scope. */
export type IssueAsAt = {
  issueId: string
  name: string
  sinceOn: string
  sincePrecision: StartPrecision
  isOpen: boolean
  lives: LifeAsAt[]
  told: IssueMeeting[]
  /** Meetings at which it came back: reported on past its due date, no change, put off, or raised again after completion. */
  returns: number
  /** Meetings that put it off, and that reported no change. */
  deferrals: number
  noChanges: number
  updates: number
  isRepeat: boolean
  /** Meetings that could have heard of it since it was raised. */
  couldHear: ScopeMeeting[]
  daysSinceRaised: number
}

/** The issues that the given lives belong to, those that came back most first, as the meetings of the scope told of them. */
export async function issuesAsAt(db: Kysely<Database>, scope: Scope, lives: LifeAsAt[]): Promise<IssueAsAt[]> {
  return shapeIssues(await toldAtMeetings(db, scope), scope, lives)
}

/** What each meeting by the as-at date told of each life. */
export const toldAtMeetings = shareInFlight(
  (db, { bodyId, asAt }: Scope) => lifeMeetings(db, bodyId, asAt).execute(),
  ({ bodyId, asAt }) => `${bodyId} ${asAt}`,
)

/** Joins what each meeting told of each life to issues; counts returns, and ranks by them. */
export function shapeIssues(rows: LifeMeetingRow[], scope: Pick<Scope, 'meetings'>, lives: LifeAsAt[]): IssueAsAt[] {
  const meetings = new Set(scope.meetings.map((meeting) => meeting.meetingId))
  const rowsOf = Map.groupBy(
    rows.filter((row) => meetings.has(row.meeting_id)),
    (row) => row.life_id,
  )
  return [...Map.groupBy(lives, (life) => life.issueId).values()]
    .map((ofIssue) =>
      issueOf(
        ofIssue,
        ofIssue.flatMap((life) => rowsOf.get(life.lifeId) ?? []),
        scope.meetings,
      ),
    )
    .toSorted(byReturns)
}

/** By returns, then deferrals and "no change", then days since raised; repeat issues first. */
function byReturns(a: IssueAsAt, b: IssueAsAt): number {
  return (
    Number(b.isRepeat) - Number(a.isRepeat) ||
    b.returns - a.returns ||
    b.deferrals + b.noChanges - a.deferrals - a.noChanges ||
    b.daysSinceRaised - a.daysSinceRaised ||
    (a.issueId < b.issueId ? -1 : 1)
  )
}

function issueOf(lives: LifeAsAt[], rows: LifeMeetingRow[], meetings: ScopeMeeting[]): IssueAsAt {
  const oldest = lives.toSorted((a, b) => (a.startedOn < b.startedOn ? -1 : 1))[0] as LifeAsAt
  const { startedOn: sinceOn, startPrecision: sincePrecision, issueId, issueName: name } = oldest
  const isLater = (told: string) => told > sinceOn || (sincePrecision === 'before' && told === sinceOn)
  const told = [...Map.groupBy(rows, (row) => row.meeting_id).values()]
    .map((ofMeeting) => toldBy(ofMeeting, isLater))
    .toSorted((a, b) => (a.heldOn < b.heldOn ? -1 : 1))
  const count = (is: (meeting: IssueMeeting) => boolean) => told.filter(is).length
  const returns = count((one) => one.isReturn)
  const deferrals = count((one) => one.isDeferral)
  const asAt = lives.reduce((latest, life) => (life.asAt > latest ? life.asAt : latest), '')
  return {
    issueId,
    name,
    sinceOn,
    sincePrecision,
    isOpen: lives.some((life) => life.status === 'open'),
    lives,
    told,
    returns,
    deferrals,
    noChanges: count((one) => one.isNoChange),
    updates: count((one) => one.isUpdate),
    isRepeat: returns >= 2 || deferrals >= 1,
    couldHear: meetings.filter((meeting) => isLater(meeting.heldOn) && lives.some((life) => couldHear(meeting, life))),
    daysSinceRaised: Math.max(0, daysBetween(sinceOn, asAt)),
  }
}

function toldBy(rows: LifeMeetingRow[], isLater: (told: string) => boolean): IssueMeeting {
  const [{ meeting_id: meetingId, told_on: heldOn }] = rows as [LifeMeetingRow]
  const some = (column: 'reported_past_due' | 'no_change' | 'deferred' | 'raised_again') =>
    rows.some((row) => row[column] > 0)
  const isReturn =
    isLater(heldOn) && (some('reported_past_due') || some('no_change') || some('deferred') || some('raised_again'))
  return {
    meetingId,
    heldOn,
    letter: letterOf(rows),
    isReturn,
    isDeferral: some('deferred'),
    isNoChange: some('no_change'),
    isUpdate: rows.some((row) => row.updated > row.no_change),
  }
}

/** Where a meeting tells several things of an issue, the one that says most of whether it is being settled. */
const letters = [
  ['deferred', 'D'],
  ['no_change', 'N'],
  ['completed', 'C'],
  ['withdrawn', 'W'],
  ['raised', 'R'],
  ['updated', 'U'],
] as const

function letterOf(rows: LifeMeetingRow[]): LedgerLetter {
  return letters.find(([column]) => rows.some((row) => row[column] > 0))?.[1] ?? '–'
}
