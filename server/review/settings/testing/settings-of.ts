import { openDatabase, type DatabaseConfig } from '../../../db/open.ts'
import { openIngest, type Incoming } from '../../../ingest/run.ts'
import { readDocument } from '../../../ingest/read.ts'
import { openLog } from '../../../log.ts'

/** A file of plain notes. */
export function fileOfText(name: string, text: string, hint: Incoming['hint'] = null): Incoming {
  return { name, bytes: new TextEncoder().encode(text), receivedOn: '2025-06-01', hint }
}

/** Notes of a meeting of a made-up office, as somebody would write them. */
export const marlshireNotes = (day: string, ...items: [title: string, ...paragraphs: string[]][]): string =>
  [
    'Marlshire Police and Crime Commissioner',
    'Holding to Account Meeting',
    `Date: ${day}`,
    '',
    'Present:',
    'Ines Harrow, Police and Crime Commissioner (PCC)',
    'Tom Vale, Chief Constable (CC)',
    'Ada Moss, Deputy Chief Constable (DCC)',
    '',
    ...items.flatMap(([title, ...paragraphs], i) => [
      `${i + 1}. ${title}`,
      '',
      ...paragraphs.flatMap((one) => [one, '']),
    ]),
  ].join('\n')

/** An empty product that reads notes as the product does, counting seconds from a fixed hour. */
export async function openProduct(config: DatabaseConfig) {
  const db = await openDatabase(config)
  let seconds = 0
  let reads = 0
  const now = () => new Date(Date.UTC(2025, 5, 1, 10, 0, seconds++))
  const read: typeof readDocument = async (document, words) => {
    reads++
    return readDocument(document, words)
  }
  const ingest = openIngest({ db, dataDir: config.dataDir, read, now, log: openLog('silent') })
  const put = async (files: Incoming[]) => {
    const results: (string | null)[] = []
    for (const file of files)
      await ingest.read([await ingest.receive(file)], ({ documentId }) => void results.push(documentId))
    return results
  }
  return { db, ingest, put, readsSoFar: () => reads }
}
