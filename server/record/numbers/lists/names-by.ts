import type { Kysely } from 'kysely'
import { isAmong } from '../../../analytics/in-scope.ts'
import type { Database } from '../../../db/tables/database.ts'

/** Names of several as one text, in the order of their ids: both databases join text under other names. */
export async function namesBy(db: Kysely<Database>, table: 'action_owners' | 'exchange_answers', ids: string[]) {
  const rows =
    table === 'action_owners'
      ? await db
          .selectFrom('action_owners')
          .leftJoin('offices', 'offices.id', 'action_owners.office_id')
          .where((eb) => isAmong(eb.ref('action_owners.action_id'), ids))
          .orderBy('action_owners.position')
          .select(['action_owners.action_id as id', 'action_owners.written', 'offices.name'])
          .execute()
      : await db
          .selectFrom('exchange_answers')
          .leftJoin('offices', 'offices.id', 'exchange_answers.office_id')
          .where((eb) => isAmong(eb.ref('exchange_answers.exchange_id'), ids))
          .orderBy('exchange_answers.position')
          .select(['exchange_answers.exchange_id as id', 'exchange_answers.written', 'offices.name'])
          .execute()
  const names = Map.groupBy(rows, ({ id }) => id)
  return (id: string) => (names.get(id) ?? []).map(({ name, written }) => name ?? written).join('; ')
}
