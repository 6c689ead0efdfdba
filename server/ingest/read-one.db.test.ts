import { expect, test, vi } from 'vitest'
import type { UploadResult } from '../../shared/answers/documents.ts'
import { openDatabase } from '../db/open.ts'
import { describeEachDialect } from '../db/testing/describe-each-dialect.ts'
import { openLog } from '../log.ts'
import { limits } from './limits.ts'
import { NeedsOcr } from './needs-ocr.ts'
import type { IngestParts } from './parts.ts'
import { ReadingBrokenOff } from './reading/reading-broken-off.ts'
import { openIngest } from './run.ts'
import { putBack } from './store/claim.ts'
import type { Incoming, Ingest } from './run.ts'
import { assertSound } from './testing/assert-sound.ts'
import { fileOf, readNotes } from './testing/notes.ts'

const now = new Date('2025-06-01T10:00:00.000Z')
const may = fileOf({ heldOn: '2024-05-14', actions: ['Publish the review'] })
const june = fileOf({ heldOn: '2024-06-11', actions: ['Write to the court'] })

async function put(ingest: Ingest, files: Incoming[]): Promise<UploadResult[]> {
  const results: UploadResult[] = []
  const receipts = await Promise.all(files.map((file) => ingest.receive(file)))
  await ingest.read(receipts, (result) => results.push(result))
  return results
}

/** Reading that is broken off in this way whenever it is to read May. */
function breaking(how: ReadingBrokenOff['how'], times: number) {
  let tried = 0
  const read: IngestParts['read'] = async (document) => {
    if (document.name === may.name && tried++ < times) throw new ReadingBrokenOff(how, 'Reading it went wrong.')
    return readNotes(document)
  }
  return { read, tried: () => tried }
}

describeEachDialect('reading that is broken off', (_, { freshConfig }) => {
  async function start(read: IngestParts['read']) {
    const config = await freshConfig()
    const db = await openDatabase(config)
    const log = openLog('silent')
    const parts = { db, dataDir: config.dataDir, read, now: () => now, log }
    const ingest = openIngest(parts)
    const state = async () =>
      db.selectFrom('documents').select(['state', 'tries', 'reason']).where('name', '=', may.name).executeTakeFirst()
    const end = async () => {
      await assertSound(db, config.dataDir, now)
      await db.destroy()
    }
    return { db, parts, ingest, state, end }
  }

  test('a crash is tried again at once, and forgotten where that goes well', async () => {
    const { read, tried } = breaking('crash', 2)
    const { ingest, state, end } = await start(read)
    expect((await put(ingest, [may, june])).map(({ result }) => result)).toEqual(['read', 'read'])
    expect([tried(), await state()]).toEqual([3, { state: 'read', tries: 3, reason: null }])
    await end()
  })

  test('the third crash sets a document apart with what to do, the next is read, and no more is tried', async () => {
    const { read, tried } = breaking('crash', 9)
    const { db, ingest, state, end } = await start(read)
    const results = await put(ingest, [may, june])
    expect(results.map(({ result }) => result)).toEqual(['failed', 'read'])
    expect(results[0]?.message).toMatch(/^Reading it went wrong\. This was tried 3 times.*remove the document/)
    expect(await state()).toMatchObject({ state: 'quarantined', tries: 3, reason: results[0]?.message })
    expect(await put(ingest, [may])).toMatchObject([{ result: 'failed', message: results[0]?.message }])
    expect(await ingest.resume({ isAlone: true })).toBe(0)
    expect(tried()).toBe(3)
    const held = await db.selectFrom('documents').select('id').where('name', '=', may.name).executeTakeFirstOrThrow()
    await ingest.remove(held.id)
    expect(await put(ingest, [may])).toMatchObject([{ result: 'failed' }])
    expect(tried()).toBe(6)
    await end()
  })

  test('what was read and waits for its batch is no try of its own, however often the program is killed there', async () => {
    const read: IngestParts['read'] = async (document) =>
      document.name === june.name ? new Promise(() => undefined) : readNotes(document)
    const { db, parts, ingest, state, end } = await start(read)
    // The clock stands, so that the batch is not due however slow the machine is.
    const clock = vi.spyOn(performance, 'now').mockReturnValue(0)
    for (let kills = 0; kills < limits.tries; kills++) {
      const receipts = [await ingest.receive(may), await ingest.receive(june)]
      // June never ends, so that May waits: what follows is as after a kill.
      void openIngest(parts).read(receipts, () => undefined)
      await vi.waitFor(async () => expect(await state()).toMatchObject({ state: 'reading', tries: 0 }))
      await putBack(db, now, true)
    }
    clock.mockRestore()
    expect(await state()).toEqual({ state: 'received', tries: 0, reason: null })
    await put(ingest, [may])
    expect(await state()).toEqual({ state: 'read', tries: 1, reason: null })
    await end()
  })

  test('past a limit it is failed at once; a person may try it three times', async () => {
    const { read, tried } = breaking('limit', 9)
    const { ingest, state, end } = await start(read)
    for (const state_ of ['failed', 'failed', 'quarantined', 'quarantined']) {
      expect(await put(ingest, [may])).toMatchObject([{ result: 'failed' }])
      expect(await state()).toMatchObject({ state: state_ })
    }
    expect(tried()).toBe(3)
    await end()
  })

  test('a stop puts it back as if it had not been tried', async () => {
    const { read } = breaking('stop', 1)
    const { ingest, state, end } = await start(read)
    const [result] = await put(ingest, [may])
    expect(result?.message).toContain('read at the next start')
    expect(await state()).toEqual({ state: 'received', tries: 0, reason: null })
    expect(await ingest.resume({ isAlone: true })).toBe(1)
    expect(await state()).toMatchObject({ state: 'read', tries: 1 })
    await end()
  })

  test('once stopping, nothing more is begun and everything waits on the disk', async () => {
    const { ingest, state, end } = await start(readNotes)
    ingest.stop()
    expect(await put(ingest, [may])).toMatchObject([{ result: 'failed', message: expect.stringContaining('kept') }])
    expect(await state()).toMatchObject({ state: 'received', tries: 0 })
    await end()
  })

  test('pages that are pictures need OCR, which is no failure of ours and no empty record', async () => {
    const { ingest, state, end } = await start(async () => Promise.reject(new NeedsOcr('It has no text')))
    expect(await put(ingest, [may])).toMatchObject([{ result: 'failed', message: expect.stringContaining('OCR') }])
    expect(await state()).toMatchObject({ state: 'needs OCR', tries: 0 })
    await end()
  })

  test('one slow document does not hold back what is read beside it, nor another upload', async () => {
    let finish = () => undefined as void
    const slow = new Promise<void>((resolve) => (finish = resolve))
    const { ingest, end } = await start(async (document) => {
      if (document.name === may.name) await slow
      return readNotes(document)
    })
    const first = put(ingest, [may])
    expect(await put(ingest, [june])).toMatchObject([{ result: 'read' }])
    finish()
    expect(await first).toMatchObject([{ result: 'read' }])
    await end()
  })

  test('a document that is removed while it is read leaves nothing', async () => {
    let finish = () => undefined as void
    const slow = new Promise<void>((resolve) => (finish = resolve))
    const { db, ingest, end } = await start(async (document) => {
      await slow
      return readNotes(document)
    })
    const results: UploadResult[] = []
    const receipt = await ingest.receive(may)
    const reading = ingest.read([receipt], (result) => results.push(result))
    expect(await ingest.remove(receipt.documentId ?? '')).toBe(true)
    finish()
    await reading
    expect(results).toMatchObject([{ result: 'failed', documentId: null, message: expect.stringContaining('removed') }])
    expect(await db.selectFrom('readings').selectAll().execute()).toEqual([])
    await end()
  })

  test('a read holds its lease for as long as it lasts, and a lapsed one may be taken over', async () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] })
    try {
      let finish = () => undefined as void
      const slow = new Promise<void>((resolve) => (finish = resolve))
      let time = now
      const config = await freshConfig()
      const db = await openDatabase(config)
      const read: IngestParts['read'] = async (document) => {
        await slow
        return readNotes(document)
      }
      const parts = { db, dataDir: config.dataDir, read, now: () => time, log: openLog('silent') }
      const ingest = openIngest(parts)
      const lease = async () => (await db.selectFrom('documents').select('lease_until').executeTakeFirst())?.lease_until
      const first = put(ingest, [may])
      await vi.waitFor(async () => expect(await lease()).toBe(new Date(now.getTime() + limits.leaseMs).toISOString()))
      time = new Date(now.getTime() + limits.renewEveryMs)
      vi.advanceTimersByTime(limits.renewEveryMs)
      await vi.waitFor(async () => expect(await lease()).toBe(new Date(time.getTime() + limits.leaseMs).toISOString()))
      const other = openIngest({ ...parts, read: readNotes })
      expect(await put(other, [may])).toMatchObject([{ result: 'already held' }])
      time = new Date(time.getTime() + limits.leaseMs + 1)
      expect(await put(other, [may])).toMatchObject([{ result: 'read' }])
      finish()
      expect(await first).toMatchObject([{ result: 'read' }])
      expect(await db.selectFrom('meetings').select('id').where('state', '=', 'read').execute()).toHaveLength(1)
      await db.destroy()
    } finally {
      vi.useRealTimers()
    }
  })
})
