import type { Share } from '../../../shared/answers/evidence.ts'
import type { LifeAsAt } from './lives-as-at.ts'

/**
 * Completed no later than the first due interval allows, out of those that had one with a latest day and are past it or
 * ended.
 */
export function promisesKept(lives: readonly Pick<LifeAsAt, 'status' | 'endedOn' | 'firstDue' | 'asAt'>[]): Share {
  const judged = lives.flatMap(({ status, endedOn, firstDue, asAt }) => {
    const latest = firstDue?.latest ?? null
    if (latest === null || (status === 'open' && asAt <= latest)) return []
    return [status === 'completed' && endedOn !== null && endedOn <= latest]
  })
  return { numerator: judged.filter(Boolean).length, denominator: judged.length }
}
