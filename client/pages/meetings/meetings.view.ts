import type { MeetingRow, MeetingsAnswer } from '../../../shared/answers/meetings.ts'
import { percent } from '../../../shared/words/counts.ts'
import { wording } from '../../words/meetings.ts'

/** What the notes of a meeting gave: "3 raised, 2 brought forward, 14 exchanges, 1 commitment". */
export function factsInWords(meeting: MeetingRow): string {
  if (meeting.state === 'referred to') return wording.onlyReferredTo
  return wording.given(meeting)
}

/** "24 meetings read, 1 only referred to". */
export function meetingsSub({ meetings }: MeetingsAnswer): string {
  const referred = meetings.filter((meeting) => meeting.state === 'referred to').length
  return wording.read(meetings.length - referred, referred)
}

/** Newest first; of one day, by title. */
export const newestFirst = (meetings: MeetingRow[]) =>
  [...meetings].sort((one, other) =>
    one.heldOn === other.heldOn ? (one.title < other.title ? -1 : 1) : one.heldOn < other.heldOn ? 1 : -1,
  )

export const shareOrDash = (share: number | null) => (share === null ? '–' : percent(share))
