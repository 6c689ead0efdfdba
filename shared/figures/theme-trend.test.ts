import { expect, test } from 'vitest'
import type { ThemeCell, ThemeRecurrenceAnswer, ThemeRow } from '../answers/themes.ts'
import { themeTrendDrawing, themeTrendFinding, themeTrendMeasured, themeTrendTable } from './theme-trend.ts'

const days = ['2024-01-16', '2024-02-13', '2024-03-12', '2024-06-11', '2024-07-09', '2024-08-13', '2024-09-10']

/** A theme with so many mentions at each meeting; null where it could not be heard of. */
function heard(mentions: (number | null)[]): [ThemeRecurrenceAnswer, ThemeRow] {
  const meetings = days
    .slice(0, mentions.length)
    .map((heldOn) => ({ meetingId: heldOn, heldOn, title: `Meeting of ${heldOn}`, isThematic: false }))
  const cells = mentions.map((count, at): ThemeCell => ({
    meetingId: days[at] ?? '',
    couldHear: count !== null,
    mentions: count ?? 0,
    actions: count === 3 ? 1 : 0,
    exchanges: 0,
  }))
  const heardAt = cells.filter((cell) => cell.mentions > 0)
  const theme = {
    theme: 'estates',
    name: 'Estates',
    meetings: heardAt.length,
    meetingsOf: cells.filter((cell) => cell.couldHear).length,
    actions: cells.reduce((sum, cell) => sum + cell.actions, 0),
    exchanges: 0,
    notAssured: 0,
    wentQuiet: false,
    lastHeardOn: heardAt.at(-1)?.meetingId ?? null,
    cells,
  }
  return [{ meetings, themes: [theme] } as unknown as ThemeRecurrenceAnswer, theme]
}

test('compares the last three meetings with the three before only where there are six', () => {
  expect(themeTrendFinding(...heard([1, 0, 2, 3]))).toBe('Estates was heard of at 3 of 4 meetings')
  expect(themeTrendFinding(...heard([1, 1, null, 2, 0, 0, 3]))).toBe(
    'Estates was heard of at 4 of 6 meetings: at 1 of the last three, 3 of the three before',
  )
})

test('two meetings are no trend, and one that could not have heard of it is no third', () => {
  expect(themeTrendDrawing(...heard([1, 4]))).toBeNull()
  expect(themeTrendDrawing(...heard([1, null, 4]))).toBeNull()
  expect(themeTrendDrawing(...heard([1, 0, 4]))).not.toBeNull()
})

test('draws what was counted on true dates; missing is no zero, and a kind without any has no strip', () => {
  const drawing = themeTrendDrawing(...heard([3, null, 0, 1]))
  expect(drawing?.strips.map(({ key, points }) => [key, points.map(({ count }) => count)])).toEqual([
    ['mentions', [3, null, 0, 1]],
    ['actions', [1, null, 0, 0]],
  ])
  expect(drawing && drawing.span.from < '2024-01-16' && drawing.span.until > '2024-06-11').toBe(true)
})

test('says what it is out of, and what there is none of', () =>
  expect(themeTrendMeasured(...heard([3, null, 0, 1]))).toBe(
    '1 action as written and 0 questions, last on 11 June 2024. True dates; zero stands on the line. 1 meeting held on another subject has no mark. No questions in what this filter covers.',
  ))

test('the table holds all that the drawing shows, with nothing where nothing could be heard', () =>
  expect(themeTrendTable(...heard([3, null])).rows).toEqual([
    ['Meeting of 2024-01-16', '16 January 2024', 3, 1, 0],
    ['Meeting of 2024-02-13', '13 February 2024', null, null, null],
  ]))
