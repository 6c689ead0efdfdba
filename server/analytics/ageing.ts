import type { Kysely } from 'kysely'
import type { AgeingAnswer } from '../../shared/answers/ageing.ts'
import type { Filter } from '../../shared/filter.ts'
import type { Database } from '../db/tables/database.ts'
import { dueGroup } from './lives/due-group.ts'
import { type LifeAsAt, livesAsAt } from './lives/lives-as-at.ts'
import { ageAtShare, survivalOf } from './lives/survival.ts'
import { resolveScope, type Scope } from './scope.ts'

/** The age by which 85 % have ended: what is older is long overdue by the record's own measure. */
const MOST_ENDED = 0.15

/**
 * How old is what is open now?
 * Days open of each open action, against the ages at which a half and 15 % of all actions are still open by the estimate
 * of the time open.
 */
export async function ageing(db: Kysely<Database>, filter: Filter): Promise<AgeingAnswer> {
  const scope = await resolveScope(db, filter)
  return shapeAgeing(scope, await livesAsAt(db, scope))
}

function shapeAgeing(scope: Scope, lives: LifeAsAt[]): AgeingAnswer {
  const { median, points } = survivalOf(lives)
  const open = lives.filter((life) => life.status === 'open')
  return {
    basis: scope.basis,
    actions: open.toSorted(byAge).map((life) => ({
      lifeId: life.lifeId,
      text: life.title,
      daysOpen: life.daysOpen,
      isExact: life.startPrecision === 'day',
      dueGroup: dueGroup(life),
    })),
    halfEndDays: median.days,
    mostEndDays: ageAtShare(points, MOST_ENDED),
    ended: median.ended,
  }
}

const byAge = (a: LifeAsAt, b: LifeAsAt) => b.daysOpen - a.daysOpen || (a.lifeId < b.lifeId ? -1 : 1)
