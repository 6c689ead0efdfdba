import type { StartPrecision } from '../record.ts'
import type { Basis, Evidence } from './evidence.ts'

/** R raised, U updated, N no change, D deferred, C completed, W withdrawn, – not mentioned. */
export type LedgerLetter = 'R' | 'U' | 'N' | 'D' | 'C' | 'W' | '–'

export type LedgerMeeting = { meetingId: string; heldOn: string; title: string; isThematic: boolean }

export type LedgerCell = {
  meetingId: string
  letter: LedgerLetter
  /** False where the meeting could not have heard of it: another series or subject, or before it was raised. */
  couldHear: boolean
  evidence: Evidence[]
}

export type LedgerIssue = {
  issueId: string
  name: string
  sinceOn: string
  sincePrecision: StartPrecision
  isOpen: boolean
  returns: number
  deferrals: number
  noChanges: number
  updates: number
  /** Meetings that could have heard of it since it was raised. */
  meetingsCouldHear: number
  daysSinceRaised: number
  isRepeat: boolean
  cells: LedgerCell[]
}

export type RepeatIssuesAnswer = {
  basis: Basis
  meetings: LedgerMeeting[]
  /** Repeat issues first, by returns, then deferrals and "no change", then days since raised. */
  issues: LedgerIssue[]
  issuesInAll: number
}
