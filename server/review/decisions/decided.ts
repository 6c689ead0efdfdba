import type { Kysely } from 'kysely'
import { nothingDecided, type Decided } from '../../../shared/decided.ts'
import type { DirectoryChange } from '../../../shared/directory-changes.ts'
import { bodiesOfRecord, decisionsOn, settingsInForce, themeChangesIn } from '../../analytics/settings-in-force.ts'
import type { Database } from '../../db/tables/database.ts'
import { trackerSheets } from '../../tracker/tracker-sheets.ts'
import { notesDecisionsOf } from '../notes/notes-decisions.ts'

/** All that people decided of a body's record as a whole and that is in force. */
export async function decidedOf(db: Kysely<Database>, bodyId: string): Promise<Decided> {
  const settings = await settingsInForce(db)
  const [notes, trackers] = await Promise.all([
    notesDecisionsOf(db, bodyId),
    trackerSheets(db, bodiesOfRecord(settings, bodyId)),
  ])
  const themes = themeChangesIn(settings, [bodyId])
  const directory = decisionsOn<DirectoryChange>(settings, [bodyId], 'directory')
  return { ...nothingDecided, notes, themes, trackers, directory }
}
