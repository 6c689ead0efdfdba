import type { DueFact } from '../../../shared/facts.ts'
import type { ScopeMeeting } from '../scope.ts'
import type { LifeAsAt } from './lives-as-at.ts'

/** What of a meeting tells whether a matter could be heard of there. */
export type Heard = Pick<ScopeMeeting, 'heldOn' | 'seriesId' | 'isThematic' | 'subjectThemes'>
type Subject = Pick<LifeAsAt, 'seriesId' | 'themes'>

/** Whether a meeting is one at which a matter could have been heard: of its series, and not held on another subject. */
export function couldHear(meeting: Heard, { seriesId, themes }: Subject): boolean {
  if (seriesId !== null && meeting.seriesId !== seriesId) return false
  return !meeting.isThematic || meeting.subjectThemes.some((theme) => themes.includes(theme))
}

/** Words that name a meeting as the day a thing is due at, and not as what it is due before. */
const atMeeting = /\bmeetings?\b/i
const beforeMeeting = /\b(before|prior to|ahead of|in advance of|in time for)\b/i

/** The first of some meetings that a due date names: "the November meeting" is the one held in November. */
function namedMeeting<M extends Heard>(due: DueFact, meetings: readonly M[]): M | undefined {
  const { written, earliest, latest } = due
  if (earliest === null || latest === null || !atMeeting.test(written) || beforeMeeting.test(written)) return undefined
  return meetings.find(({ heldOn }) => earliest <= heldOn && heldOn <= latest)
}

/**
 * The meeting that should have heard of an open action and did not; null where it did, or has not been held.
 * It is the one that the due date names, else the first of its series held on or after the latest day of the due interval. Where that one heard of it, or no
 * latest day was said, it is the second after the last mention. A mention after the miss mends it.
 * @param meetings read meetings, oldest first
 */
export function missedMeeting<M extends Heard>(
  life: Subject & Pick<LifeAsAt, 'status' | 'due' | 'lastMentionedOn'>,
  meetings: readonly M[],
): M | null {
  if (life.status !== 'open') return null
  const able = meetings.filter((meeting) => couldHear(meeting, life))
  const silent = able.filter((meeting) => meeting.heldOn > life.lastMentionedOn)
  const latest = life.due?.latest ?? null
  if (life.due === null || latest === null) return silent[1] ?? null
  const dueAt = namedMeeting(life.due, able) ?? able.find((meeting) => meeting.heldOn >= latest)
  if (!dueAt) return null
  return dueAt.heldOn > life.lastMentionedOn ? dueAt : (silent[1] ?? null)
}
