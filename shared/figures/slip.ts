import type { SlipAnswer } from '../answers/slip.ts'
import type { FigureTable } from './csv.ts'
import { capital, count, countInWords } from '../wording/counts.ts'
import { dayInWords } from '../wording/dates.ts'

/** A due date that moved: the day it was first due by and the day it is due by now. */
export type Slip = { key: string; name: string; first: string; now: string; days: number }

/** What is drawn of those that moved. */
export const slipMarks = ({ moved }: SlipAnswer): Slip[] =>
  moved.map((one) => ({ key: one.lifeId, name: one.text, first: one.firstLatest, now: one.nowLatest, days: one.days }))

/** Whether promised dates held. */
export function slipFinding({ moved, held }: SlipAnswer): string {
  const of = moved.length + held
  if (of === 0) return 'No action has a due date that could have moved'
  const furthest = moved[0]
  if (!furthest) return of === 1 ? 'The one due date held' : `All ${of} due dates held`
  const said = `${capital(countInWords(moved.length, 'due date'))} of ${of} moved`
  return furthest.days > 0 ? `${said}, the furthest by ${count(furthest.days, 'day')}` : `${said}, none of them later`
}

/** What is measured, with the groups that cannot slip. */
export function slipMeasured({ lives, noDueDate, openEnded, held }: SlipAnswer): string {
  return `From the latest day of the first due date to that of the present one. Of ${count(lives, 'action')}, ${held} kept the date, ${noDueDate} had no due date, and ${openEnded} had one without a last day.`
}

export function slipTable({ moved }: SlipAnswer): FigureTable {
  return {
    columns: [
      { heading: 'Action' },
      { heading: 'First due by' },
      { heading: 'Now due by' },
      { heading: 'Days', isNumber: true },
    ],
    rows: moved.map((one) => [one.text, dayInWords(one.firstLatest), dayInWords(one.nowLatest), one.days]),
  }
}

export const slipCounted =
  'For each action with two due dates: the hollow dot is the latest day that the first one allowed, the full dot the latest day that the present one allows. Actions without a due date, or with one that has no end, cannot slip and are counted above. The drawing shows the twelve furthest, the table all.'
