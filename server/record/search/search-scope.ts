import type { Kysely } from 'kysely'
import type { SearchKind } from '../../../shared/answers/search.ts'
import type { Filter } from '../../../shared/filter.ts'
import { type ChosenPriorities, chosenPriorities } from '../../analytics/chosen-priorities.ts'
import { isAmong } from '../../analytics/scope.ts'
import { prioritiesIn, settingsInForce } from '../../analytics/settings-in-force.ts'
import type { Database } from '../../db/tables/database.ts'

/** What a filter comes to for search, which may look in several bodies. */
export type SearchScope = {
  filter: Filter
  bodies: { bodyId: string; name: string; isSample: boolean }[]
  /** The offices of the filter that are of its side; undefined where it chooses neither. */
  officeIds: string[] | undefined
  chosen: ChosenPriorities | null
}

/** The body of the filter, or all; of those that know none of the chosen priorities nothing is meant. */
export async function searchScope(db: Kysely<Database>, filter: Filter): Promise<SearchScope> {
  const [all, offices, settings] = await Promise.all([
    db
      .selectFrom('bodies')
      .where((eb) => isAmong(eb.ref('id'), filter.body === null ? undefined : [filter.body]))
      .orderBy('is_sample')
      .orderBy('name')
      .orderBy('id')
      .select(['id', 'name', 'is_sample'])
      .execute(),
    officesOf(db, filter),
    filter.priorities === undefined ? [] : settingsInForce(db),
  ])
  const known = (bodyId: string) => prioritiesIn(settings, [bodyId]).map(({ priority }) => priority)
  const meant = all.filter(({ id }) => filter.priorities?.some((one) => known(id).includes(one)) ?? true)
  const chosen = await Promise.all(meant.map(({ id }) => chosenPriorities(db, { bodyId: id, filter }, settings)))
  return {
    filter,
    bodies: meant.map((row) => ({ bodyId: row.id, name: row.name, isSample: row.is_sample === 1 })),
    officeIds: offices,
    chosen: filter.priorities === undefined ? null : together(chosen),
  }
}

function together(all: (ChosenPriorities | null)[]): ChosenPriorities {
  const of = (part: keyof ChosenPriorities) => all.flatMap((one) => one?.[part] ?? [])
  return { themes: of('themes'), tied: of('tied'), decided: of('decided') }
}

async function officesOf(db: Kysely<Database>, { offices, side }: Filter): Promise<string[] | undefined> {
  if (offices === undefined && side === null) return undefined
  let rows = db.selectFrom('offices').where((eb) => isAmong(eb.ref('id'), offices))
  if (side !== null) rows = rows.where('side', '=', side)
  return (await rows.select('id').execute()).map(({ id }) => id)
}

/** Kinds of which it is not known what the filter asks for: no office said them, or nobody reviews them. */
export function leftOut({ filter, officeIds }: SearchScope): SearchKind[] {
  const isByOffice = officeIds !== undefined
  return [
    ...(isByOffice ? (['decision'] as const) : []),
    ...(isByOffice || filter.reviewedOnly ? (['notes'] as const) : []),
  ]
}
