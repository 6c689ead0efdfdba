import { expect, test } from 'vitest'
import {
  dateInWords,
  dayInWords,
  intervalInWords,
  monthInThree,
  periodInWords,
  whenInWords,
  withDatesInWords,
} from './dates.ts'

test.each([
  ['2019-09-24', '24 September 2019'],
  ['2024-02-01', '1 February 2024'],
])('the day %s is %s', (date, words) => expect(dayInWords(date)).toBe(words))

test.each([
  ['2019-05-15', 'month', 'May 2019'],
  ['2019-07-01', 'year', '2019'],
  ['2019-09-24', 'before', 'before 24 September 2019'],
  ['2019-09-24', 'day', '24 September 2019'],
] as const)('%s known to the %s is %s', (date, precision, words) => expect(dateInWords(date, precision)).toBe(words))

test.each([
  ['2019-05-15', 'month', 'in May 2019'],
  ['2019-09-24', 'day', 'on 24 September 2019'],
  ['2019-09-24', 'before', 'before 24 September 2019'],
] as const)('%s known to the %s happened %s', (date, precision, words) =>
  expect(whenInWords(date, precision)).toBe(words),
)

test.each([
  ['2019-12-01', '2019-12-31', '1 to 31 December 2019'],
  ['2019-11-28', '2019-12-03', '28 November to 3 December 2019'],
  ['2019-12-01', '2020-01-31', '1 December 2019 to 31 January 2020'],
  ['2019-12-31', '2019-12-31', '31 December 2019'],
  [null, '2019-12-31', 'by 31 December 2019'],
  ['2019-12-31', null, 'from 31 December 2019'],
  [null, null, 'no date'],
])('%s to %s is "%s"', (earliest, latest, words) => expect(intervalInWords(earliest, latest)).toBe(words))

test.each([
  ['2023-10-01', '2025-09-30', 'October 2023 to September 2025'],
  ['2023-10-01', '2023-10-31', 'October 2023'],
  ['2023-10-05', '2023-10-31', '5 to 31 October 2023'],
  [null, null, 'All dates'],
  ['2023-10-05', null, 'From 5 October 2023'],
  [null, '2023-10-05', 'Until 5 October 2023'],
])('the period %s to %s is "%s"', (from, until, words) => expect(periodInWords(from, until)).toBe(words))

test('a month in three letters', () => {
  const months = Array.from({ length: 12 }, (_, month) => monthInThree(`2024-${String(month + 1).padStart(2, '0')}-01`))
  expect(months).toEqual(['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'])
})

test('dates inside a sentence', () => {
  expect(withDatesInWords('Said to come from 2024-01-23, not 2024-02')).toBe(
    'Said to come from 23 January 2024, not February 2024',
  )
})
