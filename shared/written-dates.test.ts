import { expect, it } from 'vitest'
import { datesIn, isoOf, weekdayOn } from './written-dates.ts'

it.each([
  ['Tuesday 14th May 2019 @ 10:00', ['2019-05-14']],
  ['14 th May 2019', ['2019-05-14']],
  ['on the 3rd of March 2020', ['2020-03-03']],
  ['18.01.22 and 5/6/2021', ['2022-01-18', '2021-06-05']],
  ['2021-03-09', ['2021-03-09']],
  ['May 14th, 2019', ['2019-05-14']],
  ['14-Sep-19', ['2019-09-14']],
  ['August2019 and May 2018', ['2019-08', '2018-05']],
  ['21st June', [null]],
  ['31 February 2020', ['2020-02']],
  ['14/13/2019, 1.2.3, 10.30, room 1.38', []],
  ['Ref 03/17/08/2022', []],
])('%j', (text, expected) => expect(datesIn(text).map((date) => isoOf(date))).toEqual(expected))

it('keeps the words of a date, its weekday, and takes a year that is given', () => {
  const [date] = datesIn('held on Tuesday, 14th May at noon')
  expect(date).toMatchObject({ day: 14, month: 5, year: null, weekday: 2 })
  expect('held on Tuesday, 14th May at noon'.slice(date?.start, date?.end)).toBe('Tuesday, 14th May')
  expect(date && isoOf(date, 2019)).toBe('2019-05-14')
  expect(weekdayOn('2019-05-14')).toBe(2)
})
