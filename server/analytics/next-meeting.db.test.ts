import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, daysBetween } from '../../shared/dates.ts'
import type { Filter } from '../../shared/filter.ts'
import { describeEachDialect } from '../db/testing/describe-each-dialect.ts'
import { nextMeeting } from './next-meeting.ts'
import { anyChoice, anyPlan } from './testing/any-plan.ts'
import { emptyPlan, insertPlan } from './testing/insert-plan.ts'
import type { Plan, PlannedLife } from './testing/plan.ts'
import { asAtOf, type CountedLife, countLives, filterOf, isLapsed } from './testing/recount.ts'

const interval = (earliest: string | null, latest: string | null) => ({ earliest, latest })
const raised = (
  id: string,
  due?: { earliest: string | null; latest: string | null },
  more: Partial<PlannedLife> = {},
): PlannedLife => ({
  id,
  issue: id,
  events: [{ at: 'sep', kind: 'raised', ...(due ? { due } : {}) }],
  ...more,
})

const autumn: Plan = {
  meetings: [
    { id: 'jul', heldOn: '2019-07-23', next: { heldOn: '2019-09-24', subject: 'Custody' } },
    { id: 'sep', heldOn: '2019-09-24', next: { heldOn: '2019-11-25', subject: 'Fleet' } },
  ],
  offices: [
    { id: 'CC', side: 'force' },
    { id: 'PCC', side: 'commissioner' },
  ],
  lives: [
    raised('in November', interval('2019-11-01', '2019-11-30'), { owners: [{ office: 'CC' }, { office: 'PCC' }] }),
    raised('by October', interval('2019-09-25', '2019-10-31'), { owners: [{ office: 'CC' }] }),
    raised('in December', interval('2019-12-01', '2019-12-31')),
    raised('by March', interval('2019-09-25', '2020-03-31')),
    raised('some time', interval('2019-09-25', null), { side: 'force' }),
    raised('no date'),
    {
      id: 'put off',
      issue: 'put off',
      events: [
        { at: 'jul', kind: 'raised' },
        { at: 'jul', kind: 'deferred', due: interval('2019-09-01', '2019-09-30') },
        { at: 'sep', kind: 'deferred', due: interval('2020-01-01', '2020-01-31') },
      ],
    },
    {
      id: 'done',
      issue: 'done',
      events: [
        { at: 'jul', kind: 'raised' },
        { at: 'sep', kind: 'completed' },
      ],
    },
    {
      id: 'silent',
      issue: 'silent',
      events: [{ at: 'jul', kind: 'raised', due: interval('2019-08-01', '2019-09-01') }],
    },
  ],
}

describeEachDialect('next meeting', (open) => {
  test('reckons what is owed as at the day announced, with reasons', async () => {
    const db = await open()
    await insertPlan(db, autumn)
    const answer = await nextMeeting(db, filterOf())
    expect(answer.next).toEqual({
      heldOn: '2019-11-25',
      seriesId: 'monthly',
      series: 'monthly',
      subject: 'Fleet',
      announcedByMeetingId: 'sep',
      plannedId: null,
    })
    expect(answer.reckonedOn).toBe('2019-11-25')
    expect(answer.dueBack.map(({ action, reasons }) => [action.lifeId, reasons])).toEqual([
      ['silent', ['overdue', 'not reported on']],
      ['by October', ['overdue']],
      ['in November', ['due']],
      ['put off', ['put off twice']],
      ['some time', ['open-ended']],
      ['no date', ['no due date']],
    ])
    expect(answer.dueBack[0]?.action).toMatchObject({ daysOpen: 125, isSilentLapse: true })
    expect(answer.byOffice).toEqual([
      { office: 'Nobody named', owed: 3, oldestDays: 125 },
      { office: 'Office CC', owed: 2, oldestDays: 62 },
      { office: 'Office PCC', owed: 1, oldestDays: 62 },
      { office: 'The force, nobody named', owed: 1, oldestDays: 62 },
    ])
  })

  test('with no meeting announced, reckons as at the last one read', async () => {
    const db = await open()
    await insertPlan(db, { ...autumn, meetings: autumn.meetings.map(({ next: _next, ...meeting }) => meeting) })
    const answer = await nextMeeting(db, filterOf())
    expect(answer).toMatchObject({
      next: { heldOn: null, subject: null, announcedByMeetingId: null },
      reckonedOn: '2019-09-24',
    })
    expect(answer.dueBack.map(({ action }) => action.lifeId)).not.toContain('in November')
  })

  test('an announcement that has passed is none', async () => {
    const db = await open()
    await insertPlan(db, autumn)
    expect((await nextMeeting(db, filterOf({ asAt: '2020-01-01' }))).next.heldOn).toBeNull()
  })

  test('agrees with a plain recount of any record', async () => {
    const db = await open()
    await fc.assert(
      fc.asyncProperty(anyPlan, anyChoice, fc.integer({ min: 1, max: 60 }), async (drawn, choice, gap) => {
        const filter = filterOf(choice)
        const plan = {
          ...drawn,
          meetings: drawn.meetings.map((one) => ({
            ...one,
            next: { heldOn: addDays(one.heldOn, gap), subject: null },
          })),
        }
        await emptyPlan(db)
        await insertPlan(db, plan)
        const answer = await nextMeeting(db, filter)
        const got = answer.dueBack.map(({ action, reasons }) => [action.lifeId, reasons.toSorted(), action.daysOpen])
        const byLife = (rows: (readonly unknown[])[]) => rows.toSorted((a, b) => (String(a) < String(b) ? -1 : 1))
        expect(byLife(got)).toEqual(byLife(recount(plan, filter, answer.reckonedOn)))
        if (answer.next.heldOn !== null) expect(answer.reckonedOn > asAtOf(plan, filter)).toBe(true)
      }),
      { numRuns: 20 },
    )
  })
})

function recount(plan: Plan, filter: Filter, on: string) {
  return countLives(plan, filter)
    .filter((life) => life.status === 'open')
    .map(
      (life) =>
        [
          life.planned.id,
          reasons(plan, filter, life, on).toSorted(),
          Math.max(0, daysBetween(life.start, on)),
        ] as const,
    )
    .filter(([, why]) => why.length > 0)
}

function reasons(plan: Plan, filter: Filter, life: CountedLife, on: string): string[] {
  const why: string[] = []
  if (life.due === null) why.push('no due date')
  else if (life.due.latest === null) why.push('open-ended')
  else if (life.due.latest < on) why.push('overdue')
  else if ((life.due.earliest ?? life.due.latest) <= on && daysBetween(on, life.due.latest) <= 31) why.push('due')
  if (new Set(life.events.filter((event) => event.kind === 'deferred').map((event) => event.at)).size > 1)
    why.push('put off twice')
  if (isLapsed(plan, filter, life)) why.push('not reported on')
  return why
}
