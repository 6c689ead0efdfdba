import type { TrackerSheet } from '../../../shared/tracker.ts'
import { closedOn, isEnded, linesOf, raisedOnDay, type TrackerLine, type Version } from './tracker-lines.ts'

/** Something that a row tells on a day. */
export type Step = { on: string; line: TrackerLine; version: Version; kind: 'raised' | 'reported' }

/** What rows of one sheet tell on one day. */
export type TrackerDay = { on: string; sheet: TrackerSheet; steps: Step[] }

const same = (one: Version, other: Version) =>
  one.row.status === other.row.status &&
  one.row.report?.text === other.row.report?.text &&
  one.row.due?.latest === other.row.due?.latest

/** What a line tells, and when: its raising, then each version's status where it is another than before. */
function stepsOf(line: TrackerLine): Step[] {
  const { versions } = line
  const end = versions.findLast(isEnded)
  const reported = versions.flatMap((version, at): Step[] => {
    const [before, next] = [versions[at - 1], versions[at + 1]]
    const on = isEnded(version) ? closedOn(version) : version.sheet.asAt
    const isEndedLater = end !== undefined && versions.indexOf(end) > at
    // A closing date that a newer version puts right counts, and so does one before the day of an older version.
    const isOvertaken = isEnded(version) ? next !== undefined && isEnded(next) : isEndedLater && closedOn(end) <= on
    if (isOvertaken || (before !== undefined && same(before, version) && !isEnded(version))) return []
    return [{ on, line, version, kind: 'reported' }]
  })
  return [{ on: raisedOnDay(line), line, version: versions[0], kind: 'raised' }, ...reported]
}

const keyOf = ({ documentId, sheet }: TrackerSheet) => `${documentId} ${sheet}`

/**
 * What trackers tell, by day and sheet in order: rows are taken with the notes in the order of days, so that the record does
 * not depend on what came first.
 */
export function trackerDays(trackers: TrackerSheet[]): TrackerDay[] {
  const sheets = trackers.toSorted((a, b) =>
    a.asAt === b.asAt ? (keyOf(a) < keyOf(b) ? -1 : 1) : a.asAt < b.asAt ? -1 : 1,
  )
  const place = new Map(sheets.map((sheet, at) => [sheet, at]))
  const at = ({ version }: Step) => place.get(version.sheet) ?? 0
  const steps = linesOf(sheets).flatMap(stepsOf)
  steps.sort((a, b) => (a.on === b.on ? at(a) - at(b) : a.on < b.on ? -1 : 1))
  const days: TrackerDay[] = []
  for (const step of steps) {
    const last = days.at(-1)
    const { sheet } = step.version
    if (last?.on === step.on && last.sheet === sheet) last.steps.push(step)
    else days.push({ on: step.on, sheet, steps: [step] })
  }
  return days
}
