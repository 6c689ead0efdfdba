import { describe, expect, test } from 'vitest'
import { sheetsIn } from '../../shared/sheets.ts'
import type { TrackerRow } from '../../shared/tracker.ts'
import { intake } from '../ingest/intake/intake.ts'
import { link, linking } from '../ingest/link/link.ts'
import { readDocument } from '../ingest/read.ts'
import { growthOf, LINEAR } from '../ingest/testing/growth.ts'
import { guessMatching } from './guess.ts'
import { readingRows, readRows } from './read-rows.ts'
import { csvOf, largeTracker } from './testing/large-tracker.ts'

const receivedOn = '2025-06-01'

/** The rows that a file becomes, its columns matched on sight. */
async function rowsIn(bytes: Uint8Array): Promise<TrackerRow[]> {
  const { text } = await readDocument(intake({ name: 'tracker.csv', bytes, receivedOn }))
  const [sheet] = sheetsIn(text.text)
  if (!sheet) throw new Error('A tracker has a sheet.')
  const matching = guessMatching(sheet)
  expect(Object.keys(matching.columns)).toHaveLength(8)
  return readRows(sheet, matching, receivedOn).rows.flatMap(({ becomes }) => becomes ?? [])
}

const linked = (rows: TrackerRow[]) =>
  link('body', [], { trackers: [{ documentId: 'd', name: 'tracker.csv', sheet: '', asAt: receivedOn, rows }] })

test('linking pauses at every row, and so does matching, so that others are answered meanwhile', async () => {
  const rows = await rowsIn(csvOf(largeTracker(200)))
  const tracked = [{ documentId: 'd', name: 'tracker.csv', sheet: '', asAt: receivedOn, rows }]
  const pauses = [...linking('body', [], { trackers: tracked })].length
  expect(pauses).toBeGreaterThan(3 * rows.length)
  const { text } = await readDocument(intake({ name: 'tracker.csv', bytes: csvOf(largeTracker(200)), receivedOn }))
  const [sheet] = sheetsIn(text.text)
  expect([...readingRows(sheet!, guessMatching(sheet!), receivedOn)].length).toBeGreaterThanOrEqual(200)
})

describe('the work that a tracker makes grows with its rows, not with their square: 1,250 rows and 10,000', () => {
  test('reading it and matching its columns', async () => {
    const files = new Map([1_250, 10_000].map((rows) => [rows, csvOf(largeTracker(rows))]))
    const growth = await growthOf(async (rows) => {
      expect(await rowsIn(files.get(rows) ?? new Uint8Array())).toHaveLength(rows)
    }, 1_250)
    expect(growth).toBeLessThan(LINEAR)
  })

  test('linking it', async () => {
    const read = new Map<number, TrackerRow[]>()
    for (const rows of [1_250, 10_000]) read.set(rows, await rowsIn(csvOf(largeTracker(rows))))
    const growth = await growthOf((rows) => {
      expect(linked(read.get(rows) ?? []).lives).toHaveLength(rows)
    }, 1_250)
    expect(growth).toBeLessThan(LINEAR)
  })

  test('linking rows that all say the same', async () => {
    const same = (rows: number) =>
      csvOf(
        largeTracker(rows).map((cells, at) =>
          at === 0 ? cells : cells.with(2, 'Report on the custody suite').with(0, ''),
        ),
      )
    const read = new Map<number, TrackerRow[]>()
    for (const rows of [400, 3_200]) read.set(rows, await rowsIn(same(rows)))
    const growth = await growthOf((rows) => {
      expect(linked(read.get(rows) ?? []).lives).toHaveLength(rows)
    }, 400)
    expect(growth).toBeLessThan(LINEAR)
  })
})
