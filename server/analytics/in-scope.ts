import { sql, type Expression, type ExpressionBuilder, type SqlBool } from 'kysely'
import type { Filter } from '../../shared/filter.ts'
import type { Database } from '../db/tables/database.ts'
import type { ChosenPriorities } from './chosen-priorities.ts'
import type { Scope } from './scope.ts'

/** `column in list`; an absent list means everything, an empty one nothing. */
export function isAmong(column: Expression<string | null>, list: readonly string[] | undefined): Expression<SqlBool> {
  if (list === undefined) return sql<SqlBool>`1 = 1`
  return list.length === 0 ? sql<SqlBool>`1 = 0` : sql<SqlBool>`${column} in (${sql.join(list)})`
}

/** The meetings of the scope as a condition on a column that holds a meeting's id. */
export function isInScope(column: Expression<string>, scope: Scope): Expression<SqlBool> {
  return isAmong(
    column,
    scope.meetings.map((meeting) => meeting.meetingId),
  )
}

/** Exchanges told at the meetings of the scope, by theme, by office and side of who answered, and reviewed or not. */
export function exchangeInScope(eb: ExpressionBuilder<Database, 'exchanges'>, scope: Scope): Expression<SqlBool> {
  const { filter, bodyId } = scope
  const conditions = [eb('exchanges.body_id', '=', bodyId), isInScope(eb.ref('exchanges.meeting_id'), scope)]
  if (filter.reviewedOnly) conditions.push(eb('exchanges.review', 'is not', null))
  if (filter.themes !== undefined)
    conditions.push(hasTheme('exchange', eb.ref('exchanges.id'), scope.bodyId, filter.themes))
  if (scope.chosen !== null) conditions.push(isExchangeOf(eb, scope, scope.chosen))
  if (filter.offices !== undefined || filter.side !== null) conditions.push(isAnsweredBy(eb, filter))
  return eb.and(conditions)
}

function isAnsweredBy(eb: ExpressionBuilder<Database, 'exchanges'>, filter: Filter): Expression<SqlBool> {
  let answers = eb
    .selectFrom('exchange_answers')
    .innerJoin('offices', 'offices.id', 'exchange_answers.office_id')
    .whereRef('exchange_answers.exchange_id', '=', 'exchanges.id')
    .where((inner) => isAmong(inner.ref('offices.id'), filter.offices))
  if (filter.side !== null) answers = answers.where('offices.side', '=', filter.side)
  return eb.exists(answers.select('offices.id'))
}

/** Promises told at the meetings of the scope; who promised is no part of it. */
export function commitmentInScope(eb: ExpressionBuilder<Database, 'commitments'>, scope: Scope): Expression<SqlBool> {
  const { filter, bodyId } = scope
  const conditions = [eb('commitments.body_id', '=', bodyId), isInScope(eb.ref('commitments.meeting_id'), scope)]
  if (filter.reviewedOnly) conditions.push(eb('commitments.review', 'is not', null))
  for (const themes of [filter.themes, scope.chosen?.themes])
    if (themes !== undefined) conditions.push(hasTheme('commitment', eb.ref('commitments.id'), bodyId, themes))
  return eb.and(conditions)
}

/** An exchange goes with the issue it is about where a person tied that, else with its own themes. */
function isExchangeOf(
  eb: ExpressionBuilder<Database, 'exchanges'>,
  { bodyId }: Scope,
  { themes, tied, decided }: ChosenPriorities,
): Expression<SqlBool> {
  const isDecided = eb.and([eb('exchanges.issue_id', 'is not', null), isAmong(eb.ref('exchanges.issue_id'), decided)])
  const isThemed = hasTheme('exchange', eb.ref('exchanges.id'), bodyId, themes)
  return eb.or([isAmong(eb.ref('exchanges.issue_id'), tied), eb.and([eb.not(isDecided), isThemed])])
}

function hasTheme(
  kind: 'exchange' | 'commitment',
  id: Expression<string>,
  bodyId: string,
  themes: readonly string[],
): Expression<SqlBool> {
  return sql<SqlBool>`exists (select 1 from ${sql.table('subject_themes')} where body_id = ${bodyId} and subject_kind = ${kind}
    and subject_id = ${id} and ${isAmong(sql.ref('theme'), themes)})`
}
