import type { Kysely } from 'kysely'
import { nothingDecided, type Decided } from '../../shared/decided.ts'
import { themeChangesOf } from '../analytics/settings-in-force.ts'
import type { Database } from '../db/tables/database.ts'
import { trackerSheets } from '../tracker/tracker-sheets.ts'
import { notesDecisionsOf } from './notes-decisions.ts'

/** All that people decided of a body's record as a whole and that is in force. */
export async function decidedOf(db: Kysely<Database>, bodyId: string): Promise<Decided> {
  const [notes, themes, trackers] = await Promise.all([
    notesDecisionsOf(db, bodyId),
    themeChangesOf(db, [bodyId]),
    trackerSheets(db, bodyId),
  ])
  return { ...nothingDecided, notes, themes, trackers }
}
