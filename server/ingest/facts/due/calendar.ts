import { addDays } from '../../../../shared/dates.ts'
import { dayAt, monthAt } from './day.ts'
import type { DueReference, Interval } from './reference.ts'
import { bankHolidayAt, seasonOrYearAt } from './season.ts'
import type { Period } from './period.ts'

const weekOf =
  /^(?:the )?(?:w\/(?<e>e)|w\/[cb]|w\.[cb]\.|w\.(?<end>e)\.|week (?<ending>ending)|week (?:commencing|beginning|of)) /i

/** A day, month, season, year or feast as such, or a week named by its Monday. */
export function calendarAt(text: string, reference: DueReference): Period | null {
  const named = weekOf.exec(text)
  const week = named?.[0]
  const isEnding = (named?.groups?.e ?? named?.groups?.end ?? named?.groups?.ending) !== undefined
  const day = dayAt(text.slice(week?.length ?? 0), reference)
  if (day)
    return {
      kind: week ? 'relative' : 'day',
      length: day.length + (week?.length ?? 0),
      days: week && day.days?.first ? weekFrom(day.days.first, isEnding) : day.days,
    }
  const holiday = bankHolidayAt(text, reference)
  if (holiday) return { kind: 'day', ...holiday }
  const month = monthAt(text, reference)
  if (month) return { kind: 'month', ...month }
  const year = seasonOrYearAt(text.replace(/^the (?=\w)/, ''), reference)
  return year && { kind: 'year', length: year.length + (/^the (?=\w)/.test(text) ? 4 : 0), days: year.days }
}

/** The week that begins, or ends, on a day. */
const weekFrom = (day: string, isEnding: boolean): Interval =>
  isEnding ? { first: addDays(day, -6), last: day } : { first: day, last: addDays(day, 6) }
