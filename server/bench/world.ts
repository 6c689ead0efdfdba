import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import DatabaseConnection from 'better-sqlite3'
import { Kysely } from 'kysely'
import type { FastifyInstance } from 'fastify'
import { fastifyTRPCPlugin } from '@trpc/server/adapters/fastify'
import type { ApiParts } from '../api/context.ts'
import { readerProcedure, router } from '../api/procedures.ts'
import { loopbackRoles } from '../api/routes.ts'
import { buildApp } from '../app.ts'
import { sqliteDialect } from '../db/dialects/sqlite.ts'
import { migrate } from '../db/migrate.ts'
import { isAway } from '../db/open.ts'
import type { Database } from '../db/tables/database.ts'
import { readDocument } from '../ingest/read.ts'
import { openIngest } from '../ingest/run.ts'
import type { Ingest } from '../ingest/run.ts'
import { openLog } from '../log.ts'
import type { BodyOfNotes, Note } from './corpus.ts'

/** A statement as it went to the database. */
export type Statement = { sql: string; parameters: readonly unknown[] }

/** A server of its own over a number of bodies, asked from within and over HTTP. */
export type World = {
  bodies: BodyOfNotes[]
  dataDir: string
  parts: ApiParts
  ingest: Ingest
  url: string
  /** The driver itself on the same file, for reading. */
  driver: DatabaseConnection.Database
  /** What the database is asked while something runs. */
  record: (work: () => Promise<unknown>) => Promise<Statement[]>
  /** Commits a change that means nothing, after which nothing that was read before counts as current. */
  change: () => Promise<void>
  close: () => Promise<void>
}

const hintOf = (area: string) => ({
  body: { name: area, area, force: null, isSample: false },
  label: null,
  isSample: false,
})

/** Puts notes through the pipeline like any other document. Throws where one did not get in. */
export async function putNotes(ingest: Ingest, area: string, notes: Note[]): Promise<void> {
  const receipts = []
  for (const note of notes) receipts.push(await ingest.receive({ ...note, hint: hintOf(area) }))
  await ingest.read(receipts, ({ result, message, name }) => {
    if (result === 'failed' || result === 'refused') throw new Error(`${name}: ${message}`)
  })
}

/** A call like any other that asks nothing. */
const nothing = router({ nothing: readerProcedure.query(() => null) })

async function listen(app: FastifyInstance, parts: ApiParts): Promise<string> {
  const createContext = () => ({ ...parts, roles: loopbackRoles })
  await app.register(fastifyTRPCPlugin, { prefix: '/api/trpc/bench', trpcOptions: { router: nothing, createContext } })
  await app.listen({ host: '127.0.0.1', port: 0 })
  return `http://127.0.0.1:${(app.server.address() as AddressInfo).port}/api/trpc`
}

function openDriver(dataDir: string): DatabaseConnection.Database {
  const file = readdirSync(dataDir).find((name) => name.endsWith('.sqlite')) ?? ''
  return new DatabaseConnection(join(dataDir, file), { readonly: true })
}

/** Loads bodies into a database of their own in a temporary folder, and serves it. */
export async function openWorld(bodies: BodyOfNotes[], onBody: (loaded: number) => void): Promise<World> {
  const dataDir = mkdtempSync(join(tmpdir(), 'brought-forward-bench-'))
  let heard: Statement[] | null = null
  const db = new Kysely<Database>({
    dialect: sqliteDialect(dataDir),
    log: ({ query }) => void heard?.push({ sql: query.sql, parameters: query.parameters }),
  })
  await migrate(db)
  const log = openLog('silent')
  const read = async (document: Parameters<typeof readDocument>[0]) => readDocument(document)
  const ingest = openIngest({ db, dataDir, read, now: () => new Date(), log })
  // As a server does before it takes in anything; else the one that memory is measured of would index all notes first.
  await ingest.index()
  for (const [position, { area, notes }] of bodies.entries()) {
    await putNotes(ingest, area, notes)
    onBody(position + 1)
  }
  const parts = { db, ingest, log, version: 'bench', isAway }
  const app = await buildApp({ ...parts, clientDir: dataDir })
  const url = await listen(app, parts)
  const driver = openDriver(dataDir)
  let changes = 0
  return {
    bodies,
    dataDir,
    parts,
    ingest,
    url,
    driver,
    record: async (work) => {
      const statements: Statement[] = []
      heard = statements
      await work().finally(() => (heard = null))
      return statements
    },
    change: async () => {
      const row = { name: 'bench', value: String((changes += 1)) }
      await db.replaceInto('settings').values(row).execute()
    },
    close: async () => {
      driver.close()
      await app.close()
      await db.destroy()
      rmSync(dataDir, { recursive: true, force: true })
    },
  }
}
