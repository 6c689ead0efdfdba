import fc from 'fast-check'
import { expect, test } from 'vitest'
import { describeEachDialect } from '../db/testing/describe-each-dialect.ts'
import { repeatIssues } from './repeat-issues.ts'
import { anyChoice, anyPlan } from './testing/any-plan.ts'
import { emptyPlan, insertPlan } from './testing/insert-plan.ts'
import type { Plan, PlannedEvent } from './testing/plan.ts'
import { countIssues, filterOf } from './testing/recount.ts'

const meetings = [
  { id: 'jan', heldOn: '2024-01-16' },
  { id: 'feb', heldOn: '2024-02-13' },
  { id: 'mar', heldOn: '2024-03-12', subject: ['fleet'] },
  { id: 'apr', heldOn: '2024-04-09' },
]
const byFebruary = { earliest: '2024-01-17', latest: '2024-02-01' }
const oneLife = (...events: PlannedEvent[]): Plan => ({
  meetings,
  lives: [{ id: 'l', issue: 'i', themes: ['custody'], events: [{ at: 'jan', kind: 'raised' }, ...events] }],
})

describeEachDialect('repeat issues', (open) => {
  const ledgerOf = async (plan: Plan) => {
    const db = await open()
    await insertPlan(db, plan)
    return repeatIssues(db, filterOf())
  }
  const first = async (plan: Plan) => {
    const [issue] = (await ledgerOf(plan)).issues
    return { letters: issue?.cells.map((cell) => cell.letter).join(''), ...issue }
  }

  test('a deferral alone makes a repeat issue, and a meeting on another subject could not have heard', async () => {
    const issue = await first(oneLife({ at: 'apr', kind: 'deferred' }))
    expect(issue).toMatchObject({
      letters: 'R––D',
      returns: 1,
      deferrals: 1,
      isRepeat: true,
      meetingsCouldHear: 2,
      daysSinceRaised: 84,
    })
    expect(issue.cells?.map((cell) => cell.couldHear)).toEqual([true, true, false, true])
    expect(issue.cells?.[3]?.evidence).toMatchObject([{ text: 'l deferred at apr', documentId: 'document-apr' }])
  })

  test('a routine report in time is an update, no return', async () =>
    expect(await first(oneLife({ at: 'feb', kind: 'updated', progress: 'in progress' }))).toMatchObject({
      letters: 'RU––',
      returns: 0,
      updates: 1,
      isRepeat: false,
    }))

  test('a report past its due date is a return; two make a repeat issue', async () => {
    const late: PlannedEvent[] = [
      { at: 'feb', kind: 'updated', progress: 'in progress', due: byFebruary },
      { at: 'apr', kind: 'completed' },
    ]
    const plan = oneLife(...late)
    expect(await first(plan)).toMatchObject({ letters: 'RU–C', returns: 1, isRepeat: false, isOpen: false })
    plan.lives?.[0]?.events.splice(0, 1, { at: 'jan', kind: 'raised', due: byFebruary })
    expect(await first(plan)).toMatchObject({ returns: 2, isRepeat: true })
  })

  test('no change twice is a repeat issue', async () =>
    expect(
      await first(
        oneLife(
          { at: 'feb', kind: 'updated', progress: 'no change' },
          { at: 'apr', kind: 'updated', progress: 'no change' },
        ),
      ),
    ).toMatchObject({ letters: 'RN–N', returns: 2, noChanges: 2, updates: 0, isRepeat: true }))

  test('raised again after it was completed is a return', async () => {
    const plan = oneLife({ at: 'feb', kind: 'completed' })
    plan.lives?.push({ id: 'l2', issue: 'i', themes: ['custody'], events: [{ at: 'apr', kind: 'raised' }] })
    expect(await first(plan)).toMatchObject({ letters: 'RC–R', returns: 1, isOpen: true, sinceOn: '2024-01-16' })
  })

  test('what happens at the meeting that raised it is no return', async () =>
    expect(
      await first(oneLife({ at: 'jan', kind: 'updated', progress: 'no change' }, { at: 'feb', kind: 'not reported' })),
    ).toMatchObject({
      letters: 'N–––',
      returns: 0,
      cells: [{}, { couldHear: true, evidence: [{ text: 'l not reported at feb' }] }, {}, {}],
    }))

  test('a question about it is heard of, without being a return', async () => {
    const plan: Plan = {
      ...oneLife({ at: 'feb', kind: 'not reported' }),
      exchanges: [{ id: 'x', at: 'apr', issue: 'i' }],
    }
    expect(await first(plan)).toMatchObject({ letters: 'R––U', returns: 0, updates: 0 })
  })

  test('ranks by returns, then deferrals, and counts what it leaves out', async () => {
    const raised: PlannedEvent = { at: 'jan', kind: 'raised' }
    const ledger = await ledgerOf({
      meetings,
      lives: [
        { id: 'once', issue: 'heard once', events: [raised] },
        { id: 'a', issue: 'no change', events: [raised, { at: 'feb', kind: 'updated', progress: 'no change' }] },
        { id: 'b', issue: 'put off', events: [raised, { at: 'feb', kind: 'deferred' }] },
        {
          id: 'c',
          issue: 'put off twice',
          events: [raised, { at: 'feb', kind: 'deferred' }, { at: 'apr', kind: 'deferred' }],
        },
      ],
    })
    expect(ledger.issues.map((issue) => issue.issueId)).toEqual(['put off twice', 'put off', 'no change'])
    expect(ledger.issuesInAll).toBe(4)
  })

  test('agrees with a plain recount of any record', async () => {
    const db = await open()
    await fc.assert(
      fc.asyncProperty(anyPlan, anyChoice, async (plan, choice) => {
        await emptyPlan(db)
        await insertPlan(db, plan)
        const ledger = await repeatIssues(db, filterOf(choice))
        const counted = countIssues(plan, filterOf(choice))
        expect(ledger.issuesInAll).toBe(counted.length)
        expect(ledger.issues.filter((issue) => issue.isRepeat)).toHaveLength(
          counted.filter((issue) => issue.isRepeat).length,
        )
        for (const issue of ledger.issues) {
          const { returns, deferrals, noChanges, since, isOpen, isRepeat } =
            counted.find((one) => one.issue === issue.issueId) ?? {}
          const counts = { returns: returns?.length, deferrals: deferrals?.length, noChanges: noChanges?.length }
          expect(issue).toMatchObject({ ...counts, sinceOn: since, isOpen, isRepeat })
        }
        const shown = ledger.issues.map((issue) => issue.issueId)
        for (const { issue, returns } of counted) if (returns.length > 0) expect(shown).toContain(issue)
      }),
      { numRuns: 20 },
    )
  })
})
