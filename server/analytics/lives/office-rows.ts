import type { Kysely } from 'kysely'
import type { Database } from '../../db/tables/database.ts'
import type { Scope } from '../scope.ts'
import { exchangeInScope, isInScope } from '../in-scope.ts'
import { sourceColumns } from './quote.ts'

export type WhoIsWho = Awaited<ReturnType<typeof whoIsWho>>

/** Offices and people of a body, and who held which. */
export async function whoIsWho(db: Kysely<Database>, bodyId: string) {
  const [offices, people, tenures] = await Promise.all([
    db.selectFrom('offices').where('body_id', '=', bodyId).select(['id', 'name', 'short', 'side']).execute(),
    db.selectFrom('people').where('body_id', '=', bodyId).select(['id', 'name']).execute(),
    db
      .selectFrom('tenures')
      .where('body_id', '=', bodyId)
      .orderBy('id')
      .select(['id', 'office_id', 'person_id', 'capacity', 'first_seen_on', 'last_seen_on', 'from_on', 'until_on'])
      .execute(),
  ])
  return { offices, people, tenures }
}

/** Who was present in which office at which meeting of the scope. */
export function attendedRows(db: Kysely<Database>, scope: Scope) {
  return db
    .selectFrom('attendances')
    .where('body_id', '=', scope.bodyId)
    .where('status', '=', 'present')
    .where((eb) => isInScope(eb.ref('meeting_id'), scope))
    .distinct()
    .select(['office_id', 'person_id', 'meeting_id'])
}

/** What an office, or one holder of it, answered at the meetings of the scope; newest first. */
export function givenAnswers(
  db: Kysely<Database>,
  scope: Scope,
  { officeId, personId }: { officeId: string; personId: string | null },
) {
  return db
    .selectFrom('exchanges')
    .innerJoin('meetings', 'meetings.id', 'exchanges.meeting_id')
    .innerJoin('documents', 'documents.id', 'exchanges.document_id')
    .where((eb) => exchangeInScope(eb, scope))
    .where((eb) => {
      const given = eb
        .selectFrom('exchange_answers')
        .whereRef('exchange_answers.exchange_id', '=', 'exchanges.id')
        .where('exchange_answers.office_id', '=', officeId)
        .select('exchange_answers.exchange_id')
      return eb.exists(personId === null ? given : given.where('exchange_answers.person_id', '=', personId))
    })
    .orderBy('meetings.held_on', 'desc')
    .orderBy('meetings.id')
    .orderBy('exchanges.line')
    .orderBy('exchanges.id')
    .select([
      'exchanges.id as exchange_id',
      'exchanges.question',
      'exchanges.answer',
      'exchanges.assurance',
      'exchanges.line',
      'exchanges.spans',
      'exchanges.review',
      ...sourceColumns,
    ])
}
