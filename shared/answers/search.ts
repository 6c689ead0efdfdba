import type { Evidence } from './evidence.ts'

/** What can be found, in the order in which it is shown. */
export const searchKinds = ['issue', 'action', 'update', 'exchange', 'commitment', 'decision', 'notes'] as const
export type SearchKind = (typeof searchKinds)[number]

/** A run of letters that is, or is not, what was looked for. */
export type MarkedPiece = { text: string; isMatch: boolean }

export type SearchHit = {
  kind: SearchKind
  /** The id of the fact, or of the passage of notes. */
  id: string
  bodyId: string
  /** Its words, or those around the first match where there are many. */
  words: MarkedPiece[]
  /** Who owns, asked, answered or promised; empty where nobody is named. */
  who: MarkedPiece[]
  /** Where the sentence stands; null for an issue, which is many sentences. */
  evidence: Evidence | null
  /** The action and the issue it belongs to. */
  lifeId: string | null
  issueId: string | null
  issueName: string | null
}

export type SearchGroup = {
  kind: SearchKind
  /** How many there are in all; `hits` are the best of them. */
  total: number
  hits: SearchHit[]
}

export type SearchAnswer = {
  /** False where the question holds no letter and no digit: then nothing was looked for. */
  isAsked: boolean
  /** True where the question is longer than what is read of it. */
  isCut: boolean
  /**
   * The bodies that were looked in: one where the filter names one, else all. `since` is the first day of the one in office,
   * where what was told under those before it was left out; else null.
   */
  bodies: { bodyId: string; name: string; isSample: boolean; since: string | null }[]
  /** Kinds that the filter leaves out because what it asks for is not known of them. */
  leftOut: SearchKind[]
  /** Kinds of which something was found. */
  groups: SearchGroup[]
}
