import type { SlipAnswer } from '../answers/slip.ts'
import type { FigureTable } from './csv.ts'
import { dayInWords } from '../wording/dates.ts'
import { wording } from '../words/slip.ts'
import { headings } from '../words/headings.ts'

/** A due date that moved: the day it was first due by and the day it is due by now. */
export type Slip = { key: string; name: string; first: string; now: string; days: number }

/** What is drawn of those that moved. */
export const slipMarks = ({ moved }: SlipAnswer): Slip[] =>
  moved.map((one) => ({ key: one.lifeId, name: one.text, first: one.firstLatest, now: one.nowLatest, days: one.days }))

/** Whether promised dates held. */
export function slipFinding({ moved, held }: SlipAnswer): string {
  const of = moved.length + held
  if (of === 0) return wording.noneCouldMove
  const furthest = moved[0]
  if (!furthest) return wording.allHeld(of)
  return furthest.days > 0
    ? wording.movedFurthest(moved.length, of, furthest.days)
    : wording.movedNoneLater(moved.length, of)
}

/** What is measured, with the groups that cannot slip. */
export const slipMeasured = ({ lives, noDueDate, openEnded, held }: SlipAnswer): string =>
  wording.measured(lives, held, noDueDate, openEnded)

export function slipTable({ moved }: SlipAnswer): FigureTable {
  return {
    columns: [
      { heading: headings.action },
      { heading: headings.firstDueBy },
      { heading: headings.nowDueBy },
      { heading: headings.days, isNumber: true },
    ],
    rows: moved.map((one) => [one.text, dayInWords(one.firstLatest), dayInWords(one.nowLatest), one.days]),
  }
}

export const slipCounted = wording.counted
