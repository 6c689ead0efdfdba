import { randomUUID } from 'node:crypto'
import type { Kysely } from 'kysely'
import type { Database } from '../../db/tables/database.ts'
import type { Decision } from './decision.ts'
import type { HeldDocument } from './held-document.ts'
import { meetingKey } from '../anchoring/meeting-key.ts'

export type NewDecision = Pick<Decision, 'kind' | 'verdict' | 'anchor' | 'before' | 'after'>

const json = (value: unknown) => (value === null ? null : JSON.stringify(value))

/** Writes a decision down after all others. Belongs in a transaction that keeps other writers waiting. Returns its id. */
export async function keepDecision(
  trx: Kysely<Database>,
  document: HeldDocument,
  decision: NewDecision,
  { who, decidedAt }: { who: string; decidedAt: string },
): Promise<string> {
  const id = randomUUID()
  const last = await trx
    .selectFrom('reviews')
    .select((row) => row.fn.max('sequence').as('sequence'))
    .executeTakeFirst()
  await trx
    .insertInto('reviews')
    .values({
      id,
      sequence: (last?.sequence ?? 0) + 1,
      body_id: document.bodyId,
      document_sha256: document.sha256,
      meeting_key: meetingKey(document.facts.meeting),
      kind: decision.kind,
      verdict: decision.verdict,
      anchor: JSON.stringify(decision.anchor),
      before_fields: json(decision.before),
      after_fields: json(decision.after),
      who,
      decided_at: decidedAt,
      undone_at: null,
      undone_by: null,
    })
    .execute()
  return id
}
