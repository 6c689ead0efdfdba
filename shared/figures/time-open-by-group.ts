import {
  timeOpenGroupings,
  type TimeOpenByGroupAnswer,
  type TimeOpenGroup,
  type TimeOpenGrouping,
} from '../answers/time-open-by-group.ts'
import type { Curve } from '../drawing/survival-steps.ts'
import { medianInWords, timeOpenCounted } from './time-open.ts'
import type { FigureTable } from './csv.ts'
import { capital, count, listInWords, percent } from '../wording/counts.ts'
import { sideLabel } from '../wording/labels.ts'

export const groupingNames: Record<TimeOpenGrouping, string> = {
  side: 'By side',
  theme: 'By theme',
  office: 'By office',
  raised: 'By year raised',
}

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
  if (!first || others.length === 0) return 'Too few actions have ended to set one group beside another'
  const said = known.map((one) => `${groupName(grouping, one)} ${count(one.median.days ?? 0, 'day')}`)
  return `Half end within: ${listInWords(said)}`
}

export function groupsMeasured(grouping: TimeOpenGrouping, groups: TimeOpenGroup[]): string {
  const withCurve = groups.filter((one) => one.points.length > 0).length
  const drawn = withCurve > mostCurves ? ` Drawn are the ${mostCurves} with most actions.` : ''
  const twice = grouping === 'theme' || grouping === 'office' ? ` An action of two counts in each.` : ''
  return `Median days open with 95 % interval. ${withCurve} of ${count(groups.length, 'group')} ${withCurve === 1 ? 'has' : 'have'} the ten ended actions that a median needs.${drawn}${twice}`
}

/** Actions of a group that the estimate does not count. */
export const groupLeftOut = ({ lifeIds, median }: TimeOpenGroup): number =>
  lifeIds.length - median.ended - median.stillOpen

/** "104 days (84 to 131)", or why there is none. */
export function groupMedian({ median, beginsAtDays }: TimeOpenGroup): string {
  if (median.days === null) return `none: ${medianInWords(median)}`
  const from = beginsAtDays ? `, of those open at ${count(beginsAtDays, 'day')}` : ''
  return `${count(median.days, 'day')}, ${medianInWords(median)}${from}`
}

/** Every step of every drawn curve; the groups with their medians where none is drawn. */
export function groupsTable(grouping: TimeOpenGrouping, groups: TimeOpenGroup[]): FigureTable {
  const curves = drawnGroups(grouping, groups)
  if (curves.length === 0)
    return {
      columns: [
        { heading: 'Group' },
        { heading: 'Actions', isNumber: true },
        { heading: 'Ended', isNumber: true },
        { heading: 'Open', isNumber: true },
        { heading: 'Left out', isNumber: true },
        { heading: 'Median' },
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
      { heading: 'Group' },
      ...['Days', 'Still open', 'Band from', 'Band to', 'At risk', 'Ended', 'Left still open'].map((heading) => ({
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

export const timeOpenByGroupCounted = `${timeOpenCounted} Each group is reckoned by itself. Left out are actions that the notes first tell of on the as-at date or once ended, and those raised on a day that is not known. An action with several themes or owners counts in each.`
