import type { Kysely } from 'kysely'
import type { ActionStatus } from '../../../shared/answers/actions.ts'
import type { Evidence } from '../../../shared/answers/evidence.ts'
import { daysBetween } from '../../../shared/dates.ts'
import type { DueFact } from '../../../shared/facts.ts'
import type { StartPrecision } from '../../../shared/record.ts'
import type { Database } from '../../db/tables/database.ts'
import type { Scope } from '../scope.ts'
import { isAmong } from '../in-scope.ts'
import { shareReads } from '../../db/share-reads.ts'
import { lifeActions, type LifeWriting, nothingWritten, shapeLifeActions } from './life-actions.ts'
import { lifeEvents, type LifeStatus, lifeStatuses } from './life-statuses.ts'
import { quoteOf } from './quote.ts'

/** One action from its raising on, as the notes of the meetings read by its as-at date have it. */
export type LifeAsAt = LifeWriting & {
  lifeId: string
  issueId: string
  issueName: string
  seriesId: string | null
  title: string
  startedOn: string
  startPrecision: StartPrecision
  firstToldOn: string
  firstToldMeetingId: string
  status: ActionStatus
  endedOn: string | null
  /** The day of the meeting that told of its present status. */
  statusToldOn: string
  /** Whole days from raised to ended, or to `asAt` where open. */
  daysOpen: number
  firstDue: DueFact | null
  due: DueFact | null
  /** Meetings that put it off. */
  deferrals: number
  lastToldOn: string
  /** The last meeting that told of it or at which its issue was asked about. */
  lastMentionedOn: string
  asAt: string
  evidence: Evidence
}

/**
 * Lives of the scope, oldest first. The period chooses those heard of within it; themes, offices and side choose by what
 * was written by the as-at date.
 */
export const livesAsAt = shareReads(chosenLives, (scope: Scope) => scope)

async function chosenLives(db: Kysely<Database>, scope: Scope): Promise<LifeAsAt[]> {
  const [told, heard] = await Promise.all([toldLives(db, scope), heardInPeriod(db, scope)])
  const [inScope, inPriority] = [isChosenBy(scope), isOfPriority(scope, told)]
  const inPeriod = ({ lifeId }: LifeAsAt) => heard?.has(lifeId) ?? true
  return told
    .map((life) => reckonedAt(life, laterOf(scope.asAtOf(life.seriesId), life.lastToldOn)))
    .filter((life) => inPeriod(life) && inScope(life) && inPriority(life))
}

/** The same life reckoned at a later date, the meeting to come for one: what was told stands, its age goes on. */
export function reckonedAt(life: LifeAsAt, asAt: string): LifeAsAt {
  return { ...life, asAt, daysOpen: Math.max(0, daysBetween(life.startedOn, life.endedOn ?? asAt)) }
}

/** Events of a body told by a date, of which every question about lives makes its own. */
export const toldEvents = shareReads(
  (db, { bodyId, asAt }: Pick<Scope, 'bodyId' | 'asAt'>) => lifeEvents(db, bodyId, asAt).execute(),
  ({ bodyId, asAt }) => `${bodyId} ${asAt}`,
)

const toldLives = shareReads(
  async (db, { bodyId, asAt, since }: Scope) => {
    const [events, actions] = await Promise.all([
      toldEvents(db, { bodyId, asAt }),
      lifeActions(db, bodyId, asAt).execute(),
    ])
    const statuses = lifeStatuses(events, since ?? '')
    // What this body never heard of is no life of its.
    const here = since === null ? statuses : statuses.filter(({ firstSince }) => firstSince !== null)
    return shapeLives(here, since, shapeLifeActions(actions), asAt)
  },
  ({ bodyId, asAt, since }) => `${bodyId} ${asAt} ${since}`,
)

function shapeLives(
  statuses: LifeStatus[],
  since: string | null,
  writings: Map<string, LifeWriting>,
  asAt: string,
): LifeAsAt[] {
  return statuses.map((one) => {
    const { life_id } = one.first
    const life = lifeOf(one, writings.get(life_id) ?? nothingWritten)
    return reckonedAt(since === null ? life : { ...life, ...firstToldSince(one) }, asAt)
  })
}

/**
 * A life as the present body came to know it: its story and its age are whole, and it enters at the first meeting of this
 * body that told of it.
 */
const firstToldSince = ({ firstSince }: LifeStatus): Pick<LifeAsAt, 'firstToldOn' | 'firstToldMeetingId'> => ({
  firstToldOn: firstSince?.told_on ?? '',
  firstToldMeetingId: firstSince?.told_meeting_id ?? '',
})

const statusOf = (kind: string): ActionStatus => (kind === 'completed' || kind === 'withdrawn' ? kind : 'open')

/** Whether a life was open by what was told. */
export const isOpen = ({ status }: LifeStatus): boolean => statusOf(status?.kind ?? '') === 'open'

function lifeOf(told: LifeStatus, writing: LifeWriting): LifeAsAt {
  const { first, lastToldOn } = told
  const status = statusOf(told.status?.kind ?? '')
  return {
    ...writing,
    lifeId: first.life_id,
    issueId: first.issue_id,
    issueName: first.issue_name,
    seriesId: first.series_id,
    title: first.title,
    startedOn: first.started_on,
    startPrecision: first.start_precision,
    firstToldOn: first.first_told_on,
    firstToldMeetingId: first.first_told_meeting_id,
    status,
    endedOn: status === 'open' ? null : (told.status?.happened_on ?? null),
    statusToldOn: told.status?.told_on ?? '',
    daysOpen: 0,
    firstDue: dueIn(told.firstDue),
    due: dueIn(told.due),
    deferrals: told.deferrals,
    lastToldOn,
    lastMentionedOn: laterOf(lastToldOn, first.last_asked_on ?? ''),
    asAt: lastToldOn,
    evidence: quoteOf(first),
  }
}

const dueIn = (row: LifeStatus['due']): DueFact | null =>
  row === null ? null : dueOf(row.due_written, row.due_earliest, row.due_latest, row.due_assigned)

/** A due date out of its columns; null where none was said. */
export function dueOf(
  written: string | null,
  earliest: string | null,
  latest: string | null,
  assigned: 0 | 1 | null,
): DueFact | null {
  return written === null ? null : { written, earliest, latest, ...(assigned === 1 && { assigned: true }) }
}

const laterOf = (one: string, other: string) => (one > other ? one : other)

/**
 * Lives told of within the period at a meeting of the chosen series, or by what a person entered or a tracker states of
 * those days; null where no period is chosen.
 */
async function heardInPeriod(
  db: Kysely<Database>,
  { filter, bodyId, asAt, since }: Scope,
): Promise<Set<string> | null> {
  if (filter.from === null && filter.until === null) return null
  const days = [
    ['>=', since],
    ['>=', filter.from],
    ['<=', filter.until],
  ] as const
  let told = db
    .selectFrom('events')
    .innerJoin('meetings', 'meetings.id', 'events.told_meeting_id')
    .where('events.body_id', '=', bodyId)
    .where('events.told_on', '<=', asAt)
    .where((eb) => isAmong(eb.ref('meetings.series_id'), filter.series))
  for (const [is, day] of days) if (day !== null) told = told.where('events.told_on', is, day)
  return new Set((await told.select('events.life_id').distinct().execute()).map(({ life_id }) => life_id))
}

/** An issue goes where a person tied it, else with the themes of all its lives. */
function isOfPriority({ chosen }: Scope, told: LifeAsAt[]): (life: LifeAsAt) => boolean {
  if (chosen === null) return () => true
  const themed = new Set(
    told.filter((life) => life.themes.some((theme) => chosen.themes.includes(theme))).map(({ issueId }) => issueId),
  )
  return ({ issueId }) => (chosen.decided.includes(issueId) ? chosen.tied.includes(issueId) : themed.has(issueId))
}

function isChosenBy({ filter }: Scope): (life: LifeAsAt) => boolean {
  const { series, themes, offices, side, reviewedOnly } = filter
  return (life) =>
    (series === undefined || (life.seriesId !== null && series.includes(life.seriesId))) &&
    (themes === undefined || life.themes.some((theme) => themes.includes(theme))) &&
    (offices === undefined || life.owners.some(({ officeId }) => officeId !== null && offices.includes(officeId))) &&
    (side === null || life.owingSide === side) &&
    (!reviewedOnly || life.isConfirmed)
}
