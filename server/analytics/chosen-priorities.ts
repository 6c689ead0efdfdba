import type { Kysely } from 'kysely'
import type { Filter } from '../../shared/filter.ts'
import type { Database } from '../db/tables/database.ts'
import { prioritiesIn, type InForce } from './settings-in-force.ts'

/** What belongs to the chosen priorities: by theme, and by what people said of issues. */
export type ChosenPriorities = {
  themes: string[]
  /** Issues that people tied to one of them. */
  tied: string[]
  /** Issues that people tied to any priority, or to none: their themes do not count. */
  decided: string[]
}

/** What a filter by priority comes to; null where the filter has none. */
export async function chosenPriorities(
  db: Kysely<Database>,
  { bodyId, filter }: { bodyId: string; filter: Filter },
  settings: readonly InForce[],
): Promise<ChosenPriorities | null> {
  const chosen = filter.priorities
  if (chosen === undefined) return null
  const list = prioritiesIn(settings, [bodyId])
  const known = new Set(list.map(({ priority }) => priority))
  const ties = await db
    .selectFrom('issue_priorities')
    .where('body_id', '=', bodyId)
    .select(['issue_id', 'priority_id'])
    .execute()
  const standing = ties.filter(({ priority_id }) => priority_id === '' || known.has(priority_id))
  return {
    themes: list.filter(({ priority }) => chosen.includes(priority)).flatMap(({ themes }) => themes),
    tied: standing.filter(({ priority_id }) => chosen.includes(priority_id)).map(({ issue_id }) => issue_id),
    decided: standing.map(({ issue_id }) => issue_id),
  }
}
