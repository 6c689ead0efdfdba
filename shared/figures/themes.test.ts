import { expect, test } from 'vitest'
import type { ThemeRecurrenceAnswer, ThemeRow } from '../answers/themes.ts'
import { depthOf, themeCellInWords, themesFinding, themesTable } from './themes.ts'
import { basis } from './testing/basis.ts'

const meetings = ['2024-01-10', '2024-02-10', '2024-03-10'].map((heldOn) => ({
  meetingId: heldOn,
  heldOn,
  title: 'M',
  isThematic: false,
}))
const theme = (name: string, heard: number, wentQuiet = false): ThemeRow => ({
  theme: name,
  name,
  meetings: heard,
  meetingsOf: 3,
  actions: 1,
  exchanges: 2,
  notAssured: 0,
  wentQuiet,
  lastHeardOn: '2024-01-10',
  cells: [{ meetingId: '2024-01-10', couldHear: true, mentions: 3, actions: 1, exchanges: 0 }],
})
const answer = (...themes: ThemeRow[]): ThemeRecurrenceAnswer => ({ basis, meetings, themes })

test.each([
  [answer(), 'No theme was heard of at the meetings that this filter covers'],
  [answer(theme('Estates', 3), theme('Fleet', 1)), 'Estates is heard of most, at 3 of 3 meetings'],
  [answer(theme('Estates', 3), theme('Fleet', 3)), 'Estates and Fleet are heard of most, at 3 of 3 meetings'],
  [answer(...['a', 'b', 'c', 'd'].map((name) => theme(name, 2))), 'Four themes are heard of most, at 2 of 3 meetings'],
  [{ ...answer(theme('Estates', 1)), meetings: meetings.slice(0, 1) }, 'One theme heard of at one meeting'],
])('the finding', (given, finding) => expect(themesFinding(given)).toBe(finding))

test('a cell says what it counts', () => {
  const row = theme('Estates', 3)
  expect(
    themeCellInWords(row, { meetingId: 'm', couldHear: true, mentions: 3, actions: 1, exchanges: 0 }, '2024-01-10'),
  ).toBe('Estates, 10 January 2024: 3 mentions, 1 action')
})

test('the table has a number for every meeting', () => {
  expect(themesTable(answer(theme('Estates', 3))).rows).toEqual([['Estates', 3, 3, 1, 2, 0, '2024-01-10', 3, 0, 0]])
})

test('the more mentions, the darker', () => {
  expect([0, 1, 2, 3, 5, 6].map(depthOf)).toEqual([0, 1, 1, 2, 2, 3])
})
