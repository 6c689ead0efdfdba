import { afterAll, expect, test } from 'vitest'
import type { UploadResult } from '../../shared/answers/documents.ts'
import { emptyFilter } from '../../shared/filter.ts'
import { actions } from '../analytics/actions.ts'
import { openDatabase } from '../db/open.ts'
import { describeEachDialect } from '../db/testing/describe-each-dialect.ts'
import { openReaderPool } from '../ingest/reading/reader-pool.ts'
import { openIngest } from '../ingest/run.ts'
import { assertSound } from '../ingest/testing/assert-sound.ts'
import { openLog } from '../log.ts'
import { bringIn } from './bring-in.ts'
import { csvOf, largeTracker } from './testing/large-tracker.ts'
import { tracker } from './tracker.ts'

const now = new Date('2025-06-01T10:00:00.000Z')
const rows = 10_000

// In its own process, so within the memory and the time that reading has.
const readers = openReaderPool()
afterAll(() => readers.close())

describeEachDialect('a tracker of 10,000 rows', (_, { freshConfig }) => {
  test('is read within the limits, matched on sight, and becomes as many actions', async () => {
    const config = await freshConfig()
    const db = await openDatabase(config)
    const parts = { db, dataDir: config.dataDir, read: readers.read, now: () => now, log: openLog('silent') }
    const ingest = openIngest(parts)
    const file = { name: 'Tracker.csv', bytes: csvOf(largeTracker(rows)), receivedOn: '2025-06-01', hint: null }
    const results: UploadResult[] = []
    await ingest.read([await ingest.receive(file)], (result) => results.push(result))
    expect(results).toMatchObject([{ result: 'to match' }])

    const documentId = results[0]?.documentId ?? ''
    const [sheet] = (await tracker(db, documentId)).sheets
    expect(sheet?.looksLikeTracker).toBe(true)
    expect(sheet?.guess).toMatchObject({
      headingRow: 1,
      columns: { ref: 0, raised: 1, action: 2, owner: 3, due: 4, status: 5, update: 6, closed: 7 },
    })
    const chosen = { documentId, sheet: '', matching: sheet!.guess, body: 'Marlshire' }
    let isBrought = false
    const bringing = bringIn(ingest, 'Ana', chosen).finally(() => (isBrought = true))
    // What /health asks.
    let answered = 0
    for (; !isBrought; answered++) await ingest.held()
    const brought = await bringing
    expect(brought.rows).toBe(rows)
    expect(answered).toBeGreaterThan(50)

    const filter = { ...emptyFilter, body: brought.bodyId, asAt: '2025-06-01' }
    const listed = (await actions(db, filter)).actions
    expect(listed).toHaveLength(rows)
    const done = listed.filter(({ status }) => status === 'completed')
    expect(done).toHaveLength(largeTracker(rows).filter((cells) => cells[5] === 'Complete').length)
    await assertSound(db, config.dataDir, now)
    await db.destroy()
  })
})
