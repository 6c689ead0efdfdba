import type { NextMeetingAnswer } from '../answers/next-meeting.ts'
import { capital, countInWords } from '../wording/counts.ts'
import { dayInWords } from '../wording/dates.ts'
import type { FigureTable } from './csv.ts'

export function unansweredFinding({ unanswered }: NextMeetingAnswer): string {
  if (unanswered.length === 0) return 'No question is left without an answer'
  return `${capital(countInWords(unanswered.length, 'question is', 'questions are'))} not yet answered`
}

export const unansweredMeasured =
  'Questions to which the notes give no answer, or one that leaves it open; newest first. That an answer leaves it open is suggested by its words.'

export function unansweredTable({ unanswered }: NextMeetingAnswer): FigureTable {
  return {
    columns: ['Question', 'Asked on', 'Asked of', 'Answer', 'Why', 'Issue', 'Reading'].map((heading) => ({ heading })),
    rows: unanswered.map((one) => [
      one.question,
      dayInWords(one.evidence.heldOn),
      one.askedOf.join(', ') || null,
      one.answer,
      one.why,
      one.issueName,
      one.isConfirmed ? 'confirmed' : 'suggested',
    ]),
  }
}
