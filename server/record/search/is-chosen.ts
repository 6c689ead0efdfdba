import type { Expression, ExpressionBuilder, SqlBool } from 'kysely'
import { sql } from 'kysely'
import { isAmong } from '../../analytics/in-scope.ts'
import type { Database } from '../../db/tables/database.ts'
import type { SearchScope } from './search-scope.ts'

type Builder<Tables extends keyof Database> = ExpressionBuilder<Database, Tables>

/** Told at an occasion of the chosen series and period, by the as-at date, and under the bodies that count. */
export function isToldWithin(eb: Builder<'meetings'>, { filter, bodies }: SearchScope): Expression<SqlBool>[] {
  const conditions = [isAmong(eb.ref('meetings.series_id'), filter.series)]
  if (filter.from !== null) conditions.push(eb('meetings.held_on', '>=', filter.from))
  for (const last of [filter.until, filter.asAt]) if (last !== null) conditions.push(eb('meetings.held_on', '<=', last))
  for (const { bodyId, since } of bodies)
    if (since !== null)
      conditions.push(eb.or([eb('meetings.body_id', '<>', bodyId), eb('meetings.held_on', '>=', since)]))
  return conditions
}

const hasTheme = (
  kind: Database['subject_themes']['subject_kind'],
  id: Expression<string>,
  bodyId: Expression<string>,
  themes: readonly string[],
) =>
  sql<SqlBool>`exists (select 1 from subject_themes where body_id = ${bodyId} and subject_kind = ${kind} and subject_id = ${id}
    and ${isAmong(sql.ref('theme'), themes)})`

/** Themes and priorities: what belongs to an issue goes with it where a person tied that. */
function isOnSubject(
  { filter, chosen }: SearchScope,
  hasAny: (themes: readonly string[]) => Expression<SqlBool>,
  issueId: Expression<string | null> | null,
): Expression<SqlBool>[] {
  const conditions = filter.themes === undefined ? [] : [hasAny(filter.themes)]
  if (chosen === null) return conditions
  if (issueId === null) return [...conditions, hasAny(chosen.themes)]
  const isDecided = sql<SqlBool>`(${issueId} is not null and ${isAmong(issueId, chosen.decided)})`
  const isTied = isAmong(issueId, chosen.tied)
  return [...conditions, sql<SqlBool>`(${isTied} or (not ${isDecided} and ${hasAny(chosen.themes)}))`]
}

/** An action as written that the filter chooses. */
export function isActionChosen(eb: Builder<'actions' | 'lives' | 'meetings'>, scope: SearchScope): Expression<SqlBool> {
  const { offices, side, reviewedOnly } = scope.filter
  const hasAny = (themes: readonly string[]) =>
    hasTheme('action', eb.ref('actions.id'), eb.ref('meetings.body_id'), themes)
  const conditions = [...isToldWithin(eb, scope), ...isOnSubject(scope, hasAny, eb.ref('lives.issue_id'))]
  if (offices !== undefined)
    conditions.push(
      sql<SqlBool>`exists (select 1 from action_owners where action_id = actions.id and ${isAmong(sql.ref('office_id'), offices)})`,
    )
  if (side !== null) conditions.push(eb('lives.owing_side', '=', side))
  if (reviewedOnly) conditions.push(eb('actions.review', 'is not', null))
  return eb.and(conditions)
}

/** What was told of an action later, by its themes and owners; what a person entered is reviewed. */
export function isUpdateChosen(
  eb: Builder<'events' | 'lives' | 'meetings'>,
  scope: SearchScope,
  review: Expression<string | null>,
): Expression<SqlBool> {
  const { offices, side, reviewedOnly } = scope.filter
  const hasAny = (themes: readonly string[]) =>
    hasTheme('life', eb.ref('events.life_id'), eb.ref('meetings.body_id'), themes)
  const conditions = [...isToldWithin(eb, scope), ...isOnSubject(scope, hasAny, eb.ref('lives.issue_id'))]
  if (offices !== undefined)
    conditions.push(
      sql<SqlBool>`exists (select 1 from action_owners where life_id = events.life_id and ${isAmong(sql.ref('office_id'), offices)})`,
    )
  if (side !== null) conditions.push(eb('lives.owing_side', '=', side))
  if (reviewedOnly) conditions.push(sql<SqlBool>`(${review} is not null or meetings.state = 'by hand')`)
  return eb.and(conditions)
}

/** An exchange that the filter chooses, by who answered. */
export function isExchangeChosen(eb: Builder<'exchanges' | 'meetings'>, scope: SearchScope): Expression<SqlBool> {
  const hasAny = (themes: readonly string[]) =>
    hasTheme('exchange', eb.ref('exchanges.id'), eb.ref('meetings.body_id'), themes)
  const conditions = [...isToldWithin(eb, scope), ...isOnSubject(scope, hasAny, eb.ref('exchanges.issue_id'))]
  if (scope.officeIds !== undefined)
    conditions.push(
      sql<SqlBool>`exists (select 1 from exchange_answers where exchange_id = exchanges.id
        and ${isAmong(sql.ref('office_id'), scope.officeIds)})`,
    )
  if (scope.filter.reviewedOnly) conditions.push(eb('exchanges.review', 'is not', null))
  return eb.and(conditions)
}

/** A promise that the filter chooses, by who promised. */
export function isCommitmentChosen(eb: Builder<'commitments' | 'meetings'>, scope: SearchScope): Expression<SqlBool> {
  const hasAny = (themes: readonly string[]) =>
    hasTheme('commitment', eb.ref('commitments.id'), eb.ref('meetings.body_id'), themes)
  const conditions = [...isToldWithin(eb, scope), ...isOnSubject(scope, hasAny, null)]
  if (scope.officeIds !== undefined)
    conditions.push(
      eb.or(scope.officeIds.map((id) => eb('commitments.promised_by', 'like', `%"officeId":${JSON.stringify(id)}%`))),
    )
  if (scope.filter.reviewedOnly) conditions.push(eb('commitments.review', 'is not', null))
  return eb.and(conditions)
}

/** Lines of a document on which one of the themes is heard. */
const isHeard = (
  documentId: Expression<string>,
  first: Expression<number>,
  last: Expression<number>,
  themes: readonly string[],
) =>
  sql<SqlBool>`exists (select 1 from theme_mentions where document_id = ${documentId}
    and line between ${first} and ${last} and ${isAmong(sql.ref('theme'), themes)})`

/** A decision that the filter chooses. */
export function isDecisionChosen(eb: Builder<'decisions' | 'meetings'>, scope: SearchScope): Expression<SqlBool> {
  const line = eb.ref('decisions.line')
  const hasAny = (themes: readonly string[]) => isHeard(eb.ref('decisions.document_id'), line, line, themes)
  const conditions = [...isToldWithin(eb, scope), ...isOnSubject(scope, hasAny, null)]
  if (scope.filter.reviewedOnly) conditions.push(eb('decisions.review', 'is not', null))
  return eb.and(conditions)
}

/** A passage of notes that the filter chooses. */
export function isPassageChosen(
  eb: Builder<'search_passages' | 'search_notes' | 'meetings'>,
  scope: SearchScope,
): Expression<SqlBool> {
  const [first, last] = [eb.ref('search_passages.line'), eb.ref('search_passages.last_line')]
  const hasAny = (themes: readonly string[]) => isHeard(eb.ref('search_notes.document_id'), first, last, themes)
  return eb.and([...isToldWithin(eb, scope), ...isOnSubject(scope, hasAny, null)])
}
