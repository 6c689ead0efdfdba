import type { Expression, ExpressionBuilder, SqlBool } from 'kysely'
import { isSpreadsheet, mediaTypes } from '../../shared/source.ts'
import type { Database } from './tables/database.ts'

/** Of a tracker no rules read facts: a person matched its columns, and its rows stay as they were brought in. */
const readByRules = mediaTypes.filter((mediaType) => !isSpreadsheet(mediaType))

/** In the record as other rules than these read it: earlier ones, or those of before it was kept which. */
export function isReadEarlier(eb: ExpressionBuilder<Database, 'documents'>, rules: string): Expression<SqlBool> {
  return eb.and([
    eb('documents.state', '=', 'read'),
    eb('documents.media_type', 'in', readByRules),
    eb.or([eb('documents.rules_by', 'is', null), eb('documents.rules_by', '<>', rules)]),
  ])
}
