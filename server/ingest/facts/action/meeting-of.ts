import type { ReadingContext } from '../../../../shared/reading.ts'

/** The day of the meeting that the notes are of, and of the next one, where they give them. */
export function meetingOf(context: ReadingContext): { heldOn: string | null; next: string | null } {
  const [meeting] = context.facts.meeting
  return { heldOn: meeting?.heldOn ?? null, next: meeting?.nextMeeting?.heldOn ?? null }
}
