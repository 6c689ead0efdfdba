import { writeSync } from 'node:fs'
import type { Kysely, KyselyPlugin } from 'kysely'
import { openDatabase } from '../../db/open.ts'
import type { DatabaseConfig } from '../../db/open.ts'
import type { Database } from '../../db/tables/database.ts'
import { openLog } from '../../log.ts'
import { openIngest } from '../run.ts'
import { fileOf, readNotes } from './notes.ts'

const people = ['Ines Harrow', 'Tom Vale']
const may = fileOf({ heldOn: '2024-05-14', area: 'Marlshire', people, actions: ['Publish the Outcome 16 review'] })
const june = fileOf({
  heldOn: '2024-06-11',
  area: 'Marlshire',
  people,
  forward: [{ text: 'Publish the Outcome 16 review', raisedAt: '2024-05-14' }],
})

/** Two meetings, the second of which brings an action of the first forward. */
export const twoMeetings = [may, june]

/** Counts statements, and kills this process as the n-th is begun. */
function dieAt(db: Kysely<Database>, step: number): Kysely<Database> {
  let count = 0
  const plugin: KyselyPlugin = {
    transformQuery: ({ node }) => {
      if (++count === step) process.kill(process.pid, 'SIGKILL')
      return node
    },
    transformResult: async ({ result }) => result,
  }
  return db.withPlugin(plugin)
}

/** Puts two meetings in, one after the other, tells what it acknowledges, and dies at a statement: a program of its own. */
async function ingestAndDie(config: DatabaseConfig, step: number): Promise<void> {
  const db = dieAt(await openDatabase(config), step)
  const parts = { db, dataDir: config.dataDir, read: readNotes, now: () => new Date(), log: openLog('silent') }
  const ingest = openIngest(parts)
  for (const file of twoMeetings) {
    const receipt = await ingest.receive(file)
    writeSync(1, `${receipt.documentId}\n`)
    await ingest.read([receipt], () => undefined)
  }
  await db.destroy()
}

const [config, step] = process.argv.slice(2)
if (import.meta.main) await ingestAndDie(JSON.parse(config ?? '') as DatabaseConfig, Number(step))
