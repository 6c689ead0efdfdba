import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { openDatabase } from '../db/open.ts'
import type { DatabaseConfig } from '../db/open.ts'
import { describeEachDialect } from '../db/testing/describe-each-dialect.ts'
import { openLog } from '../log.ts'
import { openIngest } from './run.ts'
import { assertSound, wholeRecord } from './testing/assert-sound.ts'
import { twoMeetings } from './testing/ingest-and-die.ts'
import { readNotes } from './testing/notes.ts'

const program = fileURLToPath(new URL('testing/ingest-and-die.ts', import.meta.url))
/** So many at a time; each has a database of its own. */
const atOnce = 4
/** How many statements lie between two deaths; that a failure at each one is undone is tried in one process. */
const strides = { sqlite: 2, postgres: 11 }

type Death = { isKilled: boolean; acknowledged: string[] }

const dieAt = (config: DatabaseConfig, step: number) =>
  new Promise<Death>((resolve, reject) => {
    execFile(process.execPath, [program, JSON.stringify(config), String(step)], (error, out, told) => {
      const isKilled = error?.signal === 'SIGKILL'
      if (error && !isKilled) return reject(new Error(told, { cause: error }))
      resolve({ isKilled, acknowledged: out.split('\n').filter((line) => line !== '') })
    })
  })

describeEachDialect('kill -9 while notes are put in', (_, { dialect, freshConfig }) => {
  /** Dies at a step, is started again, and puts the same in again; gives whether it died, and the record at the end. */
  async function survive(step: number) {
    const config = await freshConfig()
    const { isKilled, acknowledged } = await dieAt(config, step)
    const db = await openDatabase(config)
    const held = (await db.selectFrom('documents').select('id').execute()).map(({ id }) => id)
    expect(held).toEqual(expect.arrayContaining(acknowledged))

    // Late enough for an original whose row was never written to be swept.
    const now = () => new Date(Date.now() + 11 * 60_000)
    const ingest = openIngest({ db, dataDir: config.dataDir, read: readNotes, now, log: openLog('silent') })
    await ingest.sweep()
    await ingest.resume({ isAlone: true })
    await assertSound(db, config.dataDir, now())
    const states = await db.selectFrom('documents').select(['id', 'state']).execute()
    expect(states.map(({ state }) => state)).toEqual(held.map(() => 'read'))

    for (const file of twoMeetings) await ingest.read([await ingest.receive(file)], () => undefined)
    await assertSound(db, config.dataDir, now())
    const record = await wholeRecord(db)
    await db.destroy()
    return { isKilled, record }
  }

  test('at any statement: what was acknowledged is there, and read once', async () => {
    const whole = await survive(0)
    expect([whole.isKilled, whole.record.actions?.length, whole.record.lives?.length]).toEqual([false, 2, 1])
    let deaths = 0
    for (let step = 1, isOver = false; !isOver; step += atOnce * strides[dialect]) {
      const steps = Array.from({ length: atOnce }, (__, at) => step + at * strides[dialect])
      const ends = await Promise.all(steps.map(survive))
      for (const [at, { record }] of ends.entries()) expect([steps[at], record]).toEqual([steps[at], whole.record])
      deaths += ends.filter(({ isKilled }) => isKilled).length
      isOver = ends.some(({ isKilled }) => !isKilled)
    }
    expect(deaths).toBeGreaterThan(100 / strides[dialect])
  }, 600_000)
})
