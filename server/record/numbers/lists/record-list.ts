import type { Expression, Kysely, SqlBool } from 'kysely'
import type { FilterInUrl } from '../../../../shared/filter-url.ts'
import type { NumberField, NumberValue } from '../../../../shared/numbers.ts'
import { isAmong } from '../../../analytics/in-scope.ts'
import type { Database } from '../../../db/tables/database.ts'
import type { SearchScope } from '../../search/search-scope.ts'

/** Which part of a list: rows whose id comes after another, in the order of ids, which stays as it is. */
export type Part = { after: string; most: number }
export type ListRow = Partial<Record<NumberField, NumberValue>>

/** A list of the record that can be taken part by part. */
export type RecordList = {
  about: string
  /** The field by which rows are told apart and ordered; it stands first. */
  id: NumberField
  fields: NumberField[]
  /** What of the filter narrows it. */
  takes: (keyof FilterInUrl)[]
  rows: (db: Kysely<Database>, scope: SearchScope, part: Part) => Promise<ListRow[]>
}

/** The body alone. */
export const ofBody = ['body'] as const

/** Whether a row belongs to one of the bodies in the scope. */
export const isOfBodies = (bodyId: Expression<string | null>, { bodies }: SearchScope): Expression<SqlBool> =>
  isAmong(
    bodyId,
    bodies.map((body) => body.bodyId),
  )

/** A column that holds 0 or 1, as both databases keep it. */
export const isTrue = (value: 0 | 1) => value === 1
