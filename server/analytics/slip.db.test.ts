import { expect, test } from 'vitest'
import { daysBetween } from '../../shared/dates.ts'
import { describeEachDialect } from '../db/testing/describe-each-dialect.ts'
import { slip } from './slip.ts'
import { expectRecount } from './testing/any-record.ts'
import { insertPlan } from './testing/insert-plan.ts'
import type { Plan } from './testing/plan.ts'
import { countLives, filterOf } from './testing/recount.ts'

const by = (latest: string | null) => ({ earliest: '2024-01-17', latest })
const plan: Plan = {
  meetings: [
    { id: 'jan', heldOn: '2024-01-16' },
    { id: 'feb', heldOn: '2024-02-13' },
  ],
  lives: [
    {
      id: 'moved',
      issue: 'a',
      events: [
        { at: 'jan', kind: 'raised', due: by('2024-02-29') },
        { at: 'feb', kind: 'deferred', due: by('2024-03-31') },
      ],
    },
    {
      id: 'nearer',
      issue: 'b',
      events: [
        { at: 'jan', kind: 'raised', due: by('2024-03-31') },
        { at: 'feb', kind: 'updated', due: by('2024-03-01') },
      ],
    },
    { id: 'held', issue: 'c', events: [{ at: 'jan', kind: 'raised', due: by('2024-02-29') }] },
    {
      id: 'to some day',
      issue: 'd',
      events: [
        { at: 'jan', kind: 'raised', due: by('2024-02-29') },
        { at: 'feb', kind: 'deferred', due: by(null) },
      ],
    },
    { id: 'none', issue: 'e', events: [{ at: 'jan', kind: 'raised' }] },
  ],
}

describeEachDialect('slip', (open) => {
  test('by how far due dates moved; without one, or without an end, each a group of its own', async () => {
    const db = await open()
    await insertPlan(db, plan)
    expect(await slip(db, filterOf())).toMatchObject({
      lives: 5,
      moved: [
        { lifeId: 'moved', text: 'Action moved', firstLatest: '2024-02-29', nowLatest: '2024-03-31', days: 31 },
        { lifeId: 'nearer', days: -30 },
      ],
      held: 1,
      openEnded: 1,
      noDueDate: 1,
    })
  })

  test('agrees with a plain recount of any record', async () => {
    await expectRecount(
      await open(),
      async (db, filter) => {
        const { moved, lives, held, openEnded, noDueDate } = await slip(db, filter)
        const said = Object.fromEntries(moved.map(({ lifeId, days }) => [lifeId, days]))
        return { said, lives, held, openEnded, noDueDate }
      },
      (drawn, filter) => {
        const lives = countLives(drawn, filter)
        const days = lives.flatMap(({ planned, firstDue, due }) =>
          firstDue?.latest && due?.latest ? [[planned.id, daysBetween(firstDue.latest, due.latest)] as const] : [],
        )
        const noDueDate = lives.filter(({ events }) => events.every((event) => event.due === undefined)).length
        return {
          said: Object.fromEntries(days.filter(([, moved]) => moved !== 0)),
          lives: lives.length,
          held: days.filter(([, moved]) => moved === 0).length,
          openEnded: lives.length - days.length - noDueDate,
          noDueDate,
        }
      },
    )
  })
})
