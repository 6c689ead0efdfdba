import { expect, test } from 'vitest'
import type { Changed } from '../../shared/answers/since-last-meeting.ts'
import { describeEachDialect } from '../db/testing/describe-each-dialect.ts'
import { sinceLastMeeting } from './since-last-meeting.ts'
import { expectRecount } from './testing/any-record.ts'
import { insertPlan } from './testing/insert-plan.ts'
import { meetingIn, type Plan } from './testing/plan.ts'
import { chosenMeetings, countIssues, countLives, filterOf, isLapsed, missedOn } from './testing/recount.ts'

const plan: Plan = {
  meetings: [
    { id: 'sep', heldOn: '2019-09-24' },
    { id: 'oct', heldOn: '2019-10-22' },
  ],
  lives: [
    { id: 'l1', issue: 'i1', events: [{ at: 'sep', kind: 'raised', due: { earliest: null, latest: '2019-10-01' } }] },
    {
      id: 'l2',
      issue: 'i2',
      events: [
        { at: 'sep', kind: 'raised' },
        { at: 'oct', kind: 'completed' },
      ],
    },
    {
      id: 'l3',
      issue: 'i3',
      events: [
        { at: 'oct', kind: 'raised' },
        { at: 'oct', kind: 'deferred' },
      ],
    },
  ],
}

describeEachDialect('since last meeting', (open) => {
  test('says what the last meeting told of, each by its name', async () => {
    const db = await open()
    await insertPlan(db, plan)
    expect((await sinceLastMeeting(db, filterOf())).since).toEqual({
      last: { meetingId: 'oct', heldOn: '2019-10-22' },
      before: { meetingId: 'sep', heldOn: '2019-09-24' },
      raised: [{ id: 'l3', name: 'Action l3' }],
      completed: [{ id: 'l2', name: 'Action l2' }],
      withdrawn: [],
      deferred: [{ id: 'l3', name: 'Action l3' }],
      newRepeatIssues: [{ id: 'i3', name: 'Issue i3' }],
      newLapses: [{ id: 'l1', name: 'Action l1' }],
      lives: 3,
    })
  })

  test('after one meeting nothing can have changed', async () => {
    const db = await open()
    await insertPlan(db, plan)
    expect((await sinceLastMeeting(db, filterOf({ asAt: '2019-09-24' }))).since).toBeNull()
  })

  const ids = (changed: Changed[]) => changed.map(({ id }) => id).toSorted()

  test('agrees with a plain recount of any record', async () => {
    await expectRecount(
      await open(),
      async (db, filter) => {
        const { since } = await sinceLastMeeting(db, filter)
        if (since === null) return null
        const { last, before, lives, ...changes } = since
        const lists = Object.entries(changes).map(([what, changed]) => [what, ids(changed)] as const)
        return { last: last.meetingId, before: before.meetingId, lives, changes: Object.fromEntries(lists) }
      },
      (drawn, filter) => {
        const meetings = chosenMeetings(drawn, filter)
        const [before, last] = [meetings.at(-2), meetings.at(-1)]
        if (!before || !last) return null
        const lives = countLives(drawn, filter)
        const those = (is: (life: (typeof lives)[number]) => boolean) =>
          lives
            .filter(is)
            .map(({ planned }) => planned.id)
            .toSorted()
        const endedSince = (kind: string) =>
          those(
            ({ status, events }) =>
              status === kind && (events.findLast((event) => event.kind === kind)?.heldOn ?? '') > before.heldOn,
          )
        const repeats = countIssues(drawn, filter).filter(({ isRepeat }) => isRepeat)
        const isBefore = (id: string) => meetingIn(drawn, id).heldOn <= before.heldOn
        const became = repeats.filter(
          ({ returns, deferrals }) => returns.filter(isBefore).length < 2 && !deferrals.some(isBefore),
        )
        return {
          last: last.id,
          before: before.id,
          lives: lives.length,
          changes: {
            raised: those(({ here }) => (here[0]?.heldOn ?? '') > before.heldOn),
            completed: endedSince('completed'),
            withdrawn: endedSince('withdrawn'),
            deferred: those(({ events }) =>
              events.some(({ kind, heldOn }) => kind === 'deferred' && heldOn > before.heldOn),
            ),
            newRepeatIssues: became.map(({ issue }) => issue).toSorted(),
            newLapses: those(
              (life) => isLapsed(drawn, filter, life) && (missedOn(drawn, filter, life)?.heldOn ?? '') > before.heldOn,
            ),
          },
        }
      },
    )
  })
})
