import type { Kysely } from 'kysely'
import type { Evidence } from '../../shared/answers/evidence.ts'
import { exchangeText, quoteOf, type QuoteRow, sourceColumns } from '../analytics/lives/quote.ts'
import type { Scope } from '../analytics/scope.ts'
import { exchangeInScope } from '../analytics/in-scope.ts'
import type { Database } from '../db/tables/database.ts'

/** Questions and answers of the scope with where they stand; the caller narrows them. */
export function exchangeQuotes(db: Kysely<Database>, scope: Scope) {
  return db
    .selectFrom('exchanges')
    .innerJoin('meetings', 'meetings.id', 'exchanges.meeting_id')
    .innerJoin('documents', 'documents.id', 'exchanges.document_id')
    .where((eb) => exchangeInScope(eb, scope))
    .orderBy('exchanges.id')
    .select([
      'exchanges.question',
      'exchanges.answer',
      'exchanges.line',
      'exchanges.spans',
      'exchanges.review',
      ...sourceColumns,
    ])
}

/** A row of `exchangeQuotes` as a sentence. */
export function exchangeQuote(row: Omit<QuoteRow, 'text'> & { question: string; answer: string | null }): Evidence {
  return quoteOf({ ...row, text: exchangeText(row) })
}

/** Newest meeting first, and in the order of its notes. */
export function byNewest(a: Evidence, b: Evidence): number {
  if (a.heldOn !== b.heldOn) return a.heldOn > b.heldOn ? -1 : 1
  return a.documentId === b.documentId ? a.line - b.line : (a.documentId ?? '') < (b.documentId ?? '') ? -1 : 1
}
