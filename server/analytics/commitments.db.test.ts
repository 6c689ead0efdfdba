import { expect, test } from 'vitest'
import { describeEachDialect } from '../db/testing/describe-each-dialect.ts'
import { commitments } from './commitments.ts'
import { expectRecount } from './testing/any-record.ts'
import { insertPlan } from './testing/insert-plan.ts'
import type { Plan } from './testing/plan.ts'
import { countCommitments, filterOf } from './testing/recount.ts'

const plan: Plan = {
  meetings: [
    { id: 'jan', heldOn: '2024-01-16' },
    { id: 'feb', heldOn: '2024-02-13' },
  ],
  offices: [
    { id: 'CC', side: 'force' },
    { id: 'PCC', side: 'commissioner' },
  ],
  people: ['Ada'],
  lives: [{ id: 'l1', issue: 'i1', events: [{ at: 'jan', kind: 'raised' }] }],
  commitments: [
    { id: 'c1', at: 'jan', by: [{ office: 'CC', person: 'Ada' }], themes: ['custody'] },
    { id: 'c2', at: 'jan', by: [{ office: 'PCC' }], isWritten: true },
    { id: 'c3', at: 'feb', dismissed: 'answered by letter', isConfirmed: true },
  ],
}

describeEachDialect('commitments', (open) => {
  const answerTo = async (choice: object) => {
    const db = await open()
    await insertPlan(db, plan)
    return commitments(db, filterOf(choice))
  }

  test('what waits, what stands as an action, and what a person put away and why, newest first', async () => {
    const answer = await answerTo({})
    expect(answer).toMatchObject({ waiting: 1, promoted: 1, dismissed: 1, takenUp: 0 })
    expect(answer.commitments).toMatchObject([
      {
        commitmentId: 'c3',
        state: 'dismissed',
        reason: 'answered by letter',
        decision: { reviewId: 'review-c3', who: 'Ada' },
        isConfirmed: true,
        by: [],
      },
      {
        commitmentId: 'c1',
        state: 'waiting',
        reason: null,
        action: null,
        decision: null,
        factKey: 'commitment:100-109',
        themes: ['custody'],
        by: [{ written: 'CC', name: 'Person Ada', office: 'Office CC', officeId: 'CC', side: 'force' }],
        evidence: { text: 'Promise c1', documentId: 'document-jan' },
      },
      { commitmentId: 'c2', state: 'promoted', action: { lifeId: 'l1', status: 'open' }, decision: null },
    ])
  })

  test('of whoever promised', async () => {
    const of = async (choice: object) => (await answerTo(choice)).commitments.map((one) => one.commitmentId)
    expect(await of({ offices: ['CC'] })).toEqual(['c1'])
    expect(await of({ side: 'commissioner' })).toEqual(['c2'])
    expect(await of({ offices: [] })).toEqual([])
  })

  test('agrees with a plain recount of any record', async () => {
    await expectRecount(
      await open(),
      async (db, filter) => {
        const { commitments: rows, waiting, promoted, dismissed } = await commitments(db, filter)
        const states = Object.fromEntries(rows.map((row) => [row.commitmentId, row.state]))
        return { states, waiting, promoted, dismissed }
      },
      (drawn, filter) => {
        const chosen = countCommitments(drawn, filter)
        const count = (state: string) => chosen.filter((one) => one.state === state).length
        return {
          states: Object.fromEntries(chosen.map(({ id, state }) => [id, state])),
          waiting: count('waiting'),
          promoted: count('promoted'),
          dismissed: count('dismissed'),
        }
      },
    )
  })
})
