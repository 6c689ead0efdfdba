import type { SilentLapsesAnswer } from '../answers/silent-lapses.ts'
import type { FigureTable } from './csv.ts'
import { capital, count, countInWords } from '../wording/counts.ts'
import { dayInWords } from '../wording/dates.ts'

/** How many fell silent, out of what is open. */
export function lapsesFinding({ lapses, open }: SilentLapsesAnswer): string {
  if (open === 0) return 'Nothing is open'
  if (lapses.length === 0) return `None of ${count(open, 'open action')} fell off the log`
  return `${capital(countInWords(lapses.length, 'of', 'of'))} ${count(open, 'open action')} ${lapses.length === 1 ? 'was' : 'were'} due back and not mentioned`
}

export const lapsesMeasured =
  'Open actions that the meeting which should have heard of them was read and says nothing of, the longest unheard of first.'

export function lapsesTable({ lapses }: SilentLapsesAnswer): FigureTable {
  return {
    columns: [
      { heading: 'Action' },
      { heading: 'Owned by' },
      { heading: 'Last mentioned' },
      { heading: 'Not mentioned on' },
      { heading: 'Days open', isNumber: true },
    ],
    rows: lapses.map((one) => [
      one.text,
      one.owners.join(', ') || 'nobody named',
      dayInWords(one.lastMentionedOn),
      dayInWords(one.missed.heldOn),
      one.daysOpen,
    ]),
  }
}

export const lapsesCounted =
  'The meeting that should have heard of an action is the one its due date names, else the first of its series on or after the last day it could be done by; without a due date, or where that meeting did hear of it, the second after it was last mentioned. A meeting held on one subject counts only where that is the action’s own. A mention after the miss mends it.'
