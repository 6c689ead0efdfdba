import type { Kysely } from 'kysely'
import type { Database } from '../../../db/tables/database.ts'
import { factTexts, type SearchedRows } from './fact-texts.ts'
import { dropWords, inParts, keepWords, markOf, nextNumber } from './keep-words.ts'

const keyOf = ({ kind, subject_id, mark }: Pick<Database['search_facts'], 'kind' | 'subject_id' | 'mark'>) =>
  `${kind} ${subject_id} ${mark}`

/**
 * Makes a body's facts found by exactly these rows of its record: what reads the same is left alone. Belongs in the
 * transaction that stores the record.
 */
export async function indexFacts(trx: Kysely<Database>, bodyId: string, rows: SearchedRows): Promise<void> {
  const wanted = factTexts(rows).map((fact) => ({ ...fact, mark: markOf(fact.text) }))
  const held = await trx.selectFrom('search_facts').selectAll().where('body_id', '=', bodyId).execute()
  const [wantedKeys, heldKeys] = [new Set(wanted.map(keyOf)), new Set(held.map(keyOf))]
  const gone = held.filter((row) => !wantedKeys.has(keyOf(row))).map(({ id }) => id)
  await dropWords(trx, 'fact_words', gone)
  await inParts(gone, (part) => trx.deleteFrom('search_facts').where('id', 'in', part).execute())
  const next = await nextNumber(trx, 'search_facts')
  const added = wanted.filter((fact) => !heldKeys.has(keyOf(fact))).map((fact, at) => ({ ...fact, id: next + at }))
  await inParts(added, (part) =>
    trx
      .insertInto('search_facts')
      .values(part.map(({ id, kind, subject_id, mark }) => ({ id, body_id: bodyId, kind, subject_id, mark })))
      .execute(),
  )
  await keepWords(trx, 'fact_words', added)
}
