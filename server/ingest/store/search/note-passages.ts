import { searchWordsOf } from '../../../../shared/search-words.ts'
import { passagesOfLines, type ThemePassage } from '../../../../shared/theme-passages.ts'

/** A piece of a held text that is found as one: its words as read, and where it stands. */
export type NotePassage = { text: string; line: number; last_line: number; begins: number; ends: number }

/** A longer passage is found in parts: PostgreSQL counts no word more than 255 times in a row. */
const MOST_WORDS = 250

/** Where a letter of a passage stands in the held text. */
function placeOf({ runs }: ThemePassage, at: number): number {
  const [from, place] = runs.findLast(([start]) => start <= at) ?? [0, 0]
  return place + at - from
}

function lineOf({ line, lines }: ThemePassage, at: number): number {
  return lines.findLast(({ start }) => start <= at)?.line ?? line
}

function partsOf(passage: ThemePassage): NotePassage[] {
  const words = searchWordsOf(passage.text)
  const parts = Array.from({ length: Math.ceil(words.length / MOST_WORDS) }, (_, part) =>
    words.slice(part * MOST_WORDS, (part + 1) * MOST_WORDS),
  )
  return parts.map((part, at) => {
    const [start, end] = [at === 0 ? 0 : (part[0]?.start ?? 0), parts[at + 1]?.[0]?.start ?? passage.text.length]
    const [begins, last] = [placeOf(passage, start), placeOf(passage, end - 1)]
    return {
      text: passage.text.slice(start, end),
      line: lineOf(passage, start),
      last_line: lineOf(passage, end - 1),
      begins: Math.min(begins, last),
      ends: Math.max(begins, last) + 1,
    }
  })
}

/**
 * The passages of a held text: those that themes are looked for in, and before them the lines of its head, which say what
 * meeting it is and list who was there. What is printed twice is found once.
 */
export function notePassages(text: string, passages: ThemePassage[] | null): NotePassage[] {
  const lines = passagesOfLines(text, new Set())
  if (passages === null || passages.length === 0) return lines.flatMap(partsOf)
  const first = Math.min(...passages.map((passage) => placeOf(passage, 0)))
  return [...lines.filter((line) => placeOf(line, 0) < first), ...passages].flatMap(partsOf)
}
