import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'

const program = join(import.meta.dirname, '../../server/main.ts')

/** How long a server may take to load the samples and answer, in milliseconds. */
export const startWithinMs = 60_000

export type RunningServer = { address: string; stop: () => Promise<void> }

/**
 * Starts the product as a person would, on a free port and an empty data folder of its own, with the samples loaded.
 * The environment is only what stands here, and the data folder the working one: no `.env` of this machine is read.
 * Stopping it removes the folder.
 */
export async function runServer(): Promise<RunningServer> {
  const dataDir = mkdtempSync(join(tmpdir(), 'brought-forward-journey-'))
  const port = String(await freePort())
  const env = { PORT: port, DATA_DIR: dataDir, LOG_LEVEL: 'error' }
  const child = spawn(process.execPath, [program], { cwd: dataDir, env, stdio: ['ignore', 'ignore', 'inherit'] })
  const address = `http://127.0.0.1:${port}`
  await answers(`${address}/health`, child)
  const stop = async () => {
    await end(child)
    rmSync(dataDir, { recursive: true, force: true })
  }
  return { address, stop }
}

async function answers(url: string, child: ChildProcess): Promise<void> {
  const giveUpAt = Date.now() + startWithinMs
  while (Date.now() < giveUpAt && child.exitCode === null) {
    const response = await fetch(url).catch(() => null)
    if (response?.ok) return
    await setTimeout(100)
  }
  child.kill('SIGKILL')
  throw new Error(`The server did not answer at ${url} (exit ${child.exitCode ?? 'none'}).`)
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return
  const ended = new Promise((resolve) => child.once('exit', resolve))
  child.kill('SIGTERM')
  await ended
}

/** A port that nobody listens on now. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => (address && typeof address === 'object' ? resolve(address.port) : reject(new Error('no port'))))
    })
  })
}
