import { dueCell } from '../ingest/facts/due/due-cell.ts'
import { dueReference } from '../ingest/facts/due/reference.ts'
import { addDays } from '../../shared/dates.ts'
import type { DueFact } from '../../shared/facts.ts'
import { datesIn, isoOf, monthNames } from '../../shared/written-dates.ts'

// "Mar-23", "Mar 2023", "03/2023"
const monthYear = /^(?<month>[a-z]{3,9})\.?[ '’/-]{0,2}(?<year>(?:20)?\d\d)$/i
const numbers = /^(?<month>0?[1-9]|1[0-2])[/.-](?<year>20\d\d)$/
const serial = /^(?<days>[2-6]\d{4})(?:\.\d+)?$/

function monthIn(text: string): string | null {
  const found = monthYear.exec(text)?.groups ?? numbers.exec(text)?.groups
  if (!found?.month || !found.year) return null
  const written = found.month.toLowerCase()
  const number = /^\d/.test(written)
    ? Number(written)
    : monthNames.findIndex((name) => name.startsWith(written) || (written === 'sept' && name === 'september')) + 1
  return number === 0 ? null : `${found.year.padStart(4, '20')}-${String(number).padStart(2, '0')}`
}

const monthAlone = new RegExp(
  `\\b(${monthNames.join('|')}|${monthNames.map((name) => name.slice(0, 3)).join('|')}|sept)\\b`,
  'i',
)

/** A month without a year is the newest such month that is not after the day. */
function monthBefore(text: string, before: string): string | null {
  const name = monthAlone.exec(text)?.[1]?.toLowerCase()
  if (name === undefined) return null
  const number = monthNames.findIndex((month) => month.startsWith(name.slice(0, 3))) + 1
  const inYear = (year: number) => `${year}-${String(number).padStart(2, '0')}`
  const year = Number(before.slice(0, 4))
  return inYear(year) <= before.slice(0, 7) ? inYear(year) : inYear(year - 1)
}

/**
 * The date in a cell, as much of it as is written: an Excel date, a date in British order, "Mar-23", "June meeting".
 * @param newest the day that a date without a year is not after
 */
export function dateIn(cell: string, newest: string): string | null {
  const text = cell.trim()
  // Days since 30 December 1899: how Excel counts, where the cell lost its format.
  const days = serial.exec(text)?.groups?.days
  if (days !== undefined) return addDays('1899-12-30', Number(days))
  const [written] = datesIn(text)
  if (written) {
    if (written.year !== null) return isoOf(written)
    const year = Number(newest.slice(0, 4))
    const own = isoOf(written, year)
    return own !== null && own > newest ? isoOf(written, year - 1) : own
  }
  return monthIn(text) ?? (text.length <= 60 ? monthBefore(text, newest) : null)
}

/** "2024-03" as "March 2024". */
function inWords(month: string): string {
  const name = monthNames[Number(month.slice(5)) - 1] ?? ''
  return `${name.charAt(0).toUpperCase()}${name.slice(1)} ${month.slice(0, 4)}`
}

/** A date that the spreadsheet held as one, as a person would write it. */
function spoken(written: string): string {
  const day = /^(\d{4}-\d{2})-(\d{2})$/.exec(written)
  return day ? `${Number(day[2])} ${inWords(day[1] ?? '')}` : written
}

/** When a cell says that an action is due, reckoned from the day it was raised; null where it says nothing of a time. */
export function dueIn(cell: string, raisedOn: string | null, asAt: string): DueFact | null {
  const written = cell.trim()
  const days = serial.exec(written)
  const month = monthIn(written)
  const text = month === null ? (days ? (dateIn(written, asAt) ?? written) : written) : inWords(month)
  const found = dueCell(text, dueReference(raisedOn, null, asAt, false))
  return found && { written: spoken(written), earliest: found.earliest, latest: found.latest }
}
