import type { Kysely } from 'kysely'
import type { SearchKind } from '../../../shared/answers/search.ts'
import type { Filter } from '../../../shared/filter.ts'
import { type ChosenPriorities, chosenPriorities } from '../../analytics/chosen-priorities.ts'
import { resolveScope } from '../../analytics/scope.ts'
import { isAmong } from '../../analytics/in-scope.ts'
import {
  type InForce,
  joinedInto,
  prioritiesIn,
  settingsInForce,
  successionIn,
} from '../../analytics/settings-in-force.ts'
import type { Database } from '../../db/tables/database.ts'

/**
 * A body that is looked in. `since` is the first day of the one in office on the as-at date, where what was told under
 * those before it does not count; else null.
 */
type SearchBody = { bodyId: string; name: string; isSample: boolean; since: string | null }

/** What a filter comes to for search, which may look in several bodies. */
export type SearchScope = {
  filter: Filter
  bodies: SearchBody[]
  /** The offices of the filter that are of its side; undefined where it chooses neither. */
  officeIds: string[] | undefined
  chosen: ChosenPriorities | null
}

/** The body of the filter, or all; of those that know none of the chosen priorities nothing is meant. */
export async function searchScope(db: Kysely<Database>, filter: Filter): Promise<SearchScope> {
  const settings = await settingsInForce(db)
  const [all, offices] = await Promise.all([bodiesOf(db, filter, settings), officesOf(db, filter)])
  const known = (bodyId: string) => prioritiesIn(settings, [bodyId]).map(({ priority }) => priority)
  const meant = all.filter(({ bodyId }) => filter.priorities?.some((one) => known(bodyId).includes(one)) ?? true)
  const chosen = await Promise.all(meant.map(({ bodyId }) => chosenPriorities(db, { bodyId, filter }, settings)))
  return {
    filter,
    bodies: await Promise.all(meant.map((body) => inOffice(db, filter, settings, body))),
    officeIds: offices,
    chosen: filter.priorities === undefined ? null : together(chosen),
  }
}

/** The user's own before samples; a body whose notes are told in the record of another is meant by that one. */
async function bodiesOf(db: Kysely<Database>, { body }: Filter, settings: readonly InForce[]): Promise<SearchBody[]> {
  const joined = joinedInto(settings)
  const rows = await db
    .selectFrom('bodies')
    .where((eb) => isAmong(eb.ref('id'), body === null ? undefined : [joined.get(body) ?? body]))
    .orderBy('is_sample')
    .orderBy('name')
    .orderBy('id')
    .select(['id', 'name', 'is_sample'])
    .execute()
  return rows
    .filter(({ id }) => !joined.has(id))
    .map(({ id, name, is_sample }) => ({ bodyId: id, name, isSample: is_sample === 1, since: null }))
}

/** Where others came before or after it, the body in office on the as-at date, as figures name it. */
async function inOffice(db: Kysely<Database>, filter: Filter, settings: readonly InForce[], body: SearchBody) {
  if (successionIn(settings, body.bodyId, body.name).length === 1) return body
  const { basis, since } = await resolveScope(db, { ...filter, body: body.bodyId })
  return { ...body, name: basis.bodyName, since }
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
