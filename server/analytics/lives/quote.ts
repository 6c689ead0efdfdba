import type { Evidence } from '../../../shared/answers/evidence.ts'
import type { ReviewState, SourceSpan } from '../../../shared/facts.ts'
import type { OccasionState, Source } from '../../../shared/record.ts'

/** What a quote needs of the meeting and the document it stands in, where both are joined. */
export const sourceColumns = [
  'meetings.id as meeting_id',
  'meetings.title as meeting_title',
  'meetings.held_on',
  'meetings.state as occasion',
  'documents.id as document_id',
  'documents.label',
  'documents.is_sample',
] as const

/** A passage with the meeting and the document it stands in. */
export type QuoteRow = {
  document_id: string | null
  meeting_id: string
  meeting_title: string
  held_on: string
  line: number
  spans: string
  text: string
  label: string | null
  is_sample: 0 | 1 | null
  occasion: OccasionState
  /** What was decided of the fact; absent where the passage is none. */
  review?: ReviewState | null
}

const sourceOf = (occasion: OccasionState): Source =>
  occasion === 'by hand' || occasion === 'tracker' ? occasion : 'notes'

/** A passage as a sentence behind a figure. */
export function quoteOf(row: QuoteRow): Evidence {
  return {
    documentId: row.document_id,
    meetingId: row.meeting_id,
    meetingTitle: row.meeting_title,
    heldOn: row.held_on,
    line: row.line,
    spans: JSON.parse(row.spans) as SourceSpan[],
    text: row.text,
    label: row.label,
    isSample: row.is_sample === 1,
    source: sourceOf(row.occasion),
    review: sourceOf(row.occasion) !== 'notes' || row.review === undefined ? null : (row.review ?? 'suggested'),
  }
}

/** What stands in an exchange: the question, and the answer where one was given. */
export function exchangeText({ question, answer }: { question: string; answer: string | null }): string {
  return answer === null ? question : `${question} ${answer}`
}
