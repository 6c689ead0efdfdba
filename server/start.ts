import { setTimeout } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { loadSamples } from '../seeds/load.ts'
import { buildApp } from './app.ts'
import type { Config } from './config.ts'
import { holdDataDir } from './db/dialects/sqlite.ts'
import { migrate } from './db/migrate.ts'
import { isAway, openDatabase } from './db/open.ts'
import { limits } from './ingest/limits.ts'
import { openReaders } from './ingest/recognition/open-readers.ts'
import { rulesMark } from './ingest/rules-mark.ts'
import { openIngest } from './ingest/run.ts'
import type { Ingest } from './ingest/run.ts'
import type { Log } from './log.ts'

const clientDir = fileURLToPath(new URL('../dist/client', import.meta.url))
const resumeEveryMs = 60_000
/** Stop signals end the process within ten seconds; what is being stored is finished or rolled back by then. */
const stopWithinMs = 9_000

export type Started = { address: string; stop: () => Promise<void> }

async function loadMissingSamples(ingest: Ingest, log: Log): Promise<void> {
  if (!(await ingest.wantsSamples())) return
  await ingest.decideOnSamples('loading')
  const results = await loadSamples(ingest)
  const failed = results.filter(({ result }) => result === 'failed' || result === 'refused').length
  log.info({ documents: results.length, failed }, 'samples loaded')
  await ingest.decideOnSamples('loaded')
}

/** Reads what an interrupted run left, now and every minute. */
function keepResuming(ingest: Ingest, log: Log): () => void {
  const resume = (isAlone: boolean) => {
    ingest.resume({ isAlone }).then(
      (documents) => void (documents > 0 && log.info({ documents }, 'resumed')),
      (error: unknown) => log.error({ err: error }, 'resuming failed'),
    )
  }
  resume(true)
  const timer = setInterval(() => resume(false), resumeEveryMs)
  return () => clearInterval(timer)
}

const addressOf = (host: string, port: number) => `http://${host.includes(':') ? `[${host}]` : host}:${port}`

/**
 * Starts the server: opens and migrates the database, loads the samples into an empty one, listens. Throws
 * `UnusableDatabase` where the database cannot be used.
 */
export async function start(config: Config, version: string, log: Log): Promise<Started> {
  const letGo = config.databaseUrl === null ? holdDataDir(config.dataDir) : () => undefined
  const db = await openDatabase(config)
  await migrate(db)
  const readers = openReaders(config.tesseract)
  const reading = { read: readers.read, rules: rulesMark() }
  const ingest = openIngest({ db, dataDir: config.dataDir, ...reading, now: () => new Date(), log })
  await ingest.sweep()
  if (await ingest.index()) log.debug('indexed for search')
  if (config.samples) await loadMissingSamples(ingest, log)
  const app = await buildApp({ db, ingest, log, version, isAway, clientDir })
  await app.listen({ host: config.host, port: config.port })
  const stopResuming = keepResuming(ingest, log)
  const bound = app.server.address()
  const port = typeof bound === 'object' && bound !== null ? bound.port : config.port
  return {
    address: addressOf(config.host, port),
    stop: async () => {
      stopResuming()
      ingest.stop()
      const late = setTimeout(limits.stopGraceMs, undefined, { ref: false })
      const settled = ingest.settle()
      void Promise.race([settled, late]).then(() => readers.close())
      const ended = Promise.all([app.close(), settled])
      await Promise.race([ended, setTimeout(stopWithinMs, undefined, { ref: false })])
      readers.close()
      await db.destroy()
      letGo()
    },
  }
}
