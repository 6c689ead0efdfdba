import { addDays } from '../../../shared/dates.ts'

const syllables = ['ba', 'ko', 'mi', 'ra', 'ten', 'lus', 'vor', 'gan', 'pel', 'dri']
const verbs = ['Review', 'Publish', 'Write up', 'Set out', 'Cost']
const leads = ['CC', 'DCC', 'ACC', 'Chief Executive', 'CFO / OPCC']

/** One of a thousand made-up words. */
const wordOf = (number: number) =>
  `${syllables[number % 10]}${syllables[Math.floor(number / 10) % 10]}${syllables[Math.floor(number / 100) % 10]}`

const inFigures = (day: string) => day.split('-').toReversed().join('/')

/** A row of a tracker: its actions are raised month by month, and most of them are done. */
function rowOf(row: number, rows: number): string[] {
  const raised = addDays('2014-01-07', Math.floor((row * 132) / rows) * 30)
  const isDone = row % 7 > 0
  const matter = `${wordOf(row * 7)} and ${wordOf(row * 13 + 5)} ${wordOf(row * 31 + 2)}`
  return [
    `${row + 1}/${raised.slice(2, 4)}`,
    inFigures(raised),
    `${verbs[row % 5]} the ${matter} in district ${row}`,
    leads[row % 5] ?? '',
    inFigures(addDays(raised, 60)),
    isDone ? 'Complete' : 'Ongoing',
    `Update ${row}: the ${wordOf(row * 3)} team has it in hand`,
    isDone ? inFigures(addDays(raised, 30 + (row % 60))) : '',
  ]
}

const headings = [
  'Ref',
  'Date of meeting',
  'Agreed action',
  'Lead',
  'Target date',
  'RAG',
  'Progress / update',
  'Closed on',
]

/** The tracker of an office that has kept one for eleven years, as rows of cells. */
export const largeTracker = (rows: number): string[][] => [
  headings,
  ...Array.from({ length: rows }, (_, row) => rowOf(row, rows)),
]

export const csvOf = (rows: readonly string[][]): Uint8Array =>
  new TextEncoder().encode(rows.map((cells) => cells.map((cell) => `"${cell}"`).join(',')).join('\n'))
