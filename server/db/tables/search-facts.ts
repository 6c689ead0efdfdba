import type { SearchKind } from '../../../shared/answers/search.ts'

/** A fact of the record that can be searched: its words stand in `fact_words` under the same number. */
export type SearchFactsTable = {
  id: number
  body_id: string
  kind: Exclude<SearchKind, 'notes'>
  /** The id of the issue, action, event, exchange, commitment or decision. */
  subject_id: string
  /** Tells whether its words are still the same. */
  mark: string
}
