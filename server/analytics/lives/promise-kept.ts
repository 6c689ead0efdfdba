import type { Share } from '../../../shared/answers/evidence.ts'
import type { LifeAsAt } from './lives-as-at.ts'
import { couldHear, type Heard } from './silent-lapse.ts'

type Promised = Pick<LifeAsAt, 'status' | 'endedOn' | 'firstDue' | 'asAt' | 'seriesId' | 'themes'>

/**
 * The first meeting able to hear of an action once its first due interval was over. A completion bears the day of the meeting
 * that tells of it, so what was done in time is told there at the latest; the due day itself where no such meeting was held.
 */
function hearingOf(life: Promised, latest: string, meetings: readonly Heard[]): string {
  return meetings.find((meeting) => meeting.heldOn >= latest && couldHear(meeting, life))?.heldOn ?? latest
}

/**
 * Whether an action was reported completed no later than at the first meeting able to hear of it after its first due interval;
 * null where that had no latest day, or is not past while the action is open.
 * @param meetings read meetings, oldest first
 */
export function wasKept(life: Promised, meetings: readonly Heard[]): boolean | null {
  const latest = life.firstDue?.latest ?? null
  if (latest === null || (life.status === 'open' && life.asAt <= latest)) return null
  return life.status === 'completed' && life.endedOn !== null && life.endedOn <= hearingOf(life, latest, meetings)
}

/** How many of the actions that can be judged were reported completed in time. */
export function promisesKept(lives: readonly Promised[], meetings: readonly Heard[]): Share {
  const judged = lives.flatMap((life) => wasKept(life, meetings) ?? [])
  return { numerator: judged.filter(Boolean).length, denominator: judged.length }
}
