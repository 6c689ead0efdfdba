import type { Assurance, Side } from '../facts.ts'
import type { ActionRow } from './actions.ts'
import type { CommitmentRow } from './commitments.ts'
import type { Basis, Evidence, Share } from './evidence.ts'

/** An action that the office owns, and with whom it stands. */
export type OwnedAction = {
  action: ActionRow
  holders: string[]
  /** Of its days open, those before the present tenure began; null where it began within it, has ended, or nothing shows. */
  inheritedDays: number | null
  /** Whether it was reported completed by the first meeting able to hear of it after its first due interval; null where that is not to be judged. */
  wasKept: boolean | null
}

export type GivenAnswer = { exchangeId: string; assurance: Assurance; isDecided: boolean; evidence: Evidence }

/** Who held the office, as far as the notes show. */
export type HeldTenure = {
  tenureId: string
  officeId: string
  office: string
  personId: string
  holder: string
  capacity: 'substantive' | 'temporary' | 'acting'
  from: string | null
  until: string | null
  firstSeenOn: string
  lastSeenOn: string
  /** Open actions that stand in it and were raised before it began. */
  inherited: number
  attended: number
  /** Meetings held in it. */
  attendedOf: number
}

/** A meeting held while somebody, or this holder, held the office. */
export type OfficeMeeting = { meetingId: string; heldOn: string; title: string; wasPresent: boolean }

/** An office, or one holder of it. */
export type OfficeAnswer = {
  basis: Basis
  officeId: string
  office: string
  short: string | null
  side: Side
  personId: string | null
  holder: string | null
  /** Open first, the longest open on top. */
  actions: OwnedAction[]
  promisesKept: Share
  /** Newest first. */
  answers: GivenAnswer[]
  /** Promises made in answers that the notes mark as no action. */
  promises: CommitmentRow[]
  /** Newest first: of the office, or of the holder in whatever office. */
  tenures: HeldTenure[]
  /** Newest first. */
  meetings: OfficeMeeting[]
}
