import type { Basis } from './evidence.ts'

/** An action or an issue by its id and name. */
export type Changed = { id: string; name: string }

export type SinceLastMeetingAnswer = {
  basis: Basis
  /** Null where fewer than two meetings have been read: there is nothing to compare. */
  since: {
    last: { meetingId: string; heldOn: string }
    before: { meetingId: string; heldOn: string }
    /** Actions first told of. */
    raised: Changed[]
    completed: Changed[]
    withdrawn: Changed[]
    deferred: Changed[]
    /** Issues that have become repeat issues. */
    newRepeatIssues: Changed[]
    /** Open actions that a meeting since should have heard of and did not. */
    newLapses: Changed[]
    /** Actions of the record now, which the counts are out of. */
    lives: number
  } | null
}
