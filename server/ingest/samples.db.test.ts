import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { loadSamples } from '../../seeds/load.ts'
import { openDatabase } from '../db/open.ts'
import { describeEachDialect } from '../db/testing/describe-each-dialect.ts'
import { openLog } from '../log.ts'
import { putFolders } from './put-folders.ts'
import { readDocument } from './read.ts'
import { openIngest } from './run.ts'
import { assertSound, wholeRecord } from './testing/assert-sound.ts'

const seeds = fileURLToPath(new URL('../../seeds', import.meta.url))
const now = new Date('2025-10-01T10:00:00.000Z')

function sampleFiles(): string[] {
  const bodies = readdirSync(seeds).filter((folder) => existsSync(join(seeds, folder, 'body.json')))
  const files = bodies.flatMap((body) => readdirSync(join(seeds, body)).map((file) => join(seeds, body, file)))
  return files.filter((file) => /\.(txt|md|html)$/.test(file))
}

/** The same order every time, and not the order of the names. */
const shuffled = (files: string[]) =>
  files
    .map((file, index) => ({ file, at: (index * 7 + 3) % files.length }))
    .toSorted((a, b) => a.at - b.at)
    .map(({ file }) => file)

describeEachDialect('the samples', (_, { freshConfig }) => {
  async function start() {
    const config = await freshConfig()
    const db = await openDatabase(config)
    const read = async (document: Parameters<typeof readDocument>[0]) => readDocument(document)
    const ingest = openIngest({ db, dataDir: config.dataDir, read, now: () => now, log: openLog('silent') })
    return { db, ingest, dataDir: config.dataDir }
  }

  test('are read in any order to the same record, which reading again leaves as it is', async () => {
    const inOrder = await start()
    const results = await loadSamples(inOrder.ingest)
    expect(results.length).toBe(sampleFiles().length)
    expect(results.filter(({ result }) => result !== 'read')).toEqual([])
    const record = await wholeRecord(inOrder.db)
    expect(record.actions?.length).toBeGreaterThan(30)
    expect(record.bodies?.length).toBe(2)
    await assertSound(inOrder.db, inOrder.dataDir, now)

    await inOrder.db.updateTable('documents').set({ state: 'received' }).execute()
    expect(await inOrder.ingest.resume({ isAlone: false })).toBe(results.length)
    expect(await wholeRecord(inOrder.db)).toEqual(record)

    const otherwise = await start()
    const files = shuffled(sampleFiles())
    await putFolders(otherwise.ingest, files.slice(0, 5), null, { onResult: () => undefined })
    await putFolders(otherwise.ingest, files.slice(5), null, { onResult: () => undefined })
    expect(await wholeRecord(otherwise.db)).toEqual(record)

    expect(await inOrder.ingest.removeSamples()).toBe(results.length)
    expect(Object.values(await wholeRecord(inOrder.db)).flat()).toEqual([])
    await Promise.all([inOrder.db.destroy(), otherwise.db.destroy()])
  })
})
