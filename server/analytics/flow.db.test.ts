import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Filter } from '../../shared/filter.ts'
import { describeEachDialect } from '../db/testing/describe-each-dialect.ts'
import { flow } from './flow.ts'
import { anyChoice, anyPlan } from './testing/any-plan.ts'
import { emptyPlan, insertPlan } from './testing/insert-plan.ts'
import type { Plan } from './testing/plan.ts'
import { chosenMeetings, type CountedLife, countLives, filterOf, heardMeetings } from './testing/recount.ts'

const plan: Plan = {
  meetings: [
    { id: 'mar', heldOn: '2024-03-12' },
    { id: 'apr', heldOn: '2024-04-09' },
    { id: 'may', heldOn: '2024-05-14' },
    { id: 'jun', heldOn: '2024-06-11' },
  ],
  lives: [
    {
      id: 'again',
      issue: 'i1',
      events: [
        { at: 'mar', kind: 'raised' },
        { at: 'apr', kind: 'completed' },
        { at: 'may', kind: 'completed' },
        { at: 'jun', kind: 'reopened' },
      ],
    },
    {
      id: 'at-once',
      issue: 'i2',
      events: [
        { at: 'apr', kind: 'raised' },
        { at: 'apr', kind: 'withdrawn' },
      ],
    },
    {
      id: 'slow',
      issue: 'i3',
      events: [
        { at: 'mar', kind: 'raised' },
        { at: 'apr', kind: 'updated', progress: 'no change' },
        { at: 'may', kind: 'deferred' },
      ],
    },
  ],
}

describeEachDialect('flow', (open) => {
  const rowsOf = async (choice: object) => {
    const db = await open()
    await insertPlan(db, plan)
    const { meetings } = await flow(db, filterOf(choice))
    return meetings.map((one) => [
      one.meetingId,
      one.raised,
      one.completed,
      one.withdrawn,
      one.deferred,
      one.updated,
      one.open,
    ])
  }

  test('opened, ended and put off by each meeting; an end told twice counts once', async () =>
    expect(await rowsOf({})).toEqual([
      ['mar', 2, 0, 0, 0, 0, 2],
      ['apr', 1, 1, 1, 0, 1, 1],
      ['may', 0, 0, 0, 1, 0, 1],
      ['jun', 1, 0, 0, 0, 0, 2],
    ]))

  test('a period shows its meetings and carries what was open before', async () =>
    expect(await rowsOf({ from: '2024-05-01' })).toEqual([
      ['may', 0, 0, 0, 1, 0, 1],
      ['jun', 1, 0, 0, 0, 0, 2],
    ]))

  test('what a body took over and first heard of from a person counts with its meeting that follows', async () => {
    const db = await open()
    await insertPlan(db, {
      meetings: [
        { id: 'mar', heldOn: '2024-03-12' },
        { id: 'hand', heldOn: '2024-05-20', state: 'by hand' },
        { id: 'jun', heldOn: '2024-06-11' },
      ],
      successors: ['2024-05-01'],
      lives: [
        {
          id: 'l1',
          issue: 'i1',
          events: [
            { at: 'mar', kind: 'raised' },
            { at: 'hand', kind: 'updated', progress: 'in progress' },
          ],
        },
      ],
    })
    const { meetings } = await flow(db, filterOf())
    expect(meetings.map(({ meetingId, raised, open: left }) => [meetingId, raised, left])).toEqual([['jun', 1, 1]])
  })

  test('agrees with a plain recount of any record, and opened less ended is open', async () => {
    const db = await open()
    await fc.assert(
      fc.asyncProperty(anyPlan, anyChoice, async (drawn, choice) => {
        await emptyPlan(db)
        await insertPlan(db, drawn)
        const filter = filterOf(choice)
        const lives = countLives(drawn, filter)
        const { meetings } = await flow(db, filter)
        expect(meetings.map((one) => one.meetingId)).toEqual(chosenMeetings(drawn, filter).map((one) => one.id))
        meetings.forEach((meeting, i) => {
          expect(meeting.open).toBe(lives.filter((life) => isOpenAfter(life, meeting.heldOn)).length)
          const tells = (kind: string) =>
            lives.filter(({ here }) =>
              here.some((event) => event.kind === kind && countedAt(drawn, filter, event) === meeting.meetingId),
            ).length
          expect(meeting).toMatchObject({ deferred: tells('deferred'), updated: tells('updated') })
          const before = meetings[i - 1]
          if (before && !filter.series)
            expect(meeting.open).toBe(before.open + meeting.raised - meeting.completed - meeting.withdrawn)
        })
      }),
      { numRuns: 20 },
    )
  })
})

/** The meeting that told of an event; what was entered between meetings counts with the one that follows. */
function countedAt(drawn: Plan, filter: Filter, { at, heldOn }: CountedLife['events'][number]): string | undefined {
  const heard = heardMeetings(drawn, filter)
  return (heard.find(({ id }) => id === at) ?? heard.find((meeting) => meeting.heldOn >= heldOn))?.id
}

function isOpenAfter({ events, here: [first] }: CountedLife, day: string): boolean {
  if (first === undefined || first.heldOn > day) return false
  let isOpen = false
  for (const { kind, heldOn } of events) {
    if (heldOn > day) continue
    if (kind === 'raised' || kind === 'reopened') isOpen = true
    if (kind === 'completed' || kind === 'withdrawn') isOpen = false
  }
  return isOpen
}
