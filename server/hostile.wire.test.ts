import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { afterEach, expect, test } from 'vitest'
import type { UploadResult } from '../shared/answers/documents.ts'
import { formOf } from './api/testing/serve.ts'
import { openDatabase } from './db/open.ts'
import type { DatabaseConfig } from './db/open.ts'
import { describeEachDialect } from './db/testing/describe-each-dialect.ts'
import { readersOf } from './ingest/reading/testing/readers-of.ts'
import { assertSound } from './ingest/testing/assert-sound.ts'

const main = fileURLToPath(new URL('main.ts', import.meta.url))
const program = 'reader-process'

/** Accepted by its size and within every limit, and long in the reading: nearly as many passages as there may be. */
const passage = (_: unknown, at: number) => `Ab${at} cd ef${at} gh ij${at} kl mn op qr st uv\n\n`
const slow = { name: 'slow.txt', bytes: new TextEncoder().encode(Array.from({ length: 95_000 }, passage).join('')) }

const notes = {
  name: 'may.txt',
  bytes: new TextEncoder().encode(`Notes of the Holding to Account Meeting

Date: 14 May 2024
Present:
Ines Harrow (PCC) – Police and Crime Commissioner for Marlshire
Tom Vale (CC) – Chief Constable

1. Victims
ACTION: CC to publish the review of victim contact by the end of June 2024.
`),
}

type Running = { address: string; pid: number; end: (signal: NodeJS.Signals) => Promise<number | null> }

const running: Running[] = []
afterEach(async () => {
  for (const server of running.splice(0)) await server.end('SIGKILL')
})

async function start({ dataDir, databaseUrl }: DatabaseConfig): Promise<Running> {
  const database: Record<string, string> = databaseUrl === null ? {} : { DATABASE_URL: databaseUrl }
  const child = spawn(process.execPath, [main], { env: { PORT: '0', DATA_DIR: dataDir, SAMPLES: 'off', ...database } })
  const ended = once(child, 'close').then(([code]) => code as number | null)
  const [line] = (await once(child.stdout, 'data')) as [Buffer]
  const address = /http:\/\/\S+/.exec(line.toString())?.[0] ?? ''
  const end = async (signal: NodeJS.Signals) => {
    child.kill(signal)
    return ended
  }
  const server = { address, pid: child.pid ?? 0, end }
  running.push(server)
  return server
}

async function upload({ address }: Running, file: typeof notes): Promise<UploadResult[] | null> {
  const { payload, headers } = await formOf([file])
  const request = { method: 'POST', body: new Uint8Array(payload), headers }
  const answer = await fetch(`${address}/api/documents`, request).catch(() => null)
  return (await answer?.json().catch(() => null)) as UploadResult[] | null
}

const questions = ['/health', '/api/trpc/record.documents', '/api/trpc/record.bodies']

/** How long each of many answers took, in milliseconds, the longest last. */
async function ask({ address }: Running, rounds: number): Promise<number[]> {
  const times: number[] = []
  for (let round = 0; round < rounds; round++) {
    for (const question of questions) {
      const from = performance.now()
      const answer = await fetch(`${address}${question}`)
      await answer.arrayBuffer()
      expect([question, answer.status]).toEqual([question, 200])
      times.push(performance.now() - from)
    }
    await setTimeout(20)
  }
  return times.toSorted((a, b) => a - b)
}

const at = (times: number[], share: number) => times[Math.floor((times.length - 1) * share)] ?? Number.NaN

describeEachDialect('a document that is long in the reading', (_, { freshConfig }) => {
  async function begin() {
    const config = await freshConfig()
    const server = await start(config)
    const db = await openDatabase(config)
    const states = async () => {
      const rows = await db.selectFrom('documents').select(['name', 'state', 'tries']).orderBy('name').execute()
      return rows.map(({ name, state, tries }) => `${name}: ${state}, ${tries}`)
    }
    return { config, server, db, states, isReading: () => readersOf(server.pid, program).length > 0 }
  }

  test('holds up neither the answers nor the next document, and goes back at a stop signal', async () => {
    const { config, server, db, states } = await begin()
    await upload(server, { ...notes, bytes: new TextEncoder().encode(`${new TextDecoder().decode(notes.bytes)}\n`) })
    const idle = await ask(server, 60)
    const hostile = upload(server, slow)
    await expect.poll(states, { timeout: 10_000 }).toContain('slow.txt: reading, 1')
    const busy = await ask(server, 60)
    // Every one of 180 answers came, none of them only after the reading that was under way before the first was asked.
    expect(await states()).toContain('slow.txt: reading, 1')
    expect(busy).toHaveLength(idle.length)
    // Reading in the server itself would hold up an answer for as long as the reading lasts: hundreds of times the usual.
    const usual = Math.max(at(idle, 0.5), 2)
    expect(at(busy, 0.5) / usual).toBeLessThan(20)
    expect(at(busy, 1) / Math.max(at(idle, 1), 10 * usual)).toBeLessThan(20)
    expect(await upload(server, notes)).toMatchObject([{ result: 'read', actions: 1 }])
    expect(await states()).toContain('slow.txt: reading, 1')

    const readers = readersOf(server.pid, program)
    expect(readers.length).toBeGreaterThan(0)
    const from = performance.now()
    expect(await server.end('SIGTERM')).toBe(0)
    expect(performance.now() - from).toBeLessThan(10_000)
    for (const pid of readers) expect(isRunning(pid)).toBe(false)
    expect((await hostile)?.[0]?.message ?? 'cut off').toMatch(/read at the next start|cut off/)
    expect(await states()).toContain('slow.txt: received, 0')
    await assertSound(db, config.dataDir, new Date())
    await db.destroy()
  })

  test('leaves no process behind when the server is killed, and is taken up by the next', async () => {
    const { config, server, db, states, isReading } = await begin()
    void upload(server, slow)
    await expect.poll(states, { timeout: 10_000 }).toContain('slow.txt: reading, 1')
    await expect.poll(isReading, { timeout: 5_000 }).toBe(true)
    const readers = readersOf(server.pid, program)
    await setTimeout(1_000)
    await server.end('SIGKILL')
    await expect.poll(() => readers.some(isRunning), { timeout: 10_000 }).toBe(false)
    await start(config)
    await expect.poll(states, { timeout: 10_000 }).toContain('slow.txt: reading, 2')
    await db.destroy()
  })
})

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}
