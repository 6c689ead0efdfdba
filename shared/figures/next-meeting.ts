import type { DueBack, DueReason, NextMeetingAnswer } from '../answers/next-meeting.ts'
import type { FigureTable } from './csv.ts'
import { dateInWords, dayInWords } from '../wording/dates.ts'
import { dueInWords, ownersInWords, reasonLabel, reasonsInWords } from '../wording/labels.ts'
import { wording } from '../words/next-meeting.ts'
import { headings } from '../words/headings.ts'

const reasons: DueReason[] = ['not reported on', 'put off twice', 'overdue', 'due', 'open-ended', 'no due date']

/** The meeting that is reckoned for, and where its date is from. */
export function nextInWords({ next, reckonedOn }: NextMeetingAnswer): string {
  const { heldOn, subject } = next
  if (heldOn === null) {
    const asAt = dayInWords(reckonedOn)
    return subject ? wording.noneAnnouncedOn(subject, asAt) : wording.noneAnnounced(asAt)
  }
  return subject ? wording.nextIsOn(dayInWords(heldOn), subject) : wording.nextIs(dayInWords(heldOn))
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
    return unanswered.length === 0 ? wording.nothingDue : wording.onlyQuestions(unanswered.length)
  const late = dueBack.filter(
    (one) => one.reasons.includes('overdue') || one.reasons.includes('not reported on'),
  ).length
  return late === 0 ? wording.dueBack(dueBack.length) : wording.dueBackLate(dueBack.length, late)
}

export function dueBackTable({ dueBack }: NextMeetingAnswer): FigureTable {
  return {
    columns: [
      { heading: headings.action },
      { heading: headings.why },
      { heading: headings.ownedBy },
      { heading: headings.raised },
      { heading: headings.due },
      { heading: headings.daysOpen, isNumber: true },
    ],
    rows: dueBack.map(({ action, reasons: why }) => [
      action.text,
      reasonsInWords(why),
      ownersInWords(action.owners),
      dateInWords(action.raisedOn, action.raisedPrecision),
      dueInWords(action.due),
      action.daysOpen,
    ]),
  }
}

export const nextCounted = wording.counted
