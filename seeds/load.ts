import { existsSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { putFolders } from '../server/ingest/put-folders.ts'
import type { PathResult } from '../server/ingest/put-folders.ts'
import type { Ingest } from '../server/ingest/run.ts'

const seeds = fileURLToPath(new URL('.', import.meta.url))

/** The sample notes' folders, one a body; a folder without `body.json` holds labelled notes for scoring alone. */
async function seedFolders(): Promise<string[]> {
  const entries = await readdir(seeds, { withFileTypes: true })
  const folders = entries.filter((entry) => entry.isDirectory()).map((entry) => join(seeds, entry.name))
  return folders.filter((folder) => existsSync(join(folder, 'body.json')))
}

/** Puts the sample notes through the pipeline like any other document; gives what became of each. */
export async function loadSamples(ingest: Ingest): Promise<PathResult[]> {
  const results: PathResult[] = []
  await putFolders(ingest, await seedFolders(), null, { onResult: (result) => results.push(result) })
  return results
}
