import { createHash } from 'node:crypto'
import type { Kysely } from 'kysely'
import type { DocumentFacts } from '../../../shared/facts.ts'
import type { Database } from '../../db/tables/database.ts'
import type { BodyBasis } from '../../db/tables/documents.ts'
import { wording as occasions } from '../../../shared/words/occasions.ts'

export type BodyDescription = { name: string; area: string | null; force: string | null; isSample: boolean }

/** What a person or a folder said of the documents it brings: `body` is the id, name or area of a body, or describes one. */
export type Hint = { body: string | BodyDescription; label: string | null; isSample: boolean }

export type Belonging = { bodyId: string; basis: BodyBasis }

const fold = (name: string) => name.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim()

/** Samples never share a body with real notes, though they tell of the same area. */
function bodyId(key: string, isSample: boolean): string {
  return createHash('sha256')
    .update(JSON.stringify(['body', isSample, key]))
    .digest('hex')
    .slice(0, 24)
}

async function putBody(db: Kysely<Database>, id: string, body: BodyDescription): Promise<void> {
  const row = {
    id,
    name: body.name,
    area: body.area,
    force_name: body.force,
    is_sample: body.isSample ? 1 : 0,
  } as const
  await db
    .insertInto('bodies')
    .values(row)
    .onConflict((conflict) => conflict.column('id').doNothing())
    .execute()
}

/** The id of the body that a hint names; it is made where it is not there yet. A description sets its names. */
export async function hintedBody(db: Kysely<Database>, { body, isSample }: Hint): Promise<string> {
  if (typeof body !== 'string') {
    const id = bodyId(fold(body.area ?? body.name), body.isSample)
    await putBody(db, id, body)
    await db
      .updateTable('bodies')
      .set({ name: body.name, area: body.area, force_name: body.force })
      .where('id', '=', id)
      .execute()
    return id
  }
  const known = await db
    .selectFrom('bodies')
    .select('id')
    .where((where) => where.or([where('id', '=', body), where.and({ name: body, is_sample: isSample ? 1 : 0 })]))
    .orderBy('id')
    .executeTakeFirst()
  if (known) return known.id
  const id = bodyId(fold(body), isSample)
  await putBody(db, id, { name: body, area: null, force: null, isSample })
  return id
}

/** The body of the area that the notes name; null where they name none. */
export async function bodyOfArea(db: Kysely<Database>, area: string | null): Promise<Belonging | null> {
  if (area === null) return null
  const id = bodyId(fold(area), false)
  await putBody(db, id, { name: area, area, force: null, isSample: false })
  return { bodyId: id, basis: 'area' }
}

/** The body with which a document shares most of its people, two at least; null where none or several equally. */
export async function bodyOfPeople(db: Kysely<Database>, documentId: string): Promise<Belonging | null> {
  const shared = await db
    .selectFrom('document_names as own')
    .innerJoin('document_names as other', 'other.name', 'own.name')
    .innerJoin('documents', 'documents.id', 'other.document_id')
    .where('own.document_id', '=', documentId)
    .where('documents.body_basis', 'in', ['hint', 'area'])
    .where('documents.is_sample', '=', 0)
    .select(['documents.own_body_id', 'own.name'])
    .distinct()
    .execute()
  const counts = Map.groupBy(shared, (row) => row.own_body_id)
  const [first, second] = [...counts]
    .map(([id, rows]) => ({ id, names: rows.length }))
    .sort((a, b) => b.names - a.names)
  const isClear = first && first.id !== null && first.names >= 2 && first.names > (second?.names ?? 0)
  return isClear && first.id !== null ? { bodyId: first.id, basis: 'people' } : null
}

/** The last resort: a body named after the document's series, else after its chair's office. */
export async function bodyOfSeries(db: Kysely<Database>, facts: DocumentFacts): Promise<Belonging> {
  const chair = facts.attendance.find((person) => person.name === facts.meeting.chair)?.office ?? null
  const name = facts.meeting.series ?? chair
  const id = bodyId(name === null ? '' : `series ${fold(name)}`, false)
  await putBody(db, id, { name: name ?? occasions.unnamedBody, area: null, force: null, isSample: false })
  return { bodyId: id, basis: name === null ? 'none' : 'series' }
}

/** Forgets bodies that hold no document any more and are named by none; a body whose samples are gone is no sample. */
export async function tidyBodies(db: Kysely<Database>, bodyIds: Iterable<string>): Promise<void> {
  for (const id of bodyIds) {
    const documents = await db
      .selectFrom('documents')
      .select('is_sample')
      .where((where) =>
        where.or([where('body_id', '=', id), where('own_body_id', '=', id), where('body_hint', '=', id)]),
      )
      .distinct()
      .execute()
    if (documents.length === 0) await db.deleteFrom('bodies').where('id', '=', id).execute()
    const isSample = documents.some((document) => document.is_sample === 1) ? 1 : 0
    const body = db.updateTable('bodies').where('id', '=', id).where('is_sample', '<>', isSample)
    await body.set({ is_sample: isSample }).execute()
  }
}
