import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { Verdict } from './judge-pattern.ts'
import type { Pattern } from './written-patterns.ts'

/** Where verdicts are kept: recheck takes minutes for all patterns, and a pattern that is the same to the letter has the same. */
export const verdictFile = new URL('verdicts.json', import.meta.url)

export type Verdicts = Record<string, Verdict>

/** A pattern as a key; another letter or flag is another key. */
export const keyOf = ({ source, flags }: Pick<Pattern, 'source' | 'flags'>): string =>
  createHash('sha256').update(`/${source}/${flags}`).digest('hex').slice(0, 20)

export const keptVerdicts = (): Verdicts => JSON.parse(readFileSync(verdictFile, 'utf8')) as Verdicts
