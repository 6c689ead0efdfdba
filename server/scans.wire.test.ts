import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { afterEach, expect, test } from 'vitest'
import type { UploadResult } from '../shared/answers/documents.ts'
import { formOf } from './api/testing/serve.ts'
import { openDatabase } from './db/open.ts'
import type { DatabaseConfig } from './db/open.ts'
import { describeEachDialect } from './db/testing/describe-each-dialect.ts'
import { fakeTesseract, recordedWords, scannedNotes } from './ingest/recognition/testing/fake-tesseract.ts'
import { assertSound } from './ingest/testing/assert-sound.ts'

const main = fileURLToPath(new URL('main.ts', import.meta.url))
const scan = { name: 'scan.pdf', bytes: new Uint8Array(readFileSync(scannedNotes)) }
const notes = {
  name: 'may.txt',
  bytes: new TextEncoder().encode('Notes of the Board\n\nDate: 21 May 2024\n\nACTION: CC to write to the court.\n'),
}

const running = new Set<() => void>()
afterEach(() => {
  for (const kill of running) kill()
  running.clear()
})

/** A server in which Tesseract is what the words of a shell say. */
async function start({ dataDir, databaseUrl }: DatabaseConfig, recognise: string, more: Record<string, string> = {}) {
  const database: Record<string, string> = databaseUrl === null ? {} : { DATABASE_URL: databaseUrl }
  const { path } = fakeTesseract({ recognise })
  const env = { PATH: path, PORT: '0', DATA_DIR: dataDir, SAMPLES: 'off', ...database, ...more }
  const child = spawn(process.execPath, [main], { env })
  running.add(() => child.kill('SIGKILL'))
  const ended = once(child, 'close').then(([code]) => code as number | null)
  const [line] = (await once(child.stdout, 'data')) as [Buffer]
  const address = /http:\/\/\S+/.exec(line.toString())?.[0] ?? ''
  const upload = async (file: typeof scan): Promise<UploadResult[] | null> => {
    const { payload, headers } = await formOf([file])
    const request = { method: 'POST', body: new Uint8Array(payload), headers }
    const answer = await fetch(`${address}/api/documents`, request).catch(() => null)
    return (await answer?.json().catch(() => null)) as UploadResult[] | null
  }
  const end = async (signal: NodeJS.Signals) => {
    child.kill(signal)
    return ended
  }
  return { address, upload, end }
}

const programsOf = (mark: string) =>
  execFileSync('ps', ['-A', '-o', 'stat=,args='], { encoding: 'utf8' })
    .split('\n')
    .filter((line) => line.includes(mark) && !line.startsWith('Z'))

describeEachDialect('a server that reads scans', (_, { dialect, freshConfig }) => {
  test('reads one that is put in, and none where that is switched off', async () => {
    const config = await freshConfig()
    const off = await start(config, `cat > /dev/null; cat '${recordedWords}'`, { OCR: 'off' })
    expect(await off.upload(scan)).toMatchObject([{ result: 'failed', message: expect.stringContaining('OCR=off') }])
    await off.end('SIGTERM')
    const on = await start(config, `cat > /dev/null; cat '${recordedWords}'`)
    expect(await on.upload(scan)).toMatchObject([{ result: 'read', actions: 3 }])
    expect(await on.upload(scan)).toMatchObject([{ result: 'already held' }])
    await on.end('SIGTERM')
  })

  test('answers and reads on while a page is recognised, ends that at a stop signal, and puts the scan back', async () => {
    const config = await freshConfig()
    const mark = dialect === 'sqlite' ? 'sleep 70.875' : 'sleep 70.625'
    const server = await start(config, `${mark} & ${mark}`)
    const cut = server.upload(scan)
    await expect.poll(() => programsOf(mark).length, { timeout: 30_000 }).toBe(2)
    expect((await fetch(`${server.address}/health`)).status).toBe(200)
    expect(await server.upload(notes)).toMatchObject([{ result: 'read' }])
    expect(programsOf(mark)).toHaveLength(2)
    expect(await server.end('SIGTERM')).toBe(0)
    await cut
    await expect.poll(() => programsOf(mark), { timeout: 5_000 }).toEqual([])
    const db = await openDatabase(config)
    const states = await db.selectFrom('documents').select(['name', 'state', 'tries']).orderBy('name').execute()
    expect(states).toEqual([
      { name: 'may.txt', state: 'read', tries: 1 },
      { name: 'scan.pdf', state: 'received', tries: 0 },
    ])
    await assertSound(db, config.dataDir, new Date())
    await db.destroy()
  })
})
