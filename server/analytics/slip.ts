import type { Kysely } from 'kysely'
import type { SlipAction, SlipAnswer } from '../../shared/answers/slip.ts'
import type { Filter } from '../../shared/filter.ts'
import type { Database } from '../db/tables/database.ts'
import { slipDays } from './lives/due-group.ts'
import { type LifeAsAt, livesAsAt } from './lives/lives-as-at.ts'
import { resolveScope, type Scope } from './scope.ts'

/**
 * Did promises hold: was the due date moved, and by how far?
 * Days from the latest day of the first due interval to that of the present one, for each action that has both; those
 * without are groups of their own.
 */
export async function slip(db: Kysely<Database>, filter: Filter): Promise<SlipAnswer> {
  const scope = await resolveScope(db, filter)
  return shapeSlip(scope, await livesAsAt(db, scope))
}

function shapeSlip(scope: Scope, lives: LifeAsAt[]): SlipAnswer {
  const dated = lives.flatMap((life) => slipOf(life) ?? [])
  const noDueDate = lives.filter((life) => life.due === null).length
  return {
    basis: scope.basis,
    lives: lives.length,
    moved: dated.filter(({ days }) => days !== 0).toSorted(byDays),
    held: dated.filter(({ days }) => days === 0).length,
    openEnded: lives.length - dated.length - noDueDate,
    noDueDate,
  }
}

function slipOf({ lifeId, title, firstDue, due }: LifeAsAt): SlipAction | null {
  const [firstLatest, nowLatest, days] = [firstDue?.latest, due?.latest, slipDays(firstDue, due)]
  if (!firstLatest || !nowLatest || days === null) return null
  return { lifeId, text: title, firstLatest, nowLatest, days }
}

const byDays = (a: SlipAction, b: SlipAction) => b.days - a.days || (a.lifeId < b.lifeId ? -1 : 1)
