import type { PositionAnswer } from '../answers/position.ts'
import { medianInWords } from './time-open.ts'
import { decidedInWords } from '../wording/decided.ts'
import { sideLabel } from '../wording/labels.ts'
import { wording } from '../words/position.ts'

/** A tile and where it leads: a page and, for actions, which of them. */
export type PositionTile = {
  key: 'open' | 'overdue' | 'lapses' | 'repeat' | 'median' | 'assurance'
  value: string
  label: string
  detail: string
  needsAttention: boolean
  status: 'open' | 'overdue' | 'lapsed' | null
}

const sidesInWords = ({ openBySide }: PositionAnswer) =>
  openBySide
    .filter((one) => one.open > 0)
    .map(({ open, side }) =>
      side === null || side === 'unknown' ? wording.ofNoSide(open) : wording.ofSide(open, sideLabel[side]),
    )
    .join(' · ')

/** Overdue against the meeting before: "2 more than at the meeting before". */
export function overdueChange({ overdue, overdueBefore }: PositionAnswer): string {
  if (overdueBefore === null) return wording.noEarlier
  const more = overdue - overdueBefore
  if (more === 0) return wording.asManyAsBefore
  return more > 0 ? wording.moreThanBefore(more) : wording.fewerThanBefore(-more)
}

/** The position as at the date, in the order in which a commissioner asks for it. */
export function positionTiles(answer: PositionAnswer): PositionTile[] {
  const { medianDaysOpen: median, oldestSilentLapseDays: oldest } = answer
  return [
    {
      key: 'open',
      value: `${answer.open}`,
      label: wording.openActions,
      detail: sidesInWords(answer) || wording.none,
      needsAttention: false,
      status: 'open',
    },
    {
      key: 'overdue',
      value: `${answer.overdue}`,
      label: wording.pastDue,
      detail: overdueChange(answer),
      needsAttention: answer.overdue > 0,
      status: 'overdue',
    },
    {
      key: 'lapses',
      value: `${answer.silentLapses}`,
      label: wording.notMentioned,
      detail: oldest === null ? wording.noneSilent : wording.oldestSilent(oldest),
      needsAttention: answer.silentLapses > 0,
      status: 'lapsed',
    },
    {
      key: 'repeat',
      value: `${answer.repeatIssuesOpen}`,
      label: wording.repeatIssuesOpen,
      detail: wording.ofRepeatIssues(answer.repeatIssues, answer.issues),
      needsAttention: false,
      status: null,
    },
    {
      key: 'median',
      value: median.days === null ? '–' : `${median.days}`,
      label: wording.medianDaysOpen,
      detail: medianInWords(median),
      needsAttention: false,
      status: null,
    },
    {
      key: 'assurance',
      value: `${answer.answersNotAssured}`,
      label: wording.notAssured,
      detail: wording.ofAnswers(
        answer.answers,
        decidedInWords(answer.answersNotAssured, answer.answersNotAssuredDecided),
      ),
      needsAttention: false,
      status: null,
    },
  ]
}

export const positionCounted = wording.counted
