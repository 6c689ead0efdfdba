import { expect, test } from 'vitest'
import { addDays } from '../../shared/dates.ts'
import { describeEachDialect } from '../db/testing/describe-each-dialect.ts'
import { ageing } from './ageing.ts'
import { expectRecount } from './testing/any-record.ts'
import { insertPlan } from './testing/insert-plan.ts'
import type { PlannedLife } from './testing/plan.ts'
import { countLives, filterOf, groupOf, sharesStillOpen } from './testing/recount.ts'

const daily = Array.from({ length: 31 }, (_, day) => ({ id: `d${day}`, heldOn: addDays('2024-01-01', day) }))
const ended = Array.from({ length: 12 }, (_, i): PlannedLife => ({
  id: `e${i}`,
  issue: `e${i}`,
  events: [
    { at: 'd0', kind: 'raised' },
    { at: `d${i + 1}`, kind: 'completed' },
  ],
}))

describeEachDialect('ageing', (open) => {
  test('open actions by age, against the ages at which a half and 85 % have ended', async () => {
    const db = await open()
    const lives: PlannedLife[] = [
      ...ended,
      { id: 'new', issue: 'new', events: [{ at: 'd28', kind: 'raised' }] },
      {
        id: 'old',
        issue: 'old',
        precision: 'month',
        startedOn: '2023-12-15',
        events: [{ at: 'd0', kind: 'raised', due: { earliest: null, latest: '2024-01-10' } }],
      },
    ]
    await insertPlan(db, { meetings: daily, lives })
    const answer = await ageing(db, filterOf())
    expect(answer).toMatchObject({ halfEndDays: 7, mostEndDays: 11, ended: 12 })
    expect(answer.actions).toEqual([
      { lifeId: 'old', text: 'Action old', daysOpen: 47, isExact: false, dueGroup: 'overdue' },
      { lifeId: 'new', text: 'Action new', daysOpen: 2, isExact: true, dueGroup: 'no due date' },
    ])
  })

  test('under ten ends there are no ages to set them against', async () => {
    const db = await open()
    await insertPlan(db, { meetings: daily, lives: ended.slice(0, 9) })
    expect(await ageing(db, filterOf())).toMatchObject({ actions: [], halfEndDays: null, mostEndDays: null, ended: 9 })
  })

  test('agrees with a plain recount of any record', async () => {
    await expectRecount(
      await open(),
      async (db, filter) => {
        const { actions, halfEndDays, mostEndDays } = await ageing(db, filter)
        const said = Object.fromEntries(actions.map((one) => [one.lifeId, [one.daysOpen, one.dueGroup]]))
        return { said, halfEndDays, mostEndDays }
      },
      (plan, filter) => {
        const lives = countLives(plan, filter)
        const { ended: ends, steps } = sharesStillOpen(lives)
        const ageAt = (share: number) =>
          ends < 10 ? null : (steps.find(([, still]) => still <= share + 1e-9)?.[0] ?? null)
        const openLives = lives.filter((life) => life.status === 'open')
        return {
          said: Object.fromEntries(openLives.map((life) => [life.planned.id, [life.daysOpen, groupOf(life)]])),
          halfEndDays: ageAt(0.5),
          mostEndDays: ageAt(0.15),
        }
      },
    )
  })
})
