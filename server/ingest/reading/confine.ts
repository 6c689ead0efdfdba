import dgram from 'node:dgram'
import dns from 'node:dns'
import { realpathSync } from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
import net from 'node:net'
import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'
import type { Limits } from '../limits.ts'

const root = fileURLToPath(new URL('../../../', import.meta.url))
const places = ['server', 'shared', 'node_modules', 'package.json'].map((name) => root + name)
/** A folder that is a link is named by its target as well: Node asks for the permission of both. */
const readable = [...new Set(places.flatMap((place) => [place, realpathSync(place)]))].map(
  (place) => `--allow-fs-read=${place}`,
)

/** How a reading process is started: it may read the program and nothing else, write nothing, start nothing. */
export function confinement({ heapMegabytes }: Limits): string[] {
  const heap = [`--max-old-space-size=${heapMegabytes}`]
  return [...heap, '--permission', '--allow-worker', '--disable-warning=PERM0006', ...readable]
}

/**
 * Ends the process where its parent is gone or it holds too much memory. A thread of its own, since whatever needs ending
 * leaves the main thread no time for timers.
 */
const watch = `
const { workerData } = require('node:worker_threads')
setInterval(() => {
  if (process.ppid !== workerData.parent) process.kill(process.pid, 'SIGKILL')
  if (process.memoryUsage.rss() > workerData.residentBytes) process.kill(process.pid, 'SIGABRT')
}, 200)`

function refuse(): never {
  throw Object.assign(new Error('Reading has no network.'), { code: 'ERR_ACCESS_DENIED' })
}

/** Node's permissions do not cover the network: what would follow a document's links finds none. */
function takeNetworkAway(): void {
  net.Socket.prototype.connect = refuse
  net.Server.prototype.listen = refuse
  dgram.Socket.prototype.bind = refuse
  dgram.Socket.prototype.send = refuse
  for (const name of ['lookup', 'resolve', 'resolve4', 'resolve6'] as const) Object.assign(dns, { [name]: refuse })
  for (const name of ['fetch', 'WebSocket', 'EventSource']) Reflect.deleteProperty(globalThis, name)
  syncBuiltinESMExports()
}

/** Node 24 has `drop`, its types have not. */
const permission = () => process.permission as typeof process.permission & { drop: (scope: string) => void }

/** Takes from this process what reading does not need. Belongs before the first document. */
export function confine({ residentMegabytes }: Limits): void {
  const workerData = { parent: process.ppid, residentBytes: residentMegabytes * 1_000_000 }
  new Worker(watch, { eval: true, workerData }).unref()
  // A thread could give itself back what was taken, so that none may be started from here on.
  permission().drop('worker')
  takeNetworkAway()
}
