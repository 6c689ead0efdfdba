import type { Kysely } from 'kysely'
import type { RecordAnswerer } from '../../../shared/record.ts'
import { isAmong } from '../../analytics/in-scope.ts'
import type { Database } from '../../db/tables/database.ts'

type Name = { written: string | null; person: string | null; office: string | null }

/** As written, and in brackets who and what that is. */
function inWords({ written, person, office }: Name): string {
  const rest = [office, person].filter((name) => name !== null && name !== written)
  if (written === null) return rest.join(', ')
  return rest.length === 0 ? written : `${written} (${rest.join(', ')})`
}

const together = <Row extends Name & { id: string }>(rows: Row[]) =>
  new Map([...Map.groupBy(rows, ({ id }) => id)].map(([id, names]) => [id, names.map(inWords).join('; ')]))

/** Who owns each of some actions. */
export async function ownersOf(db: Kysely<Database>, ids: string[]): Promise<Map<string, string>> {
  const rows = await db
    .selectFrom('action_owners')
    .leftJoin('offices', 'offices.id', 'action_owners.office_id')
    .leftJoin('people', 'people.id', 'action_owners.person_id')
    .where((eb) => isAmong(eb.ref('action_owners.action_id'), ids))
    .orderBy('action_owners.position')
    .select(['action_owners.action_id as id', 'action_owners.written', 'offices.name as office'])
    .select((eb) => eb.fn.coalesce('people.name', 'action_owners.name').as('person'))
    .execute()
  return together(rows)
}

/** Who answered each of some exchanges. */
export async function answerersOf(db: Kysely<Database>, ids: string[]): Promise<Map<string, string>> {
  const rows = await db
    .selectFrom('exchange_answers')
    .leftJoin('offices', 'offices.id', 'exchange_answers.office_id')
    .leftJoin('people', 'people.id', 'exchange_answers.person_id')
    .where((eb) => isAmong(eb.ref('exchange_answers.exchange_id'), ids))
    .orderBy('exchange_answers.position')
    .select(['exchange_answers.exchange_id as id', 'exchange_answers.written'])
    .select(['offices.name as office', 'people.name as person'])
    .execute()
  return together(rows)
}

/** Who made each of some promises. */
export async function promisersOf(
  db: Kysely<Database>,
  rows: { id: string; promised_by: string }[],
): Promise<Map<string, string>> {
  const by = rows.map(({ id, promised_by }) => ({ id, names: JSON.parse(promised_by) as RecordAnswerer[] }))
  const ids = (part: 'officeId' | 'personId') => by.flatMap(({ names }) => names.flatMap((name) => name[part] ?? []))
  const [offices, people] = await Promise.all([
    db
      .selectFrom('offices')
      .where((eb) => isAmong(eb.ref('id'), ids('officeId')))
      .select(['id', 'name'])
      .execute(),
    db
      .selectFrom('people')
      .where((eb) => isAmong(eb.ref('id'), ids('personId')))
      .select(['id', 'name'])
      .execute(),
  ])
  const name = (list: { id: string; name: string }[], id: string | null) =>
    list.find((one) => one.id === id)?.name ?? null
  return together(
    by.flatMap(({ id, names }) =>
      names.map(({ written, officeId, personId }) => ({
        id,
        written,
        office: name(offices, officeId),
        person: name(people, personId),
      })),
    ),
  )
}
