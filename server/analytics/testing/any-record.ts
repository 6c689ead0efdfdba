import fc from 'fast-check'
import type { Kysely } from 'kysely'
import { expect } from 'vitest'
import type { Filter } from '../../../shared/filter.ts'
import type { Database } from '../../db/tables/database.ts'
import { anyChoice, anyLargePlan, anyPlan } from './any-plan.ts'
import { emptyPlan, insertPlan } from './insert-plan.ts'
import type { Plan } from './plan.ts'
import { filterOf } from './recount.ts'

/**
 * Asks a question of random records and compares its answer with a plain recount of each.
 * @param question the answer without what the recount does not work out
 */
export async function expectRecount<Answer>(
  db: Kysely<Database>,
  question: (db: Kysely<Database>, filter: Filter) => Promise<Answer>,
  recount: (plan: Plan, filter: Filter) => Answer,
): Promise<void> {
  await fc.assert(
    fc.asyncProperty(
      fc.oneof({ weight: 3, arbitrary: anyPlan }, { weight: 1, arbitrary: anyLargePlan }),
      anyChoice,
      async (plan, choice) => {
        await emptyPlan(db)
        await insertPlan(db, plan)
        const filter = filterOf(choice)
        expect(await question(db, filter)).toEqual(recount(plan, filter))
      },
    ),
    { numRuns: 20 },
  )
}
