import { expect, test } from 'vitest'
import type { AssuranceCount } from '../../shared/answers/assurance.ts'
import { describeEachDialect } from '../db/testing/describe-each-dialect.ts'
import { assurance } from './assurance.ts'
import { expectRecount } from './testing/any-record.ts'
import { insertPlan } from './testing/insert-plan.ts'
import type { Plan, PlannedExchange } from './testing/plan.ts'
import { chosenMeetings, countedExchanges, filterOf } from './testing/recount.ts'

const plan: Plan = {
  meetings: [
    { id: 'jan', heldOn: '2024-01-16' },
    { id: 'feb', heldOn: '2024-02-13' },
  ],
  exchanges: [
    { id: 'x1', at: 'jan', themes: ['custody', 'fleet'], assurance: 'not assured' },
    { id: 'x2', at: 'jan', themes: ['custody'], assurance: 'assured', isConfirmed: true },
    { id: 'x3', at: 'feb', assurance: 'partly assured' },
    { id: 'x4', at: 'feb', themes: ['custody'], assurance: 'unclear', isUnanswered: true },
  ],
}

function tally(exchanges: PlannedExchange[]): AssuranceCount {
  const of = (value: string) => exchanges.filter((one) => (one.assurance ?? 'unclear') === value).length
  return {
    answers: exchanges.length,
    assured: of('assured'),
    partlyAssured: of('partly assured'),
    notAssured: of('not assured'),
    unclear: of('unclear'),
    decided: exchanges.filter((one) => one.isConfirmed).length,
  }
}

const cellsOf = (plan: Plan, filter: ReturnType<typeof filterOf>, exchanges: PlannedExchange[]) =>
  chosenMeetings(plan, filter)
    .map(({ id }) => ({ meetingId: id, own: exchanges.filter(({ at }) => at === id) }))
    .filter(({ own }) => own.length > 0)
    .map(({ meetingId, own }) => ({ meetingId, ...tally(own) }))

describeEachDialect('assurance', (open) => {
  test('by theme and meeting, what a person decided apart, a question without an answer left out', async () => {
    const db = await open()
    await insertPlan(db, plan)
    const answer = await assurance(db, filterOf())
    expect(answer.unanswered).toBe(1)
    expect(answer.all).toEqual({ answers: 3, assured: 1, partlyAssured: 1, notAssured: 1, unclear: 0, decided: 1 })
    expect(answer.byMeeting.map(({ meetingId, answers }) => [meetingId, answers])).toEqual([
      ['jan', 2],
      ['feb', 1],
    ])
    expect(
      answer.themes.map(({ theme, answers, notAssured, cells }) => [theme, answers, notAssured, cells.length]),
    ).toEqual([
      ['custody', 2, 1, 1],
      ['fleet', 1, 1, 1],
    ])
  })

  test('agrees with a plain recount of any record', async () => {
    await expectRecount(
      await open(),
      async (db, filter) => {
        const { basis: _, meetings, themes, ...answer } = await assurance(db, filter)
        const byTheme = themes.map(({ name: __, ...theme }) => theme)
        const sorted = byTheme.toSorted((a, b) => (a.theme < b.theme ? -1 : 1))
        return { ...answer, meetings: meetings.map(({ meetingId }) => meetingId), themes: sorted }
      },
      (drawn, filter) => {
        const asked = countedExchanges(drawn, filter)
        const answered = asked.filter((one) => !one.isUnanswered)
        const themes = [...new Set(answered.flatMap((one) => one.themes ?? []))]
          .filter((theme) => filter.themes?.includes(theme) ?? true)
          .toSorted()
        return {
          all: tally(answered),
          byMeeting: cellsOf(drawn, filter, answered),
          unanswered: asked.length - answered.length,
          meetings: chosenMeetings(drawn, filter).map(({ id }) => id),
          themes: themes.map((theme) => {
            const own = answered.filter((one) => one.themes?.includes(theme))
            return { theme, ...tally(own), cells: cellsOf(drawn, filter, own) }
          }),
        }
      },
    )
  })
})
