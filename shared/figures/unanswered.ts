import type { NextMeetingAnswer } from '../answers/next-meeting.ts'
import { dayInWords } from '../wording/dates.ts'
import type { FigureTable } from './csv.ts'
import { wording } from '../words/unanswered.ts'
import { headings } from '../words/headings.ts'
import { readingInShort } from '../wording/labels.ts'

export function unansweredFinding({ unanswered }: NextMeetingAnswer): string {
  if (unanswered.length === 0) return wording.allAnswered
  return wording.notYetAnswered(unanswered.length)
}

export const unansweredMeasured = wording.measured

export function unansweredTable({ unanswered }: NextMeetingAnswer): FigureTable {
  return {
    columns: [
      headings.question,
      headings.askedOn,
      headings.askedOf,
      headings.answer,
      headings.why,
      headings.issue,
      headings.reading,
    ].map((heading) => ({ heading })),
    rows: unanswered.map((one) => [
      one.question,
      dayInWords(one.evidence.heldOn),
      one.askedOf.join(', ') || null,
      one.answer,
      one.why,
      one.issueName,
      readingInShort(one.isConfirmed),
    ]),
  }
}
