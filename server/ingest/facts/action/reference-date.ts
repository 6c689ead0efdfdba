import { addDays } from '../../../../shared/dates.ts'
import { monthNames } from '../../../../shared/written-dates.ts'

const iso = /(?<!\d)(?<year>20\d\d)[-/.]?(?<month>[01]\d)[-/.]?(?<day>[0-3]\d)(?!\d)/
const figures = /(?<!\d)(?<day>[0-3]?\d)[-/.](?<month>[01]?\d)[-/.](?<year>20\d\d|\d\d)(?!\d)/
const run = /(?<!\d)(?<day>[0-3]\d)(?<month>[01]\d)(?<year>20\d\d|\d\d)(?!\d)/
// `25/06/01`: the year and month come first where the year is the meeting's or the one before.
const yearFirst = /(?<!\d)(?<year>\d\d)[-/.](?<month>0[1-9]|1[0-2])[-/.]\d{1,3}(?!\d)/
const named = new RegExp(
  `(?<!\\p{L})(?<name>${monthNames.map((name) => `${name}|${name.slice(0, 3)}`).join('|')})[-/ ]?(?<year>20\\d\\d|\\d\\d)(?!\\d)`,
  'iu',
)

const fullYear = (year: string) => (year.length === 2 ? `20${year}` : year)

/** A day that the calendar has, before that of the meeting and not ten years before it. */
function isEarlier(day: string, heldOn: string | null): boolean {
  const time = Date.parse(`${day}T00:00:00Z`)
  if (Number.isNaN(time) || addDays(day, 0) !== day) return false
  return heldOn === null ? day > '1999' : day < heldOn && Number(heldOn.slice(0, 4)) - Number(day.slice(0, 4)) < 10
}

const isOfTheTime = (month: string, heldOn: string) => Number(heldOn.slice(0, 4)) - Number(month.slice(0, 4)) < 2

/** The day or month that a reference carries, `11/05/21-2`, `20210511-BM-1`, `MAY21/02`: when its action was raised; a year alone says nothing. */
export function dateOfReference(ref: string | null, heldOn: string | null): string | null {
  if (ref === null) return null
  for (const shape of [iso, figures, run]) {
    // `02/11/05/2021`: its number stands before the day.
    const {
      year = '',
      month = '',
      day = '',
    } = shape.exec(ref.replace(/^\d{1,3}\/(?=\d{1,2}\/\d{1,2}\/\d)/, ''))?.groups ?? {}
    const date = `${fullYear(year)}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
    if (day !== '' && isEarlier(date, heldOn)) return date
  }
  const first = yearFirst.exec(ref)?.groups
  const numbered = `${fullYear(first?.year ?? '')}-${first?.month ?? ''}`
  if (first && heldOn !== null && numbered < heldOn.slice(0, 7) && isOfTheTime(numbered, heldOn)) return numbered
  const { name, year } = named.exec(ref)?.groups ?? {}
  if (name === undefined || year === undefined) return null
  const at = monthNames.findIndex((month) => month.startsWith(name.toLowerCase().slice(0, 3)))
  const month = `${fullYear(year)}-${String(at + 1).padStart(2, '0')}`
  return isEarlier(`${month}-01`, heldOn) && (heldOn === null || month < heldOn.slice(0, 7)) ? month : null
}
