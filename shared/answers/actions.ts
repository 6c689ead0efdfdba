import type { DueFact, Side } from '../facts.ts'
import type { StartPrecision } from '../record.ts'
import type { Basis, Evidence } from './evidence.ts'

export type ActionStatus = 'open' | 'completed' | 'withdrawn'
export type DueGroup = 'overdue' | 'due' | 'open-ended' | 'no due date'

/** One life of an action as at the date. */
export type ActionRow = {
  lifeId: string
  issueId: string
  issueName: string
  text: string
  owners: { written: string; office: string | null; name: string | null }[]
  owingSide: Side | null
  owingIsInferred: boolean
  raisedOn: string
  raisedPrecision: StartPrecision
  status: ActionStatus
  endedOn: string | null
  /** From raised to ended, or to the as-at date where open. */
  daysOpen: number
  firstDue: DueFact | null
  due: DueFact | null
  dueGroup: DueGroup
  /** From the latest day of the first due interval to that of the present one; null without both. */
  slipDays: number | null
  deferrals: number
  isSilentLapse: boolean
  lastMentionedOn: string
  themes: string[]
  isConfirmed: boolean
  evidence: Evidence
}

export type ActionsAnswer = {
  basis: Basis
  /** As written: sentences in the notes, raised and brought forward; lives: what they are about. */
  asWritten: { raised: number; broughtForward: number }
  lives: number
  actions: ActionRow[]
}
