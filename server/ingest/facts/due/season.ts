import { addDays, lastDayOfMonth } from '../../../../shared/dates.ts'
import type { Piece } from './day.ts'
import { daysOf, mondayOf, type DueReference, type Interval } from './reference.ts'
import { fullYear, seasonName } from './words.ts'

type Days = { first: string; last: string }

const months = (year: number, from: number, count: number): Days => {
  const first = new Date(Date.UTC(year, from - 1, 1)).toISOString().slice(0, 10)
  const last = new Date(Date.UTC(year, from - 2 + count, 1)).toISOString().slice(0, 7)
  return { first, last: lastDayOfMonth(last) }
}

/** The first of the yearly periods that is not over on a day. */
function ahead(period: (year: number) => Days, day: string | null): Days | null {
  if (day === null) return null
  const year = Number(day.slice(0, 4))
  return [year - 1, year, year + 1].map(period).find(({ last }) => last >= day) ?? null
}

const season = new RegExp(`^(?:early |late )?(?<season>${seasonName})(?: (?:of )?(?<year>20\\d\\d))?\\b`)
const starts = { spring: 3, summer: 6, autumn: 9, winter: 12 }

/** A season at the start of a text, `autumn` or `the spring of 2020`; null where none stands there. */
export function seasonAt(text: string, from: DueReference): Piece | null {
  const match = season.exec(text)
  if (!match?.groups) return null
  const start = starts[match.groups.season?.toLowerCase() as keyof typeof starts]
  const year = match.groups.year
  const period = (one: number) => months(one, start, 3)
  return { length: match[0].length, days: year ? period(Number(year)) : ahead(period, from.from) }
}

// Quarters of the financial year, as the police count them: the first is April to June.
const quarter =
  /^(?:Q(?<number>[1-4])|(?:quarter|Quarter) (?<figure>[1-4]|one|two|three|four)|(?:the )?(?<which>first|second|third|fourth|final|last) quarter)\b(?: (?:of )?(?:FY ?)?(?<year>20\d\d|\d\d(?=[/-]\d\d\b))(?:[/-](?:20)?\d\d)?)?/
const figures = ['one', 'two', 'three', 'four']
const ordinals = ['first', 'second', 'third', 'fourth']
const numberOf = (written: string) => (/^\d/.test(written) ? Number(written) : 4)

function quarterAt(text: string, from: DueReference): Piece | null {
  const match = quarter.exec(text)
  if (!match?.groups) return null
  const written = match.groups.number ?? match.groups.figure ?? match.groups.which ?? '1'
  const number =
    [figures, ordinals].map((words) => words.indexOf(written) + 1).find((at) => at > 0) ?? numberOf(written)
  const period = (year: number) => months(year, 1 + 3 * number, 3)
  return {
    length: match[0].length,
    days: match.groups.year ? period(Number(fullYear(match.groups.year))) : ahead(period, from.from),
  }
}

// `FY 2024/25`, `FY25`: named by the year in which it ends where only one is given; alone the present one.
const financial = /^FY ?(?:(?<year>20\d\d|\d\d)[/-](?:20)?\d\d|(?<ends>20\d\d|\d\d))?\b/

function financialAt(text: string, from: DueReference): Piece | null {
  const match = financial.exec(text)
  if (!match) return null
  const { year: begins, ends } = match.groups ?? {}
  const period = (one: number) => months(one, 4, 12)
  const first = begins ? Number(fullYear(begins)) : ends ? Number(fullYear(ends)) - 1 : null
  return { length: match[0].length, days: first === null ? ahead(period, from.from) : period(first) }
}

const year = /^(?<year>20\d\d)(?:[/-](?:20)?(?<to>\d\d))?\b(?![/-])/

function yearAt(text: string): Piece | null {
  const match = year.exec(text)
  if (!match?.groups) return null
  const first = Number(match.groups.year)
  return { length: match[0].length, days: match.groups.to ? months(first, 4, 12) : daysOf(String(first)) }
}

type Year = number
const dayOf = (monthAndDay: string) => (of: Year) => ({ first: `${of}-${monthAndDay}`, last: `${of}-${monthAndDay}` })
const fromEaster = (from: number, to: number) => (of: Year) => ({
  first: addDays(easter(of), from),
  last: addDays(easter(of), to),
})

/** The days by which offices reckon, each by the year it falls in; Remembrance Sunday is the second of November. */
const feasts: [string, (of: Year) => Days][] = [
  ["(?:[Nn]ew [Yy]ear['’]s [Ee]ve|Hogmanay)", dayOf('12-31')],
  ["[Nn]ew [Yy]ear['’]s [Dd]ay", dayOf('01-01')],
  ['[Nn]ew [Yy]ear', (of) => months(of, 1, 1)],
  ['Christmas Eve', dayOf('12-24')],
  ['Boxing Day', dayOf('12-26')],
  ['(?:Christmas|X-?mas)', (of) => ({ first: `${of}-12-25`, last: `${of}-12-25` })],
  ['Shrove Tuesday', fromEaster(-47, -47)],
  ['Good Friday', fromEaster(-2, -2)],
  ['Easter Monday', fromEaster(1, 1)],
  ['Easter', fromEaster(0, 0)],
  ['(?:Whitsun(?:tide)?|Pentecost)', fromEaster(49, 50)],
  ["St\\.? David['’]s Day", dayOf('03-01')],
  ["St\\.? Patrick['’]s Day", dayOf('03-17')],
  ["St\\.? George['’]s Day", dayOf('04-23')],
  ["St\\.? Andrew['’]s Day", dayOf('11-30')],
  ['Burns Night', dayOf('01-25')],
  ['Candlemas', dayOf('02-02')],
  ['Midsummer(?: Day)?', dayOf('06-24')],
  ['Michaelmas', dayOf('09-29')],
  ["Hallowe?['’]?en", dayOf('10-31')],
  ['Bonfire Night', dayOf('11-05')],
  ['(?:Remembrance|Armistice) Day', dayOf('11-11')],
  ['Remembrance Sunday', (of) => dayOf(addDays(mondayOf(`${of}-11-15`), -1).slice(5))(of)],
]

const feast = new RegExp(
  `^(?:the )?(?:${feasts.map(([name], at) => `(?<f${at}>${name})`).join('|')})(?: (?:break|period|holidays?))?(?: (?<year>20\\d\\d))?\\b`,
)

function feastAt(text: string, from: DueReference): Piece | null {
  const match = feast.exec(text)
  const at = feasts.findIndex((_, index) => match?.groups?.[`f${index}`] !== undefined)
  const days = feasts[at]?.[1]
  if (!match || !days) return null
  const year = match.groups?.year
  return { length: match[0].length, days: year ? days(Number(year)) : ahead(days, from.from) }
}

const bankHoliday =
  /^(?:the )?(?<name>(?:late )?August|[Ss]ummer|(?:late )?May|[Ss]pring|Whitsun|early May|May [Dd]ay)(?: (?<year>20\d\d))? [Bb]ank [Hh]oliday\b/

/** `the August bank holiday`: the last Monday of August or May, the first of May. */
export function bankHolidayAt(text: string, from: DueReference): Piece | null {
  const match = bankHoliday.exec(text)
  const name = match?.groups?.name
  if (!match || name === undefined) return null
  const month = /august|summer/i.test(name) ? '08' : '05'
  const latest = /^(?:early May|May day)$/i.test(name) ? '07' : '31'
  const monday = (year: number) => {
    const day = mondayOf(`${year}-${month}-${latest}`)
    return { first: day, last: day }
  }
  const year = match.groups?.year
  return { length: match[0].length, days: year ? monday(Number(year)) : ahead(monday, from.from) }
}

/** Easter Sunday, by the anonymous Gregorian algorithm (Meeus, Jones and Butcher). */
export function easter(of: number): string {
  const a = of % 19
  const b = Math.floor(of / 100)
  const c = of % 100
  const d = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7
  const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114
  return `${of}-${String(Math.floor(f / 31)).padStart(2, '0')}-${String((f % 31) + 1).padStart(2, '0')}`
}

/** A season, quarter, year or feast at the start of a text; without a year the first that is not over. */
export function seasonOrYearAt(text: string, from: DueReference): Piece | null {
  return seasonAt(text, from) ?? quarterAt(text, from) ?? financialAt(text, from) ?? yearAt(text) ?? feastAt(text, from)
}

/** The calendar or financial year, quarter, month or week of a day, moved by a number of them. */
export function unitOf(
  unit: 'year' | 'financial year' | 'quarter' | 'month' | 'week',
  day: string,
  move: number,
): Days {
  const [year, month] = day.split('-').map(Number) as [number, number]
  if (unit === 'year') return months(year + move, 1, 12)
  if (unit === 'financial year') return months((month < 4 ? year - 1 : year) + move, 4, 12)
  if (unit === 'quarter') return months(year, 3 * Math.floor((month - 1) / 3) + 1 + 3 * move, 3)
  if (unit === 'month') return months(year, month + move, 1)
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay()
  const monday = addDays(day, 7 * move - ((weekday + 6) % 7))
  return { first: monday, last: addDays(monday, 6) }
}

/** The last month of a year, quarter or season; the last week of a month; the last days of a week. */
export function endOf(days: Days): Interval {
  const length = Date.parse(days.last) - Date.parse(days.first)
  if (length > 40 * 86_400_000) return { first: `${days.last.slice(0, 7)}-01`, last: days.last }
  return { first: addDays(days.last, length > 8 * 86_400_000 ? -6 : -2), last: days.last }
}

/** The first month of a year, quarter or season; the first week of a month; the first days of a week. */
export function startOf(days: Days): Interval {
  const length = Date.parse(days.last) - Date.parse(days.first)
  if (length > 40 * 86_400_000) return { first: days.first, last: lastDayOfMonth(days.first) }
  return { first: days.first, last: addDays(days.first, length > 8 * 86_400_000 ? 6 : 1) }
}

/** The middle third. */
export function middleOf(days: Days): Interval {
  const count = Math.round((Date.parse(days.last) - Date.parse(days.first)) / 86_400_000) + 1
  return { first: addDays(days.first, Math.floor(count / 3)), last: addDays(days.last, -Math.floor(count / 3)) }
}
