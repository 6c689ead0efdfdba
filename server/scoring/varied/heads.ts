import { monthNames, datesIn, isoOf, type WrittenDate } from '../../../shared/written-dates.ts'
import { firstOf } from '../fair.ts'
import { lineHabit, type Habit } from './habit.ts'

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1)
const two = (number: number) => String(number).padStart(2, '0')
const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']
const ordinal = (day: number) =>
  `${day}${day > 10 && day < 14 ? 'th' : ({ 1: 'st', 2: 'nd', 3: 'rd' }[day % 10] ?? 'th')}`

type Day = { day: number; month: number; year: number; weekday: string }
type Written = (day: Day) => string

const month = ({ month: number }: Day) => capital(monthNames[number - 1] ?? '')

const shapes: [string, Written][] = [
  ['24/09/2019', ({ day, month: m, year }) => `${two(day)}/${two(m)}/${year}`],
  ['24.09.19', ({ day, month: m, year }) => `${two(day)}.${two(m)}.${two(year % 100)}`],
  ['24-09-2019', ({ day, month: m, year }) => `${two(day)}-${two(m)}-${year}`],
  ['2019-09-24', ({ day, month: m, year }) => `${year}-${two(m)}-${two(day)}`],
  ['Tuesday 24th September 2019', (day) => `${day.weekday} ${ordinal(day.day)} ${month(day)} ${day.year}`],
  ['Tue 24 Sep 2019', (day) => `${day.weekday.slice(0, 3)} ${day.day} ${month(day).slice(0, 3)} ${day.year}`],
  ['September 24, 2019', (day) => `${month(day)} ${day.day}, ${day.year}`],
  ['24th of September, 2019', (day) => `${ordinal(day.day)} of ${month(day)}, ${day.year}`],
  ['24 SEPTEMBER 2019', (day) => `${day.day} ${month(day).toUpperCase()} ${day.year}`],
]

const isFull = (date: WrittenDate) => date.day !== null && date.year !== null

function dayOf(date: WrittenDate): Day {
  const at = new Date(`${isoOf(date) ?? ''}T00:00:00Z`)
  return { day: date.day ?? 1, month: date.month, year: date.year ?? 0, weekday: weekdays[at.getUTCDay()] ?? '' }
}

/** Every full date in another shape, those with mark-up inside left aside. */
function redated(text: string, written: Written): string {
  return datesIn(text)
    .filter(isFull)
    .toReversed()
    .reduce((rest, date) => rest.slice(0, date.start) + written(dayOf(date)) + rest.slice(date.end), text)
}

/** Dates of the kind that a wrong weekday was labelled for stay as they are. */
const isSure = (text: string) =>
  datesIn(text)
    .filter(isFull)
    .every((date) => date.weekday === null || weekdays[date.weekday] === dayOf(date).weekday)

const labels: [RegExp, string[]][] = [
  [/^(\W{0,4})(?:Date(?: of meeting)?|When)(?=:|\*\*:|:\*\*)/i, ['Meeting date', 'DATE', 'Date of Meeting', 'Held on']],
  [/^(\W{0,4})(?:Venue|Place|Location)(?=:|\*\*:|:\*\*)/i, ['Location', 'VENUE', 'Meeting location', 'Held at']],
  [/^(\W{0,4})Chair(?:ed by)?(?=:|\*\*:|:\*\*)/i, ['Chaired by', 'CHAIR', 'Meeting chair', 'In the chair']],
  [
    /^(\W{0,4})(?:Notes|Minutes)(?: taken)?(?: by)?(?=:|\*\*:|:\*\*)/i,
    ['Minute taker', 'NOTES', 'Notes taken by', 'Minuted by'],
  ],
]

/** Where a document says what meeting it is of. */
export const heads: readonly Habit[] = [
  ...shapes.map(([name, written]) =>
    lineHabit(`dates ${name}`, 'head', (text, { meeting }) =>
      firstOf(meeting.heldOn) !== null && isSure(text) ? redated(text, written) : text,
    ),
  ),
  ...[0, 1, 2, 3].map((at) =>
    lineHabit(`labels ${labels.map(([, words]) => words[at]).join(', ')}`, 'head', (text) =>
      labels.reduce((rest, [shape, words]) => rest.replace(shape, `$1${words[at]}`), text),
    ),
  ),
]
