import { afterEach, expect, test } from 'vitest'
import type { SourceDocument } from '../../../shared/source.ts'
import { limits, pictureLimits } from '../limits.ts'
import { openReaderPool } from './reader-pool.ts'
import type { ReaderPool } from './reader-pool.ts'
import { readersOf } from './testing/readers-of.ts'

const program = new URL('testing/hostile-program.ts', import.meta.url)
const small = { ...limits, wallClockMs: 2_000, heapMegabytes: 64, answerBytes: 2_000_000 }

const pools: ReaderPool[] = []
afterEach(() => pools.splice(0).forEach((pool) => pool.close()))

function open(more: Partial<typeof limits> = {}): ReaderPool {
  const pool = openReaderPool({ program, limits: { ...small, ...more } })
  pools.push(pool)
  return pool
}

const documentOf = (text: string): SourceDocument => ({
  name: 'notes.txt',
  mediaType: 'text/plain',
  sha256: '0'.repeat(64),
  receivedOn: '2024-06-01',
  bytes: new TextEncoder().encode(text),
})
const notes = documentOf('{"heldOn":"2024-05-14","actions":["Write to the court"]}')

test('reads in another process what is read in this one, and gives back what has to be kept of it', async () => {
  const { text, facts } = await open().read(notes)
  expect(facts.actions.map((action) => action.text)).toEqual(['Write to the court'])
  expect(text).toEqual({ reader: 'test@1', text: new TextDecoder().decode(notes.bytes) })
})

test('what cannot be read is told in its own words', async () => {
  const reading = open().read(documentOf('plain'))
  await expect(reading).rejects.toMatchObject({
    name: 'UnreadableDocument',
    message: 'No notes of a meeting were found in it.',
  })
})

test.each([
  ['loop', 'limit', /longer than 2 seconds/],
  ['wait', 'limit', /longer than 2 seconds/],
  ['swell', 'limit', /More than 2 MB were read out of it/],
  ['hold', 'crash', /more than 64 MB of memory/],
  ['die', 'crash', /broke down/],
  ['exit', 'crash', /broke down/],
])('%s: ended as a %s with a sentence, and the next document is read', async (deed, how, sentence) => {
  const pool = open({ processes: 1, wallClockMs: deed === 'loop' || deed === 'wait' ? 2_000 : 60_000 })
  const [hostile, next] = await Promise.allSettled([pool.read(documentOf(deed)), pool.read(notes)])
  expect(hostile).toMatchObject({ status: 'rejected', reason: { name: 'ReadingBrokenOff', how } })
  expect(String((hostile as PromiseRejectedResult).reason.message)).toMatch(sentence)
  expect(next).toMatchObject({ status: 'fulfilled' })
})

test('buffers count as memory too', async () => {
  await expect(open({ wallClockMs: 60_000 }).read(documentOf('holdBuffers'))).rejects.toMatchObject({ how: 'crash' })
})

test('a process that reads has no files, programs, threads, network or settings', async () => {
  const { facts } = await open().read(documentOf('escape'))
  const refused = facts.attendance.map((person) => person.name)
  expect(refused).toEqual(['write', 'read', 'settings', 'run', 'thread', 'network', 'fetch', 'environment'])
})

test('a page that another process draws comes whole, or not at all', async () => {
  const { picture, ...page } = await open().draw(notes, 6)
  expect(page).toEqual({ pages: 1, dotsPerInch: 300, rulings: [] })
  expect([picture?.width, picture?.height, picture?.grey.length]).toEqual([6, 1, 6])
  await expect(open().draw(notes, 7)).rejects.toMatchObject({ name: 'ReadingBrokenOff', how: 'crash' })
  const tooMany = pictureLimits.pagePixels + 2
  await expect(open({ answerBytes: 24_000_000 }).draw(notes, tooMany)).rejects.toMatchObject({ how: 'crash' })
})

test('a slow document holds up one process; the others are read by the next', async () => {
  const pool = open({ wallClockMs: 30_000 })
  let isSlowDone = false
  const slow = pool.read(documentOf('wait')).catch(() => void (isSlowDone = true))
  await Promise.all([notes, notes, notes, notes].map((document) => pool.read(document)))
  expect(isSlowDone).toBe(false)
  expect(readersOf(process.pid, 'hostile-program')).toHaveLength(2)
  pool.close()
  await slow
})

test('closing ends every process, and says of what waited that it was stopped', async () => {
  const pool = open()
  const readings = ['loop', 'wait', 'loop'].map((deed) => pool.read(documentOf(deed)))
  const settled = Promise.allSettled(readings)
  await expect.poll(() => readersOf(process.pid, 'hostile-program').length, { timeout: 5_000 }).toBe(2)
  pool.close()
  for (const one of await settled) expect(one).toMatchObject({ reason: { how: 'stop' } })
  await expect(pool.read(notes)).rejects.toMatchObject({ how: 'stop' })
  await expect.poll(() => readersOf(process.pid, 'hostile-program'), { timeout: 5_000 }).toEqual([])
}, 20_000)

test('idle processes are ended', async () => {
  const pool = open({ idleMs: 100 })
  await pool.read(notes)
  await expect.poll(() => readersOf(process.pid, 'hostile-program'), { timeout: 5_000 }).toEqual([])
  expect((await pool.read(notes)).facts.actions).toHaveLength(1)
})

test('a process that cannot start is a fault of ours, not of the document', async () => {
  const pool = openReaderPool({ program: new URL('nowhere.ts', import.meta.url), limits: small })
  pools.push(pool)
  await expect(pool.read(notes)).rejects.toMatchObject({ name: 'Error', message: 'A reading process did not start.' })
})
