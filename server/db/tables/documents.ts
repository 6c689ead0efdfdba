import type { DocumentState } from '../../../shared/answers/documents.ts'
import type { PackedText } from '../packed.ts'

export type BodyBasis = 'hint' | 'area' | 'people' | 'series' | 'none'

/** A document as it came; its original bytes lie beside the database under their SHA-256. */
export type DocumentsTable = {
  id: string
  sha256: string
  name: string
  /** The body in whose record it is told. */
  body_id: string | null
  /** The body that it names; another where that one succeeded the first. */
  own_body_id: string | null
  /** Why it belongs there: said by a person or folder, its area, the people it shares, its series, or nothing. */
  body_basis: BodyBasis | null
  media_type: string | null
  state: DocumentState
  /** Why it failed and what to do. */
  reason: string | null
  received_at: string
  received_on: string
  byte_length: number
  tries: number
  /** Instant until which a reader holds it. */
  lease_until: string | null
  reader: string | null
  /** A mark of the reader's rules that read it. Null until it is read, and where it was read before that was kept. */
  rules_by: string | null
  line_count: number | null
  unread_share: number | null
  /** What was read, as the places of facts point into it. */
  text: PackedText | null
  is_sample: 0 | 1
  /** What must stand beside each of its quotes. */
  label: string | null
  /** The id of the body a person or a folder said it belongs to. */
  body_hint: string | null
}
