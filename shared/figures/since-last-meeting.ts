import type { Changed, SinceLastMeetingAnswer } from '../answers/since-last-meeting.ts'
import { dayInWords } from '../wording/dates.ts'
import { wording } from '../words/since-last-meeting.ts'

export type ChangedLine = { words: string; changed: Changed[]; isIssue: boolean }

/** Between which meetings, and out of how many actions. */
export function sinceLastSub({ since }: SinceLastMeetingAnswer): string {
  if (since === null) return wording.changedByLast
  return wording.changedSince(dayInWords(since.last.heldOn), dayInWords(since.before.heldOn), since.lives)
}

/** What changed, a line for each thing that did; an empty list where nothing did. */
export function sinceLastLines({ since }: SinceLastMeetingAnswer): ChangedLine[] {
  if (since === null) return []
  const actions = (changed: Changed[], say: (some: number) => string) => ({
    words: say(changed.length),
    changed,
    isIssue: false,
  })
  const repeats = since.newRepeatIssues
  return [
    actions(since.raised, wording.raised),
    actions(since.completed, wording.completed),
    actions(since.withdrawn, wording.withdrawn),
    actions(since.deferred, wording.putOff),
    actions(since.newLapses, wording.notMentioned),
    { words: wording.becameRepeat(repeats.length), changed: repeats, isIssue: true },
  ].filter((line) => line.changed.length > 0)
}

export const sinceLastCounted = wording.counted
