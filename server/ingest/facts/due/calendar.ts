import { addDays } from '../../../../shared/dates.ts'
import { dayAt, monthAt } from './day.ts'
import type { DueReference, Interval } from './reference.ts'
import { bankHolidayAt, seasonOrYearAt } from './season.ts'
import type { Period } from './period.ts'

const weekOf =
  /^(?:the )?(?:w\/(?<e>e)|w\/[cb]|w\.[cb]\.|w\.(?<end>e)\.|week (?<ending>ending)|week (?:commencing|beginning|of)) /i

// `Harl Show (4 September)`: a day that has a name, and when it is.
const namedDay = /^(?:the )?\p{Lu}[\p{L}'’.-]*(?: [\p{L}'’.-]{2,20}){0,4} \(/u

function namedDayAt(text: string, reference: DueReference): Period | null {
  const name = namedDay.exec(text)?.[0]
  const day = name === undefined ? null : dayAt(text.slice(name.length), reference)
  const isClosed = name !== undefined && day !== null && text[name.length + day.length] === ')'
  return isClosed ? { kind: 'day', length: name.length + day.length + 1, days: day.days } : null
}

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
  const dated = namedDayAt(text, reference)
  if (dated) return dated
  const holiday = bankHolidayAt(text, reference)
  if (holiday) return { kind: 'day', ...holiday }
  const month = monthAt(text, reference)
  if (month) return { kind: 'month', ...month }
  const year = seasonOrYearAt(text.replace(/^the (?=\w)/, ''), reference)
  if (!year) return null
  const length = year.length + (/^the (?=\w)/.test(text) ? 4 : 0)
  return withDay(text, { kind: 'year', length, days: year.days }, reference)
}

/** `Whitsun, 24th May`: a feast, and the day that it falls on. */
function withDay(text: string, feast: Period, reference: DueReference): Period {
  const start = feast.length + (/^, /.exec(text.slice(feast.length))?.[0].length ?? 0)
  const day = start > feast.length ? dayAt(text.slice(start), reference) : null
  const [first, on] = [feast.days?.first, day?.days?.first]
  const isThatDay = first && on && addDays(first, -nearest) <= on && on <= addDays(first, nearest)
  return day && isThatDay ? { kind: 'day', length: start + day.length, days: day.days } : feast
}

const nearest = 7

/** The week that begins, or ends, on a day. */
const weekFrom = (day: string, isEnding: boolean): Interval =>
  isEnding ? { first: addDays(day, -6), last: day } : { first: day, last: addDays(day, 6) }
