import type { Basis, Evidence } from './evidence.ts'

export type SilentLapse = {
  lifeId: string
  text: string
  owners: string[]
  daysOpen: number
  lastMentionedOn: string
  /** The meeting that should have heard of it and says nothing of it. */
  missed: { meetingId: string; heldOn: string; title: string }
  evidence: Evidence
}

export type SilentLapsesAnswer = {
  basis: Basis
  open: number
  /** The longest unheard of first. */
  lapses: SilentLapse[]
}
