import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { formOf } from './api/testing/serve.ts'
import { openDatabase } from './db/open.ts'
import type { DatabaseConfig } from './db/open.ts'
import { describeEachDialect } from './db/testing/describe-each-dialect.ts'

const main = fileURLToPath(new URL('main.ts', import.meta.url))

const notes = (day: string) => `Notes of the Holding to Account Meeting

Date: ${day} May 2024
Present:
Ines Harrow (PCC) – Police and Crime Commissioner for Marlshire
Tom Vale (CC) – Chief Constable

1. Victims
ACTION: CC to publish the review of victim contact of ${day} May by the end of June 2024.
`

async function start({ dataDir, databaseUrl }: DatabaseConfig) {
  const database: Record<string, string> = databaseUrl === null ? {} : { DATABASE_URL: databaseUrl }
  const child = spawn(process.execPath, [main], { env: { PORT: '0', DATA_DIR: dataDir, SAMPLES: 'off', ...database } })
  const ended = once(child, 'close')
  const [line] = (await once(child.stdout, 'data')) as [Buffer]
  const address = /http:\/\/\S+/.exec(line.toString())?.[0] ?? ''
  const end = async (signal: NodeJS.Signals) => {
    child.kill(signal)
    await ended
  }
  return { address, end }
}

/** Uploads one after another until the server is gone; `acknowledged` grows by the ids it has acknowledged. */
async function uploadUntilKilled(address: string, acknowledged: string[]): Promise<void> {
  for (let day = 1; day <= 28; day++) {
    const bytes = new TextEncoder().encode(notes(String(day)))
    const { payload, headers } = await formOf([{ name: `${day}.txt`, bytes }])
    const answer = await fetch(`${address}/api/documents`, {
      method: 'POST',
      body: new Uint8Array(payload),
      headers,
    }).catch(() => null)
    const results = await answer?.json().catch(() => null)
    if (!Array.isArray(results)) return
    acknowledged.push((results[0] as { documentId: string }).documentId)
  }
}

describeEachDialect('kill -9 while notes are put in', (_, { freshConfig }) => {
  test.each([0, 1, 3, 6])(
    'after %i uploads: what was acknowledged is there, the rest is whole or absent',
    async (count) => {
      const config = await freshConfig()
      const first = await start(config)
      const acknowledged: string[] = []
      const uploads = uploadUntilKilled(first.address, acknowledged)
      await expect.poll(() => acknowledged.length, { interval: 1, timeout: 20_000 }).toBeGreaterThanOrEqual(count)
      await setTimeout(7 * count + 5)
      await first.end('SIGKILL')
      await uploads
      expect(acknowledged.length).toBeLessThan(28)
      const second = await start(config)
      const db = await openDatabase(config)
      const states = () => db.selectFrom('documents').select(['id', 'state']).execute()
      await expect
        .poll(async () => (await states()).every(({ state }) => state === 'read'), { timeout: 15_000 })
        .toBe(true)
      const held = await states()
      expect(held.map(({ id }) => id)).toEqual(expect.arrayContaining(acknowledged))
      const told = await db.selectFrom('meetings').select('document_id').where('state', '=', 'read').execute()
      expect(told.length).toBe(held.length)
      expect((await db.selectFrom('actions').select('id').execute()).length).toBe(held.length)
      await db.destroy()
      await second.end('SIGTERM')
    },
  )
})
