import { expect, test } from 'vitest'
import { describeEachDialect } from '../db/testing/describe-each-dialect.ts'
import { silentLapses } from './silent-lapses.ts'
import { expectRecount } from './testing/any-record.ts'
import { insertPlan } from './testing/insert-plan.ts'
import type { Plan } from './testing/plan.ts'
import { countLives, filterOf, isLapsed } from './testing/recount.ts'

const plan: Plan = {
  meetings: [
    { id: 'jan', heldOn: '2024-01-16' },
    { id: 'feb', heldOn: '2024-02-13' },
    { id: 'mar', heldOn: '2024-03-12' },
  ],
  lives: [
    {
      id: 'named',
      issue: 'a',
      events: [{ at: 'jan', kind: 'raised', due: { earliest: '2024-02-01', latest: '2024-02-29', names: true } }],
    },
    {
      id: 'by the end of february',
      issue: 'b',
      events: [{ at: 'jan', kind: 'raised', due: { earliest: '2024-02-01', latest: '2024-02-29' } }],
    },
    { id: 'no day', issue: 'c', events: [{ at: 'jan', kind: 'raised' }] },
    { id: 'asked about', issue: 'd', events: [{ at: 'jan', kind: 'raised' }] },
    {
      id: 'not due yet',
      issue: 'e',
      events: [{ at: 'jan', kind: 'raised', due: { earliest: null, latest: '2024-04-30' } }],
    },
  ],
  exchanges: [{ id: 'x', at: 'feb', issue: 'd' }],
}

describeEachDialect('silent lapses', (open) => {
  test('names the meeting that should have heard of each, out of all open ones', async () => {
    const db = await open()
    await insertPlan(db, plan)
    const answer = await silentLapses(db, filterOf())
    expect(answer.open).toBe(5)
    expect(
      answer.lapses.map(({ lifeId, missed, lastMentionedOn }) => [lifeId, missed.meetingId, lastMentionedOn]),
    ).toEqual([
      ['by the end of february', 'mar', '2024-01-16'],
      ['named', 'feb', '2024-01-16'],
      ['no day', 'mar', '2024-01-16'],
    ])
    expect(answer.lapses[0]?.evidence.text).toBe('by the end of february raised at jan')
  })

  test('as at February only what names the February meeting has lapsed', async () => {
    const db = await open()
    await insertPlan(db, plan)
    const { lapses } = await silentLapses(db, filterOf({ asAt: '2024-02-13' }))
    expect(lapses.map(({ lifeId }) => lifeId)).toEqual(['named'])
  })

  test('agrees with a plain recount of any record', async () => {
    await expectRecount(
      await open(),
      async (db, filter) => {
        const { open: all, lapses } = await silentLapses(db, filter)
        return { all, lapsed: lapses.map(({ lifeId }) => lifeId).toSorted() }
      },
      (drawn, filter) => {
        const lives = countLives(drawn, filter)
        const lapsed = lives.filter((life) => isLapsed(drawn, filter, life))
        return {
          all: lives.filter((life) => life.status === 'open').length,
          lapsed: lapsed.map(({ planned }) => planned.id).toSorted(),
        }
      },
    )
  })
})
