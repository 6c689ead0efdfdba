import type { Range } from '../../../../../shared/blocks.ts'
import { isWeak, noun } from './clauses.ts'
import { anyReference, tellsItself } from './reference-list.ts'

const bracket = new RegExp(
  `[([](?:(?:see |ref\\.? ?)?(?<noun>${noun}|ref(?:erence)?\\.?|no\\.) ?(?:no\\.? ?)?)?(?<ref>${anyReference})[)\\]]`,
  'gi',
)

/** A reference in brackets, and where the bracket stands. */
export type Trailing = Range & { ref: string }

// `(8/4)` may be a day.
const maybeDay = /^\d{1,2}\/\d{1,2}$/

/** Whether one half of a reference tells the year of the meeting, or one of the years before it. */
function tellsYear(ref: string, heldOn: string | null): boolean {
  const year = Number((heldOn ?? '').slice(2, 4))
  return heldOn !== null && ref.split('/').some((part) => part.length === 2 && [0, 1, 2].includes(year - Number(part)))
}

/** The only reference in brackets that a clause holds; null where it holds none or several. */
export function trailingIn(clause: string, heldOn: string | null): Trailing | null {
  const [match, more] = [...clause.matchAll(bracket)]
  if (!match || more || match.index < 12) return null
  const { noun: name, ref = '' } = match.groups ?? {}
  const isNamed = name !== undefined && !isWeak.test(name)
  const isOne = isNamed || (tellsItself(ref) && !/^\d{1,2}\.\d|[a-z]$/.test(ref))
  const isDay = !isNamed && maybeDay.test(ref) && !tellsYear(ref, heldOn)
  return isOne && !isDay ? { ref, start: match.index, end: match.index + match[0].length } : null
}
