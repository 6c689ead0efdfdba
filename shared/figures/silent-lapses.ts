import type { SilentLapsesAnswer } from '../answers/silent-lapses.ts'
import type { FigureTable } from './csv.ts'
import { dayInWords } from '../wording/dates.ts'
import { wording } from '../words/silent-lapses.ts'
import { wording as who } from '../words/who.ts'
import { headings } from '../words/headings.ts'

/** How many fell silent, out of what is open. */
export function lapsesFinding({ lapses, open }: SilentLapsesAnswer): string {
  if (open === 0) return wording.nothingOpen
  if (lapses.length === 0) return wording.noneSilent(open)
  return wording.silent(lapses.length, open)
}

export const lapsesMeasured = wording.measured

export function lapsesTable({ lapses }: SilentLapsesAnswer): FigureTable {
  return {
    columns: [
      { heading: headings.action },
      { heading: headings.ownedBy },
      { heading: headings.lastMentioned },
      { heading: headings.notMentionedOn },
      { heading: headings.daysOpen, isNumber: true },
    ],
    rows: lapses.map((one) => [
      one.text,
      one.owners.join(', ') || who.nobodyNamed,
      dayInWords(one.lastMentionedOn),
      dayInWords(one.missed.heldOn),
      one.daysOpen,
    ]),
  }
}

export const lapsesCounted = wording.counted
