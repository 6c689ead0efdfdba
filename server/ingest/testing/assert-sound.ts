import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Kysely } from 'kysely'
import { expect } from 'vitest'
import type { Database } from '../../db/tables/database.ts'
import { recordTables } from '../store/record-rows.ts'

function originals(dataDir: string): string[] {
  try {
    return readdirSync(join(dataDir, 'originals'))
  } catch {
    return []
  }
}

/** What must hold after every fault: states, facts and originals agree, and no row speaks of a document that has none. */
export async function assertSound(db: Kysely<Database>, dataDir: string, now: Date): Promise<void> {
  const documents = await db.selectFrom('documents').selectAll().execute()
  const readings = new Set(
    (await db.selectFrom('readings').select('document_id').execute()).map((row) => row.document_id),
  )
  const trackers = await db.selectFrom('tracker_imports').select('document_id').execute()
  const brought = new Set(trackers.map((row) => row.document_id))
  for (const document of documents) {
    expect(readings.has(document.id) || brought.has(document.id)).toBe(document.state === 'read')
    expect(document.body_id === null).toBe(document.state !== 'read')
    if (document.state === 'failed') expect(document.reason).toMatch(/\.$/)
    if (document.state === 'reading') expect(document.lease_until! > now.toISOString()).toBe(true)
    const bytes = readFileSync(join(dataDir, 'originals', document.sha256))
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(document.sha256)
  }
  const told = await db.selectFrom('meetings').select('document_id').where('state', '=', 'read').execute()
  const silent = await db.selectFrom('meeting_notes').select('document_id').where('role', '<>', 'speaks').execute()
  const placed = [...told, ...silent].map((row) => row.document_id ?? '')
  expect(placed.toSorted()).toEqual([...readings].toSorted())
  expect(originals(dataDir).filter((name) => !documents.some((document) => document.sha256 === name))).toEqual([])
}

/** All rows of the record, in an order that does not depend on how they came. */
export async function wholeRecord(db: Kysely<Database>): Promise<Record<string, string[]>> {
  const tables = [...recordTables, 'bodies', 'document_names'] as const
  const entries: [string, string[]][] = []
  for (const table of tables) {
    const rows = await db.selectFrom(table).selectAll().execute()
    entries.push([table, rows.map((row) => JSON.stringify(row)).toSorted()])
  }
  return Object.fromEntries(entries)
}
