import type { Changed, SinceLastMeetingAnswer } from '../answers/since-last-meeting.ts'
import { capital, count, countInWords } from '../wording/counts.ts'
import { dayInWords } from '../wording/dates.ts'

export type ChangedLine = { words: string; changed: Changed[]; isIssue: boolean }

/** Between which meetings, and out of how many actions. */
export function sinceLastSub({ since }: SinceLastMeetingAnswer): string {
  if (since === null) return 'What the notes of the last meeting changed.'
  return `What the notes of ${dayInWords(since.last.heldOn)} changed since ${dayInWords(since.before.heldOn)}, of ${count(since.lives, 'action')} on the record.`
}

/** What changed, a line for each thing that did; an empty list where nothing did. */
export function sinceLastLines({ since }: SinceLastMeetingAnswer): ChangedLine[] {
  if (since === null) return []
  const actions = (changed: Changed[], what: string) => ({
    words: capital(`${countInWords(changed.length, 'action')} ${what}`),
    changed,
    isIssue: false,
  })
  const repeats = since.newRepeatIssues
  return [
    actions(since.raised, 'raised'),
    actions(since.completed, 'completed'),
    actions(since.withdrawn, 'withdrawn'),
    actions(since.deferred, 'put off'),
    actions(since.newLapses, 'due back and not mentioned'),
    {
      words: capital(
        `${countInWords(repeats.length, 'issue')} became ${repeats.length === 1 ? 'a repeat issue' : 'repeat issues'}`,
      ),
      changed: repeats,
      isIssue: true,
    },
  ].filter((line) => line.changed.length > 0)
}

export const sinceLastCounted =
  'The last meeting that the filter covers is compared with the one before it. An action counts where the notes since then first tell of it, end it or put it off; an issue, where it became a repeat issue since; one not mentioned, where the meeting that should have heard of it was held since.'
