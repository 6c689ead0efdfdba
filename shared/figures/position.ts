import type { PositionAnswer } from '../answers/position.ts'
import { medianInWords } from './time-open.ts'
import { count, numberInWords } from '../wording/counts.ts'
import { decidedInWords } from '../wording/decided.ts'
import { sideLabel } from '../wording/labels.ts'

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
    .map(
      (one) =>
        `${one.open} ${one.side === null || one.side === 'unknown' ? 'with no side named' : sideLabel[one.side]}`,
    )
    .join(' · ')

/** Overdue against the meeting before: "2 more than at the meeting before". */
export function overdueChange({ overdue, overdueBefore }: PositionAnswer): string {
  if (overdueBefore === null) return 'no earlier meeting to compare with'
  const more = overdue - overdueBefore
  if (more === 0) return 'as many as at the meeting before'
  return `${numberInWords(Math.abs(more))} ${more > 0 ? 'more' : 'fewer'} than at the meeting before`
}

/** The position as at the date, in the order in which a commissioner asks for it. */
export function positionTiles(answer: PositionAnswer): PositionTile[] {
  const { medianDaysOpen: median, oldestSilentLapseDays: oldest } = answer
  return [
    {
      key: 'open',
      value: `${answer.open}`,
      label: 'open actions',
      detail: sidesInWords(answer) || 'none',
      needsAttention: false,
      status: 'open',
    },
    {
      key: 'overdue',
      value: `${answer.overdue}`,
      label: 'past their due date',
      detail: overdueChange(answer),
      needsAttention: answer.overdue > 0,
      status: 'overdue',
    },
    {
      key: 'lapses',
      value: `${answer.silentLapses}`,
      label: 'not mentioned when due',
      detail: oldest === null ? 'none fell silent' : `oldest ${count(oldest, 'day')}`,
      needsAttention: answer.silentLapses > 0,
      status: 'lapsed',
    },
    {
      key: 'repeat',
      value: `${answer.repeatIssuesOpen}`,
      label: 'repeat issues open',
      detail: `of ${count(answer.repeatIssues, 'repeat issue')}, ${count(answer.issues, 'issue')} in all`,
      needsAttention: false,
      status: null,
    },
    {
      key: 'median',
      value: median.days === null ? '–' : `${median.days}`,
      label: 'median days open',
      detail: medianInWords(median),
      needsAttention: false,
      status: null,
    },
    {
      key: 'assurance',
      value: `${answer.answersNotAssured}`,
      label: 'answers not assured',
      detail: `of ${count(answer.answers, 'answer')}, ${decidedInWords(answer.answersNotAssured, answer.answersNotAssuredDecided)}`,
      needsAttention: false,
      status: null,
    },
  ]
}

export const positionCounted =
  'Actions are counted once over all the meetings that tell of them, as at the date. Past their due date: later than the last day that the due date allows. Not mentioned when due: the meeting that should have heard of it was read and says nothing. A repeat issue returned twice or was put off once, and is open while an action of it is. The median counts actions still open as well as ended ones; under ten ends there is none. Not assured: as the words of an answer suggest, or as a person decided.'
