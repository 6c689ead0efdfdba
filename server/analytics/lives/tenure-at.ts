import type { TenuresTable } from '../../db/tables/tenures.ts'
import type { LifeOwner } from './life-actions.ts'
import type { LifeAsAt } from './lives-as-at.ts'

export type Tenure = Pick<TenuresTable, 'office_id' | 'person_id' | 'first_seen_on' | 'from_on' | 'until_on'>

const beginOf = (tenure: Tenure) => tenure.from_on ?? tenure.first_seen_on

/** The tenure in which an office was held on a day: the newest that had begun by then and not ended before. */
export function tenureAt(tenures: readonly Tenure[], officeId: string, day: string): Tenure | null {
  return (
    tenures
      .filter(
        (one) => one.office_id === officeId && beginOf(one) <= day && (one.until_on === null || one.until_on >= day),
      )
      .toSorted((a, b) => (beginOf(a) < beginOf(b) ? 1 : -1))[0] ?? null
  )
}

/** Whether what was raised on a day was raised before the tenure began; never where nothing shows its beginning. */
export function isInherited(tenure: Tenure | null, raisedOn: string): boolean {
  return tenure !== null && tenure.from_on !== null && raisedOn < tenure.from_on
}

/**
 * With whom an owned action stands: who held the office when it ended, or holds it while it is open; where nobody is known
 * to have, the person the notes name.
 */
export function holderOf(tenures: readonly Tenure[], owner: LifeOwner, life: LifeAsAt): string | null {
  const held = owner.officeId === null ? null : tenureAt(tenures, owner.officeId, life.endedOn ?? life.asAt)
  return held?.person_id ?? owner.personId
}
