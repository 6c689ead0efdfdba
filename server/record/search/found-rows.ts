import type { Kysely } from 'kysely'
import { sql } from 'kysely'
import type { SearchTerm } from '../../../shared/search-terms.ts'
import { sourceColumns } from '../../analytics/lives/quote.ts'
import { isAmong } from '../../analytics/in-scope.ts'
import { holdsTerms, rankOfTerms, type WordsTableName } from '../../db/portable.ts'
import type { Database } from '../../db/tables/database.ts'
import {
  isActionChosen,
  isCommitmentChosen,
  isDecisionChosen,
  isExchangeChosen,
  isPassageChosen,
  isUpdateChosen,
} from './is-chosen.ts'
import type { SearchScope } from './search-scope.ts'

/** So many are weighed by their words before the best are shown; which, the database's own rank says. */
const MOST_WEIGHED = 60

export type Asked = { terms: SearchTerm[]; scope: SearchScope }

/** How many rows there are in all, on each row. */
const totalOfAll = sql<number>`cast(count(*) over () as integer)`.as('total')

/**
 * The rows of a table of words that hold every term, each with its rank. Worked out before anything is joined or counted:
 * FTS5 ranks only where it finds.
 */
function ranked(db: Kysely<Database>, name: WordsTableName, terms: SearchTerm[]) {
  return db.with(
    (cte) => cte('hits').materialized(),
    (cte) =>
      cte
        .selectFrom(name)
        .where(holdsTerms(db, name, terms))
        .select((eb) => [eb.ref('rowid').as('number'), rankOfTerms(db, name, terms).as('rank')]),
  )
}

/** Facts of a kind that hold every term, best first. */
function facts(db: Kysely<Database>, kind: Database['search_facts']['kind'], { terms, scope }: Asked) {
  return ranked(db, 'fact_words', terms)
    .selectFrom('hits')
    .innerJoin('search_facts', 'search_facts.id', 'hits.number')
    .where('search_facts.kind', '=', kind)
    .where((eb) =>
      isAmong(
        eb.ref('search_facts.body_id'),
        scope.bodies.map(({ bodyId }) => bodyId),
      ),
    )
    .orderBy('hits.rank')
    .orderBy('search_facts.subject_id')
    .limit(MOST_WEIGHED)
    .select(['search_facts.subject_id as id', 'search_facts.body_id', totalOfAll])
}

/** Issues of which an action or an exchange is chosen. */
export function foundIssues(db: Kysely<Database>, asked: Asked) {
  const acted = db
    .selectFrom('actions')
    .innerJoin('lives', 'lives.id', 'actions.life_id')
    .innerJoin('meetings', 'meetings.id', 'actions.meeting_id')
    .where((eb) => isActionChosen(eb, asked.scope))
    .select('lives.issue_id')
  const spoken = db
    .selectFrom('exchanges')
    .innerJoin('meetings', 'meetings.id', 'exchanges.meeting_id')
    .where((eb) => isExchangeChosen(eb, asked.scope))
    .where('exchanges.issue_id', 'is not', null)
    .select('exchanges.issue_id')
  return facts(db, 'issue', asked)
    .innerJoin('issues', 'issues.id', 'search_facts.subject_id')
    .where((eb) => eb.or([eb('issues.id', 'in', acted), eb('issues.id', 'in', spoken)]))
    .select('issues.name as text')
}

export function foundActions(db: Kysely<Database>, asked: Asked) {
  return facts(db, 'action', asked)
    .innerJoin('actions', 'actions.id', 'search_facts.subject_id')
    .innerJoin('lives', 'lives.id', 'actions.life_id')
    .innerJoin('issues', 'issues.id', 'lives.issue_id')
    .innerJoin('meetings', 'meetings.id', 'actions.meeting_id')
    .leftJoin('documents', 'documents.id', 'actions.document_id')
    .where((eb) => isActionChosen(eb, asked.scope))
    .select(['actions.text', 'actions.line', 'actions.spans', 'actions.review', ...sourceColumns])
    .select(['actions.life_id', 'lives.issue_id', 'issues.name as issue_name'])
}

export function foundUpdates(db: Kysely<Database>, asked: Asked) {
  return facts(db, 'update', asked)
    .innerJoin('events', 'events.id', 'search_facts.subject_id')
    .innerJoin('lives', 'lives.id', 'events.life_id')
    .innerJoin('issues', 'issues.id', 'lives.issue_id')
    .innerJoin('meetings', 'meetings.id', 'events.told_meeting_id')
    .leftJoin('actions', 'actions.id', 'events.action_id')
    .leftJoin('documents', 'documents.id', 'events.document_id')
    .where((eb) => isUpdateChosen(eb, asked.scope, eb.ref('actions.review')))
    .select(['events.text', 'events.line', 'events.spans', 'actions.review', ...sourceColumns])
    .select(['events.life_id', 'lives.issue_id', 'issues.name as issue_name'])
}

export function foundExchanges(db: Kysely<Database>, asked: Asked) {
  return facts(db, 'exchange', asked)
    .innerJoin('exchanges', 'exchanges.id', 'search_facts.subject_id')
    .leftJoin('issues', 'issues.id', 'exchanges.issue_id')
    .innerJoin('meetings', 'meetings.id', 'exchanges.meeting_id')
    .innerJoin('documents', 'documents.id', 'exchanges.document_id')
    .where((eb) => isExchangeChosen(eb, asked.scope))
    .select(['exchanges.question', 'exchanges.answer', 'exchanges.by_written'])
    .select(['exchanges.line', 'exchanges.spans', 'exchanges.review', ...sourceColumns])
    .select(['exchanges.issue_id', 'issues.name as issue_name'])
}

export function foundCommitments(db: Kysely<Database>, asked: Asked) {
  return facts(db, 'commitment', asked)
    .innerJoin('commitments', 'commitments.id', 'search_facts.subject_id')
    .innerJoin('meetings', 'meetings.id', 'commitments.meeting_id')
    .innerJoin('documents', 'documents.id', 'commitments.document_id')
    .where((eb) => isCommitmentChosen(eb, asked.scope))
    .select(['commitments.text', 'commitments.promised_by', 'commitments.line', 'commitments.spans'])
    .select(['commitments.review', ...sourceColumns])
}

export function foundDecisions(db: Kysely<Database>, asked: Asked) {
  return facts(db, 'decision', asked)
    .innerJoin('decisions', 'decisions.id', 'search_facts.subject_id')
    .innerJoin('meetings', 'meetings.id', 'decisions.meeting_id')
    .innerJoin('documents', 'documents.id', 'decisions.document_id')
    .where((eb) => isDecisionChosen(eb, asked.scope))
    .select(['decisions.text', 'decisions.line', 'decisions.spans', 'decisions.review', ...sourceColumns])
}

/** Passages of the notes that speak for a meeting, without their text. */
export function foundPassages(db: Kysely<Database>, { terms, scope }: Asked) {
  return ranked(db, 'passage_words', terms)
    .selectFrom('hits')
    .innerJoin('search_passages', 'search_passages.id', 'hits.number')
    .innerJoin('search_notes', 'search_notes.number', 'search_passages.notes')
    .innerJoin('meetings', 'meetings.document_id', 'search_notes.document_id')
    .innerJoin('documents', 'documents.id', 'search_notes.document_id')
    .where('meetings.state', '=', 'read')
    .where((eb) =>
      isAmong(
        eb.ref('meetings.body_id'),
        scope.bodies.map(({ bodyId }) => bodyId),
      ),
    )
    .where((eb) => isPassageChosen(eb, scope))
    .orderBy('hits.rank')
    .orderBy('search_notes.document_id')
    .orderBy('search_passages.begins')
    .limit(MOST_WEIGHED)
    .select(['search_passages.id', 'meetings.body_id', totalOfAll])
    .select(['search_passages.line', 'search_passages.begins', 'search_passages.ends', ...sourceColumns])
}
