import type { Kysely } from 'kysely'
import type { MeetingToCome } from '../../shared/answers/forward-plan.ts'
import type { DueBack, DueReason, NextMeetingAnswer, Unanswered } from '../../shared/answers/next-meeting.ts'
import { addDays } from '../../shared/dates.ts'
import type { Filter } from '../../shared/filter.ts'
import { wording } from '../../shared/words/nobody.ts'
import type { Database } from '../db/tables/database.ts'
import { actionRow } from './lives/action-row.ts'
import { isOverdue } from './lives/due-group.ts'
import { type LifeAsAt, livesAsAt, reckonedAt } from './lives/lives-as-at.ts'
import { meetingsToCome, plannedMeetings } from './lives/meetings-to-come.ts'
import { missedMeeting } from './lives/silent-lapse.ts'
import { unansweredQuestions } from './lives/unanswered.ts'
import { resolveScope, type Scope } from './scope.ts'

/** What may be done by a day far off is due at a meeting only within this many days of it. */
const DUE_WITHIN_DAYS = 31

/**
 * What is due back at the next meeting?
 * Open actions reckoned as at the date announced or planned for it: due where the words allow that day and no more than a month
 * after it, overdue, put off twice, not reported on, or without a day to come back.
 * Beside them the questions that nobody has answered yet.
 */
export async function nextMeeting(db: Kysely<Database>, filter: Filter): Promise<NextMeetingAnswer> {
  const scope = await resolveScope(db, filter)
  const [lives, planned, unanswered] = await Promise.all([
    livesAsAt(db, scope),
    plannedMeetings(db, scope.bodyIds, scope.asAt),
    unansweredQuestions(db, scope),
  ])
  return shapeNextMeeting(scope, lives, meetingsToCome(scope, planned)[0], unanswered)
}

function shapeNextMeeting(
  scope: Scope,
  lives: LifeAsAt[],
  toCome: MeetingToCome | undefined,
  unanswered: Unanswered[],
): NextMeetingAnswer {
  const next = toCome ?? undated(scope)
  const reckonedOn = next.heldOn ?? scope.asAt
  const dueBack = lives
    .filter((life) => life.status === 'open')
    .map((life) => reckonedAt(life, reckonedOn))
    .map((life) => ({ life, reasons: reasonsOf(life, scope) }))
    .filter(({ reasons }) => reasons.length > 0)
    .toSorted((a, b) => byUrgency(a.reasons, b.reasons) || b.life.daysOpen - a.life.daysOpen)
    .map(({ life, reasons }) => ({ action: actionRow(life, scope.heard), reasons, owedBy: officesOf(life) }))
  return { basis: scope.basis, next, reckonedOn, dueBack, unanswered, byOffice: byOffice(dueBack) }
}

/** Where no day is known, the subject that the last notes announce without one. */
function undated({ heard, filter }: Scope): NextMeetingAnswer['next'] {
  const ofSeries = heard.filter(({ seriesId }) => filter.series === undefined || filter.series.includes(seriesId ?? ''))
  const last = [...new Map(ofSeries.map((meeting) => [meeting.seriesId, meeting])).values()]
  const announcer = last.findLast((meeting) => meeting.nextHeldOn === null && meeting.nextSubject !== null)
  return {
    heldOn: null,
    seriesId: announcer?.seriesId ?? null,
    series: announcer?.seriesName ?? null,
    subject: announcer?.nextSubject ?? null,
    announcedByMeetingId: announcer?.meetingId ?? null,
    plannedId: null,
  }
}

const order: DueReason[] = ['overdue', 'not reported on', 'due', 'put off twice', 'open-ended', 'no due date']

function reasonsOf(life: LifeAsAt, { heard }: Scope): DueReason[] {
  const holds: Record<DueReason, boolean> = {
    overdue: isOverdue(life),
    'not reported on': missedMeeting(life, heard) !== null,
    due: isDue(life),
    'put off twice': life.deferrals >= 2,
    'open-ended': life.due !== null && life.due.latest === null,
    'no due date': life.due === null,
  }
  return order.filter((reason) => holds[reason])
}

function isDue({ due, asAt }: LifeAsAt): boolean {
  if (due === null || due.latest === null) return false
  return (due.earliest ?? due.latest) <= asAt && asAt <= due.latest && due.latest <= addDays(asAt, DUE_WITHIN_DAYS)
}

const rank = (reasons: DueReason[]) => order.indexOf(reasons[0] ?? 'no due date')
const byUrgency = (a: DueReason[], b: DueReason[]) => rank(a) - rank(b)

/** An action owned by two offices is owed by each. */
function byOffice(dueBack: DueBack[]): NextMeetingAnswer['byOffice'] {
  const owed = dueBack.flatMap(({ action, owedBy }) => owedBy.map((office) => ({ office, days: action.daysOpen })))
  return [...Map.groupBy(owed, ({ office }) => office)]
    .map(([office, own]) => ({ office, owed: own.length, oldestDays: Math.max(...own.map(({ days }) => days)) }))
    .toSorted((a, b) => b.owed - a.owed || b.oldestDays - a.oldestDays || a.office.localeCompare(b.office))
}

function officesOf({ owners, owingSide }: LifeAsAt): string[] {
  if (owners.length === 0) return [wording.nobodyOfSide[owingSide ?? 'unknown']]
  return [...new Set(owners.map(({ office, name, written }) => office ?? name ?? written))]
}
