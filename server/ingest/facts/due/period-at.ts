import type { DueReference } from './reference.ts'
import { spanAt } from './span.ts'
import type { Period } from './period.ts'
import { meetingAt } from './meeting.ts'
import { stretchAt, edgeAt } from './edge.ts'
import { relativeAt } from './relative.ts'
import { calendarAt } from './calendar.ts'

/** The period of time at the very start of a text, in whatever words; null where none stands there. */
export function periodAt(text: string, reference: DueReference): Period | null {
  return (
    meetingAt(text, reference) ??
    stretchAt(text, reference) ??
    edgeAt(text, reference) ??
    relativeAt(text, reference) ??
    spanAt(text, reference) ??
    calendarAt(text, reference)
  )
}
