import type { MeetingRow, MeetingsAnswer } from '../../../shared/answers/meetings.ts'
import { count, percent } from '../../../shared/wording/counts.ts'

/** What the notes of a meeting gave: "3 raised, 2 brought forward, 14 exchanges, 1 commitment". */
export function factsInWords(meeting: MeetingRow): string {
  if (meeting.state === 'referred to') return 'other notes speak of it; its own have not been read'
  const parts = [
    `${meeting.actionsRaised} raised`,
    `${meeting.broughtForward} brought forward`,
    count(meeting.exchanges, 'exchange'),
    count(meeting.commitments, 'commitment'),
  ]
  return parts.join(', ')
}

/** "24 meetings read, 1 only referred to". */
export function meetingsSub({ meetings }: MeetingsAnswer): string {
  const referred = meetings.filter((meeting) => meeting.state === 'referred to').length
  const read = count(meetings.length - referred, 'meeting')
  return referred === 0
    ? `${read} read, newest first.`
    : `${read} read and ${referred} only referred to by other notes, newest first.`
}

/** Newest first; of one day, by title. */
export const newestFirst = (meetings: MeetingRow[]) =>
  [...meetings].sort((one, other) =>
    one.heldOn === other.heldOn ? (one.title < other.title ? -1 : 1) : one.heldOn < other.heldOn ? 1 : -1,
  )

export const shareOrDash = (share: number | null) => (share === null ? '–' : percent(share))
