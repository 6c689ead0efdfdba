import type { ActionRow } from './actions.ts'
import type { Basis } from './evidence.ts'

/** A meeting after the as-at date: announced in notes, planned by a person, or both. */
export type MeetingToCome = {
  heldOn: string
  seriesId: string | null
  series: string | null
  subject: string | null
  announcedByMeetingId: string | null
  plannedId: string | null
}

export type ForwardPlanAnswer = {
  basis: Basis
  /** The next first; with each the open actions that it is the first of their series able to hear when they are due. */
  meetings: (MeetingToCome & { due: ActionRow[] })[]
  /** Open actions due at "a future meeting": a person can assign them to one of those above. */
  toAssign: ActionRow[]
  /** Open actions with a day that none of the meetings above comes after. */
  later: number
}
