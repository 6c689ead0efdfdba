import type { DueGroup } from '../answers/actions.ts'
import type { AgeingAction, AgeingAnswer } from '../answers/ageing.ts'
import type { DotRow } from '../drawing/stack-dots.ts'
import type { FigureTable } from './csv.ts'
import { capital, count, countInWords } from '../wording/counts.ts'
import { dueGroupLabel } from '../wording/labels.ts'

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
    ...(halfEndDays === null ? [] : [{ days: halfEndDays, label: `half end by ${halfEndDays}` }]),
    ...(mostEndDays === null ? [] : [{ days: mostEndDays, label: `85 % by ${mostEndDays}` }]),
  ]
}

/** How many of the open ones are older than the age at which half have ended, else how old the oldest is. */
export function ageingFinding({ actions, halfEndDays }: AgeingAnswer): string {
  const ages = actions.map((action) => action.daysOpen)
  if (ages.length === 0) return 'Nothing is open'
  const oldest = `the oldest for ${count(Math.max(...ages), 'day')}`
  if (halfEndDays === null) return `${capital(countInWords(ages.length, 'action'))} open, ${oldest}`
  const older = ages.filter((age) => age > halfEndDays).length
  return `${older} of ${count(ages.length, 'open action')} ${older === 1 ? 'is' : 'are'} older than the age by which half have ended; ${oldest}`
}

/** What is measured, and what the two ages rest on. */
export function ageingMeasured({ halfEndDays, ended }: AgeingAnswer): string {
  const rest =
    halfEndDays === null
      ? `${capital(countInWords(ended, 'action'))} ended: the ages by which most end are given from ten, where the curve reaches them.`
      : `The ages rest on ${count(ended, 'action')} that ended.`
  return `Days open of each open action, by its due date. ${rest}`
}

const daysInWords = ({ daysOpen, isExact }: AgeingAction) => (isExact ? daysOpen : `about ${daysOpen}`)

export function ageingTable({ actions }: AgeingAnswer): FigureTable {
  return {
    columns: [{ heading: 'Action' }, { heading: 'Due' }, { heading: 'Days open', isNumber: true }],
    rows: actions.map((action) => [action.text, dueGroupLabel[action.dueGroup], daysInWords(action)]),
  }
}

export const ageingCounted =
  'Each dot is one open action by the days since it was raised, up to the as-at date, in rows by what its present due date says. The upright lines are the ages by which half, and 85 %, of all actions had ended, those still open counted.'
