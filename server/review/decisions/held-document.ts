import type { Kysely } from 'kysely'
import type { DocumentFacts } from '../../../shared/facts.ts'
import { factKey, type ReviewKind } from '../../../shared/review.ts'
import { unpack, unpackText } from '../../db/packed.ts'
import type { Database } from '../../db/tables/database.ts'
import { listOf, type FactOf, type ListedKind } from './decision.ts'
import { RefusedDecision } from '../refused-decision.ts'
import { wording } from '../../../shared/words/refusals.ts'

/** A document as a person decides on it: its text, and its facts as they stand with all that was decided. */
export type HeldDocument = {
  documentId: string
  sha256: string
  bodyId: string
  text: string
  facts: DocumentFacts
}

/** A document that was read. Throws `RefusedDecision` where there is none. */
export async function heldDocument(db: Kysely<Database>, documentId: string): Promise<HeldDocument> {
  const row = await db
    .selectFrom('readings')
    .innerJoin('documents', 'documents.id', 'readings.document_id')
    .where('documents.id', '=', documentId)
    .select(['documents.sha256', 'readings.body_id', 'documents.text', 'readings.facts', 'readings.decided'])
    .executeTakeFirst()
  if (row === undefined) throw new RefusedDecision('NOT_FOUND', wording.documentGone)
  const facts = unpack(row.decided ?? row.facts)
  return { documentId, sha256: row.sha256, bodyId: row.body_id, text: unpackText(row.text), facts }
}

export type ChosenFact = { [Kind in ReviewKind]: { kind: Kind; fact: FactOf[Kind] } }[ReviewKind]

/** All facts of a document that a person can decide on. */
export function decidableFacts(facts: DocumentFacts): ChosenFact[] {
  const listed = (kind: ListedKind) => facts[listOf[kind]].map((fact) => ({ kind, fact }) as ChosenFact)
  return [{ kind: 'meeting', fact: facts.meeting }, ...(Object.keys(listOf) as ListedKind[]).flatMap(listed)]
}

/** The key of a fact as it stands. */
export const keyOf = ({ kind, fact }: ChosenFact): string =>
  kind === 'meeting' ? kind : factKey(kind, fact as FactOf[ListedKind])

/** The fact of a key. Throws `RefusedDecision` where the facts have changed since the key was given out. */
export function factOfKey(facts: DocumentFacts, key: string): ChosenFact {
  const chosen = decidableFacts(facts).find((one) => keyOf(one) === key)
  if (chosen === undefined) throw new RefusedDecision('CONFLICT', wording.factChanged)
  return chosen
}
