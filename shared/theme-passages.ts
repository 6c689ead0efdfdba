import type { Block } from './blocks.ts'

/** What of a block is needed to look for themes in it. */
export type ThemeBlock = Pick<Block, 'kind' | 'text' | 'offsets' | 'line' | 'lines' | 'cells' | 'under'>

/**
 * Such a block as it is kept beside a reading, so that themes can be looked for again without reading. In `runs`, the pair
 * `[at, place]` begins a stretch whose characters stand one after another: `text[at]` at `place` of the held text.
 */
export type ThemePassage = Omit<ThemeBlock, 'offsets'> & { runs: [at: number, place: number][] }

/** Keeps the places of a block's characters as runs. */
export function packPassage({ kind, text, offsets, line, lines, cells, under }: ThemeBlock): ThemePassage {
  const runs: [number, number][] = []
  offsets.forEach((place, at) => {
    const last = runs.at(-1)
    if (!last || place - last[1] !== at - last[0]) runs.push([at, place])
  })
  return { kind, text, runs, line, lines, cells, under }
}

/** The block again, with a place for each character. */
export function unpackPassage({ runs, ...passage }: ThemePassage): ThemeBlock {
  const offsets = runs.flatMap(([at, place], i) => {
    const end = runs[i + 1]?.[0] ?? passage.text.length
    return Array.from({ length: end - at }, (_, step) => place + step)
  })
  return { ...passage, offsets }
}

/**
 * The lines of a held text as passages, for a document whose passages were not kept.
 * @param headings lines that are headings, numbered from 1
 */
export function passagesOfLines(text: string, headings: ReadonlySet<number>): ThemePassage[] {
  let start = 0
  let under: string[] = []
  return text.split('\n').flatMap((whole, i): ThemePassage[] => {
    const line = i + 1
    const trimmed = whole.trim()
    const place = start + whole.indexOf(trimmed)
    start += whole.length + 1
    if (trimmed === '') return []
    const isHeading = headings.has(line)
    const passage: ThemePassage = {
      kind: isHeading ? 'heading' : 'paragraph',
      text: trimmed,
      runs: [[0, place]],
      line,
      lines: [{ start: 0, line }],
      cells: [{ start: 0, end: trimmed.length, column: 0 }],
      under: isHeading ? [] : under,
    }
    if (isHeading) under = [trimmed]
    return [passage]
  })
}
