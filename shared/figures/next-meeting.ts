import type { DueBack, DueReason, NextMeetingAnswer } from '../answers/next-meeting.ts'
import type { FigureTable } from './csv.ts'
import { count } from '../wording/counts.ts'
import { dateInWords, dayInWords, intervalInWords } from '../wording/dates.ts'
import { dueInWords, ownersInWords, reasonLabel } from '../wording/labels.ts'

const reasons: DueReason[] = ['not reported on', 'put off twice', 'overdue', 'due', 'open-ended', 'no due date']

/** The meeting that is reckoned for, and where its date is from. */
export function nextInWords({ next, reckonedOn }: NextMeetingAnswer): string {
  const subject = next.subject ? `, on ${next.subject}` : ''
  if (next.heldOn === null)
    return `The notes announce no next meeting${subject}: reckoned as at ${dayInWords(reckonedOn)}`
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

export function nextFinding({ dueBack }: NextMeetingAnswer): string {
  if (dueBack.length === 0) return 'Nothing is due back'
  const late = dueBack.filter(
    (one) => one.reasons.includes('overdue') || one.reasons.includes('not reported on'),
  ).length
  return late === 0
    ? `${count(dueBack.length, 'action is', 'actions are')} due back`
    : `${count(dueBack.length, 'action is', 'actions are')} due back, ${late} of them late or not mentioned when due`
}

/** One line of the drafted section: what, who, since when, due when, and why it comes back. */
function draftLine({ action, reasons: why }: DueBack, at: number): string {
  const owner = ownersInWords(action.owners) ?? 'no owner named'
  const since = `raised ${dateInWords(action.raisedOn, action.raisedPrecision)}`
  const due =
    action.due && (action.due.earliest || action.due.latest)
      ? `due ${intervalInWords(action.due.earliest, action.due.latest)}`
      : 'no due date'
  return `${at + 1}. ${action.text}\n   Owner: ${owner}; ${since}; ${due}; open ${count(action.daysOpen, 'day')}. ${why.map((reason) => reasonLabel[reason]).join('; ')}.`
}

/** The section "Items brought forward" for the next agenda, as plain text that can be changed and copied. */
export function draft(answer: NextMeetingAnswer): string {
  const on = answer.next.heldOn === null ? '' : `, ${dayInWords(answer.next.heldOn)}`
  const ordered = [...new Set(byReason(answer).flatMap((group) => group.due))]
  if (ordered.length === 0) return `Items brought forward${on}\n\nNone.`
  return [`Items brought forward${on}`, '', ...ordered.map(draftLine)].join('\n')
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
  'Open actions reckoned as at the date of the next meeting where the notes announce one, else as at the last one read. Due: the meeting falls into the interval that the words allow, or is the one named. Overdue: it lies past the latest day. Not mentioned: the meeting that should have heard of it said nothing of it.'
