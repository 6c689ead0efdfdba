import type { ActionRow } from '../answers/actions.ts'
import {
  timeOpenGroupings,
  type TimeOpenByGroupAnswer,
  type TimeOpenGroup,
  type TimeOpenGrouping,
} from '../answers/time-open-by-group.ts'
import { mediansPicture, type MedianMark } from '../drawing/medians-picture.ts'
import {
  groupingNames,
  groupLeftOut,
  groupMedian,
  groupName,
  groupsFinding,
  timeOpenByGroupCounted,
} from '../figures/time-open-by-group.ts'
import { column, numbers, type Draft } from './row.ts'
import { wording } from '../words/sections.ts'
import { headings } from '../words/headings.ts'
import { timeOpenByGroupQuestion } from '../words/questions.ts'

/** On paper, themes and offices of fewer actions than this are counted and not listed: nothing can be said of them. */
const fewest = 5
const isListed = (grouping: TimeOpenGrouping, { lifeIds }: TimeOpenGroup) =>
  lifeIds.length >= fewest || grouping === 'side' || grouping === 'raised'

type Row = { grouping: TimeOpenGrouping; group: TimeOpenGroup }

/** A group with a median, to be drawn; nothing of one without. */
function markOf({ grouping, group }: Row): MedianMark[] {
  const { days, lowerDays, upperDays } = group.median
  const name = groupName(grouping, group)
  return days === null ? [] : [{ key: `${grouping} ${group.group}`, name, days, lowerDays, upperDays }]
}

/** The first grouping in which two groups can be set beside each other; by side where none has two. */
function tellingGrouping({ groups }: TimeOpenByGroupAnswer): TimeOpenGrouping {
  const hasTwo = (one: TimeOpenGrouping) => groups[one].filter(({ median }) => median.days !== null).length > 1
  return timeOpenGroupings.find(hasTwo) ?? 'side'
}

/** The median of each group by itself, under each grouping, small themes and offices left out; with each group the sentences of all its actions. */
export function timeOpenByGroupSection(answer: TimeOpenByGroupAnswer, actions: ActionRow[]): Draft {
  const grouping = tellingGrouping(answer)
  const all = timeOpenGroupings.flatMap((one) => answer.groups[one].map((group) => ({ grouping: one, group })))
  const rows = all.filter((row) => isListed(row.grouping, row.group))
  const left = all.length - rows.length
  const withMedian = all.filter(({ group }) => group.median.days !== null).length
  return {
    key: 'timeOpenByGroup',
    question: timeOpenByGroupQuestion,
    finding: groupsFinding(grouping, answer.groups[grouping]),
    measured: [
      wording.groupsMeasured(actions.length, withMedian, all.length),
      ...(left > 0 ? [wording.groupsNotListed(left)] : []),
      wording.groupsDrawn,
    ].join(' '),
    howCounted: timeOpenByGroupCounted,
    basis: answer.basis,
    picture: mediansPicture(rows.flatMap(markOf)),
    columns: [
      column(headings.grouped, 1.2),
      column(headings.group, 2.4),
      numbers(headings.actions, 0.8),
      numbers(headings.ended, 0.8),
      numbers(headings.open, 0.8),
      numbers(headings.leftOut, 0.8),
      column(headings.halfEndWithin, 3),
    ],
    rows: rows.map(({ grouping: by, group }) => {
      const lives = new Set(group.lifeIds)
      const { median } = group
      return {
        cells: [
          groupingNames[by],
          groupName(by, group),
          group.lifeIds.length,
          median.ended,
          median.stillOpen,
          groupLeftOut(group),
          groupMedian(group),
        ],
        evidence: actions.filter(({ lifeId }) => lives.has(lifeId)).map(({ evidence }) => evidence),
      }
    }),
  }
}
