import type { ActionRow } from './actions.ts'
import type { Basis } from './evidence.ts'

export const nextMeetingQuestion = 'What is due back at the next meeting?'

export type DueReason = 'due' | 'overdue' | 'put off twice' | 'not reported on' | 'open-ended' | 'no due date'

export type DueBack = { action: ActionRow; reasons: DueReason[] }

export type NextMeetingAnswer = {
  basis: Basis
  /** The announced meeting; null where the notes announce none: then `reckonedOn` is the as-at date. */
  next: { heldOn: string | null; subject: string | null; announcedByMeetingId: string | null }
  reckonedOn: string
  dueBack: DueBack[]
  byOffice: { office: string; owed: number; oldestDays: number }[]
}
