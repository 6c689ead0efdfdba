import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readConfig } from '../config.ts'
import { openDatabase } from '../db/open.ts'
import { describeEachDialect } from '../db/testing/describe-each-dialect.ts'
import { openLog } from '../log.ts'
import type { Read } from './parts.ts'
import { openReaders } from './recognition/open-readers.ts'
import { openTesseract } from './recognition/tesseract.ts'
import type { TesseractPlace } from './recognition/tesseract.ts'
import { fakeTesseract, scannedNotes } from './recognition/testing/fake-tesseract.ts'
import { openIngest } from './run.ts'
import { assertSound } from './testing/assert-sound.ts'

const now = new Date('2024-06-01T10:00:00.000Z')
const scan = { name: 'scan.pdf', bytes: readFileSync(scannedNotes), receivedOn: '2024-06-01', hint: null }

/** Tesseract itself where it is installed, else a program that writes what it wrote: both say the same. */
async function anyTesseract(): Promise<TesseractPlace> {
  const { tesseract } = readConfig()
  if (tesseract === null || (await openTesseract(tesseract).languages()) === null) return fakeTesseract()
  return tesseract
}

const open: ReturnType<typeof openReaders>[] = []
let withTesseract: Read
let without: Read
beforeAll(async () => {
  open.push(openReaders(await anyTesseract()), openReaders({ path: '/nowhere', data: null }))
  ;[withTesseract, without] = open.map(({ read }) => read) as [Read, Read]
})
afterAll(() => open.forEach(({ close }) => close()))

describeEachDialect('scanned notes', (_, { freshConfig }) => {
  test('need OCR where it is not installed, and are read once it is, from pictures drawn in another process', async () => {
    const config = await freshConfig()
    const db = await openDatabase(config)
    const put = async (read: Read) => {
      const ingest = openIngest({ db, dataDir: config.dataDir, read, now: () => now, log: openLog('silent') })
      const results: unknown[] = []
      await ingest.read([await ingest.receive(scan)], (result) => results.push(result))
      return results
    }
    const held = () => db.selectFrom('documents').select(['state', 'tries', 'reason', 'reader']).execute()

    expect(await put(without)).toMatchObject([{ result: 'failed', message: expect.stringContaining('tesseract-ocr') }])
    expect(await held()).toMatchObject([{ state: 'needs OCR', tries: 0, reason: expect.stringContaining('needs OCR') }])
    expect(await db.selectFrom('readings').select('document_id').execute()).toEqual([])
    await assertSound(db, config.dataDir, now)

    expect(await put(withTesseract)).toMatchObject([{ result: 'read', actions: 3 }])
    expect(await held()).toEqual([{ state: 'read', tries: 1, reason: null, reader: 'scan@1' }])
    const actions = await db.selectFrom('actions').select(['text', 'certainty']).orderBy('text').execute()
    expect(actions.map(({ certainty }) => certainty)).toEqual(['likely', 'likely', 'likely'])
    await assertSound(db, config.dataDir, now)
    await db.destroy()
  })
})
