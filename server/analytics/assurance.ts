import type { Kysely } from 'kysely'
import type { AssuranceAnswer, AssuranceCell, AssuranceCount } from '../../shared/answers/assurance.ts'
import type { Assurance } from '../../shared/facts.ts'
import type { Filter } from '../../shared/filter.ts'
import { countAll, countWhere } from '../db/portable.ts'
import type { Database } from '../db/tables/database.ts'
import { resolveScope, type Scope } from './scope.ts'
import { exchangeInScope, isAmong } from './in-scope.ts'

/**
 * How assured was the answer?
 * By theme and meeting, how many answers of each value; what a person decided stands in place of what the words suggest,
 * and is counted apart. Questions without an answer are no part of it.
 */
export async function assurance(db: Kysely<Database>, filter: Filter): Promise<AssuranceAnswer> {
  const scope = await resolveScope(db, filter)
  const [whole, themed, unanswered] = await Promise.all([
    answerRows(db, scope).execute(),
    themedRows(db, scope).execute(),
    countUnanswered(db, scope).executeTakeFirstOrThrow(),
  ])
  return shapeAssurance(scope, whole, themed, unanswered.unanswered)
}

type Row = { meeting_id: string; assurance: Assurance; count: number; decided: number }
type ThemedRow = Row & { theme: string }

function answers(db: Kysely<Database>, scope: Scope) {
  return db
    .selectFrom('exchanges')
    .where((eb) => exchangeInScope(eb, scope))
    .where('exchanges.answer', 'is not', null)
}

function answerRows(db: Kysely<Database>, scope: Scope) {
  return answers(db, scope)
    .groupBy(['exchanges.meeting_id', 'exchanges.assurance'])
    .select((eb) => [
      'exchanges.meeting_id',
      'exchanges.assurance',
      countAll().as('count'),
      countWhere(eb('exchanges.review', 'is not', null)).as('decided'),
    ])
}

function themedRows(db: Kysely<Database>, scope: Scope) {
  return answers(db, scope)
    .innerJoin('subject_themes', (join) =>
      join
        .onRef('subject_themes.body_id', '=', 'exchanges.body_id')
        .on('subject_themes.subject_kind', '=', 'exchange')
        .onRef('subject_themes.subject_id', '=', 'exchanges.id'),
    )
    .where((eb) => isAmong(eb.ref('subject_themes.theme'), scope.filter.themes))
    .groupBy(['subject_themes.theme', 'exchanges.meeting_id', 'exchanges.assurance'])
    .select((eb) => [
      'subject_themes.theme',
      'exchanges.meeting_id',
      'exchanges.assurance',
      countAll().as('count'),
      countWhere(eb('exchanges.review', 'is not', null)).as('decided'),
    ])
}

function countUnanswered(db: Kysely<Database>, scope: Scope) {
  return db
    .selectFrom('exchanges')
    .where((eb) => exchangeInScope(eb, scope))
    .where('exchanges.answer', 'is', null)
    .select(countAll().as('unanswered'))
}

function shapeAssurance(scope: Scope, whole: Row[], themed: ThemedRow[], unanswered: number): AssuranceAnswer {
  return {
    basis: scope.basis,
    meetings: scope.meetings.map(({ meetingId, heldOn, title, isThematic }) => ({
      meetingId,
      heldOn,
      title,
      isThematic,
    })),
    all: countOf(whole),
    byMeeting: cellsOf(scope, whole),
    themes: [...Map.groupBy(themed, (row) => row.theme)]
      .map(([theme, rows]) => ({ theme, name: scope.themeName(theme), ...countOf(rows), cells: cellsOf(scope, rows) }))
      .toSorted((a, b) => b.notAssured - a.notAssured || b.answers - a.answers || (a.theme < b.theme ? -1 : 1)),
    unanswered,
  }
}

function cellsOf({ meetings }: Scope, rows: Row[]): AssuranceCell[] {
  const rowsAt = Map.groupBy(rows, (row) => row.meeting_id)
  return meetings.flatMap(({ meetingId }) => {
    const own = rowsAt.get(meetingId)
    return own ? [{ meetingId, ...countOf(own) }] : []
  })
}

function countOf(rows: Row[]): AssuranceCount {
  const sum = (own: Row[], column: 'count' | 'decided') => own.reduce((total, row) => total + row[column], 0)
  const of = (value: Assurance) =>
    sum(
      rows.filter((row) => row.assurance === value),
      'count',
    )
  return {
    answers: sum(rows, 'count'),
    assured: of('assured'),
    partlyAssured: of('partly assured'),
    notAssured: of('not assured'),
    unclear: of('unclear'),
    decided: sum(rows, 'decided'),
  }
}
