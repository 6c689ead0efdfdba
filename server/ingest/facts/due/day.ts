import { addDays } from '../../../../shared/dates.ts'
import { daysOf, mondayOf, monthAfter, type DueReference, type Interval } from './reference.ts'
import { fullYear, monthName, monthNumber, weekdayName, yearWord } from './words.ts'

/** A piece of due words: how many characters it takes, and the days it means (null where they cannot be reckoned). */
export type Piece = { length: number; days: Interval | null }

const ordinal = '(?<day>[0-3]?\\d) ?(?:(?:<sup>)?(?:st|nd|rd|th)(?:</sup>)?)?'
const dayBefore = `(?:(?:the )?${weekdayName},? ?(?:the )?)?`
const dayMonth = new RegExp(
  `^${dayBefore}(?:the )?${ordinal} ?(?:of )?(?<month>${monthName})(?![A-Za-z])(?:,? ?(?<year>${yearWord}))?`,
)
const monthDay = new RegExp(`^${dayBefore}(?<month>${monthName}) ${ordinal}\\b(?![/.:]\\d)(?:,? ?(?<year>20\\d\\d))?`)
const numeric = new RegExp(
  `^${dayBefore}(?<day>[0-3]?\\d)(?<mark>[/.-])(?<month>[01]?\\d)\\k<mark>(?<year>20\\d\\d|\\d\\d)\\b`,
)
const iso = /^(?<year>20\d\d)-(?<month>[01]\d)-(?<day>[0-3]\d)\b/
const shortNumeric = new RegExp(`^${dayBefore}(?<day>[0-3]?\\d)\\/(?<month>[01]?\\d)\\b(?![/\\d])`)
// `by the 19th`: of this month, or of the next.
const ofMonth = /^the (?<day>[0-3]?\d)(?:st|nd|rd|th)(?=[.,;)]|$)/
const weekday = new RegExp(
  `^(?<next>next |this |the following |a week on |the )?(?<name>${weekdayName})\\b(?<later> week\\b)?(?! \\d)`,
)
const near = /^(?:(?<tomorrow>tomorrow)|(?:the |this )?(?<weekend>weekend))\b/

/** A calendar day at the start of a text, with its weekday, written in words or figures; null where none stands there. */
export function dayAt(text: string, from: DueReference): Piece | null {
  const match =
    dayMonth.exec(text) ?? monthDay.exec(text) ?? numeric.exec(text) ?? iso.exec(text) ?? shortNumeric.exec(text)
  if (!match?.groups) return dayOfMonthAt(text, from) ?? weekdayAt(text, from)
  const { day, month, year } = match.groups as { day: string; month: string; year?: string }
  if (isYear(match[0], from)) return null
  const number = /^\d/.test(month) ? Number(month) : monthNumber(month)
  const found =
    year !== undefined
      ? realDay(fullYear(year.replace(/^\D/, '')), number, Number(day))
      : dayAhead(number, Number(day), from.from)
  return found === undefined ? null : { length: match[0].length, days: found ? { first: found, last: found } : null }
}

/** `Nov 22`, written in 2021 or 2022, is a month of 2022 and no day. */
function isYear(written: string, { from }: DueReference): boolean {
  const figures = /^[A-Za-z]+ (\d\d)$/.exec(written)?.[1]
  return figures !== undefined && from !== null && [0, 1].includes(Number(`20${figures}`) - Number(from.slice(0, 4)))
}

/** The first such day of a month from the reference on. */
function dayOfMonthAt(text: string, { opens }: DueReference): Piece | null {
  const match = ofMonth.exec(text)
  if (!match?.groups) return null
  const months = opens === null ? [] : [0, 1, 2].map((count) => monthAfter(opens, count).first)
  const day = months
    .map((first) => realDay(first.slice(0, 4), Number(first.slice(5, 7)), Number(match.groups?.day)))
    .find((one) => one !== undefined && opens !== null && one >= opens)
  return { length: match[0].length, days: day === undefined ? null : { first: day, last: day } }
}

/** The day as ISO text; undefined where the calendar has no such day. */
function realDay(year: string, month: number, day: number): string | undefined {
  const text = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
  const date = new Date(`${text}T00:00:00Z`)
  return Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== text ? undefined : text
}

/** A day without a year: the first one from the reference on. Null where there is no reference. */
function dayAhead(month: number, day: number, from: string | null): string | null | undefined {
  if (from === null) return realDay('2000', month, day) && null
  const year = Number(from.slice(0, 4))
  const found = realDay(String(year), month, day)
  return found !== undefined && found >= from ? found : realDay(String(year + 1), month, day)
}

const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']

/** A weekday alone is the first one after the meeting; `next` says the week after. */
function weekdayAt(text: string, from: DueReference): Piece | null {
  const match = weekday.exec(text)
  if (!match?.groups) return nearAt(text, from)
  const { name, next, later } = match.groups as { name: string; next?: string; later?: string }
  if (from.first === null || from.first !== from.last) return { length: match[0].length, days: null }
  const index = weekdays.indexOf(name.slice(0, 3).toLowerCase())
  const monday = mondayOf(from.first)
  const inWeek = addDays(monday, index)
  const first = inWeek <= from.first ? addDays(monday, 7 + index) : inWeek
  if (later || next === 'a week on ')
    return { length: match[0].length, days: { first: addDays(first, 7), last: addDays(first, 7) } }
  const day =
    next === 'next ' || next === 'the following ' || inWeek <= from.first ? addDays(monday, 7 + index) : inWeek
  return { length: match[0].length, days: { first: day, last: day } }
}

/** `tomorrow`, `the weekend`. */
function nearAt(text: string, { first, last }: DueReference): Piece | null {
  const match = near.exec(text)
  if (!match) return null
  if (first === null || first !== last) return { length: match[0].length, days: null }
  const saturday = addDays(mondayOf(first), 5)
  const days = match.groups?.tomorrow
    ? { first: addDays(first, 1), last: addDays(first, 1) }
    : { first: saturday, last: addDays(saturday, 1) }
  return { length: match[0].length, days }
}

const monthYear = new RegExp(
  `^(?<month>${monthName})(?![A-Za-z])(?:(?:[.,]? ?(?:of )?)(?<year>${yearWord})\\b|[ -](?<short>\\d\\d)\\b(?![/:.]))?`,
)
const monthRange = new RegExp(
  `^(?<one>${monthName}) ?(?:/|-|–|or|and|to) ?(?<two>${monthName})\\b(?: (?<year>20\\d\\d))?`,
)

/** A month at the start of a text, or two neighbouring ones; without a year the first from the reference on. */
export function monthAt(text: string, from: DueReference): Piece | null {
  const range = monthRange.exec(text)?.groups as { one: string; two: string; year?: string } | undefined
  if (range) {
    const length = (monthRange.exec(text)?.[0] ?? '').length
    const [one, two] = [monthDays(range.one, range.year, from), monthDays(range.two, range.year, from)]
    return { length, days: one && two && one.first <= two.last ? { first: one.first, last: two.last } : null }
  }
  const match = monthYear.exec(text)
  if (!match?.groups) return null
  const { month, year, short } = match.groups as { month: string; year?: string; short?: string }
  return { length: match[0].length, days: monthDays(month, year ?? short, from) }
}

function monthDays(name: string, year: string | undefined, from: DueReference): { first: string; last: string } | null {
  const month = String(monthNumber(name)).padStart(2, '0')
  if (year) return daysOf(`${fullYear(year.replace(/^\D/, ''))}-${month}`)
  if (from.from === null) return null
  const thisYear = from.from.slice(0, 4)
  return daysOf(`${month >= from.from.slice(5, 7) ? thisYear : Number(thisYear) + 1}-${month}`)
}
