import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { link } from '../ingest/link/link.ts'
import { scoreFolder } from './labelled-folder.ts'
import { scoreOf, tallyOf } from './tally.ts'

const folder = join(import.meta.dirname, '..', '..', '..', 'shared', 'golden')

/** What has to be whole on the one real document; assurance and exchanges are for people to decide and have goals of their own. */
const WHOLE = [
  'date',
  'title',
  'series',
  'chair',
  'attendance',
  'office',
  'items',
  'actions raised',
  'actions brought forward',
  'owner',
  'due interval',
  'outcome',
  'raised at',
  'continues',
  'notices',
  'exact slices',
]

// The real document lies outside the project and is not here in a clone elsewhere.
test.skipIf(!existsSync(folder))('the published notes are read whole, and linked into eight lives', async () => {
  const [scored] = await scoreFolder(folder)
  expect(scored).toBeDefined()
  const { sheet, facts, documentId } = scored!
  const f1 = (field: string) => scoreOf(tallyOf(sheet, field)).f1 ?? scoreOf(tallyOf(sheet, field)).precision
  for (const field of WHOLE) expect([field, f1(field)]).toEqual([field, 1])
  expect(f1('exchanges')).toBeGreaterThanOrEqual(0.95)
  expect(f1('answered by')).toBeGreaterThanOrEqual(0.95)
  expect(f1('assurance')).toBeGreaterThanOrEqual(0.8)
  const record = link('body', [{ documentId, receivedOn: '2026-01-01', facts }])
  expect([record.actions.length, record.lives.length, record.meetings.length]).toEqual([9, 8, 3])
  expect(record.issues.find(({ name }) => name === 'Outcome 16')).toBeDefined()
})
