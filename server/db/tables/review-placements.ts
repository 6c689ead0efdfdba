/** Where each decision in force stands in each document of its meeting: made anew whenever a body is linked. */
export type ReviewPlacementsTable = {
  review_id: string
  document_id: string
  body_id: string
  /** The fact it decides, by its key; null where it is rejected or was not found. */
  fact_key: string | null
  /** 0 where its words were not found, or say something else now: for a person to place. */
  is_anchored: 0 | 1
}
