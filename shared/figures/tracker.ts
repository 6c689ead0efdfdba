import type { ActionRow } from '../answers/actions.ts'
import { dateInWords, dayInWords } from '../wording/dates.ts'
import type { FigureTable } from './csv.ts'

const statusWord = { open: 'Open', completed: 'Completed', withdrawn: 'Withdrawn' } as const

function sourceOf({ evidence }: ActionRow): string {
  const { source, meetingTitle, heldOn, line } = evidence
  const place = source === 'by hand' ? '' : `, ${source === 'tracker' ? 'row' : 'line'} ${line}`
  return `${meetingTitle}, ${dayInWords(heldOn)}${place}`
}

/**
 * The actions in the columns of an action tracker: what is taken away like this comes in again as the same actions. A due
 * date is its latest day.
 * @param refs the reference of each life that has one, by its id
 */
export function trackerTable(actions: ActionRow[], refs: ReadonlyMap<string, string>): FigureTable {
  const headings = ['Reference', 'Date raised', 'Action', 'Owner', 'Due', 'Status', 'Date closed', 'Source']
  return {
    columns: headings.map((heading) => ({ heading })),
    rows: actions.map((one) => [
      refs.get(one.lifeId) ?? null,
      one.raisedPrecision === 'before' ? null : dateInWords(one.raisedOn, one.raisedPrecision),
      one.text,
      one.owners.map(({ office, written }) => office ?? written).join(' / ') || null,
      one.due && (one.due.latest === null ? one.due.written : dayInWords(one.due.latest)),
      statusWord[one.status],
      one.endedOn && dayInWords(one.endedOn),
      sourceOf(one),
    ]),
  }
}
