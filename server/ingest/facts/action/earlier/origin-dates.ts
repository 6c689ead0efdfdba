import type { Range } from '../../../../../shared/blocks.ts'
import { addDays } from '../../../../../shared/dates.ts'
import { datesIn } from '../../../../../shared/written-dates.ts'
import { originIn } from '../earlier-day.ts'

// `(raised 23 January 2024)`, `(May 2025)`, `(20.05.2025)`: where the action comes from, behind it or after its reference.
const origin =
  /\((?:raised |agreed |set |from |arising )?(?:at |on |in |from )?(?:the )?(?:(?:[\w-]+ ){0,3}meeting (?:of |on |in |held on )?)?[\w./ -]{4,40}\)/gi

const dateMark = /^(?: (?:meeting|board|panel|committee))?(?: ?[:–—]| -)[*_ ]{1,3}/i

const dayAndMonth = /^[([]?(?<day>0[1-9]|[12]\d|3[01])[/.](?<month>0[1-9]|1[0-2])[)\]]?(?: ?[:–—]| -)[ –—:-]{1,3}(?=\S)/

/** Whether the calendar has such a day: no 31 June. */
function isDay(iso: string): boolean {
  const time = Date.parse(`${iso}T00:00:00Z`)
  return !Number.isNaN(time) && addDays(iso, 0) === iso
}

/** `02/11 – DCC to …`: a day and month within the last year, unless the second figures may be those of a year of the time. */
export function inFigures(text: string, heldOn: string | null): { length: number; date: string } | null {
  const match = heldOn === null ? null : dayAndMonth.exec(text)
  if (!match?.groups || heldOn === null) return null
  const year = Number(heldOn.slice(0, 4))
  const { day = '', month = '' } = match.groups
  if ([day, month].some((figures) => Math.abs((year % 100) - Number(figures)) < 2)) return null
  const dates = [year, year - 1].map((one) => `${one}-${month}-${day}`)
  const date = dates.find((one) => one < heldOn && isDay(one))
  return date ? { length: match[0].length, date } : null
}

/** `18/05/2021: DCC to …`, `May 2021 – …`: the date of the meeting that raised it, and nothing else. */
export function bareDate(text: string, heldOn: string | null): { length: number; date: string } | null {
  const day = inFigures(text, heldOn)
  if (day) return day
  const [first] = datesIn(text.slice(0, 60))
  const lead = /^[*_([]{0,2}/.exec(text)?.[0].length ?? 0
  if (!first || first.start > lead) return null
  const mark = dateMark.exec(text.slice(first.end).replace(/^[)\]*_]{1,2}(?=[ :])/, ''))
  const date = originIn(text.slice(0, first.end), heldOn)
  if (!mark || !date) return null
  const closed = /^[)\]*_]{1,2}(?=[ :])/.exec(text.slice(first.end))?.[0].length ?? 0
  return { length: first.end + closed + mark[0].length, date }
}

/** The brackets of a text that say where an action comes from. */
export function originsIn(text: string, heldOn: string | null): (Range & { date: string })[] {
  return [...text.matchAll(origin)].flatMap((match) => {
    const date = /\d{4}|\d[./]\d|meeting|^\((?:raised|agreed|set|from|arising) (?:at |on |in |from )?(?:the )?\d/i.test(
      match[0],
    )
      ? originIn(match[0], heldOn)
      : null
    return date ? [{ start: match.index, end: match.index + match[0].length, date }] : []
  })
}
