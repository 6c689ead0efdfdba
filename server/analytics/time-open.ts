import type { Kysely } from 'kysely'
import type { SurvivalCurve, TimeOpenAnswer } from '../../shared/answers/time-open.ts'
import { sides } from '../../shared/facts.ts'
import type { Filter } from '../../shared/filter.ts'
import type { Database } from '../db/tables/database.ts'
import { type LifeAsAt, livesAsAt } from './lives/lives-as-at.ts'
import { estimateTimeOpen, observed } from './lives/median-days-open.ts'
import { missedMeeting } from './lives/silent-lapse.ts'
import { resolveScope, type Scope } from './scope.ts'

/**
 * How long do actions stay open, with those still open counted?
 * Kaplan–Meier over lives in days since raised, open ones censored at the as-at date and those first told of later than
 * they were raised entering late; no curve and no median under ten ends.
 */
export async function timeOpen(db: Kysely<Database>, filter: Filter): Promise<TimeOpenAnswer> {
  const scope = await resolveScope(db, filter)
  return shapeTimeOpen(scope, await livesAsAt(db, scope))
}

function shapeTimeOpen(scope: Scope, lives: LifeAsAt[]): TimeOpenAnswer {
  const all = curveOf('all', lives)
  const counted = lives.filter(isCounted)
  return {
    basis: scope.basis,
    all,
    bySide: sides.flatMap((side) => {
      const own = lives.filter((life) => (life.owingSide ?? 'unknown') === side)
      return own.length === 0 ? [] : [curveOf(side, own)]
    }),
    lapsesCensored: withLapsesCensored(scope, lives, all),
    completed: counted.filter((life) => life.status === 'completed').length,
    withdrawn: counted.filter((life) => life.status === 'withdrawn').length,
  }
}

/** Whether a life was ever at risk, so that the estimate counts it. */
function isCounted(life: LifeAsAt): boolean {
  const seen = observed(life)
  return seen !== null && seen.exitDays > seen.entryDays
}

function curveOf(group: string, lives: LifeAsAt[], censoredOn?: (life: LifeAsAt) => string): SurvivalCurve {
  const { estimate, median } = estimateTimeOpen(lives, censoredOn)
  const isGiven = median.whyNot !== 'under ten completions'
  return {
    group,
    median,
    points: isGiven ? estimate.steps : [],
    beginsAtDays: isGiven ? estimate.beginsAtDays : null,
    dots: lives.map(({ lifeId, title, daysOpen, status }) => ({
      lifeId,
      text: title,
      daysOpen,
      isOpen: status === 'open',
    })),
  }
}

/** The estimate with silent lapses counted only up to their last mention; null where it says the same. */
function withLapsesCensored(scope: Scope, lives: LifeAsAt[], all: SurvivalCurve): SurvivalCurve | null {
  const lapsed = new Set(lives.filter((life) => missedMeeting(life, scope.heard) !== null))
  const curve = curveOf('silent lapses censored', lives, (life) =>
    lapsed.has(life) ? life.lastMentionedOn : life.asAt,
  )
  const isSame = JSON.stringify([curve.median, curve.points]) === JSON.stringify([all.median, all.points])
  return isSame ? null : curve
}
