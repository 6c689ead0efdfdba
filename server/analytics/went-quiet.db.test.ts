import { expect, test } from 'vitest'
import { describeEachDialect } from '../db/testing/describe-each-dialect.ts'
import { addDays } from '../../shared/dates.ts'
import { expectRecount } from './testing/any-record.ts'
import { insertPlan } from './testing/insert-plan.ts'
import type { Plan } from './testing/plan.ts'
import { quietIssues, quietThemes } from './testing/recount-quiet.ts'
import { filterOf } from './testing/recount.ts'
import { wentQuiet } from './went-quiet.ts'

const meetings = Array.from({ length: 7 }, (_, i) => ({ id: `m${i}`, heldOn: addDays('2024-01-10', i * 30) }))
const told = (id: string, at: number[], end?: 'completed') => ({
  id,
  issue: `issue ${id}`,
  themes: ['custody'],
  events: at.map((i, place) => ({
    at: `m${i}`,
    kind: place === 0 ? ('raised' as const) : end && place === at.length - 1 ? end : ('updated' as const),
  })),
})
const plan: Plan = {
  meetings,
  lives: [
    told('quiet', [1, 2, 3]),
    told('done', [1, 2, 3], 'completed'),
    told('alive', [1, 2, 3, 6]),
    told('new', [3]),
  ],
  exchanges: [1, 2, 3].map((i) => ({ id: `x${i}`, at: `m${i}`, issue: 'asked', themes: ['fleet'] })),
}

describeEachDialect('went quiet', (open) => {
  test('issues heard of at three of the last six and at none of the last three, open ones first', async () => {
    const db = await open()
    await insertPlan(db, plan)
    const answer = await wentQuiet(db, filterOf())
    expect(answer.issues.map(({ id, isOpen, heardAt, of, silentFor }) => [id, isOpen, heardAt, of, silentFor])).toEqual(
      [
        ['issue quiet', true, 3, 6, 3],
        ['asked', false, 3, 6, 3],
        ['issue done', false, 3, 6, 3],
      ],
    )
    expect(answer.issues[0]).toMatchObject({ name: 'Issue issue quiet', lastHeardOn: '2024-04-09' })
    expect(answer.themes.map(({ id }) => id)).toEqual(['fleet'])
    expect(answer).toMatchObject({ themesHeard: 2, issuesHeard: 5 })
  })

  test('agrees with a plain recount of any record', async () => {
    await expectRecount(
      await open(),
      async (db, filter) => {
        const { themes, issues } = await wentQuiet(db, filter)
        return { themes: themes.map(({ id }) => id).toSorted(), issues: issues.map(({ id }) => id).toSorted() }
      },
      (drawn, filter) => ({ themes: quietThemes(drawn, filter), issues: quietIssues(drawn, filter) }),
    )
  })
})
