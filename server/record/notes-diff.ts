import type { Kysely } from 'kysely'
import type { NotesDiffAnswer } from '../../shared/answers/facts-diff.ts'
import { diffFacts } from '../../shared/diff-facts.ts'
import { unpack } from '../db/packed.ts'
import type { Database } from '../db/tables/database.ts'

/** What the second of two documents of one body says otherwise than the first, as people decided both; null where they are not. */
export async function notesDiff(
  db: Kysely<Database>,
  pair: { beforeId: string; afterId: string },
): Promise<NotesDiffAnswer | null> {
  const rows = await db
    .selectFrom('readings')
    .innerJoin('documents', 'documents.id', 'readings.document_id')
    .where('documents.id', 'in', [pair.beforeId, pair.afterId])
    .select(['documents.id', 'documents.name', 'readings.body_id', 'readings.facts', 'readings.decided'])
    .execute()
  const [before, after] = [pair.beforeId, pair.afterId].map((id) => rows.find((row) => row.id === id))
  if (before === undefined || after === undefined || before.body_id !== after.body_id) return null
  const factsOf = (row: typeof before) => unpack(row.decided ?? row.facts)
  return {
    before: { documentId: before.id, name: before.name },
    after: { documentId: after.id, name: after.name },
    diff: diffFacts(factsOf(before), factsOf(after)),
  }
}
