import type { Kysely } from 'kysely'
import type { Evidence } from '../../shared/answers/evidence.ts'
import type { Filter } from '../../shared/filter.ts'
import { lifeIdsIn, mentionInScope } from '../analytics/lives/heard-themes.ts'
import { quoteOf, type QuoteRow, sourceColumns } from '../analytics/lives/quote.ts'
import { resolveScope, type Scope } from '../analytics/scope.ts'
import { isAmong, isInScope } from '../analytics/in-scope.ts'
import { unpackText } from '../db/packed.ts'
import type { Database } from '../db/tables/database.ts'
import { byNewest, exchangeQuote, exchangeQuotes } from './quotes.ts'

/** One cell of the theme matrix, or a whole row of it (`meetingId` null): all that stands behind it, or its answers alone. */
export type ThemeCell = { theme: string; meetingId: string | null; kind: 'all' | 'answers' }

/** As many lines with a signal word as are worth reading; the newest. */
const MOST_LINES = 200

/**
 * The sentences behind a theme: its actions, its questions, and the other lines with a signal word, newest first; or only
 * the questions that were answered.
 */
export async function themeSentences(db: Kysely<Database>, filter: Filter, cell: ThemeCell): Promise<Evidence[]> {
  const all = await resolveScope(db, filter)
  const meetings = all.meetings.filter(({ meetingId }) => cell.meetingId === null || meetingId === cell.meetingId)
  const scope = { ...all, meetings }
  const asked = exchangeQuotes(db, scope).where('exchanges.id', 'in', themed(db, scope, 'exchange', cell.theme))
  if (cell.kind === 'answers') {
    const answered = await asked.where('exchanges.answer', 'is not', null).execute()
    return answered.map(exchangeQuote).toSorted(byNewest)
  }
  const lifeIds = await lifeIdsIn(db, all)
  const [actions, exchanges, lines] = await Promise.all([
    actionQuotes(db, scope, cell.theme, lifeIds).execute(),
    asked.execute(),
    mentionedLines(db, scope, cell.theme).execute(),
  ])
  const facts = [...actions.map(quoteOf), ...exchanges.map(exchangeQuote)]
  const told = new Set(facts.map(({ documentId, line }) => `${documentId} ${line}`))
  const bare = lines.filter(({ document_id, line }) => !told.has(`${document_id} ${line}`))
  return [...facts, ...(await quotesOfLines(db, bare))].toSorted(byNewest)
}

function themed(db: Kysely<Database>, { bodyId }: Scope, kind: 'action' | 'exchange', theme: string) {
  return db
    .selectFrom('subject_themes')
    .where('body_id', '=', bodyId)
    .where('subject_kind', '=', kind)
    .where('theme', '=', theme)
    .select('subject_id')
}

function actionQuotes(db: Kysely<Database>, scope: Scope, theme: string, lifeIds: string[] | undefined) {
  return db
    .selectFrom('actions')
    .innerJoin('meetings', 'meetings.id', 'actions.meeting_id')
    .leftJoin('documents', 'documents.id', 'actions.document_id')
    .where((eb) => isInScope(eb.ref('actions.meeting_id'), scope))
    .where((eb) => isAmong(eb.ref('actions.life_id'), lifeIds))
    .where('actions.id', 'in', themed(db, scope, 'action', theme))
    .orderBy('actions.id')
    .select(['actions.line', 'actions.spans', 'actions.text', 'actions.review', ...sourceColumns])
}

/** One row a line with a signal word of the theme. */
function mentionedLines(db: Kysely<Database>, scope: Scope, theme: string) {
  return db
    .selectFrom('theme_mentions')
    .innerJoin('documents', 'documents.id', 'theme_mentions.document_id')
    .innerJoin('meetings', 'meetings.document_id', 'documents.id')
    .where('theme_mentions.theme', '=', theme)
    .where((eb) => mentionInScope(eb, scope))
    .orderBy('meetings.held_on', 'desc')
    .orderBy('theme_mentions.line')
    .orderBy('theme_mentions.document_id')
    .limit(MOST_LINES)
    .select(['theme_mentions.line', 'theme_mentions.spans', 'theme_mentions.term as text', ...sourceColumns])
}

/** The lines themselves, from the held text. */
async function quotesOfLines(db: Kysely<Database>, rows: QuoteRow[]): Promise<Evidence[]> {
  const ids = [...new Set(rows.flatMap((row) => row.document_id ?? []))]
  if (ids.length === 0) return []
  const documents = await db
    .selectFrom('documents')
    .where((eb) => isAmong(eb.ref('id'), ids))
    .select(['id', 'text'])
    .execute()
  const lines = new Map(documents.map(({ id, text }) => [id, unpackText(text).split('\n')]))
  return rows.map((row) =>
    quoteOf({ ...row, text: lines.get(row.document_id ?? '')?.[row.line - 1]?.trim() || row.text }),
  )
}
