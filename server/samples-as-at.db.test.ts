import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { emptyFilter } from '../shared/filter.ts'
import { answersOf } from './analytics/testing/questions.ts'
import { openDatabase } from './db/open.ts'
import { describeEachDialect } from './db/testing/describe-each-dialect.ts'
import { putFolders } from './ingest/put-folders.ts'
import { readDocument } from './ingest/read.ts'
import { openIngest, type Ingest } from './ingest/run.ts'
import { openLog } from './log.ts'

const folder = fileURLToPath(new URL('../seeds/brackenshire', import.meta.url))
const files = readdirSync(folder)
  .filter((file) => /\.(txt|md|html)$/.test(file))
  .toSorted()
  .map((file) => join(folder, file))

type Read = typeof readDocument
/** Notes are read the same each time: once is enough for all databases. */
const readings = new Map<string, Awaited<ReturnType<Read>>>()
async function readOnce(document: Parameters<Read>[0]) {
  const known = readings.get(document.sha256) ?? (await readDocument(document))
  readings.set(document.sha256, known)
  return known
}

/** The meetings after which the record is compared, by their place among all. */
const sampled = new Set([0, 1, 4, 9, 14, files.length - 1])

describeEachDialect('the samples, meeting by meeting', (_, { freshConfig }) => {
  async function start() {
    const config = await freshConfig()
    const db = await openDatabase(config)
    const now = () => new Date('2025-10-01T10:00:00.000Z')
    const ingest = openIngest({ db, dataDir: config.dataDir, read: readOnce, now, log: openLog('silent') })
    return { db, ingest }
  }
  const put = (ingest: Ingest, paths: string[]) => putFolders(ingest, paths, null, { onResult: () => undefined })

  test('the whole corpus as at a meeting answers as the part read by then did', async () => {
    const [whole, part] = [await start(), await start()]
    await put(whole.ingest, files)
    let waiting: string[] = []
    for (const [place, file] of files.entries()) {
      waiting.push(file)
      if (!sampled.has(place)) continue
      await put(part.ingest, waiting)
      waiting = []
      const last = await part.db
        .selectFrom('meetings')
        .where('state', '=', 'read')
        .select((eb) => [eb.fn.max('held_on').as('held_on'), eb.fn.max('body_id').as('body')])
        .executeTakeFirstOrThrow()
      const filter = { ...emptyFilter, body: last.body, asAt: last.held_on }
      const [then, now] = [await answersOf(part.db, filter), await answersOf(whole.db, filter)]
      expect((then['actions'] as { lives: number }).lives).toBeGreaterThan(0)
      for (const question of Object.keys(then))
        expect([place, question, now[question]]).toEqual([place, question, then[question]])
    }
    await Promise.all([whole.db.destroy(), part.db.destroy()])
  }, 180_000)
})
