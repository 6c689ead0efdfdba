import type { Kysely } from 'kysely'
import type { Unanswered } from '../../../shared/answers/next-meeting.ts'
import type { Database } from '../../db/tables/database.ts'
import type { Scope } from '../scope.ts'
import { exchangeInScope } from '../in-scope.ts'
import { exchangeText, quoteOf, sourceColumns } from './quote.ts'

type ExchangeRow = Awaited<ReturnType<ReturnType<typeof openExchanges>['execute']>>[number]

/** Exchanges of the scope without an answer that says one thing or the other, newest first: a row an office asked. */
function openExchanges(db: Kysely<Database>, scope: Scope) {
  return db
    .with('answered', () => lastAnswered(db, scope))
    .selectFrom('exchanges')
    .innerJoin('meetings', 'meetings.id', 'exchanges.meeting_id')
    .innerJoin('documents', 'documents.id', 'exchanges.document_id')
    .leftJoin('issues', 'issues.id', 'exchanges.issue_id')
    .leftJoin('exchange_answers', 'exchange_answers.exchange_id', 'exchanges.id')
    .leftJoin('offices', 'offices.id', 'exchange_answers.office_id')
    .leftJoin('answered', 'answered.issue_id', 'exchanges.issue_id')
    .where((eb) => exchangeInScope(eb, scope))
    .where((eb) => eb.or([eb('exchanges.answer', 'is', null), eb('exchanges.assurance', '=', 'unclear')]))
    .orderBy('meetings.held_on', 'desc')
    .orderBy('exchanges.document_id')
    .orderBy('exchanges.line')
    .orderBy('exchanges.id')
    .orderBy('exchange_answers.position')
    .select([
      'exchanges.id',
      'exchanges.issue_id',
      'exchanges.question',
      'exchanges.answer',
      'exchanges.assurance',
      'exchanges.review',
      'exchanges.line',
      'exchanges.spans',
      'issues.name as issue_name',
      'offices.name as office',
      'exchange_answers.written',
      'answered.held_on as answered_on',
      ...sourceColumns,
    ])
}

/** The day on which each issue was last answered in words that assure, partly assure or do not. */
function lastAnswered(db: Kysely<Database>, { bodyId, asAt }: Scope) {
  return db
    .selectFrom('exchanges')
    .innerJoin('meetings', 'meetings.id', 'exchanges.meeting_id')
    .where('exchanges.body_id', '=', bodyId)
    .where('meetings.held_on', '<=', asAt)
    .where('exchanges.issue_id', 'is not', null)
    .where('exchanges.answer', 'is not', null)
    .where('exchanges.assurance', '!=', 'unclear')
    .groupBy('exchanges.issue_id')
    .select((eb) => ['exchanges.issue_id', eb.fn.max('meetings.held_on').as('held_on')])
}

/**
 * Questions to which the notes give no answer, or none that says one thing or the other, where no later meeting heard an
 * answer on the same issue that does.
 */
export async function unansweredQuestions(db: Kysely<Database>, scope: Scope): Promise<Unanswered[]> {
  const rows = await openExchanges(db, scope).execute()
  const open = rows.filter((row) => (row.answered_on ?? '') <= row.held_on)
  return [...Map.groupBy(open, (row) => row.id).values()].flatMap(shapeUnanswered)
}

function shapeUnanswered(rows: ExchangeRow[]): Unanswered[] {
  const [row] = rows
  if (!row) return []
  return [
    {
      exchangeId: row.id,
      issueId: row.issue_id,
      issueName: row.issue_name,
      question: row.question,
      answer: row.answer,
      why: row.answer === null ? 'not answered' : 'answer unclear',
      askedOf: [...new Set(rows.flatMap(({ office, written }) => office ?? written ?? []))],
      assurance: row.assurance,
      isConfirmed: row.review !== null,
      evidence: quoteOf({ ...row, text: exchangeText(row) }),
    },
  ]
}
