import type { Kysely } from 'kysely'
import type { PositionAnswer } from '../../shared/answers/position.ts'
import { daysBetween } from '../../shared/dates.ts'
import { sides } from '../../shared/facts.ts'
import type { Filter } from '../../shared/filter.ts'
import { countAll, countWhere } from '../db/portable.ts'
import type { Database } from '../db/tables/database.ts'
import { commitmentsAsAt } from './lives/commitments-as-at.ts'
import { isOverdue } from './lives/due-group.ts'
import { issuesAsAt, type IssueAsAt } from './lives/issues-as-at.ts'
import { isOpen, livesAsAt, type LifeAsAt, toldEvents } from './lives/lives-as-at.ts'
import { lifeStatuses } from './lives/life-statuses.ts'
import { estimateTimeOpen } from './lives/median-days-open.ts'
import { missedMeeting } from './lives/silent-lapse.ts'
import { resolveScope, type Scope } from './scope.ts'
import { exchangeInScope } from './in-scope.ts'

/**
 * Where do we stand: what is open, overdue, not reported on, and how long do actions stay open?
 * Counts lives of actions as at a date; in days.
 */
export async function position(db: Kysely<Database>, filter: Filter): Promise<PositionAnswer> {
  const scope = await resolveScope(db, filter)
  const lives = await livesAsAt(db, scope)
  const [issues, counts, overdueBefore, promised] = await Promise.all([
    issuesAsAt(db, scope, lives),
    answerCounts(db, scope),
    countOverdueBefore(db, scope, lives),
    commitmentsAsAt(db, scope),
  ])
  const commitments = promised.filter((one) => one.state === 'waiting').length
  return shapePosition(scope, lives, issues, { ...counts, commitments, overdueBefore })
}

type AnswerCounts = Pick<PositionAnswer, 'answers' | 'answersNotAssured' | 'answersNotAssuredDecided'>

async function answerCounts(db: Kysely<Database>, scope: Scope): Promise<AnswerCounts> {
  return db
    .selectFrom('exchanges')
    .where((eb) => exchangeInScope(eb, scope))
    .where('answer', 'is not', null)
    .select((eb) => {
      const isNotAssured = eb('assurance', '=', 'not assured')
      return [
        countAll().as('answers'),
        countWhere(isNotAssured).as('answersNotAssured'),
        countWhere(eb.and([isNotAssured, eb('review', 'is not', null)])).as('answersNotAssuredDecided'),
      ]
    })
    .executeTakeFirstOrThrow()
}

/** How many of the same lives were overdue at the meeting before the last; null where there was none. */
async function countOverdueBefore(db: Kysely<Database>, scope: Scope, lives: LifeAsAt[]): Promise<number | null> {
  const last = scope.meetings.at(-1)?.heldOn ?? ''
  const asAt = scope.meetings.findLast((meeting) => meeting.heldOn < last)?.heldOn
  if (asAt === undefined) return null
  const chosen = new Set(lives.map((life) => life.lifeId))
  const events = (await toldEvents(db, scope)).filter((event) => event.told_on <= asAt)
  const statuses = lifeStatuses(events, scope.since ?? '').filter((one) => chosen.has(one.first.life_id))
  return statuses.filter((one) => isOpen(one) && asAt > (one.due?.due_latest ?? asAt)).length
}

function shapePosition(
  scope: Scope,
  lives: LifeAsAt[],
  issues: IssueAsAt[],
  counts: AnswerCounts & Pick<PositionAnswer, 'commitments' | 'overdueBefore'>,
): PositionAnswer {
  const open = lives.filter((life) => life.status === 'open')
  const lapsed = open.filter((life) => missedMeeting(life, scope.heard) !== null)
  const repeats = issues.filter((issue) => issue.isRepeat)
  return {
    basis: scope.basis,
    open: open.length,
    openBySide: [...sides, null]
      .map((side) => ({ side, open: open.filter((life) => life.owingSide === side).length }))
      .filter((group) => group.open > 0),
    overdue: open.filter(isOverdue).length,
    silentLapses: lapsed.length,
    oldestSilentLapseDays:
      lapsed.length === 0 ? null : Math.max(...lapsed.map((life) => daysBetween(life.lastMentionedOn, life.asAt))),
    repeatIssues: repeats.length,
    repeatIssuesOpen: repeats.filter((issue) => issue.isOpen).length,
    issues: issues.length,
    medianDaysOpen: estimateTimeOpen(lives).median,
    ...counts,
  }
}
