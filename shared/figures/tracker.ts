import type { ActionRow } from '../answers/actions.ts'
import { dateInWords, dayInWords } from '../wording/dates.ts'
import type { FigureTable } from './csv.ts'
import { wording } from '../words/tracker.ts'
import { headings } from '../words/headings.ts'

function sourceOf({ evidence }: ActionRow): string {
  const { source, meetingTitle, heldOn, line } = evidence
  const day = dayInWords(heldOn)
  if (source === 'by hand') return wording.source(meetingTitle, day)
  return source === 'tracker' ? wording.sourceRow(meetingTitle, day, line) : wording.sourceLine(meetingTitle, day, line)
}

/**
 * The actions in the columns of an action tracker: what is taken away like this comes in again as the same actions. A due
 * date is its latest day.
 * @param refs the reference of each life that has one, by its id
 */
export function trackerTable(actions: ActionRow[], refs: ReadonlyMap<string, string>): FigureTable {
  return {
    columns: [
      headings.reference,
      headings.dateRaised,
      headings.action,
      headings.owner,
      headings.due,
      headings.status,
      headings.dateClosed,
      headings.source,
    ].map((heading) => ({ heading })),
    rows: actions.map((one) => [
      refs.get(one.lifeId) ?? null,
      one.raisedPrecision === 'before' ? null : dateInWords(one.raisedOn, one.raisedPrecision),
      one.text,
      one.owners.map(({ office, written }) => office ?? written).join(' / ') || null,
      one.due && (one.due.latest === null ? one.due.written : dayInWords(one.due.latest)),
      wording.statusWord[one.status],
      one.endedOn && dayInWords(one.endedOn),
      sourceOf(one),
    ]),
  }
}
