import type { Kysely } from 'kysely'
import { sheetsIn, type Sheet } from '../../shared/sheets.ts'
import { isSpreadsheet } from '../../shared/source.ts'
import { unpackText } from '../db/packed.ts'
import type { Database } from '../db/tables/database.ts'
import { RefusedDecision } from '../review/refused-decision.ts'
import { wording } from '../../shared/words/refusals.ts'

export type HeldTracker = {
  documentId: string
  name: string
  bodyId: string | null
  bodyName: string | null
  receivedOn: string
  sheets: Sheet[]
}

/** A spreadsheet that was read. Throws `RefusedDecision` where there is none. */
export async function heldTracker(db: Kysely<Database>, documentId: string): Promise<HeldTracker> {
  const row = await db
    .selectFrom('documents')
    .leftJoin('bodies', 'bodies.id', 'documents.body_id')
    .where('documents.id', '=', documentId)
    .select([
      'documents.name',
      'documents.body_id',
      'bodies.name as body_name',
      'documents.received_on',
      'documents.media_type',
      'documents.text',
    ])
    .executeTakeFirst()
  if (row === undefined || !isSpreadsheet(row.media_type))
    throw new RefusedDecision('NOT_FOUND', wording.spreadsheetGone)
  if (row.text === null) throw new RefusedDecision('NOT_FOUND', wording.spreadsheetNotRead)
  return {
    documentId,
    name: row.name,
    bodyId: row.body_id,
    bodyName: row.body_name,
    receivedOn: row.received_on,
    sheets: sheetsIn(unpackText(row.text)),
  }
}

/** One of its sheets by name. Throws `RefusedDecision` where it has none of this name. */
export function sheetOf({ sheets }: HeldTracker, name: string): Sheet {
  const sheet = sheets.find((one) => one.name === name)
  if (!sheet) throw new RefusedDecision('NOT_FOUND', wording.noSheet(name))
  return sheet
}
