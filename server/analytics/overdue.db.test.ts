import { expect, test } from 'vitest'
import { daysBetween } from '../../shared/dates.ts'
import { describeEachDialect } from '../db/testing/describe-each-dialect.ts'
import { overdue } from './overdue.ts'
import { expectRecount } from './testing/any-record.ts'
import { insertPlan } from './testing/insert-plan.ts'
import type { Plan } from './testing/plan.ts'
import { countLives, filterOf, groupOf } from './testing/recount.ts'

const raised = (id: string, due?: { earliest: string | null; latest: string | null }) => ({
  id,
  issue: id,
  owners: [{ office: 'CC', person: 'Ada' }],
  events: [{ at: 'jan', kind: 'raised' as const, ...(due && { due }) }],
})
const plan: Plan = {
  meetings: [
    { id: 'jan', heldOn: '2024-01-16' },
    { id: 'feb', heldOn: '2024-02-13' },
  ],
  offices: [{ id: 'CC', side: 'force' }],
  people: ['Ada'],
  lives: [
    raised('late', { earliest: null, latest: '2024-01-31' }),
    raised('today', { earliest: null, latest: '2024-02-13' }),
    raised('some day', { earliest: '2024-01-17', latest: null }),
    raised('no day'),
  ],
}

describeEachDialect('overdue', (open) => {
  test('past the latest day and not on it; a future meeting is never overdue', async () => {
    const db = await open()
    await insertPlan(db, plan)
    const { basis, ...answer } = await overdue(db, filterOf())
    expect(basis.asAt).toBe('2024-02-13')
    expect(answer).toEqual({
      open: 4,
      overdue: [
        {
          lifeId: 'late',
          text: 'Action late',
          owners: ['Office CC'],
          dueWritten: 'as said',
          dueLatest: '2024-01-31',
          daysOverdue: 13,
        },
      ],
      notYetDue: 1,
      openEnded: 1,
      noDueDate: 1,
    })
  })

  test('agrees with a plain recount of any record', async () => {
    await expectRecount(
      await open(),
      async (db, filter) => {
        const { basis: _, overdue: late, ...groups } = await overdue(db, filter)
        return { late: Object.fromEntries(late.map(({ lifeId, daysOverdue }) => [lifeId, daysOverdue])), ...groups }
      },
      (drawn, filter) => {
        const lives = countLives(drawn, filter).filter((life) => life.status === 'open')
        const of = (group: string) => lives.filter((life) => groupOf(life) === group)
        return {
          late: Object.fromEntries(
            of('overdue').map(({ planned, due, asAt }) => [planned.id, daysBetween(due?.latest ?? '', asAt)]),
          ),
          open: lives.length,
          notYetDue: of('due').length,
          openEnded: of('open-ended').length,
          noDueDate: of('no due date').length,
        }
      },
    )
  })
})
