import type { OwnerFact, Side } from '../facts.ts'
import type { ActionStatus } from './actions.ts'
import type { Basis, Evidence } from './evidence.ts'

/** `promoted`: the words stand as an action now; `dismissed`: a person said that none is needed. */
export type CommitmentState = 'waiting' | 'promoted' | 'dismissed'

export type Promiser = Pick<OwnerFact, 'written' | 'name' | 'office'> & {
  personId: string | null
  officeId: string | null
  side: Side
}

/** An action of the same or a later meeting in much the same words. */
export type TakenUp = { lifeId: string; text: string; raisedOn: string; status: ActionStatus; words: string[] }

export type CommitmentRow = {
  commitmentId: string
  /** Names the promise where a person decides on it. */
  factKey: string
  evidence: Evidence
  by: Promiser[]
  themes: string[]
  state: CommitmentState
  isConfirmed: boolean
  /** The action that these words were made; null where they are none. */
  action: { lifeId: string; text: string; status: ActionStatus } | null
  /** Supposed from the wording; null where no later action is like it. */
  takenUp: TakenUp | null
  /** Why a person said that no action is needed. */
  reason: string | null
  /** What a person decided and can take back: the promotion or the dismissal. */
  decision: { reviewId: string; who: string; decidedAt: string } | null
}

export type CommitmentsAnswer = {
  basis: Basis
  /** Newest meeting first, in the order of its notes. */
  commitments: CommitmentRow[]
  /** The rows by state add up to all. */
  waiting: number
  promoted: number
  dismissed: number
  /** Of those that wait, how many a later action seems to have taken up. */
  takenUp: number
}
