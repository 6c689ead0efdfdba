import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { test as base } from '@playwright/test'

const program = join(import.meta.dirname, '../../server/main.ts')
const startWithinMs = 60_000

/** A journey's `test`: pages open on a server of this worker's own, on an empty data folder with the samples loaded. */
export const test = base.extend<object, { address: string }>({
  address: [
    async ({}, ready) => {
      const dataDir = mkdtempSync(join(tmpdir(), 'brought-forward-journey-'))
      const server = await startServer(dataDir)
      await ready(server.address)
      await stopServer(server.child)
      rmSync(dataDir, { recursive: true, force: true })
    },
    { scope: 'worker', timeout: startWithinMs + 10_000 },
  ],
  baseURL: async ({ address }, ready) => ready(address),
})

/** The environment is only what stands here, and the data folder the working one: no `.env` of this machine is read. */
async function startServer(dataDir: string): Promise<{ address: string; child: ChildProcess }> {
  const port = String(await freePort())
  const env = { PORT: port, DATA_DIR: dataDir, LOG_LEVEL: 'error' }
  const child = spawn(process.execPath, [program], { cwd: dataDir, env, stdio: ['ignore', 'ignore', 'inherit'] })
  const address = `http://127.0.0.1:${port}`
  await answers(`${address}/health`, child)
  return { address, child }
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

async function stopServer(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return
  const ended = new Promise((resolve) => child.once('exit', resolve))
  child.kill('SIGTERM')
  await ended
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => (address && typeof address === 'object' ? resolve(address.port) : reject(new Error('no port'))))
    })
  })
}
