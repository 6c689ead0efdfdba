import type { NoticeKind, ReviewState } from '../../../shared/facts.ts'

export type NoticesTable = {
  id: string
  body_id: string
  document_id: string
  kind: NoticeKind
  line: number | null
  message: string
  spans: string
  /** What a person decided of it; null where nobody has. */
  review: ReviewState | null
}
