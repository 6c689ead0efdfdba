import { expect, test } from 'vitest'
import { describeEachDialect } from '../db/testing/describe-each-dialect.ts'
import { forwardPlan } from './forward-plan.ts'
import { expectRecount } from './testing/any-record.ts'
import { insertPlan } from './testing/insert-plan.ts'
import type { Plan } from './testing/plan.ts'
import { countLives, filterOf } from './testing/recount.ts'
import { meetingsAhead } from './testing/recount-year-ahead.ts'

const due = (latest: string | null) => ({ earliest: '2019-09-25', latest })
const raised = (id: string, latest: string | null, series?: string) => ({
  id,
  issue: id,
  ...(series === undefined ? {} : { series }),
  events: [{ at: 'sep', kind: 'raised' as const, due: due(latest) }],
})

const autumn: Plan = {
  meetings: [
    { id: 'jun', heldOn: '2019-06-24', series: 'panel', next: { heldOn: '2019-11-26', subject: 'Fleet' } },
    { id: 'sep', heldOn: '2019-09-24', next: { heldOn: '2019-11-25', subject: null } },
  ],
  planned: [
    { heldOn: '2019-11-25', series: null, subject: 'Custody' },
    { heldOn: '2020-01-27', series: null, subject: null },
    { heldOn: '2019-12-09', series: 'monthly', subject: null, isRemoved: true },
  ],
  lives: [
    raised('late', '2019-09-25'),
    raised('in November', '2019-11-26'),
    raised('of the panel', '2019-10-31', 'panel'),
    raised('in spring', '2020-03-31'),
    raised('some time', null),
  ],
}

describeEachDialect('forward plan', (open) => {
  test('each action comes back at the first meeting of its series on or after the last day of its due date', async () => {
    const db = await open()
    await insertPlan(db, autumn)
    const answer = await forwardPlan(db, filterOf())
    const told = answer.meetings.map((one) => [one.heldOn, one.subject, one.due.map(({ lifeId }) => lifeId)])
    expect(told).toEqual([
      ['2019-11-25', 'Custody', ['late']],
      ['2019-11-26', 'Fleet', ['of the panel']],
      ['2020-01-27', null, ['in November']],
    ])
    expect([answer.toAssign.map(({ lifeId }) => lifeId), answer.later]).toEqual([['some time'], 1])
  })

  test('agrees with a plain recount of any record', async () => {
    await expectRecount(
      await open(),
      async (db, filter) => {
        const { meetings, toAssign, later } = await forwardPlan(db, filter)
        const ids = (rows: { lifeId: string }[]) => rows.map(({ lifeId }) => lifeId).toSorted()
        const told = meetings.map(({ heldOn, seriesId, subject, announcedByMeetingId, due: back }) => {
          return { heldOn, series: seriesId, subject, announcedBy: announcedByMeetingId, due: ids(back) }
        })
        return { meetings: told, toAssign: ids(toAssign), later }
      },
      (plan, filter) => {
        const open_ = countLives(plan, filter).filter(({ status }) => status === 'open')
        const ahead = meetingsAhead(plan, filter).map((meeting) => ({ ...meeting, due: [] as string[] }))
        let later = 0
        for (const { due: present, planned } of open_) {
          if (!present?.latest) continue
          const { latest } = present
          const isOf = (series: string | null) => series === null || !planned.series || series === planned.series
          const meeting = ahead.find(({ heldOn, series }) => heldOn >= latest && isOf(series))
          if (meeting) meeting.due.push(planned.id)
          else later++
        }
        const toAssign = open_.filter((life) => life.due?.latest === null).map(({ planned }) => planned.id)
        const meetings = ahead.map((meeting) => ({ ...meeting, due: meeting.due.toSorted() }))
        return { meetings, toAssign: toAssign.toSorted(), later }
      },
    )
  })
})
