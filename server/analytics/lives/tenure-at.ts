import type { TenuresTable } from '../../db/tables/tenures.ts'

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
