import type { Kysely } from 'kysely'
import { sql } from 'kysely'
import { countAll, countDistinct, countWhere } from '../db/portable.ts'
import type { Database } from '../db/tables/database.ts'
import type { Scope } from './scope.ts'
import { exchangeInScope, isAmong } from './in-scope.ts'

/** How many questions an office or a holder of it answered, over all themes (`theme` null) or on one. */
export type AnswerCount = {
  grain: 'office' | 'holder'
  office_id: string | null
  person_id: string | null
  theme: string | null
  answers: number
  not_assured: number
  /** Of those not assured, as a person decided. */
  decided: number
}

/** One row an answer, and one more for each of its themes; only of the offices and the side that the filter chooses. */
function answered(db: Kysely<Database>, scope: Scope) {
  const { offices, side, themes } = scope.filter
  const answers = db
    .selectFrom('exchanges')
    .innerJoin('exchange_answers', 'exchange_answers.exchange_id', 'exchanges.id')
    .leftJoin('offices', 'offices.id', 'exchange_answers.office_id')
    .where((eb) => exchangeInScope(eb, scope))
    .where((eb) => isAmong(eb.ref('exchange_answers.office_id'), offices))
    .where((eb) => (side === null ? sql<boolean>`1 = 1` : eb('offices.side', '=', side)))
  const columns = [
    'exchanges.id',
    'exchanges.assurance',
    'exchanges.review',
    'exchange_answers.office_id',
    'exchange_answers.person_id',
  ] as const
  const byTheme = answers
    .innerJoin('subject_themes', (join) =>
      join
        .onRef('subject_themes.body_id', '=', 'exchanges.body_id')
        .on('subject_themes.subject_kind', '=', 'exchange')
        .onRef('subject_themes.subject_id', '=', 'exchanges.id'),
    )
    .where((eb) => isAmong(eb.ref('subject_themes.theme'), themes))
    .select([...columns, sql<string | null>`subject_themes.theme`.as('theme')])
  return answers.select([...columns, sql<string | null>`cast(null as text)`.as('theme')]).unionAll(byTheme)
}

/** Answers counted by office and by holder, each whole and by theme; a joint answer counts for each who gave it. */
export function answerCounts(db: Kysely<Database>, scope: Scope) {
  const notAssured = sql<string>`case when assurance = 'not assured' then id end`
  const decided = sql<string>`case when assurance = 'not assured' and review is not null then id end`
  const source = db.with('answered', () => answered(db, scope))
  return source
    .selectFrom('answered')
    .groupBy(['office_id', 'theme'])
    .select((eb) => [
      sql<AnswerCount['grain']>`'office'`.as('grain'),
      'office_id',
      sql<string | null>`cast(null as text)`.as('person_id'),
      'theme',
      countDistinct(eb.ref('id')).as('answers'),
      countDistinct(notAssured).as('not_assured'),
      countDistinct(decided).as('decided'),
    ])
    .unionAll((eb) =>
      eb
        .selectFrom('answered')
        .groupBy(['office_id', 'person_id', 'theme'])
        .select((inner) => [
          sql<AnswerCount['grain']>`'holder'`.as('grain'),
          'office_id',
          'person_id',
          'theme',
          countDistinct(inner.ref('id')).as('answers'),
          countDistinct(notAssured).as('not_assured'),
          countDistinct(decided).as('decided'),
        ]),
    )
}

/** Exchanges of the scope, and those answered where the notes do not say by whom. */
export function exchangeCounts(db: Kysely<Database>, scope: Scope) {
  return db
    .selectFrom('exchanges')
    .where((eb) => exchangeInScope(eb, scope))
    .select((eb) => [
      countAll().as('exchanges'),
      countWhere(
        eb.and([
          eb('exchanges.answer', 'is not', null),
          eb.not(
            eb.exists(
              eb
                .selectFrom('exchange_answers')
                .whereRef('exchange_answers.exchange_id', '=', 'exchanges.id')
                .select('exchange_id'),
            ),
          ),
        ]),
      ).as('unnamed'),
    ])
}
