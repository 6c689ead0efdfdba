import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { buildApp } from '../../app.ts'
import { isAway, openDatabase } from '../../db/open.ts'
import type { DatabaseConfig } from '../../db/open.ts'
import type { IngestParts } from '../../ingest/parts.ts'
import { openIngest } from '../../ingest/run.ts'
import { readNotes } from '../../ingest/testing/notes.ts'
import { openLog } from '../../log.ts'

/** A client as if built: a page, one script, and the script again, compressed. */
function builtClient(dataDir: string): string {
  const clientDir = join(dataDir, 'client')
  mkdirSync(join(clientDir, 'assets'), { recursive: true })
  writeFileSync(join(clientDir, 'index.html'), '<!doctype html><title>Brought Forward</title>')
  writeFileSync(join(clientDir, 'assets/main-abc.js'), 'export {}')
  writeFileSync(join(clientDir, 'assets/main-abc.js.br'), brotliCompressSync('export {}'))
  return clientDir
}

/** The server over a database of the test's own, reading the tests' notes; it listens to nothing until it is told to. */
export async function serve(config: DatabaseConfig, more: Partial<IngestParts> = {}) {
  const db = await openDatabase(config)
  const log = openLog('silent')
  const ingest = openIngest({ db, dataDir: config.dataDir, read: readNotes, now: () => new Date(), log, ...more })
  const parts = { db, ingest, log, version: '0.0.0-test', isAway }
  const app = await buildApp({ ...parts, clientDir: builtClient(config.dataDir) })
  await app.ready()
  const close = async () => {
    await app.close()
    await db.destroy()
  }
  return { app, db, ingest, parts, close }
}

export type Served = Awaited<ReturnType<typeof serve>>

export type FormFile = { name: string; bytes: Uint8Array }

/** A multipart body as a browser writes it. */
export async function formOf(files: FormFile[], fields: Record<string, string> = {}) {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.append(name, value)
  for (const { name, bytes } of files) form.append('file', new Blob([new Uint8Array(bytes)]), name)
  const request = new Request('http://localhost/', { method: 'POST', body: form })
  const type = request.headers.get('content-type') ?? ''
  return { payload: Buffer.from(await request.arrayBuffer()), headers: { 'content-type': type } }
}
