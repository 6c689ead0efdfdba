import { Paragraph } from 'docx'
import { expect, test } from 'vitest'
import type { UploadResult } from '../../shared/answers/documents.ts'
import { openDatabase } from '../db/open.ts'
import { describeEachDialect } from '../db/testing/describe-each-dialect.ts'
import { openLog } from '../log.ts'
import { docxOf } from './extract/testing/docx-of.ts'
import { lines, pdfOf } from './extract/testing/pdf-of.ts'
import { readDocument } from './read.ts'
import { openIngest, type Incoming } from './run.ts'
import { assertSound, wholeRecord } from './testing/assert-sound.ts'

const now = new Date('2024-06-01T10:00:00.000Z')
const said = [
  'Marlshire Holding to Account Meeting',
  'Date: 14 May 2024',
  'Present: Ines Harrow, Police and Crime Commissioner (PCC); Tom Vale, Chief Constable (CC)',
  '1. Victims',
  'The PCC asked how many victims wait. The CC responded that forty do.',
  'ACTION: CC to publish the review of victim contact by the end of June 2024.',
  'ACTION: CC to write to the courts about late listing by the end of July 2024.',
]
const fileOf = (name: string, bytes: Uint8Array): Incoming => ({ name, bytes, receivedOn: '2024-06-01', hint: null })

/** Notes as an office sends them, twice: written in Word and printed from it. */
async function both(): Promise<{ word: Incoming; print: Incoming }> {
  const page = said.flatMap((line, at) => lines(60, 780 - 40 * at, [line]))
  const word = await docxOf(said.map((line) => new Paragraph(line)))
  return { word: fileOf('May.docx', word), print: fileOf('May.pdf', pdfOf([page])) }
}

describeEachDialect('the same meeting as Word and as PDF', (_, { freshConfig }) => {
  async function start() {
    const config = await freshConfig()
    const db = await openDatabase(config)
    let isBroken = false
    const read: typeof readDocument = async (document) => {
      if (isBroken && document.name.endsWith('.pdf')) throw new Error('out of order')
      return readDocument(document)
    }
    const ingest = openIngest({ db, dataDir: config.dataDir, read, now: () => now, log: openLog('silent') })
    const put = async (file: Incoming) => {
      const results: UploadResult[] = []
      await ingest.read([await ingest.receive(file)], (result) => results.push(result))
      return results[0]?.result
    }
    const counted = async () => {
      const rows = async (table: 'meetings' | 'lives' | 'exchanges') =>
        (await db.selectFrom(table).select('id').execute()).length
      const roles = await db.selectFrom('meeting_notes').select('role').orderBy('role').execute()
      return [await rows('meetings'), await rows('lives'), await rows('exchanges'), roles.map(({ role }) => role)]
    }
    const idOf = async (name: string) =>
      (await db.selectFrom('documents').select('id').where('name', '=', name).executeTakeFirst())?.id ?? ''
    const close = async () => {
      await assertSound(db, config.dataDir, now)
      await db.destroy()
    }
    return { db, ingest, put, counted, idOf, close, breakPdf: (is: boolean) => (isBroken = is) }
  }
  const once = [1, 2, 1, ['rendition', 'speaks']]

  test('counts once: in sequence either way, at once, after a failure, and after removal', async () => {
    const { word, print } = await both()
    const records = []
    for (const order of [
      [word, print],
      [print, word],
    ]) {
      const { db, put, counted, close } = await start()
      for (const file of order) expect(await put(file)).toBe('read')
      expect(await counted()).toEqual(once)
      records.push(await wholeRecord(db))
      await close()
    }
    const { db, ingest, put, counted, idOf, close, breakPdf } = await start()
    breakPdf(true)
    expect(await Promise.all([put(word), put(print)])).toEqual(['read', 'failed'])
    expect(await counted()).toEqual([1, 2, 1, []])
    breakPdf(false)
    expect(await Promise.all([put(print), put(word)])).toEqual(['read', 'already held'])
    expect(await counted()).toEqual(once)
    records.push(await wholeRecord(db))

    for (const [name, file] of [
      ['May.docx', word],
      ['May.pdf', print],
    ] as const) {
      expect(await ingest.remove(await idOf(name))).toBe(true)
      expect(await counted()).toEqual([1, 2, 1, []])
      expect(await put(file)).toBe('read')
      expect(await put(file)).toBe('already held')
      expect(await counted()).toEqual(once)
    }
    records.push(await wholeRecord(db))
    for (const record of records.slice(1)) expect(record).toEqual(records[0])
    await close()
  })
})
