import type { Basis } from './evidence.ts'

/** Heard of at three of the last six meetings that could have heard of it, and at none of the last three. */
export type Quiet = {
  id: string
  name: string
  lastHeardOn: string
  /** Of the last six meetings that could have heard of it (fewer where fewer were held). */
  heardAt: number
  of: number
  /** Meetings since, none of which says a word. */
  silentFor: number
}

export type WentQuietAnswer = {
  basis: Basis
  themes: Quiet[]
  /** Open or not: what was completed and is not heard of any more is marked. */
  issues: (Quiet & { isOpen: boolean })[]
  /** What could have gone quiet: themes and issues heard of at all. */
  themesHeard: number
  issuesHeard: number
}
