import type { Kysely } from 'kysely'
import { documentsOnAPage, type DocumentsAnswer, type DocumentsAsked } from '../../shared/answers/documents.ts'
import { joinedInto, settingsInForce } from '../analytics/settings-in-force.ts'
import type { Database } from '../db/tables/database.ts'
import { countDocuments } from './documents/count-documents.ts'
import { documentRows } from './documents/document-rows.ts'

/**
 * What came, newest first, with what became of it and what was found in it: a page of it.
 * @param rules a mark of those that documents are read by now
 */
export async function documents(db: Kysely<Database>, asked: DocumentsAsked, rules: string): Promise<DocumentsAnswer> {
  const ofRecord = { ...asked, body: await recordOf(db, asked.body) }
  const { counts, held } = await countDocuments(db, ofRecord, rules)
  const chosen = counts.filter(({ standing }) => asked.standing === null || asked.standing === standing)
  const found = chosen.reduce((sum, { count }) => sum + count, 0)
  const pages = Math.max(1, Math.ceil(found / documentsOnAPage))
  const page = Math.min(asked.page, pages)
  return { documents: await documentRows(db, { ...ofRecord, page }), page, pages, counts, held }
}

/** A body whose notes are told in the record of another is meant by that one. */
async function recordOf(db: Kysely<Database>, body: string | null): Promise<string | null> {
  return body === null ? null : (joinedInto(await settingsInForce(db)).get(body) ?? body)
}
