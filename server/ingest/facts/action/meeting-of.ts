import type { ReadingContext } from '../../../../shared/reading.ts'
import type { LaterMeetings } from '../due/reference.ts'
import { laterMeetings } from '../meeting/later-meetings.ts'

/** The day of the meeting that the notes are of, of the next one, and of those after it, where they give them. */
export type MeetingDays = { heldOn: string | null; next: string | null; later: LaterMeetings }

export function meetingOf({ facts, text }: ReadingContext): MeetingDays {
  const [meeting] = facts.meeting
  const heldOn = meeting?.heldOn ?? null
  return { heldOn, next: meeting?.nextMeeting?.heldOn ?? null, later: laterMeetings(text, heldOn) }
}
