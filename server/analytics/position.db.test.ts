import fc from 'fast-check'
import { expect, test } from 'vitest'
import { daysBetween } from '../../shared/dates.ts'
import type { Filter } from '../../shared/filter.ts'
import { describeEachDialect } from '../db/testing/describe-each-dialect.ts'
import { position } from './position.ts'
import { anyChoice, anyPlan } from './testing/any-plan.ts'
import { emptyPlan, insertPlan } from './testing/insert-plan.ts'
import type { Plan } from './testing/plan.ts'
import {
  chosenMeetings,
  countCommitments,
  countedExchanges,
  countIssues,
  countLives,
  filterOf,
  isLapsed,
  isLateNow,
} from './testing/recount.ts'

const march = { id: 'mar', heldOn: '2024-03-12' }
const april = { id: 'apr', heldOn: '2024-04-09' }
const may = { id: 'may', heldOn: '2024-05-14' }
const inApril = { earliest: '2024-04-01', latest: '2024-04-30' }

const spring: Plan = {
  meetings: [march, april, may],
  lives: [
    {
      id: 'late',
      issue: 'i1',
      side: 'force',
      events: [
        { at: 'mar', kind: 'raised', due: inApril },
        { at: 'apr', kind: 'updated', progress: 'no change' },
      ],
    },
    {
      id: 'put-off',
      issue: 'i2',
      side: 'force',
      events: [
        { at: 'mar', kind: 'raised' },
        { at: 'apr', kind: 'deferred', due: { earliest: '2024-04-10', latest: null } },
      ],
    },
    {
      id: 'done',
      issue: 'i3',
      side: 'commissioner',
      events: [
        { at: 'mar', kind: 'raised' },
        { at: 'may', kind: 'completed' },
      ],
    },
    { id: 'new', issue: 'i4', events: [{ at: 'may', kind: 'raised' }] },
  ],
  exchanges: [
    { id: 'x1', at: 'may', assurance: 'not assured' },
    { id: 'x2', at: 'apr', assurance: 'assured' },
  ],
  commitments: [{ id: 'c1', at: 'apr' }],
}

describeEachDialect('position', (open) => {
  test('counts what is open, overdue, lapsed and back again', async () => {
    const db = await open()
    await insertPlan(db, spring)
    expect(await position(db, filterOf())).toMatchObject({
      basis: {
        bodyName: 'Northmarch',
        asAt: '2024-05-14',
        from: '2024-03-12',
        until: '2024-05-14',
        meetingsRead: 3,
        reviewedShare: 0,
      },
      open: 3,
      openBySide: [
        { side: 'force', open: 2 },
        { side: null, open: 1 },
      ],
      overdue: 1,
      overdueBefore: 0,
      silentLapses: 1,
      oldestSilentLapseDays: 35,
      repeatIssues: 1,
      repeatIssuesOpen: 1,
      issues: 4,
      medianDaysOpen: {
        days: null,
        whyNot: 'under ten completions',
        actions: 3,
        ended: 1,
        stillOpen: 2,
        withoutExposure: 1,
        startUnknown: 0,
      },
      answers: 2,
      answersNotAssured: 1,
      answersNotAssuredDecided: 0,
      commitments: 1,
    })
  })

  test('tells what was known as at an earlier date', async () => {
    const db = await open()
    await insertPlan(db, spring)
    expect(await position(db, filterOf({ asAt: '2024-04-30' }))).toMatchObject({
      open: 3,
      overdue: 0,
      silentLapses: 0,
      issues: 3,
      answers: 1,
    })
    expect(await position(db, filterOf({ asAt: '2024-05-01' }))).toMatchObject({ open: 3, overdue: 1, silentLapses: 0 })
  })

  test('an absent list means everything, an empty one nothing', async () => {
    const db = await open()
    await insertPlan(db, spring)
    const nothing = { open: 0, issues: 0, answers: 0 }
    expect(await position(db, filterOf({ series: [] }))).toMatchObject({ ...nothing, commitments: 0 })
    expect(await position(db, filterOf({ themes: [] }))).toMatchObject(nothing)
    expect(await position(db, filterOf({ offices: [] }))).toMatchObject(nothing)
  })

  test('an empty product has a position of nothing', async () => {
    const answer = await position(await open(), filterOf({ body: null }))
    expect(answer).toMatchObject({ open: 0, overdueBefore: null, oldestSilentLapseDays: null, answers: 0 })
    expect(answer.basis).toMatchObject({ meetingsRead: 0, reviewedShare: null, bodyId: '' })
  })

  test('without a body, takes the one whose notes came last', async () => {
    const db = await open()
    await insertPlan(db, spring)
    expect((await position(db, filterOf({ body: null }))).basis.bodyId).toBe('body')
  })

  test('agrees with a plain recount of any record', async () => {
    const db = await open()
    await fc.assert(
      fc.asyncProperty(anyPlan, anyChoice, async (plan, choice) => {
        await emptyPlan(db)
        await insertPlan(db, plan)
        expect(await position(db, filterOf(choice))).toMatchObject(recount(plan, filterOf(choice)))
      }),
      { numRuns: 20 },
    )
  })
})

function recount(plan: Plan, filter: Filter) {
  const lives = countLives(plan, filter)
  const open = lives.filter((life) => life.status === 'open')
  const lapsed = open.filter((life) => isLapsed(plan, filter, life))
  const issues = countIssues(plan, filter)
  const answers = countedExchanges(plan, filter).filter((one) => !one.isUnanswered)
  const notAssured = answers.filter((answer) => answer.assurance === 'not assured')
  return {
    open: open.length,
    overdue: open.filter(isLateNow).length,
    silentLapses: lapsed.length,
    oldestSilentLapseDays:
      lapsed.length === 0 ? null : Math.max(...lapsed.map((life) => daysBetween(life.lastMentionedOn, life.asAt))),
    repeatIssues: issues.filter((issue) => issue.isRepeat).length,
    repeatIssuesOpen: issues.filter((issue) => issue.isRepeat && issue.isOpen).length,
    issues: issues.length,
    answers: answers.length,
    answersNotAssured: notAssured.length,
    answersNotAssuredDecided: notAssured.filter((answer) => answer.isConfirmed).length,
    commitments: countCommitments(plan, filter).filter((one) => one.state === 'waiting').length,
    basis: { meetingsRead: chosenMeetings(plan, filter).length },
  }
}
