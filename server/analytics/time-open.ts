import type { Kysely } from 'kysely'
import type { SurvivalEstimate, TimeOpenAnswer } from '../../shared/answers/time-open.ts'
import type { Filter } from '../../shared/filter.ts'
import type { Database } from '../db/tables/database.ts'
import { type LifeAsAt, livesAsAt } from './lives/lives-as-at.ts'
import { observed } from './lives/median-days-open.ts'
import { missedMeeting } from './lives/silent-lapse.ts'
import { survivalOf } from './lives/survival.ts'
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

const isApproximate = ({ startPrecision }: LifeAsAt) => startPrecision === 'month' || startPrecision === 'year'

function shapeTimeOpen(scope: Scope, lives: LifeAsAt[]): TimeOpenAnswer {
  const all = survivalOf(lives)
  const counted = lives.filter(isCounted)
  return {
    basis: scope.basis,
    all: { ...all, dots: lives.map(dotOf) },
    lapsesCensored: withLapsesCensored(scope, lives, all),
    completed: counted.filter((life) => life.status === 'completed').length,
    withdrawn: counted.filter((life) => life.status === 'withdrawn').length,
    approximate: counted.filter(isApproximate).length,
  }
}

/** Whether a life was ever at risk, so that the estimate counts it. */
function isCounted(life: LifeAsAt): boolean {
  const seen = observed(life)
  return seen !== null && seen.exitDays > seen.entryDays
}

function dotOf(life: LifeAsAt): TimeOpenAnswer['all']['dots'][number] {
  const { lifeId, title, daysOpen, status } = life
  return { lifeId, text: title, daysOpen, isOpen: status === 'open', isApproximate: isApproximate(life) }
}

/** The estimate with silent lapses counted only up to their last mention; null where it says the same. */
function withLapsesCensored(scope: Scope, lives: LifeAsAt[], all: SurvivalEstimate): SurvivalEstimate | null {
  const lapsed = new Set(lives.filter((life) => missedMeeting(life, scope.heard) !== null))
  const other = survivalOf(lives, (life) => (lapsed.has(life) ? life.lastMentionedOn : life.asAt))
  const isSame = JSON.stringify([other.median, other.points]) === JSON.stringify([all.median, all.points])
  return isSame ? null : other
}
