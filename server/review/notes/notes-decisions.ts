import type { Kysely } from 'kysely'
import type { NotesDecision } from '../../../shared/notes-decision.ts'
import type { Database } from '../../db/tables/database.ts'

/** Decisions in force on two documents of a body, in the order they were made. */
export async function notesDecisionsOf(db: Kysely<Database>, bodyId: string): Promise<NotesDecision[]> {
  const ofBody = db.selectFrom('readings').select('document_id').where('body_id', '=', bodyId)
  const rows = await db
    .selectFrom('notes_decisions')
    .selectAll()
    .where('undone_at', 'is', null)
    .where('document_id', 'in', ofBody)
    .where('other_id', 'in', ofBody)
    .orderBy('sequence')
    .execute()
  return rows.map((row) => ({
    documentId: row.document_id,
    otherId: row.other_id,
    verdict: row.verdict,
    speaksId: row.speaks_id,
  }))
}
