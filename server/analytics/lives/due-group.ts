import type { DueGroup } from '../../../shared/answers/actions.ts'
import type { DueFact } from '../../../shared/facts.ts'
import { daysBetween } from '../../../shared/dates.ts'
import type { LifeAsAt } from './lives-as-at.ts'

/** Open, and the as-at date is past the latest day that its due date allows. */
export function isOverdue({ status, due, asAt }: Pick<LifeAsAt, 'status' | 'due' | 'asAt'>): boolean {
  return status === 'open' && due !== null && due.latest !== null && asAt > due.latest
}

/** No due date is a group of its own, and so is one without a latest day ("a future meeting"), which is never overdue. */
export function dueGroup(life: Pick<LifeAsAt, 'status' | 'due' | 'asAt'>): DueGroup {
  if (life.due === null) return 'no due date'
  if (life.due.latest === null) return 'open-ended'
  return isOverdue(life) ? 'overdue' : 'due'
}

/** Days from the latest day of the first due interval to that of the present one; null without both. */
export function slipDays(first: DueFact | null, present: DueFact | null): number | null {
  const [from, to] = [first?.latest ?? null, present?.latest ?? null]
  return from === null || to === null ? null : daysBetween(from, to)
}
