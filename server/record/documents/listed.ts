import { sql, type Expression, type ExpressionBuilder, type Kysely, type SqlBool } from 'kysely'
import type { DocumentsAsked, DocumentStanding } from '../../../shared/answers/documents.ts'
import { holdsText } from '../../db/portable.ts'
import type { Database } from '../../db/tables/database.ts'

type Builder = ExpressionBuilder<Database, 'documents'>

/** Every document, with what it is among several sets of notes of one meeting. */
export function listed(db: Kysely<Database>) {
  return db.selectFrom('documents').leftJoin('meeting_notes', 'meeting_notes.document_id', 'documents.id')
}

/** Where it stands: notes that speak for their meeting, and notes alone of theirs, are read and no more. */
export const standing = sql<DocumentStanding>`case when documents.state = 'read' and meeting_notes.role <> 'speaks'
  then meeting_notes.role else documents.state end`

/** Of the body asked for or of none yet, and with each of the words in its name. */
export function isAsked(eb: Builder, { body, find }: Pick<DocumentsAsked, 'body' | 'find'>): Expression<SqlBool> {
  const words = find.split(/\s+/).filter(Boolean)
  const isNamed = words.map((word) => holdsText(eb.ref('documents.name'), word))
  const ofBody = body === null ? [] : [eb.or([eb('documents.body_id', 'is', null), eb('documents.body_id', '=', body)])]
  return eb.and([...ofBody, ...isNamed])
}
