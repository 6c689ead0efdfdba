import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { writtenPatterns, type Pattern } from './written-patterns.ts'

const program = fileURLToPath(new URL('built-patterns.ts', import.meta.url))

/** Runs a program of its own: a pattern is built as its module loads, or as a document is read, and is heard of there. */
function builtPatterns(builtAt: string[]): Pattern[] {
  const files = new Set(builtAt.map((place) => place.slice(0, place.lastIndexOf(':'))))
  const printed = execFileSync(process.execPath, [program, ...files], { encoding: 'utf8', maxBuffer: 50_000_000 })
  return JSON.parse(printed) as Pattern[]
}

/** Every pattern of the program, and the places that build one which nothing reached; there should be none. */
export function collectPatterns(): { patterns: Pattern[]; unreached: string[] } {
  const { patterns, builtAt } = writtenPatterns()
  const built = builtPatterns(builtAt)
  const reached = new Set(built.flatMap(({ places }) => places))
  return { patterns: [...patterns, ...built], unreached: builtAt.filter((place) => !reached.has(place)) }
}
