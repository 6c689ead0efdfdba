import { readdir, readFile, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { z } from 'zod'
import { limits } from './limits.ts'
import type { Hint } from './store/bodies.ts'

/** A file to put in, or a sentence about what cannot be. `bytes` reads it when its turn comes. */
export type Found = { path: string; name: string; hint: Hint | null } | { path: string; problem: string }

/** Hidden files, descriptions and labels, programs. */
const passedOver = /^\.|\.(json|[cm]?[jt]s)$/

/** What a folder's `body.json` says of the notes in it. */
const bodyFile = z.object({
  name: z.string().min(1),
  area: z.string().nullable().default(null),
  force: z.string().nullable().default(null),
  label: z.string().nullable().default(null),
  sample: z.boolean().default(false),
})

const problems: Record<string, string> = {
  ENOENT: 'It is not there.',
  EACCES: 'It may not be read: check its permissions.',
  EPERM: 'It may not be read: check its permissions.',
  EISDIR: 'It is a folder.',
}

/** One sentence for a file or folder that cannot be read. */
export function problemOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  return problems[code] ?? `It cannot be read (${code || 'unknown fault'}).`
}

/** The hint of the `body.json` in this folder; null where there is none. Throws where it is no such description. */
async function hintOf(folder: string): Promise<Hint | null> {
  const text = await readFile(join(folder, 'body.json'), 'utf8').catch(() => null)
  if (text === null) return null
  const { name, area, force, label, sample } = bodyFile.parse(JSON.parse(text))
  return { body: { name, area, force, isSample: sample }, label, isSample: sample }
}

async function* walkFolder(folder: string, outer: Hint | null): AsyncGenerator<Found> {
  let hint: Hint | null
  let names: string[]
  try {
    names = (await readdir(folder)).filter((name) => !passedOver.test(name)).toSorted()
  } catch (error) {
    yield { path: folder, problem: problemOf(error) }
    return
  }
  try {
    hint = (await hintOf(folder)) ?? outer
  } catch {
    yield {
      path: join(folder, 'body.json'),
      problem: 'It does not describe a body: { "name", "area", "force", "label", "sample" }.',
    }
    return
  }
  for (const name of names) yield* walk(join(folder, name), hint)
}

/**
 * All files under a path, folders in order of their names, but descriptions, labels and hidden files; a folder's `body.json` says which body its notes belong to. Never throws: what cannot be read is yielded as such.
 */
export async function* walk(path: string, hint: Hint | null = null): AsyncGenerator<Found> {
  try {
    const about = await stat(path)
    if (about.isDirectory()) yield* walkFolder(path, hint)
    else if (!about.isFile()) yield { path, problem: 'It is neither a file nor a folder.' }
    else if (about.size > limits.fileBytes)
      yield { path, problem: `It is larger than ${limits.fileBytes / 1_000_000} MB.` }
    else yield { path, name: basename(path), hint: hint ?? (await hintOf(dirname(path)).catch(() => null)) }
  } catch (error) {
    yield { path, problem: problemOf(error) }
  }
}
