import type { Kysely } from 'kysely'
import type { DocumentFacts } from '../../../shared/facts.ts'
import { unpack } from '../../db/packed.ts'
import type { Database } from '../../db/tables/database.ts'
import { bodyOfArea, bodyOfPeople, bodyOfSeries } from './bodies.ts'
import type { Belonging } from './bodies.ts'

type Named = { documentId: string; facts: DocumentFacts }

/** Remembers whom a document lists. */
export async function shareNames(trx: Kysely<Database>, documentId: string, facts: DocumentFacts): Promise<void> {
  await trx.deleteFrom('document_names').where('document_id', '=', documentId).execute()
  const names = new Set(facts.attendance.map((person) => person.name))
  const rows = [...names].map((name) => ({ document_id: documentId, name }))
  if (rows.length > 0) await trx.insertInto('document_names').values(rows).execute()
}

/** The body that a hint or an area gives: it depends on nothing but the document. */
async function saidBody(trx: Kysely<Database>, { documentId, facts }: Named): Promise<Belonging | null> {
  const row = await trx.selectFrom('documents').select('body_hint').where('id', '=', documentId).executeTakeFirst()
  const hint = row?.body_hint ?? null
  return hint === null ? bodyOfArea(trx, facts.meeting.area) : { bodyId: hint, basis: 'hint' }
}

/** Documents whose body was found by other means than a hint or an area, and that list one of these documents' people. */
export async function unsaidSharing(trx: Kysely<Database>, documentIds: string[]): Promise<Named[]> {
  if (documentIds.length === 0) return []
  const sharing = trx
    .selectFrom('document_names as said')
    .innerJoin('document_names as own', 'own.name', 'said.name')
    .where('said.document_id', 'in', documentIds)
    .select('own.document_id')
  const rows = await trx
    .selectFrom('readings')
    .innerJoin('documents', 'documents.id', 'readings.document_id')
    .where('documents.body_basis', 'in', ['people', 'series', 'none'])
    .where('documents.id', 'in', sharing)
    .select(['documents.id', 'readings.facts'])
    .execute()
  return rows.map((row) => ({ documentId: row.id, facts: unpack(row.facts) }))
}

/** Moves a document to a body; returns the bodies whose record this changes. */
async function place(trx: Kysely<Database>, documentId: string, { bodyId, basis }: Belonging): Promise<string[]> {
  const before = await trx.selectFrom('documents').select('body_id').where('id', '=', documentId).executeTakeFirst()
  const where = { body_id: bodyId, own_body_id: bodyId, body_basis: basis }
  await trx.updateTable('documents').set(where).where('id', '=', documentId).execute()
  await trx.updateTable('readings').set({ body_id: bodyId }).where('document_id', '=', documentId).execute()
  if (before?.body_id === bodyId) return []
  return [bodyId, before?.body_id].filter((id) => typeof id === 'string')
}

/** Finds the body of documents that name none: by the people they share with documents that do, else by their series. */
export async function belongByPeople(
  trx: Kysely<Database>,
  unsaid: Named[],
): Promise<{ belongings: Map<string, Belonging>; touched: Set<string> }> {
  const belongings = new Map<string, Belonging>()
  const touched = new Set<string>()
  for (const document of unsaid) {
    const belonging = (await bodyOfPeople(trx, document.documentId)) ?? (await bodyOfSeries(trx, document.facts))
    belongings.set(document.documentId, belonging)
    for (const id of await place(trx, document.documentId, belonging)) touched.add(id)
  }
  return { belongings, touched }
}

/**
 * Finds the body of each document: the one a person or folder said, else the area its notes name, else the people it
 * shares, else its series. What names neither is looked at again when documents that do arrive, so that the outcome
 * depends on the documents and hints, never on their order.
 */
export async function belong(
  trx: Kysely<Database>,
  documents: Named[],
): Promise<{ belongings: Map<string, Belonging>; touched: Set<string> }> {
  const belongings = new Map<string, Belonging>()
  const touched = new Set<string>()
  for (const document of documents) {
    const belonging = await saidBody(trx, document)
    if (belonging === null) continue
    belongings.set(document.documentId, belonging)
    for (const id of await place(trx, document.documentId, belonging)) touched.add(id)
  }
  const own = documents.filter((document) => !belongings.has(document.documentId))
  const ownIds = new Set(own.map((document) => document.documentId))
  const others = (await unsaidSharing(trx, [...belongings.keys()])).filter((other) => !ownIds.has(other.documentId))
  const byPeople = await belongByPeople(trx, [...own, ...others])
  return {
    belongings: new Map([...belongings, ...byPeople.belongings]),
    touched: new Set([...touched, ...byPeople.touched]),
  }
}
