import fc from 'fast-check'
import { expect, test } from 'vitest'
import { describeEachDialect } from '../db/testing/describe-each-dialect.ts'
import { anyLargePlan, anyPlan } from './testing/any-plan.ts'
import { emptyPlan, insertPlan } from './testing/insert-plan.ts'
import { readBy } from './testing/plan.ts'
import { answersOf } from './testing/questions.ts'
import { filterOf } from './testing/recount.ts'

describeEachDialect('every question', (open) => {
  test('as at a date, the whole record answers as the part read by then', async () => {
    const [whole, part] = [await open(), await open()]
    await fc.assert(
      fc.asyncProperty(fc.oneof(anyPlan, anyLargePlan), fc.nat(6), async (plan, cut) => {
        const asAt = (plan.meetings[cut] ?? plan.meetings.at(-1))?.heldOn ?? ''
        for (const db of [whole, part]) await emptyPlan(db)
        await insertPlan(whole, plan)
        await insertPlan(part, readBy(plan, asAt))
        const filter = filterOf({ asAt })
        expect(await answersOf(whole, filter)).toEqual(await answersOf(part, filter))
      }),
      { numRuns: 8 },
    )
  })
})
