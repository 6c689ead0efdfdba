import { hasLostEnd } from './lost/end.ts'
import { habitsOf, isLeftOut, type Place } from './lost/habits.ts'
import { hasLostStart } from './lost/start.ts'
import type { Draft } from './pieces.ts'

/** So many pieces may be the title, whose lines go on in small letters. */
const headLength = 6

/** The pieces, each marked with what it has lost: its start, or its end. */
export function markLost(drafts: Draft[]): Draft[] {
  const habits = habitsOf(drafts)
  let previous: Draft | undefined
  return drafts.map((draft, at) => {
    if (isLeftOut(draft)) return draft
    const place: Place = { draft, previous, next: drafts[at + 1], isHead: at < headLength }
    const lost = hasLostStart(place, habits) ? 'start' : hasLostEnd(place, habits) ? 'end' : null
    previous = draft
    return { ...draft, lost }
  })
}
