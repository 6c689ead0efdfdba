import { readFile, stat } from 'node:fs/promises'
import type { UploadResult } from '../../shared/answers/documents.ts'
import type { Ingest, Receipt } from './run.ts'
import { refusedResult } from './results.ts'
import type { Hint } from './store/bodies.ts'
import { problemOf, walk } from './walk.ts'
import type { Found } from './walk.ts'

export type Listening = {
  onResult: (result: PathResult) => void
  onFile?: (path: string) => void
  isStopping?: () => boolean
}
export type PathResult = UploadResult & { path: string }

async function receiveFound(ingest: Ingest, found: Found, said: Hint | null): Promise<Receipt> {
  if ('problem' in found) return refusedResult(found.path, found.problem)
  let file: { bytes: Uint8Array; receivedOn: string }
  try {
    const bytes = await readFile(found.path)
    file = { bytes, receivedOn: (await stat(found.path)).mtime.toISOString().slice(0, 10) }
  } catch (error) {
    return refusedResult(found.name, problemOf(error))
  }
  return ingest.receive({ name: found.name, hint: said ?? found.hint, ...file })
}

/**
 * Puts all files under some paths into the record, each body linked once a batch. What a person said of them wins over
 * what their folders say. `onFile` hears each file as its turn comes, `onResult` what became of it. Never stops at one
 * that fails; once `isStopping`, takes no further file.
 */
export async function putFolders(
  ingest: Ingest,
  paths: string[],
  said: Hint | null,
  { onFile, onResult, isStopping }: Listening,
): Promise<void> {
  const taken: string[] = []
  async function* receipts(): AsyncGenerator<Receipt> {
    for (const path of paths) {
      for await (const found of walk(path)) {
        if (isStopping?.()) return
        onFile?.(found.path)
        taken.push(found.path)
        yield await receiveFound(ingest, found, said)
      }
    }
  }
  await ingest.read(receipts(), (result, position) => onResult({ ...result, path: taken[position] ?? result.name }))
}
