import type { Assurance } from '../facts.ts'
import type { ActionRow } from './actions.ts'
import type { Basis, Evidence } from './evidence.ts'
import type { MeetingToCome } from './forward-plan.ts'

export type DueReason = 'due' | 'overdue' | 'put off twice' | 'not reported on' | 'open-ended' | 'no due date'

export type DueBack = {
  action: ActionRow
  reasons: DueReason[]
  /** The offices that owe it, each in full; where nobody is named, the side. Never empty. */
  owedBy: string[]
}

/** A question asked at an earlier meeting to which the notes give no answer, or none that says one thing or the other. */
export type Unanswered = {
  exchangeId: string
  issueId: string | null
  issueName: string | null
  question: string
  answer: string | null
  why: 'not answered' | 'answer unclear'
  /** Who was asked, offices in full; empty where the notes name nobody. */
  askedOf: string[]
  assurance: Assurance
  isConfirmed: boolean
  evidence: Evidence
}

export type NextMeetingAnswer = {
  basis: Basis
  /** The next meeting announced or planned; null days where there is none: then `reckonedOn` is the as-at date. */
  next: Omit<MeetingToCome, 'heldOn'> & { heldOn: string | null }
  reckonedOn: string
  dueBack: DueBack[]
  unanswered: Unanswered[]
  byOffice: { office: string; owed: number; oldestDays: number }[]
}
