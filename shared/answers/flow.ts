import type { Basis } from './evidence.ts'

/** Opened less ended is open, at every meeting. */
export type FlowMeeting = {
  meetingId: string
  heldOn: string
  title: string
  raised: number
  completed: number
  withdrawn: number
  deferred: number
  updated: number
  /** Still open after this meeting. */
  open: number
}
export type FlowAnswer = { basis: Basis; meetings: FlowMeeting[] }
