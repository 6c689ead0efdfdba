import { middleOf } from '../../../shared/dates.ts'
import type { TrackerRow, TrackerSheet } from '../../../shared/tracker.ts'
import { refKey } from './matter.ts'
import { contentWords, folded } from './words.ts'

/** A row as one version of the tracker has it. */
export type Version = { sheet: TrackerSheet; row: TrackerRow }

/** One line of a tracker over all versions of it, the oldest first. */
export type TrackerLine = { versions: [Version, ...Version[]] }

const textKey = (row: TrackerRow) =>
  folded(row.text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** References begin again with each year or tracker: the same one is the same line only where day or words agree. */
function isSameLine(one: TrackerRow, other: TrackerRow): boolean {
  if (one.raisedOn !== null && one.raisedOn === other.raisedOn) return true
  const [a, b] = [contentWords(one.text), contentWords(other.text)]
  const common = [...a].filter((word) => b.has(word)).length
  return a.size + b.size === 0 ? textKey(one) === textKey(other) : (2 * common) / (a.size + b.size) >= 0.5
}

const isOther = (one: TrackerSheet, other: TrackerSheet) =>
  one.documentId !== other.documentId || one.sheet !== other.sheet

/**
 * The lines of a body's trackers: a row of a newer version belongs to the line of the same reference, else of the same words.
 * @param sheets by their days, the oldest first
 */
export function linesOf(sheets: TrackerSheet[]): TrackerLine[] {
  const lines: TrackerLine[] = []
  const byRef = new Map<string, TrackerLine[]>()
  const byText = new Map<string, TrackerLine[]>()
  const put = (map: Map<string, TrackerLine[]>, key: string, line: TrackerLine) => {
    const known = map.get(key)
    if (known === undefined) map.set(key, [line])
    else if (!known.includes(line)) known.push(line)
  }
  for (const sheet of sheets)
    for (const row of sheet.rows) {
      const [ref, text] = [refKey(row.ref), textKey(row)]
      const newest = (line: TrackerLine) => line.versions.at(-1) as Version
      const isFree = (line: TrackerLine) => isOther(newest(line).sheet, sheet)
      const known =
        (ref === null ? [] : (byRef.get(ref) ?? [])).find((one) => isFree(one) && isSameLine(newest(one).row, row)) ??
        (byText.get(text) ?? []).find((one) => {
          const other = refKey(newest(one).row.ref)
          return isFree(one) && (ref === null || other === null) && newest(one).row.raisedOn === row.raisedOn
        })
      const line: TrackerLine = known ?? { versions: [{ sheet, row }] }
      if (known) known.versions.push({ sheet, row })
      else lines.push(line)
      if (ref !== null) put(byRef, ref, line)
      put(byText, text, line)
    }
  return lines
}

const earlier = (one: string, other: string) => (one < other ? one : other)

/** The day from which a row counts as closed: that which it states, else the day as at which the tracker stands. */
export const closedOn = ({ sheet, row }: Version): string =>
  row.closedOn === null ? sheet.asAt : earlier(middleOf(row.closedOn), sheet.asAt)

export const isEnded = ({ row }: Version): boolean => row.status === 'completed' || row.status === 'withdrawn'

/** When a line was raised, as its newest version that says so has it. */
export const raisedOf = ({ versions }: TrackerLine): string | null =>
  versions.findLast(({ row }) => row.raisedOn !== null)?.row.raisedOn ?? null

/** The day from which a line counts: its raising, else its end, else the day of the first tracker that has it. */
export function raisedOnDay(line: TrackerLine): string {
  const [first] = line.versions
  const last = isEnded(first) ? closedOn(first) : first.sheet.asAt
  const raised = raisedOf(line)
  return raised === null ? last : earlier(middleOf(raised), last)
}
