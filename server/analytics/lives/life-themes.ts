import type { Kysely } from 'kysely'
import type { Database } from '../../db/tables/database.ts'

/** Themes of the lives of a body, as its actions written by a date have them. */
export function lifeThemes(db: Kysely<Database>, bodyId: string, asAt: string) {
  return db
    .selectFrom('subject_themes')
    .innerJoin('actions', 'actions.id', 'subject_themes.subject_id')
    .innerJoin('meetings', 'meetings.id', 'actions.meeting_id')
    .where('subject_themes.body_id', '=', bodyId)
    .where('subject_themes.subject_kind', '=', 'action')
    .where('meetings.held_on', '<=', asAt)
    .distinct()
    .select(['actions.life_id', 'subject_themes.theme'])
    .orderBy('subject_themes.theme')
}

/** Themes by life, in alphabetical order of their keys. */
export function shapeLifeThemes(rows: { life_id: string; theme: string }[]): Map<string, string[]> {
  const byLife = Map.groupBy(rows, (row) => row.life_id)
  return new Map([...byLife].map(([lifeId, themes]) => [lifeId, themes.map((row) => row.theme)]))
}
