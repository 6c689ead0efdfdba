import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays } from '../../shared/dates.ts'
import { describeEachDialect } from '../db/testing/describe-each-dialect.ts'
import { anyChoice, anyLargePlan, anyPlan } from './testing/any-plan.ts'
import { emptyPlan, insertPlan } from './testing/insert-plan.ts'
import type { Plan, PlannedLife } from './testing/plan.ts'
import { countLives, filterOf, sharesStillOpen } from './testing/recount.ts'
import { timeOpen } from './time-open.ts'

const dayOne = '2024-01-01'
/** One meeting every day, so that an action can end at any age. */
const daily = Array.from({ length: 41 }, (_, day) => ({ id: `d${day}`, heldOn: addDays(dayOne, day) }))

/** Freireich et al. 1963, 6-MP group: remission in weeks, + censored; a week is a day here, the last raised for the as-at date. */
const sixMp = '6 6 6 6+ 7 9+ 10 10+ 11+ 13 16 17+ 19+ 20+ 22 23 25+ 32+ 32+ 34+ 35+'.split(' ')
/** Those censored were raised so many days before day 40; the rest at day 0. */
const remissions: PlannedLife[] = sixMp.map((word, i) => {
  const age = Number.parseInt(word, 10)
  const id = `${i}`
  if (word.endsWith('+'))
    return { id, issue: id, side: 'commissioner', events: [{ at: `d${40 - age}`, kind: 'raised' }] }
  return {
    id,
    issue: id,
    side: 'force',
    events: [
      { at: 'd0', kind: 'raised' },
      { at: `d${age}`, kind: i % 2 === 0 ? 'completed' : 'withdrawn' },
    ],
  }
})

describeEachDialect('time open', (open) => {
  test('a record with the published remissions gives no median under ten ends, and each as a dot', async () => {
    const db = await open()
    await insertPlan(db, { meetings: daily, lives: remissions })
    const { all } = await timeOpen(db, filterOf())
    expect(all).toMatchObject({
      points: [],
      beginsAtDays: null,
      median: { days: null, whyNot: 'under ten completions', actions: 21, ended: 9, stillOpen: 12 },
    })
    expect(all.dots).toHaveLength(21)
  })

  test('twice as many give the published curve: S(10) is 0.753, median 23', async () => {
    const db = await open()
    const again = remissions.map((life) => ({ ...life, id: `again ${life.id}` }))
    await insertPlan(db, { meetings: daily, lives: [...remissions, ...again] })
    const answer = await timeOpen(db, filterOf())
    expect(answer.all.median).toMatchObject({
      days: 23,
      whyNot: null,
      actions: 42,
      ended: 18,
      stillOpen: 24,
      withoutExposure: 0,
      startUnknown: 0,
    })
    expect(answer.all.points.find((point) => point.ageDays === 10)).toMatchObject({
      share: expect.closeTo(0.753, 3),
      ended: 2,
      censored: 2,
    })
    expect(answer).toMatchObject({ completed: 12, withdrawn: 6 })
    expect(answer.lapsesCensored?.median.days).not.toBe(23)
  })

  test('counts apart what has no exposure or no known beginning, and half a day for what ended at once', async () => {
    const db = await open()
    const plan: Plan = {
      meetings: daily,
      lives: [
        { id: 'raised today', issue: 'a', events: [{ at: 'd40', kind: 'raised' }] },
        {
          id: 'heard of and done',
          issue: 'b',
          startedOn: '2023-11-01',
          events: [
            { at: 'd5', kind: 'raised' },
            { at: 'd5', kind: 'completed' },
          ],
        },
        {
          id: 'some time before',
          issue: 'c',
          precision: 'before',
          events: [
            { at: 'd5', kind: 'raised' },
            { at: 'd9', kind: 'completed' },
          ],
        },
        {
          id: 'done at once',
          issue: 'd',
          events: [
            { at: 'd5', kind: 'raised' },
            { at: 'd5', kind: 'completed' },
          ],
        },
      ],
    }
    await insertPlan(db, plan)
    const answer = await timeOpen(db, filterOf())
    expect(answer.all.median).toMatchObject({ actions: 1, ended: 1, stillOpen: 0, withoutExposure: 2, startUnknown: 1 })
    expect(answer).toMatchObject({ completed: 1, withdrawn: 0, lapsesCensored: null })
  })

  test('every life of any record is counted once: at risk, without exposure, or of unknown beginning', async () => {
    const db = await open()
    await fc.assert(
      fc.asyncProperty(fc.oneof(anyPlan, anyLargePlan), anyChoice, async (plan, choice) => {
        await emptyPlan(db)
        await insertPlan(db, plan)
        const filter = filterOf(choice)
        const { all, completed, withdrawn } = await timeOpen(db, filter)
        const lives = countLives(plan, filter)
        const { actions, ended, stillOpen, withoutExposure, startUnknown } = all.median
        expect(actions + withoutExposure + startUnknown).toBe(lives.length)
        expect(ended + stillOpen).toBe(actions)
        expect(completed + withdrawn).toBe(ended)
        const recounted = sharesStillOpen(lives)
        expect(ended).toBe(recounted.ended)
        expect(all.points.map(({ ageDays, share }) => [ageDays, expect.closeTo(share, 9)])).toEqual(
          ended < 10 ? [] : recounted.steps,
        )
        const shortestFirst = (days: number[]) => days.toSorted((a, b) => a - b)
        expect(shortestFirst(all.dots.map((dot) => dot.daysOpen))).toEqual(
          shortestFirst(lives.map((life) => life.daysOpen)),
        )
      }),
      { numRuns: 15 },
    )
  })
})
