import type { Expression, ExpressionBuilder, Kysely, SqlBool } from 'kysely'
import { sql } from 'kysely'
import type { Filter } from '../../../shared/filter.ts'
import { countAll, countWhere } from '../../db/portable.ts'
import { shareReads } from '../../db/share-reads.ts'
import type { Database } from '../../db/tables/database.ts'
import type { Scope } from '../scope.ts'
import { exchangeInScope, isAmong, isInScope } from '../in-scope.ts'
import { livesAsAt } from './lives-as-at.ts'

const isByOffice = ({ offices, side, reviewedOnly }: Filter) => offices !== undefined || side !== null || reviewedOnly

/** Actions are those of the lives that the filter chooses, where it asks for more than themes. */
const isByLife = (filter: Filter) => isByOffice(filter) || filter.priorities !== undefined

/**
 * What the meetings of the scope heard of each theme. A mention belongs to no office, so a filter by office, side or
 * review leaves mentions out; by priority of the plan, its themes are mentioned.
 */
export const heardThemes = shareReads(
  async (db, scope: Scope): Promise<HeardTheme[]> => heardRows(db, scope, await lifeIdsIn(db, scope)).execute(),
  (scope) => scope,
)

/** Lives whose actions as written count; undefined where all do. */
export async function lifeIdsIn(db: Kysely<Database>, scope: Scope): Promise<string[] | undefined> {
  return isByLife(scope.filter) ? (await livesAsAt(db, scope)).map((life) => life.lifeId) : undefined
}

/** Mentions of the scope: none where the filter asks for what a mention has not, and of chosen priorities their themes. */
export function mentionInScope(eb: ExpressionBuilder<Database, 'theme_mentions'>, scope: Scope): Expression<SqlBool> {
  const { filter, chosen } = scope
  const theme = eb.ref('theme_mentions.theme')
  return eb.and([
    isAmong(
      eb.ref('theme_mentions.document_id'),
      scope.meetings.flatMap(({ documentId }) => documentId ?? []),
    ),
    isAmong(theme, isByOffice(filter) ? [] : filter.themes),
    isAmong(theme, chosen?.themes),
  ])
}

/** How often a meeting heard of a theme in facts of one kind; answers not assured where they are questions. */
export type HeardTheme = {
  theme: string
  meeting_id: string
  kind: 'mention' | 'action' | 'exchange'
  count: number
  not_assured: number
}

/** One row a theme, meeting and kind of fact. */
function heardRows(db: Kysely<Database>, scope: Scope, lifeIds: string[] | undefined) {
  return mentionRows(db, scope)
    .unionAll(actionRows(db, scope, lifeIds))
    .unionAll(exchangeRows(db, scope))
}

function mentionRows(db: Kysely<Database>, scope: Scope) {
  return db
    .selectFrom('theme_mentions')
    .innerJoin('meetings', 'meetings.document_id', 'theme_mentions.document_id')
    .where((eb) => mentionInScope(eb, scope))
    .groupBy(['theme', 'meetings.id'])
    .select([
      'theme',
      'meetings.id as meeting_id',
      sql<HeardTheme['kind']>`'mention'`.as('kind'),
      countAll().as('count'),
      sql<number>`0`.as('not_assured'),
    ])
}

function actionRows(db: Kysely<Database>, scope: Scope, lifeIds: string[] | undefined) {
  return db
    .selectFrom('subject_themes')
    .innerJoin('actions', 'actions.id', 'subject_themes.subject_id')
    .where('subject_themes.body_id', '=', scope.bodyId)
    .where('subject_kind', '=', 'action')
    .where((eb) => isInScope(eb.ref('actions.meeting_id'), scope))
    .where((eb) => isAmong(eb.ref('theme'), scope.filter.themes))
    .where((eb) => isAmong(eb.ref('actions.life_id'), lifeIds))
    .groupBy(['theme', 'actions.meeting_id'])
    .select([
      'theme',
      'actions.meeting_id',
      sql<HeardTheme['kind']>`'action'`.as('kind'),
      countAll().as('count'),
      sql<number>`0`.as('not_assured'),
    ])
}

function exchangeRows(db: Kysely<Database>, scope: Scope) {
  return db
    .selectFrom('exchanges')
    .innerJoin('subject_themes', (join) =>
      join
        .onRef('subject_themes.body_id', '=', 'exchanges.body_id')
        .on('subject_themes.subject_kind', '=', 'exchange')
        .onRef('subject_themes.subject_id', '=', 'exchanges.id'),
    )
    .where((eb) => exchangeInScope(eb, scope))
    .where((eb) => isAmong(eb.ref('theme'), scope.filter.themes))
    .groupBy(['theme', 'exchanges.meeting_id'])
    .select((eb) => [
      'theme',
      'exchanges.meeting_id',
      sql<HeardTheme['kind']>`'exchange'`.as('kind'),
      countAll().as('count'),
      countWhere(eb('exchanges.assurance', '=', 'not assured')).as('not_assured'),
    ])
}
