import { readFile, stat } from 'node:fs/promises'
import { setTimeout } from 'node:timers/promises'
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
  /** Where given, what another run is reading is waited for, and read here where that run has ended; hears how many. */
  onWaiting?: (files: number) => void
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

type Held = { name: string; documentId: string; told: PathResult }

const lookAgainMs = 1000

/** Tells what became of files that another run was reading: when it has read them, or here once its lease has lapsed. */
async function awaitOthers(
  ingest: Ingest,
  held: Held[],
  { onResult, isStopping, onWaiting }: Listening,
): Promise<void> {
  const tell = (files: Held[]) => files.forEach(({ told }) => onResult(told))
  let left = held
  for (let looked = 0; left.length > 0 && !isStopping?.(); looked++) {
    if (looked > 0) await setTimeout(lookAgainMs)
    const unread = await ingest.unread()
    const [waiting, ready] = partition(left, ({ documentId }) => unread.held.has(documentId))
    // What was read before this run came to it has been told of already.
    const [toRead, known] = partition(ready, ({ documentId }) => looked > 0 || unread.free.has(documentId))
    tell(known)
    const receipts = toRead.map(({ name, documentId }) => ({ name, documentId }))
    await ingest.read(receipts, (result, at) => onResult({ ...result, path: toRead[at]?.told.path ?? result.name }))
    if (looked === 0 && waiting.length > 0) onWaiting?.(waiting.length)
    left = waiting
  }
  tell(left)
}

function partition<One>(all: One[], is: (one: One) => boolean): [One[], One[]] {
  return [all.filter(is), all.filter((one) => !is(one))]
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
  listening: Listening,
): Promise<void> {
  const { onFile, onResult, isStopping } = listening
  const taken: string[] = []
  const held: Held[] = []
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
  await ingest.read(receipts(), (known, position) => {
    const result = { ...known, path: taken[position] ?? known.name }
    const { name, documentId } = result
    const mayWait = listening.onWaiting !== undefined && result.result === 'already held'
    if (mayWait && documentId !== null) held.push({ name, documentId, told: result })
    else onResult(result)
  })
  await awaitOthers(ingest, held, listening)
}
