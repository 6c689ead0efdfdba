import type { Kysely } from 'kysely'
import type { TrackerMatching } from '../../shared/tracker.ts'
import type { Database } from '../db/tables/database.ts'
import type { Ingest } from '../ingest/run.ts'
import { inSlices } from '../ingest/in-slices.ts'
import { hintedBody } from '../ingest/store/bodies.ts'
import { RefusedDecision } from '../review/refused-decision.ts'
import { heldTracker, sheetOf } from './held-tracker.ts'
import { readingRows } from './read-rows.ts'
import { wording } from '../../shared/words/refusals.ts'

export type Import = {
  documentId: string
  sheet: string
  matching: TrackerMatching
  /** Id of the body whose tracker it is, or the name of a new one. */
  body: string
}

type Decider = Pick<Ingest, 'decide'>

async function keep(
  trx: Kysely<Database>,
  { documentId, sheet, matching, body }: Import,
  who: string,
  importedAt: string,
): Promise<{ touched: Set<string>; rows: number; asAt: string; bodyId: string }> {
  const held = await heldTracker(trx, documentId)
  const read = await inSlices(readingRows(sheetOf(held, sheet), matching, held.receivedOn))
  const rows = read.rows.flatMap(({ becomes }) => becomes ?? [])
  if (rows.length === 0) throw new RefusedDecision('BAD_REQUEST', wording.noRowIsAction)
  const bodyId = await hintedBody(trx, { body, label: null, isSample: false })
  const where = { document_id: documentId, sheet }
  const row = {
    ...where,
    body_id: bodyId,
    as_at: read.asAt,
    matching: JSON.stringify(matching),
    rows: JSON.stringify(rows),
    who,
    imported_at: importedAt,
  }
  await trx
    .deleteFrom('tracker_imports')
    .where((eb) => eb.and(where))
    .execute()
  await trx.insertInto('tracker_imports').values(row).execute()
  // All sheets of one file are of one body.
  await trx.updateTable('tracker_imports').set({ body_id: bodyId }).where('document_id', '=', documentId).execute()
  const document = { state: 'read', body_id: bodyId, body_hint: bodyId, body_basis: 'hint' } as const
  await trx.updateTable('documents').set(document).where('id', '=', documentId).execute()
  const touched = new Set([bodyId, ...(held.bodyId === null ? [] : [held.bodyId])])
  return { touched, rows: rows.length, asAt: read.asAt, bodyId }
}

/** Brings the rows of a sheet in, in place of what was brought in from it before, and links the body again. */
export async function bringIn({ decide }: Decider, who: string, chosen: Import) {
  let kept: Awaited<ReturnType<typeof keep>> | null = null
  return decide(
    async (trx, importedAt) => {
      kept = await keep(trx, chosen, who, importedAt)
      return kept.touched
    },
    async () => ({ rows: kept?.rows ?? 0, asAt: kept?.asAt ?? '', bodyId: kept?.bodyId ?? '' }),
  )
}

/** Takes out all that a sheet brought in; the file stays, to be matched again. */
export async function takeOut({ decide }: Decider, { documentId, sheet }: Pick<Import, 'documentId' | 'sheet'>) {
  return decide(
    async (trx) => {
      const held = await heldTracker(trx, documentId)
      await trx
        .deleteFrom('tracker_imports')
        .where((eb) => eb.and({ document_id: documentId, sheet }))
        .execute()
      const other = await trx
        .selectFrom('tracker_imports')
        .select('sheet')
        .where('document_id', '=', documentId)
        .executeTakeFirst()
      if (other === undefined)
        await trx.updateTable('documents').set({ state: 'to match' }).where('id', '=', documentId).execute()
      return new Set(held.bodyId === null ? [] : [held.bodyId])
    },
    async (trx) => {
      const other = await trx
        .selectFrom('tracker_imports')
        .select('sheet')
        .where('document_id', '=', documentId)
        .executeTakeFirst()
      // What was linked of it is gone by now.
      const nowhere = { body_id: null, body_hint: null, body_basis: null }
      if (other === undefined) await trx.updateTable('documents').set(nowhere).where('id', '=', documentId).execute()
      return { isTakenOut: true }
    },
  )
}
