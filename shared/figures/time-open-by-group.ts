import {
  timeOpenGroupings,
  type TimeOpenByGroupAnswer,
  type TimeOpenGroup,
  type TimeOpenGrouping,
} from '../answers/time-open-by-group.ts'
import type { Curve } from '../drawing/survival-steps.ts'
import { medianInWords, timeOpenCounted } from './time-open.ts'
import type { FigureTable } from './csv.ts'
import { capital, listInWords, percent } from '../words/counts.ts'
import { sideLabel } from '../wording/labels.ts'
import { wording } from '../words/time-open-by-group.ts'
import { headings } from '../words/headings.ts'

export const groupingNames: Record<TimeOpenGrouping, string> = wording.groupingNames

/** Lines that can be told apart in one drawing. */
const mostCurves = 4

/** The grouping that an address names; by side where it names none. */
export const groupingOf = (word: string | undefined): TimeOpenGrouping =>
  timeOpenGroupings.find((one) => one === word) ?? 'side'

/** A group as people call it. */
export function groupName(grouping: TimeOpenGrouping, { group, name }: TimeOpenGroup): string {
  return grouping === 'side' ? capital(sideLabel[group as keyof typeof sideLabel]) : name
}

/** What an address calls a group: "side:force". */
export const groupWord = (grouping: TimeOpenGrouping, { group }: TimeOpenGroup) => `${grouping}:${group}`

/** The group that an address narrows the list of actions to; null where it names none that is there. */
export function groupWithin(
  answer: TimeOpenByGroupAnswer | undefined,
  word: string | undefined,
): { name: string; lifeIds: Set<string> } | null {
  const grouping = timeOpenGroupings.find((one) => word?.startsWith(`${one}:`))
  const found = grouping && answer?.groups[grouping].find((one) => groupWord(grouping, one) === word)
  return grouping && found ? { name: groupName(grouping, found), lifeIds: new Set(found.lifeIds) } : null
}

/** The groups with a curve of their own, those with most actions first, in the order of their curves. */
export function drawnGroups(grouping: TimeOpenGrouping, groups: TimeOpenGroup[]): Curve[] {
  return groups
    .filter((one) => one.points.length > 0)
    .sort((one, other) => other.lifeIds.length - one.lifeIds.length)
    .slice(0, mostCurves)
    .map((one) => ({ name: groupName(grouping, one), points: one.points, beginsAtDays: one.beginsAtDays }))
}

/** Medians beside each other in one sentence, where at least two have one; they are no ranking. */
export function groupsFinding(grouping: TimeOpenGrouping, groups: TimeOpenGroup[]): string {
  const known = groups.filter((one) => one.median.days !== null).slice(0, mostCurves)
  const [first, ...others] = known
  if (!first || others.length === 0) return wording.tooFew
  const said = known.map((one) => wording.groupAndDays(groupName(grouping, one), one.median.days ?? 0))
  return wording.halfEndWithin(listInWords(said))
}

export function groupsMeasured(grouping: TimeOpenGrouping, groups: TimeOpenGroup[]): string {
  const withCurve = groups.filter((one) => one.points.length > 0).length
  return [
    wording.measured(withCurve, groups.length),
    ...(withCurve > mostCurves ? [wording.drawn(mostCurves)] : []),
    ...(grouping === 'theme' || grouping === 'office' ? [wording.countsInEach] : []),
  ].join(' ')
}

/** Actions of a group that the estimate does not count. */
export const groupLeftOut = ({ lifeIds, median }: TimeOpenGroup): number =>
  lifeIds.length - median.ended - median.stillOpen

/** "104 days (84 to 131)", or why there is none. */
export function groupMedian({ median, beginsAtDays }: TimeOpenGroup): string {
  if (median.days === null) return wording.noMedian(medianInWords(median))
  const interval = medianInWords(median)
  return beginsAtDays
    ? wording.medianOfOpen(median.days, interval, beginsAtDays)
    : wording.median(median.days, interval)
}

/** Every step of every drawn curve; the groups with their medians where none is drawn. */
export function groupsTable(grouping: TimeOpenGrouping, groups: TimeOpenGroup[]): FigureTable {
  const curves = drawnGroups(grouping, groups)
  if (curves.length === 0)
    return {
      columns: [
        { heading: headings.group },
        { heading: headings.actions, isNumber: true },
        { heading: headings.ended, isNumber: true },
        { heading: headings.open, isNumber: true },
        { heading: headings.leftOut, isNumber: true },
        { heading: headings.median },
      ],
      rows: groups.map((one) => [
        groupName(grouping, one),
        one.lifeIds.length,
        one.median.ended,
        one.median.stillOpen,
        groupLeftOut(one),
        groupMedian(one),
      ]),
    }
  return {
    columns: [
      { heading: headings.group },
      ...[
        headings.days,
        headings.stillOpen,
        headings.bandFrom,
        headings.bandTo,
        headings.atRisk,
        headings.ended,
        headings.leftStillOpen,
      ].map((heading) => ({
        heading,
        isNumber: true,
      })),
    ],
    rows: curves.flatMap(({ name, points }) =>
      points.map((point) => [
        name,
        point.ageDays,
        percent(point.share),
        point.lower === null ? null : percent(point.lower),
        point.upper === null ? null : percent(point.upper),
        point.atRisk,
        point.ended,
        point.censored,
      ]),
    ),
  }
}

export const timeOpenByGroupCounted = wording.counted(timeOpenCounted)
