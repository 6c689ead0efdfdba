import type { ActionRow, DueGroup } from '../answers/actions.ts'
import type { TimeOpenAnswer } from '../answers/time-open.ts'
import type { DotRow } from '../drawing/stack-dots.ts'
import type { FigureTable } from './csv.ts'
import { capital, count, countInWords } from '../wording/counts.ts'
import { dueGroupLabel } from '../wording/labels.ts'

/** An age marked in the drawing. */
export type Guide = { days: number; label: string }

const groups: DueGroup[] = ['overdue', 'due', 'open-ended', 'no due date']

const open = (actions: ActionRow[]) => actions.filter((action) => action.status === 'open')

/** Each open action as a dot by days open, in rows by what its due date says. */
export function ageingRows(actions: ActionRow[]): DotRow[] {
  return groups
    .map((group) => ({
      name: capital(dueGroupLabel[group]),
      dots: open(actions)
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
export function ageingGuides({ all }: TimeOpenAnswer): Guide[] {
  const reached = (share: number) => all.points.find((point) => point.share <= share)?.ageDays
  const [half, most] = [all.median.days ?? undefined, reached(0.15)]
  return [
    ...(half === undefined ? [] : [{ days: half, label: `half end by ${half}` }]),
    ...(most === undefined ? [] : [{ days: most, label: `85 % by ${most}` }]),
  ]
}

/** How many of the open ones are older than the age at which most have ended, else how old the oldest is. */
export function ageingFinding(actions: ActionRow[], guides: Guide[]): string {
  const ages = open(actions).map((action) => action.daysOpen)
  if (ages.length === 0) return 'Nothing is open'
  const half = guides[0]
  const oldest = `the oldest for ${count(Math.max(...ages), 'day')}`
  if (!half) return `${capital(countInWords(ages.length, 'action'))} open, ${oldest}`
  const older = ages.filter((age) => age > half.days).length
  return `${older} of ${count(ages.length, 'open action')} ${older === 1 ? 'is' : 'are'} older than the age by which half have ended; ${oldest}`
}

export function ageingTable(actions: ActionRow[]): FigureTable {
  const rows = open(actions).sort((one, other) => other.daysOpen - one.daysOpen)
  return {
    columns: [{ heading: 'Action' }, { heading: 'Due' }, { heading: 'Days open', isNumber: true }],
    rows: rows.map((action) => [action.text, dueGroupLabel[action.dueGroup], action.daysOpen]),
  }
}
