import type { Kysely } from 'kysely'
import type { LedgerLetter } from '../../../shared/answers/repeat-issues.ts'
import { daysBetween } from '../../../shared/dates.ts'
import type { StartPrecision } from '../../../shared/record.ts'
import type { Database } from '../../db/tables/database.ts'
import type { Scope, ScopeMeeting } from '../scope.ts'
import { shareReads } from '../../db/share-reads.ts'
import { lifeMeetings, type LifeMeetingRow } from './life-meetings.ts'
import { type LifeAsAt, toldEvents } from './lives-as-at.ts'
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
  /** How often it was put off, and reported as not changed: at meetings, and as entered or in trackers between them. */
  deferrals: number
  noChanges: number
  /** The days on which it was put off. */
  putOffOn: string[]
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
export const toldAtMeetings = shareReads(
  async (db, { bodyId, asAt }: Scope) => lifeMeetings(await toldEvents(db, { bodyId, asAt })),
  ({ bodyId, asAt }) => `${bodyId} ${asAt}`,
)

/** Joins what each meeting told of each life to issues; counts returns, and ranks by them. */
export function shapeIssues(rows: LifeMeetingRow[], scope: Told, lives: LifeAsAt[]): IssueAsAt[] {
  const meetings = new Set(scope.meetings.map((meeting) => meeting.meetingId))
  const rowsOf = Map.groupBy(
    rows.filter((row) => meetings.has(row.meeting_id) || isToldBetween(row, scope)),
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

type Told = Pick<Scope, 'meetings' | 'filter' | 'since'>

const isBetween = ({ occasion }: LifeMeetingRow) => occasion === 'by hand' || occasion === 'tracker'

/** Entered by hand, or stated in a tracker, on a day of the chosen period, for the chosen series. */
function isToldBetween(row: LifeMeetingRow, { filter, since }: Told): boolean {
  const { told_on, series_id } = row
  return (
    isBetween(row) &&
    told_on >= (since ?? '') &&
    told_on >= (filter.from ?? '') &&
    (filter.until === null || told_on <= filter.until) &&
    (filter.series === undefined || (series_id !== null && filter.series.includes(series_id)))
  )
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
  const all = [...Map.groupBy(rows, (row) => row.meeting_id).values()].toSorted((a, b) =>
    dayOf(a) < dayOf(b) ? -1 : 1,
  )
  const told = all.filter((own) => !own.some(isBetween)).map((own) => toldBy(own, isLater))
  const count = (is: (meeting: IssueMeeting) => boolean) => told.filter(is).length
  const returns = count((one) => one.isReturn)
  const saying = (column: 'deferred' | 'no_change') => all.filter((own) => own.some((row) => row[column] > 0))
  const putOffOn = saying('deferred').map(dayOf)
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
    deferrals: putOffOn.length,
    noChanges: saying('no_change').length,
    putOffOn,
    updates: count((one) => one.isUpdate),
    isRepeat: returns >= 2 || putOffOn.length >= 1,
    couldHear: meetings.filter((meeting) => isLater(meeting.heldOn) && lives.some((life) => couldHear(meeting, life))),
    daysSinceRaised: Math.max(0, daysBetween(sinceOn, asAt)),
  }
}

const dayOf = (rows: LifeMeetingRow[]) => rows[0]?.told_on ?? ''

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
