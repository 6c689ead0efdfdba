import { randomUUID } from 'node:crypto'
import { createReadStream, existsSync, statSync } from 'node:fs'
import { mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { ReadStream } from 'node:fs'

const folder = (dataDir: string) => join(dataDir, 'originals')
const hashName = /^[0-9a-f]{64}$/
/** A file younger than this may belong to an upload whose row is about to be written. */
const strayAfterMs = 10 * 60_000

export function originalPath(dataDir: string, sha256: string): string {
  if (!hashName.test(sha256)) throw new Error('An original is named by its SHA-256.')
  return join(folder(dataDir), sha256)
}

async function syncFolder(path: string): Promise<void> {
  const handle = await open(path, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

async function writeSynced(path: string, bytes: Uint8Array): Promise<void> {
  const handle = await open(path, 'w', 0o600)
  try {
    await handle.writeFile(bytes)
    await handle.sync()
  } finally {
    await handle.close()
  }
}

/**
 * Keeps the bytes under their SHA-256, on the disk when it returns: written, synced, renamed, folder synced. A file that
 * is there whole already stays as it is.
 */
export async function keepOriginal(dataDir: string, sha256: string, bytes: Uint8Array): Promise<void> {
  const path = originalPath(dataDir, sha256)
  await mkdir(folder(dataDir), { recursive: true, mode: 0o700 })
  const held = await stat(path).catch(() => null)
  if (held?.size === bytes.byteLength) return
  const partial = `${path}.${randomUUID()}.part`
  try {
    await writeSynced(partial, bytes)
    await rename(partial, path)
    await syncFolder(folder(dataDir))
  } catch (error) {
    await rm(partial, { force: true })
    throw error
  }
}

/** Whether the bytes are kept whole, as far as their length tells. */
export const isOriginalKept = (dataDir: string, sha256: string, byteLength: number): boolean =>
  statSync(originalPath(dataDir, sha256), { throwIfNoEntry: false })?.size === byteLength

/** The original as a stream; null where it is missing. */
export function openOriginal(dataDir: string, sha256: string): ReadStream | null {
  const path = originalPath(dataDir, sha256)
  return existsSync(path) ? createReadStream(path) : null
}

export async function dropOriginal(dataDir: string, sha256: string): Promise<void> {
  await rm(originalPath(dataDir, sha256), { force: true })
}

/** Removes what an interrupted upload or removal left behind: files that no document has, older than ten minutes. */
export async function sweepOriginals(dataDir: string, held: Set<string>, now: Date): Promise<number> {
  const names = await readdir(folder(dataDir)).catch(() => [])
  let swept = 0
  for (const name of names) {
    const path = join(folder(dataDir), name)
    const isStray = !held.has(name) && now.getTime() - (await stat(path)).mtimeMs > strayAfterMs
    if (isStray) await rm(path, { force: true })
    swept += isStray ? 1 : 0
  }
  return swept
}
