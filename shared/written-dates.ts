import type { Range } from './blocks.ts'

/** A date as a text has it. `day` is null for a month alone, `year` where none is written; `weekday` 0 is Sunday. */
export type WrittenDate = Range & { day: number | null; month: number; year: number | null; weekday: number | null }

export const monthNames = 'january february march april may june july august september october november december'.split(
  ' ',
)
const weekdays = 'sunday monday tuesday wednesday thursday friday saturday'.split(' ')

const month =
  '(?<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)'
const weekday = '(?:(?<weekday>mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?[ ,.]{0,3}(?:the )?)?'
const year = '(?<year>(?:19|20)\\d\\d)(?!\\d)'

const shapes = [
  // 24th September 2019, Tuesday 24 th September, 3 of March 2020, 24September2019
  `(?<![\\d.])${weekday}(?<day>[0-3]?\\d) ?(?:st|nd|rd|th)?,?[ -]?(?:(?:day )?of )?${month}\\.?(?![a-z])(?:[ ,-]{0,3}${year}|[ -]?['’](?<short>\\d\\d)(?!\\d)|-(?<dashed>\\d\\d)(?!\\d))?`,
  // September 24th, 2019
  `(?<![a-z])${weekday}${month}\\.? ?(?<day>[0-3]?\\d)(?!\\d) ?(?:st|nd|rd|th)?[ ,]{1,2}${year}`,
  // 2019-09-24
  `(?<!\\d)${weekday}(?<year>(?:19|20)\\d\\d)-(?<number>[01]\\d)-(?<day>[0-3]\\d)(?!\\d)`,
  // 18.01.22, 24/9/2019
  `(?<![\\d./])${weekday}(?<day>[0-3]?\\d)(?<separator>[./-])(?<number>[01]?\\d)\\k<separator>(?<short>\\d\\d(?:\\d\\d)?)(?![\\d/]|\\.\\d)`,
  // Mon 19/3: with its weekday alone is it no fraction and no reference.
  `(?<![a-z])(?<weekday>mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?[ ,.]{1,3}(?:the )?(?<day>[0-3]?\\d)/(?<number>[01]?\\d)(?![\\d/.])`,
  // August 2019, August2019
  `(?<![a-z])${month}\\.?[ ,]{0,2}${year}`,
].map((shape) => new RegExp(shape, 'gi'))

function yearOf(groups: Record<string, string | undefined>): number | null {
  const written = groups.year ?? groups.short ?? groups.dashed
  if (written === undefined) return null
  const value = Number(written)
  return written.length === 4 ? value : value < 70 ? 2000 + value : 1900 + value
}

function monthOf(groups: Record<string, string | undefined>): number {
  if (groups.number !== undefined) return Number(groups.number)
  return monthNames.findIndex((name) => name.startsWith((groups.month ?? '').toLowerCase().slice(0, 3))) + 1
}

function weekdayOf(written: string | undefined): number | null {
  return written === undefined ? null : weekdays.findIndex((name) => name.startsWith(written.toLowerCase().slice(0, 3)))
}

function toDate(match: RegExpMatchArray): WrittenDate | null {
  const groups = match.groups ?? {}
  const start = match.index ?? 0
  const day = groups.day === undefined ? null : Number(groups.day)
  const found = {
    start,
    end: start + match[0].trimEnd().length,
    day,
    month: monthOf(groups),
    year: yearOf(groups),
    weekday: weekdayOf(groups.weekday),
  }
  const isReal = found.month >= 1 && found.month <= 12 && (day === null || (day >= 1 && day <= daysIn(found)))
  return isReal && (found.year === null || (found.year >= 1990 && found.year < 2100)) ? found : null
}

function daysIn({ month, year }: { month: number; year: number | null }): number {
  return new Date(Date.UTC(year ?? 2000, month, 0)).getUTCDate()
}

/** All dates of a text in order: days and months, with or without a year. Of two that overlap the fuller one is given. */
export function datesIn(text: string): WrittenDate[] {
  const found: WrittenDate[] = []
  for (const shape of shapes) {
    for (const match of text.matchAll(shape)) {
      const date = toDate(match)
      if (date && !found.some((other) => date.start < other.end && other.start < date.end)) found.push(date)
    }
  }
  return found.sort((a, b) => a.start - b.start)
}

const pad = (value: number) => String(value).padStart(2, '0')

/** `YYYY-MM-DD`, or `YYYY-MM` for a month alone; null where neither the text nor `year` gives a year. */
export function isoOf(date: WrittenDate, year: number | null = null): string | null {
  const known = date.year ?? year
  if (known === null) return null
  return date.day === null ? `${known}-${pad(date.month)}` : `${known}-${pad(date.month)}-${pad(date.day)}`
}

/** The weekday of a calendar day, 0 for Sunday. */
export function weekdayOn(day: string): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay()
}

/** The English name of a weekday, 0 for Sunday. */
export function weekdayName(weekday: number): string {
  const name = weekdays[weekday] ?? ''
  return name.charAt(0).toUpperCase() + name.slice(1)
}
