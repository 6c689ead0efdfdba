import { daysBetween } from '../../../shared/dates.ts'
import type { TenuresTable } from '../../db/tables/tenures.ts'
import type { LifeOwner } from './life-actions.ts'
import type { LifeAsAt } from './lives-as-at.ts'

export type Tenure = Pick<TenuresTable, 'office_id' | 'person_id' | 'first_seen_on' | 'from_on' | 'until_on'>

type Owner = Pick<LifeOwner, 'officeId' | 'personId'>

const beginOf = (tenure: Tenure) => tenure.from_on ?? tenure.first_seen_on

/**
 * The tenure in which an office was held on a day. Two may hold one rank: then the named person's, and none where that
 * is neither. Else the newest that had begun by then and not ended before.
 */
export function tenureAt(
  tenures: readonly Tenure[],
  officeId: string,
  personId: string | null,
  day: string,
): Tenure | null {
  const held = tenures
    .filter(
      (one) => one.office_id === officeId && beginOf(one) <= day && (one.until_on === null || one.until_on >= day),
    )
    .toSorted((a, b) => (beginOf(a) < beginOf(b) ? 1 : -1))
  const own = held.find((one) => one.person_id === personId)
  const isOneHolder = new Set(held.map((one) => one.person_id)).size === 1
  return own ?? (isOneHolder ? (held[0] ?? null) : null)
}

/** Days from its raising to the beginning of the tenure, where it was raised before; null where it was not, or nothing shows the beginning. */
export function inheritedDays(tenure: Tenure | null, raisedOn: string): number | null {
  if (tenure === null || tenure.from_on === null || raisedOn >= tenure.from_on) return null
  return daysBetween(raisedOn, tenure.from_on)
}

/** Whether what was raised on a day was raised before the tenure began; never where nothing shows its beginning. */
export const isInherited = (tenure: Tenure | null, raisedOn: string) => inheritedDays(tenure, raisedOn) !== null

/** The meetings held during some tenures, as far as the notes show; all where there is none. */
export function heldDuring<M extends { heldOn: string }>(meetings: readonly M[], tenures: readonly Tenure[]): M[] {
  return meetings.filter(
    ({ heldOn }) =>
      tenures.length === 0 ||
      tenures.some((one) => beginOf(one) <= heldOn && (one.until_on === null || heldOn <= one.until_on)),
  )
}

/**
 * In which tenure an owned action stands: of who held the office when it ended, or holds it while it is open; null where
 * nobody is known to.
 */
export function tenureOf(
  tenures: readonly Tenure[],
  owner: Owner,
  life: Pick<LifeAsAt, 'endedOn' | 'asAt'>,
): Tenure | null {
  return owner.officeId === null ? null : tenureAt(tenures, owner.officeId, owner.personId, life.endedOn ?? life.asAt)
}

/** With whom an owned action stands: the holder of its office, else the person the notes name. */
export function holderOf(
  tenures: readonly Tenure[],
  owner: Owner,
  life: Pick<LifeAsAt, 'endedOn' | 'asAt'>,
): string | null {
  return tenureOf(tenures, owner, life)?.person_id ?? owner.personId
}
