import { lastDayOfMonth } from '../dates.ts'
import { wording } from '../words/dates.ts'
import { dateFormat as format } from './locale.ts'

type Precision = 'day' | 'month' | 'year' | 'before'

/** `2019-09-24` as "24 September 2019". */
export const dayInWords = format({ day: 'numeric', month: 'long', year: 'numeric' })
/** `2019-09-24` as "September 2019". */
export const monthInWords = format({ month: 'long', year: 'numeric' })
const dayAndMonth = format({ day: 'numeric', month: 'long' })
const shortMonth = format({ month: 'short' })

/** `2019-09-24` as "Sep": always three letters, for the head of a narrow column. */
export const monthInThree = (date: string) => shortMonth(date).slice(0, 3)

/** A date with no more said than is known: "24 September 2019", "May 2019", "2019", "before 24 September 2019". */
export function dateInWords(date: string, precision: Precision): string {
  switch (precision) {
    case 'day':
      return dayInWords(date)
    case 'month':
      return monthInWords(date)
    case 'year':
      return date.slice(0, 4)
    case 'before':
      return wording.before(dayInWords(date))
  }
}

/** "in May 2019", "on 24 September 2019", "before 24 September 2019". */
export function whenInWords(date: string, precision: Precision): string {
  const said = dateInWords(date, precision)
  if (precision === 'before') return said
  return precision === 'day' ? wording.onDay(said) : wording.inMonth(said)
}

/** An interval as short as it can be said: "1 to 31 December 2019", "by 3 May 2020", "from 3 May 2020". */
export function intervalInWords(earliest: string | null, latest: string | null): string {
  if (earliest === null) return latest === null ? wording.noDate : wording.by(dayInWords(latest))
  if (latest === null) return wording.from(dayInWords(earliest))
  if (earliest === latest) return dayInWords(latest)
  if (earliest.slice(0, 7) === latest.slice(0, 7)) return wording.fromTo(Number(earliest.slice(8)), dayInWords(latest))
  if (earliest.slice(0, 4) === latest.slice(0, 4)) return wording.fromTo(dayAndMonth(earliest), dayInWords(latest))
  return wording.fromTo(dayInWords(earliest), dayInWords(latest))
}

/** A period by its months: "October 2023 to September 2025", "September 2019". */
export function periodInWords(from: string | null, until: string | null): string {
  if (from === null && until === null) return wording.allDates
  if (from === null) return wording.until(dayInWords(until as string))
  if (until === null) return wording.since(dayInWords(from))
  const isWholeMonths = from.endsWith('-01') && until === lastDayOfMonth(until)
  if (!isWholeMonths) return intervalInWords(from, until)
  return from.slice(0, 7) === until.slice(0, 7)
    ? monthInWords(from)
    : wording.fromTo(monthInWords(from), monthInWords(until))
}

/** A text in which dates stand as codes, with each as a person says it. */
export const withDatesInWords = (text: string) =>
  text.replace(/\b\d{4}-\d{2}(-\d{2})?\b/g, (date) =>
    date.length === 10 ? dayInWords(date) : monthInWords(`${date}-01`),
  )
