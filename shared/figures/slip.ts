import type { ActionRow } from '../answers/actions.ts'
import type { FigureTable } from './csv.ts'
import { capital, count, countInWords } from '../wording/counts.ts'
import { dayInWords } from '../wording/dates.ts'

/** A due date that moved: the day it was first due by and the day it is due by now. */
export type Slip = { key: string; name: string; first: string; now: string; days: number }

/** Actions whose due date was moved, furthest first; the rest held their date or never had one. */
export function slips(actions: ActionRow[]): Slip[] {
  const moved = actions.flatMap((action) => {
    const [first, now] = [action.firstDue?.latest, action.due?.latest]
    if (!first || !now || !action.slipDays) return []
    return [{ key: action.lifeId, name: action.text, first, now, days: action.slipDays }]
  })
  return moved.sort((one, other) => other.days - one.days || (one.key < other.key ? -1 : 1))
}

const dated = (actions: ActionRow[]) => actions.filter((action) => action.slipDays !== null)

/** Whether promised dates held. */
export function slipFinding(actions: ActionRow[]): string {
  const [moved, of] = [slips(actions), dated(actions).length]
  if (of === 0) return 'No action has a due date that could have moved'
  const furthest = moved[0]
  if (!furthest) return of === 1 ? 'The one due date held' : `All ${of} due dates held`
  return `${capital(countInWords(moved.length, 'due date'))} of ${of} moved, the furthest by ${count(furthest.days, 'day')}`
}

export function slipMeasured(actions: ActionRow[]): string {
  const without = actions.length - dated(actions).length
  return `From the latest day of the first due date to that of the present one. ${count(without, 'action')} without two dates to compare ${without === 1 ? 'is' : 'are'} not shown.`
}

export function slipTable(actions: ActionRow[]): FigureTable {
  return {
    columns: [
      { heading: 'Action' },
      { heading: 'First due by' },
      { heading: 'Now due by' },
      { heading: 'Days', isNumber: true },
    ],
    rows: slips(actions).map((slip) => [slip.name, dayInWords(slip.first), dayInWords(slip.now), slip.days]),
  }
}
