import { expect, test } from 'vitest'
import type { SurvivalCurve, TimeOpenAnswer } from '../answers/time-open.ts'
import { lapsesInWords, medianInWords, timeOpenFinding, timeOpenMeasured, timeOpenTable } from './time-open.ts'
import { basis } from './testing/basis.ts'

const median = {
  days: 104,
  lowerDays: 84,
  upperDays: 131,
  whyNot: null,
  actions: 92,
  ended: 61,
  stillOpen: 31,
  withoutExposure: 0,
  startUnknown: 0,
} as const
const point = (ageDays: number, share: number) => ({
  ageDays,
  share,
  lower: null,
  upper: 0.9,
  atRisk: 9,
  ended: 1,
  censored: 0,
})
const curve: SurvivalCurve = {
  median,
  points: [point(104, 0.5), point(240, 0.19)],
  beginsAtDays: 0,
  dots: [],
}
const few: SurvivalCurve = {
  ...curve,
  median: { ...median, days: null, whyNot: 'under ten completions', actions: 3, ended: 1, stillOpen: 2 },
  points: [],
  dots: [{ lifeId: 'l', text: 'To report', daysOpen: 12, isOpen: true, isApproximate: false }],
}
const answer = (all: SurvivalCurve): TimeOpenAnswer => ({
  basis,
  all,
  lapsesCensored: null,
  completed: 58,
  withdrawn: 3,
  approximate: 0,
})

test.each([
  [curve, 'Half of the actions end within 104 days; one in five is still open after 240'],
  [{ ...curve, points: [point(104, 0.5)] }, 'Half of the actions end within 104 days'],
  [
    { ...curve, median: { ...median, days: null, whyNot: 'not reached' as const } },
    'More than half of the actions are still open at the end of what the notes cover',
  ],
  [few, 'None of 1 action has ended: too few for a rate, so each is shown'],
  [{ ...few, dots: [] }, 'No action in what this filter covers'],
  [
    { ...few, dots: [...few.dots, { lifeId: 'm', text: 'To ask', daysOpen: 3, isOpen: false, isApproximate: true }] },
    'One of 2 actions has ended: too few for a rate, so each is shown',
  ],
])('the finding is "%#"', (all, finding) => expect(timeOpenFinding(answer(all))).toBe(finding))

test('the measure says what each count is out of', () => {
  expect(timeOpenMeasured(answer(curve))).toBe(
    'Share of actions still open by days since raised, with 95 % band. 92 actions: 61 ended (58 completed: 95 %, 3 withdrawn: 5 %), 31 still open and counted.',
  )
})

test('what is left out is said', () => {
  const some = { ...curve, median: { ...median, withoutExposure: 2, startUnknown: 1 } }
  expect(timeOpenMeasured(answer(some))).toContain('92 of 95 actions: 61 ended')
  expect(timeOpenMeasured(answer(some))).toContain(
    'Left out: 2 that the notes first tell of on the as-at date, or once ended, and 1 raised on a day that is not known.',
  )
})

test('one meeting: every action is shown, and why none can be reckoned is said', () => {
  const one = { ...few, median: { ...few.median, actions: 0, ended: 0, stillOpen: 0, withoutExposure: 1 } }
  expect(timeOpenMeasured(answer(one))).toBe(
    'Days from raised to ended, or to the as-at date, of each of 1 action: 1 open, 0 ended. A median needs ten that have ended. It cannot count 1 that the notes first tell of on the as-at date, or once ended.',
  )
})

test.each([
  [median, '95 % interval 84 to 131'],
  [{ ...median, upperDays: null }, '95 % interval 84 to not reached'],
  [{ ...median, days: null, whyNot: 'not reached' as const }, 'fewer than half have ended'],
  [few.median, 'one has ended: too few for a median'],
  [{ ...few.median, ended: 0 }, 'none has ended: too few for a median'],
  [{ ...few.median, actions: 0, ended: 0, stillOpen: 0, withoutExposure: 8 }, 'no action is known for long enough'],
])('a median is said with its interval or why not', (given, words) => expect(medianInWords(given)).toBe(words))

test('the table holds the points, or each action where there is no curve', () => {
  expect(timeOpenTable(answer(curve)).rows[0]).toEqual([104, '50 %', null, '90 %', 9, 1, 0])
  expect(timeOpenTable(answer(few)).rows).toEqual([['To report', '12', 'open']])
})

test('a curve that begins later speaks only of what was open then', () =>
  expect(timeOpenFinding(answer({ ...curve, beginsAtDays: 12, points: [point(104, 0.5)] }))).toBe(
    'Half of the actions open at 12 days end within 104 days',
  ))

test('under ten ends the reason and the counts are said, and beginnings known to the month', () =>
  expect(timeOpenMeasured({ ...answer(few), completed: 1, withdrawn: 0, approximate: 2 })).toBe(
    'Days from raised to ended, or to the as-at date, of each of 1 action: 1 open, 0 ended. A median needs ten that have ended. Approximate for 2 actions raised on a day known only to the month or year, taken at its middle.',
  ))

test('the second reckoning is said where it differs', () => {
  expect(lapsesInWords(answer(curve))).toBeNull()
  expect(lapsesInWords({ ...answer(curve), lapsesCensored: { ...curve, median: { ...median, days: 98 } } })).toContain(
    'the median is 98 days (84 to 131)',
  )
  expect(lapsesInWords({ ...answer(curve), lapsesCensored: curve })).toContain('the median stays 104 days')
  expect(lapsesInWords({ ...answer(curve), lapsesCensored: few })).toContain('no median: one has ended: too few')
})
