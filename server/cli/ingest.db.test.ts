import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { addDays } from '../../shared/dates.ts'
import { openDatabase } from '../db/open.ts'
import { pack, unpack } from '../db/packed.ts'
import { describeEachDialect } from '../db/testing/describe-each-dialect.ts'
import { limits } from '../ingest/limits.ts'

const program = fileURLToPath(new URL('ingest.ts', import.meta.url))
const notes = `Notes of the Holding to Account Meeting

Date: 14 May 2024
Present:
Ines Harrow (PCC) – Police and Crime Commissioner for Marlshire
Tom Vale (CC) – Chief Constable

1. Victims
ACTION: CC to publish the review of victim contact by the end of June 2024.
`

/** A module that sends Ctrl-C as soon as the program first tells how far it is, however busy the machine. */
const interruptsItself = `data:text/javascript,${encodeURIComponent(`
  const write = process.stderr.write.bind(process.stderr)
  process.stderr.write = (text) => {
    process.stderr.write = write
    process.kill(process.pid, 'SIGINT')
    return write(text)
  }
`)}`

type Ended = { code: number; out: string; err: string }

function ingest(args: string[], env: Record<string, string>): Promise<Ended> {
  return new Promise((resolve) => {
    execFile(process.execPath, [program, ...args], { env }, (error, out, err) => {
      resolve({ code: error === null ? 0 : Number(error.code), out, err })
    })
  })
}

describeEachDialect('npm run ingest', (_, { freshConfig }) => {
  async function start() {
    const config = await freshConfig({ migrated: false })
    const env: Record<string, string> = {
      DATA_DIR: config.dataDir,
      ...(config.databaseUrl === null ? {} : { DATABASE_URL: config.databaseUrl }),
    }
    const folder = mkdtempSync(join(tmpdir(), 'brought-forward-notes-'))
    writeFileSync(join(folder, 'may.txt'), notes)
    return { config, env, folder, [Symbol.dispose]: () => rmSync(folder, { recursive: true }) }
  }

  test('puts files in, tells progress and a summary, and does nothing twice', async () => {
    using given = await start()
    const first = await ingest([given.folder, '--body', 'Marlshire PCC'], given.env)
    expect(first.code).toBe(0)
    expect(first.err).toMatch(/^(1 of 1 file, \d+\.\d a second\n)+$/)
    expect(first.out).toMatch(/^1 file: 1 read with \d+ actions, 0 to match, 0 already held, 0 failed, 0 refused\.\n$/)
    const again = await ingest([given.folder], given.env)
    expect([again.code, again.out]).toEqual([
      0,
      '1 file: 0 read with 0 actions, 0 to match, 1 already held, 0 failed, 0 refused.\n',
    ])
    const db = await openDatabase(given.config)
    expect(await db.selectFrom('bodies').select('name').execute()).toEqual([{ name: 'Marlshire PCC' }])
    await db.destroy()
  })

  test('reads what is held again, as after an update, and keeps what was read before until then', async () => {
    using given = await start()
    expect((await ingest(['--again', '--all'], given.env)).out).toBe('Nothing is held that could be read again.\n')
    await ingest([given.folder, '--body', 'Marlshire PCC'], given.env)
    const db = await openDatabase(given.config)
    const actions = () => db.selectFrom('actions').select('text').orderBy('id').execute()
    const before = await actions()
    expect(before.length).toBeGreaterThan(0)
    const { facts } = await db.selectFrom('readings').select('facts').executeTakeFirstOrThrow()
    const nothing =
      'Nothing is held that an earlier version of the reader read. With --all, everything is read again.\n'
    expect((await ingest(['--again'], given.env)).out).toBe(nothing)
    // As an earlier reader left it.
    await db.updateTable('documents').set({ rules_by: 'earlier' }).execute()
    await db
      .updateTable('readings')
      .set({ facts: pack({ ...unpack(facts), actions: [] }) })
      .execute()
    await db.updateTable('actions').set({ text: 'CC to publish' }).execute()
    const again = await ingest(['--again'], given.env)
    expect([again.code, again.out]).toEqual([
      0,
      `1 file: 1 read with ${before.length} actions, 0 to match, 0 already held, 0 failed, 0 refused.\n`,
    ])
    expect(await actions()).toEqual(before)
    expect(unpack((await db.selectFrom('readings').select('facts').executeTakeFirstOrThrow()).facts)).toEqual(
      unpack(facts),
    )
    expect(await db.selectFrom('bodies').select('name').execute()).toEqual([{ name: 'Marlshire PCC' }])
    expect((await ingest(['--again'], given.env)).out).toBe(nothing)
    expect((await ingest(['--again', '--all'], given.env)).out).toBe(again.out)
    // Sent to be read again by a run that was broken off.
    await db.updateTable('documents').set({ state: 'received' }).execute()
    expect((await ingest(['--again'], given.env)).out).toBe(again.out)
    await db.destroy()
    const all = await ingest(['--all', given.folder], given.env)
    expect([all.code, all.err]).toEqual([2, expect.stringContaining('--all goes with --again.')])
    const both = await ingest(['--again', given.folder], given.env)
    expect([both.code, both.err]).toEqual([2, expect.stringContaining('takes no files')])
  })

  test('stops at Ctrl-C without losing any, and the next run reads the rest and none twice', async () => {
    using given = await start()
    // One batch is told of when the next is read at most: more than two are never all begun by then.
    const total = 2 * limits.batchDocuments + 60
    for (let day = 1; day < total; day++) {
      writeFileSync(join(given.folder, `${day}.txt`), notes.replace('14 May 2024', addDays('2010-01-01', 7 * day)))
    }
    const child = spawn(process.execPath, ['--import', interruptsItself, program, given.folder], { env: given.env })
    expect(await once(child, 'close')).toEqual([130, null])
    const db = await openDatabase(given.config)
    const read = () => db.selectFrom('documents').selectAll().where('state', '=', 'read').execute()
    const first = (await read()).length
    expect(first).toBeGreaterThan(0)
    expect(first).toBeLessThan(total)
    const again = await ingest([given.folder], given.env)
    expect(again.out).toContain(`${total} files: ${total - first} read`)
    expect(again.out).toContain(`${first} already held, 0 failed, 0 refused.`)
    expect((await read()).filter(({ tries }) => tries !== 1)).toEqual([])
    await db.destroy()
  })

  test('killed while it reads, the next run waits for what was being read and reads the rest, none twice', async () => {
    using given = await start()
    for (let day = 1; day < 8; day++) {
      writeFileSync(join(given.folder, `${day}.txt`), notes.replace('14 May 2024', addDays('2010-01-01', 7 * day)))
    }
    await ingest([join(given.folder, 'may.txt')], given.env)
    const db = await openDatabase(given.config)
    const states = async () => (await db.selectFrom('documents').select('state').execute()).map(({ state }) => state)
    const child = spawn(process.execPath, [program, given.folder], { env: given.env })
    const ended = once(child, 'close')
    await expect.poll(states, { timeout: 60_000, interval: 10 }).toContain('reading')
    child.kill('SIGKILL')
    await ended
    expect(await states()).toContain('reading')
    const again = spawn(process.execPath, [program, given.folder], { env: given.env })
    const againEnded = once(again, 'close')
    let told = ''
    again.stderr.on('data', (more: Buffer) => (told += more.toString()))
    await expect.poll(() => told, { timeout: 60_000 }).toMatch(/Waiting for \d+ files? that another run is reading; if/)
    // As if the lease had lapsed meanwhile.
    await db.updateTable('documents').set({ lease_until: '2020-01-01' }).where('state', '=', 'reading').execute()
    expect(await againEnded).toEqual([0, null])
    expect(new Set(await states())).toEqual(new Set(['read']))
    expect(await states()).toHaveLength(8)
    expect(await db.selectFrom('actions').select('id').execute()).toHaveLength(8)
    const { tries } = await db
      .selectFrom('documents')
      .select('tries')
      .where('name', '=', 'may.txt')
      .executeTakeFirstOrThrow()
    expect(tries).toBe(1)
    await db.destroy()
  })

  test('goes on past failures, names them at the end, and exits with 1', async () => {
    using given = await start()
    writeFileSync(join(given.folder, 'april.txt'), new Uint8Array([0, 1, 2, 3]))
    const { code, out, err } = await ingest([given.folder, join(given.folder, 'none')], given.env)
    expect(code).toBe(1)
    expect(out).toContain('3 files: 1 read with')
    expect(out).toContain(`  ${join(given.folder, 'april.txt')}: refused. `)
    expect(out).toContain(`  ${join(given.folder, 'none')}: refused. It is not there.`)
    expect(err).not.toContain('    at ')
  })

  test('wrong arguments and settings are one line', async () => {
    using given = await start()
    const none = await ingest([], given.env)
    expect([none.code, none.out, none.err]).toEqual([
      2,
      '',
      expect.stringMatching(/^At least one file or folder is wanted\. usage: .*\n$/),
    ])
    const wrong = await ingest([given.folder], { ...given.env, PORT: 'x' })
    expect([wrong.code, wrong.out, wrong.err]).toEqual([1, '', expect.stringMatching(/^PORT is "x" .*\n$/)])
  })
})
