import { useSyncExternalStore } from 'react'
import type { UploadResult } from '../../shared/answers/documents.ts'
import { upload } from './upload.ts'

/** A file on its way: waiting, being sent and read, or done. */
export type Upload = {
  key: string
  name: string
  state: 'waiting' | 'sending' | 'reading' | 'done'
  sentShare: number
  result: UploadResult | null
}

const atOnce = 2
let uploads: Upload[] = []
let waiting: { key: string; file: File; onDone: () => void }[] = []
let sending = 0
let made = 0
const listeners = new Set<() => void>()

function change(key: string, parts: Partial<Upload>): void {
  uploads = uploads.map((one) => (one.key === key ? { ...one, ...parts } : one))
  for (const listener of listeners) listener()
}

async function sendNext(): Promise<void> {
  const next = waiting.shift()
  if (!next) return
  sending += 1
  change(next.key, { state: 'sending' })
  const result = await upload(next.file, null, (share) =>
    change(next.key, { state: share < 1 ? 'sending' : 'reading', sentShare: share }),
  )
  sending -= 1
  change(next.key, { state: 'done', sentShare: 1, result })
  next.onDone()
  void sendNext()
}

/** Puts files in line. They go on being sent and read when the page that began it is left. */
export function enqueue(files: File[], onDone: () => void): void {
  const added = files.map((file) => ({ key: `upload ${(made += 1)}`, file, onDone }))
  uploads = [
    ...uploads,
    ...added.map(({ key, file }) => ({ key, name: file.name, state: 'waiting' as const, sentShare: 0, result: null })),
  ]
  waiting = [...waiting, ...added]
  for (const listener of listeners) listener()
  while (sending < atOnce && waiting.length > 0) void sendNext()
}

/** Forgets those that are done. */
export function clearDone(): void {
  uploads = uploads.filter((one) => one.state !== 'done')
  for (const listener of listeners) listener()
}

function listen(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** The files on their way, on any page. */
export const useUploads = (): Upload[] => useSyncExternalStore(listen, () => uploads)
