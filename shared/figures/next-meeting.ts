import type { DueBack, DueReason, NextMeetingAnswer } from '../answers/next-meeting.ts'
import type { FigureTable } from './csv.ts'
import { count } from '../wording/counts.ts'
import { dateInWords, dayInWords } from '../wording/dates.ts'
import { dueInWords, ownersInWords, reasonLabel } from '../wording/labels.ts'

const reasons: DueReason[] = ['not reported on', 'put off twice', 'overdue', 'due', 'open-ended', 'no due date']

/** The meeting that is reckoned for, and where its date is from. */
export function nextInWords({ next, reckonedOn }: NextMeetingAnswer): string {
  const subject = next.subject ? `, on ${next.subject}` : ''
  if (next.heldOn === null)
    return `No next meeting is announced or planned${subject}: reckoned as at ${dayInWords(reckonedOn)}`
  return `The next meeting is on ${dayInWords(next.heldOn)}${subject}; reckoned as at that day`
}

/** What is due back under each reason that there is; an action with several reasons stands under each. */
export function byReason({ dueBack }: NextMeetingAnswer): { reason: DueReason; label: string; due: DueBack[] }[] {
  return reasons
    .map((reason) => ({
      reason,
      label: reasonLabel[reason],
      due: dueBack.filter((one) => one.reasons.includes(reason)),
    }))
    .filter((group) => group.due.length > 0)
}

export function nextFinding({ dueBack, unanswered }: NextMeetingAnswer): string {
  if (dueBack.length === 0)
    return unanswered.length === 0
      ? 'Nothing is due back'
      : `No action is due back; ${count(unanswered.length, 'question is', 'questions are')} not yet answered`
  const late = dueBack.filter(
    (one) => one.reasons.includes('overdue') || one.reasons.includes('not reported on'),
  ).length
  return late === 0
    ? `${count(dueBack.length, 'action is', 'actions are')} due back`
    : `${count(dueBack.length, 'action is', 'actions are')} due back, ${late} of them late or not mentioned when due`
}

export function dueBackTable({ dueBack }: NextMeetingAnswer): FigureTable {
  return {
    columns: [
      { heading: 'Action' },
      { heading: 'Why' },
      { heading: 'Owned by' },
      { heading: 'Raised' },
      { heading: 'Due' },
      { heading: 'Days open', isNumber: true },
    ],
    rows: dueBack.map(({ action, reasons: why }) => [
      action.text,
      why.map((reason) => reasonLabel[reason]).join('; '),
      ownersInWords(action.owners),
      dateInWords(action.raisedOn, action.raisedPrecision),
      dueInWords(action.due),
      action.daysOpen,
    ]),
  }
}

export const nextCounted =
  'Open actions reckoned as at the date of the next meeting where the notes announce one or a person planned one, else as at the last one read. Due: the meeting falls into the interval that the words allow, or is the one named. Overdue: it lies past the latest day. Not mentioned: the meeting that should have heard of it said nothing of it. A question counts as not yet answered where the notes give no answer, or one that leaves it open, and no later meeting heard an answer on the same issue.'
