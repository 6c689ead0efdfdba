import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { addressOf, fetchAnswer } from '../fetch-answer.ts'
import { figureOf } from '../figure.ts'
import type { Figure } from '../figure.ts'
import type { Question } from '../questions.ts'
import type { World } from '../world.ts'

const root = fileURLToPath(new URL('../../../', import.meta.url))
const timesAsked = 20

/** Starts the server with the words that `npm start` has for it. */
function startServer({ dataDir }: World): ChildProcess {
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { scripts: { start: string } }
  const own = { DATA_DIR: dataDir, PORT: '0', HOST: '', DATABASE_URL: '', SAMPLES: 'off', LOG_LEVEL: 'silent' }
  const env = { PATH: dirname(process.execPath), ...own }
  return spawn('/bin/sh', ['-c', scripts.start], { cwd: root, env, stdio: ['ignore', 'pipe', 'inherit'] })
}

async function end(server: ChildProcess): Promise<void> {
  server.kill('SIGTERM')
  await once(server, 'exit')
}

/** The first start of a version keeps its code compiled for those that follow. */
async function startOnceBefore(world: World): Promise<void> {
  const server = startServer(world)
  try {
    await addressPrinted(server)
  } finally {
    await end(server)
  }
}

/** The address that the server prints once it listens. */
async function addressPrinted({ stdout }: ChildProcess): Promise<string> {
  if (stdout === null) throw new Error('The server has no output.')
  for await (const line of createInterface({ input: stdout })) {
    const address = /http:\S+/.exec(line)?.[0]
    if (address !== undefined) return address
  }
  throw new Error('The server ended before it listened.')
}

/** Resident memory of a process in megabytes, now and at its most, as Linux tells it. */
function residentMb({ pid }: ChildProcess): { now: number; most: number } {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8')
  const read = (name: string) => (Number(new RegExp(`^${name}:\\s+(\\d+) kB`, 'm').exec(status)?.[1]) * 1024) / 1e6
  return { now: read('VmRSS'), most: read('VmHWM') }
}

/**
 * Memory of a server as started by itself on this record: when it listens, and after every question was asked many times.
 * Nothing where the system is not Linux.
 */
export async function memory(world: World, questions: Question[]): Promise<Figure[]> {
  if (!existsSync('/proc/self/status')) return []
  await startOnceBefore(world)
  const server = startServer(world)
  try {
    const url = `${await addressPrinted(server)}/api/trpc`
    const started = residentMb(server).now
    for (let time = 0; time < timesAsked; time++) {
      for (const { path, input } of questions) await fetchAnswer(addressOf(url, path, input))
    }
    const asked = residentMb(server)
    const about = { measure: `memory with ${world.bodies.length} bodies`, unit: 'MB', goal: 300 } as const
    return [
      figureOf({ ...about, subject: 'listening' }, [started]),
      figureOf({ ...about, subject: `each question asked ${timesAsked} times` }, [asked.now]),
      figureOf({ ...about, subject: 'at its most' }, [asked.most]),
    ]
  } finally {
    await end(server)
  }
}
