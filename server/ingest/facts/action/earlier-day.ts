import { datesIn, isoOf, monthNames } from '../../../../shared/written-dates.ts'

/** `What we agreed in May`, `Promised on 4 May`, `Open from 4 May`: with an earlier day these look back on what was to be done. */
export const lookingBack =
  /\blook(?:ing|s|ed)? back\b|\b(?:still )?owed\b|\bwhat (?:has |had |have )?(?:happened|come|came|become|became|we (?:did|have done)|you (?:asked|said)|(?:was|were|been) done)\b|\b(?:agreed|promised|undertaken|undertook|requested|we (?:said|would|took)|to report back|follow(?:ed|ing)?[- ]?ups?|to[- ]do|open|outstanding|carried|decisions and actions|actions? and decisions|arising|asked for|taken away|(?:updates?|progress) (?:from|since))\b/i

/** A month without a day or a year. */
export const monthAlone = new RegExp(
  `\\b(?:in|from|since|of|at) (?:the |our )?(?<month>${monthNames.join('|')})\\b`,
  'i',
)

const monthMeeting = new RegExp(
  `\\b(?<month>${monthNames.join('|')}) (?:[\\w-]{1,30} ){0,4}(?:meeting|session|board|panel|committee|forum)\\b`,
  'i',
)

/** The date of the earlier meeting that a text names: a day, a month, or a month whose year the present meeting tells. */
export function originIn(text: string, heldOn: string | null): string | null {
  const iso = datesIn(text)
    .map((date) => isoOf(date))
    .find((date) => date !== null)
  if (iso) return isBefore(iso, heldOn) ? iso : null
  const dayAndMonth = datesIn(text).find((date) => date.day !== null)
  if (dayAndMonth && heldOn) {
    const year = Number(heldOn.slice(0, 4))
    return [year, year - 1].map((one) => isoOf(dayAndMonth, one)).find((date) => date !== null && date < heldOn) ?? null
  }
  const name = monthMeeting.exec(text)?.groups?.month
  if (name !== undefined) return lastMonth(name, heldOn)
  return text.length < 90 && lookingBack.test(text) ? monthBefore(text, heldOn) : null
}

/** The last month before the meeting that a text names: `in May`, `from the November`. */
export function monthBefore(text: string, heldOn: string | null): string | null {
  const name = monthAlone.exec(text)?.groups?.month
  return name === undefined ? null : lastMonth(name, heldOn)
}

function lastMonth(name: string, heldOn: string | null): string | null {
  if (heldOn === null) return null
  const month = String(monthNames.indexOf(name.toLowerCase()) + 1).padStart(2, '0')
  const year = Number(heldOn.slice(0, 4))
  return `${month < heldOn.slice(5, 7) ? year : year - 1}-${month}`
}

const figures = /\((?<day>\d{1,2})[/.](?<month>\d{1,2})\)[ :.]*$/

/** `Last week's list (5/3)`: the last such day before the meeting. */
export function figuresIn(text: string, heldOn: string | null): string | null {
  const { day = '', month = '' } = figures.exec(text)?.groups ?? {}
  if (heldOn === null || day === '' || Number(month) > 12 || Number(day) > 31) return null
  const year = Number(heldOn.slice(0, 4))
  const dates = [year, year - 1].map((one) => `${one}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`)
  return dates.find((date) => date < heldOn && !Number.isNaN(Date.parse(date))) ?? null
}

// No action stays open for so long; `03/05/21` of such a year is a reference that begins with its year.
const longest = 12

const isBefore = (date: string, heldOn: string | null) =>
  heldOn === null || (date < heldOn && Number(heldOn.slice(0, 4)) - Number(date.slice(0, 4)) <= longest)

const anyMonth = new RegExp(`\\b(?:${monthNames.join('|')})\\b`, 'gi')

/** A line of nothing but a meeting's date: among earlier actions it says where those below it come from. */
export function isDateLine(text: string): boolean {
  if (text.length > 90 || (datesIn(text).length === 0 && !monthMeeting.test(text))) return false
  const dates = datesIn(text)
  const rest = text
    .split('')
    .filter((_, at) => !dates.some(({ start, end }) => at >= start && at < end))
    .join('')
    .replace(anyMonth, ' ')
  return !/\p{L}{2}/u.test(
    rest.replace(
      /\b(?:actions?|arising|raised|agreed|promised|set|open|outstanding|carried|forward|over|from|since|the|meetings?|sessions?|of|held|on|in|at|minutes|notes|board|panel|committee|matters|items|points|and|closed|completed?|not|yet|still|now|are|were|is|all|these|below|unless|except|where|shown|stated|noted|marked|indicated|otherwise|summary|list|log)\b/gi,
      ' ',
    ),
  )
}
