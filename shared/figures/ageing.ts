import type { DueGroup } from '../answers/actions.ts'
import type { AgeingAction, AgeingAnswer } from '../answers/ageing.ts'
import type { DotRow } from '../drawing/stack-dots.ts'
import type { FigureTable } from './csv.ts'
import { capital } from '../words/counts.ts'
import { dueGroupLabel } from '../wording/labels.ts'
import { wording } from '../words/ageing.ts'
import { headings } from '../words/headings.ts'

/** An age marked in the drawing. */
export type Guide = { days: number; label: string }

const groups: DueGroup[] = ['overdue', 'due', 'open-ended', 'no due date']

/** Each open action as a dot by days open, in rows by what its due date says. */
export function ageingRows({ actions }: AgeingAnswer): DotRow[] {
  return groups
    .map((group) => ({
      name: capital(dueGroupLabel[group]),
      dots: actions
        .filter((action) => action.dueGroup === group)
        .map((action) => ({
          key: action.lifeId,
          days: action.daysOpen,
          tone: group === 'overdue' ? ('late' as const) : ('open' as const),
        })),
    }))
    .filter((row) => row.dots.length > 0)
}

/** The ages by which a half and 85 % of actions have ended, where the curve reaches them. */
export function ageingGuides({ halfEndDays, mostEndDays }: AgeingAnswer): Guide[] {
  return [
    ...(halfEndDays === null ? [] : [{ days: halfEndDays, label: wording.halfEndBy(halfEndDays) }]),
    ...(mostEndDays === null ? [] : [{ days: mostEndDays, label: wording.mostEndBy(mostEndDays) }]),
  ]
}

/** How many of the open ones are older than the age at which half have ended, else how old the oldest is. */
export function ageingFinding({ actions, halfEndDays }: AgeingAnswer): string {
  const ages = actions.map((action) => action.daysOpen)
  if (ages.length === 0) return wording.nothingOpen
  const oldest = Math.max(...ages)
  if (halfEndDays === null) return wording.openOldest(ages.length, oldest)
  const older = ages.filter((age) => age > halfEndDays).length
  return wording.olderThanHalf(older, ages.length, oldest)
}

/** What is measured, and what the two ages rest on. */
export const ageingMeasured = ({ halfEndDays, ended }: AgeingAnswer): string =>
  halfEndDays === null ? wording.measuredFew(ended) : wording.measured(ended)

const daysInWords = ({ daysOpen, isExact }: AgeingAction) => (isExact ? daysOpen : wording.aboutDays(daysOpen))

export function ageingTable({ actions }: AgeingAnswer): FigureTable {
  return {
    columns: [{ heading: headings.action }, { heading: headings.due }, { heading: headings.daysOpen, isNumber: true }],
    rows: actions.map((action) => [action.text, dueGroupLabel[action.dueGroup], daysInWords(action)]),
  }
}

export const ageingCounted = wording.counted
