import type { Block, Range } from '../../../../shared/blocks.ts'
import { findWords, type FoundWord, type WordIndex } from './find-words.ts'
import { knownFor } from './known-words.ts'
import { standingIn } from './may-stand.ts'

/** Where the characters of a word stand side by side in the document, and no page break or gap cuts it. */
function isWhole({ text, offsets }: Block, { start, end }: Range): boolean {
  for (let at = start; at + 1 < end; at++)
    if (text[at] === ' ' && offsets[at + 1] !== (offsets[at] ?? 0) + 1) return false
  return true
}

type Piece = {
  found: FoundWord
  written: string
  known: string
  /** Where it begins in the new text. */
  at: number
}

/** A block with known words in the place of taught ones, and what was written there. */
export type Translated = { block: Block; from: Block; pieces: readonly Piece[] }

function piecesOf(block: Block, index: WordIndex): Piece[] {
  const all = findWords(block.text, index)
  if (all.length === 0) return []
  const mayStand = standingIn(block)
  let grown = 0
  return all.flatMap((found): Piece[] => {
    if (!isWhole(block, found) || !mayStand(found)) return []
    const { start, end, marks, isPlural } = found
    const written = block.text.slice(start, end)
    const known = knownFor(marks, isPlural, written)
    const at = start + grown
    grown += known.length - (end - start)
    return [{ found, written, known, at }]
  })
}

/** Places of a text as places of the text with the known words in it. */
function moved(pieces: readonly Piece[]): (place: number) => number {
  const last = (place: number) => {
    let [low, high] = [0, pieces.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((pieces[middle]?.found.start ?? 0) <= place) low = middle + 1
      else high = middle
    }
    return pieces[low - 1]
  }
  return (place) => {
    const piece = last(place)
    if (piece === undefined) return place
    const { found, known, at } = piece
    if (place === found.start) return at
    return place < found.end ? at + known.length : at + known.length + place - found.end
  }
}

function placesOf({ offsets }: Block, { found, known }: Piece): number[] {
  const first = offsets[found.start] ?? 0
  const places = Array.from(known, (_, step) => first + step)
  // What ends with the word ends where it ends in the document.
  places[known.length - 1] = offsets[found.end - 1] ?? first
  return places
}

/** The block with the word the readers know for each taught word that marks something; null where none does. */
export function asKnown(from: Block, index: WordIndex): Translated | null {
  const pieces = piecesOf(from, index)
  return pieces.length === 0 ? null : { block: translated(from, pieces), from, pieces }
}

/** Words that stand in a translated block as they were written. */
export function asWrittenIn({ block, pieces }: Translated, words: string): string | null {
  const start = block.text.indexOf(words)
  if (start < 0) return null
  const within = pieces.filter(({ at, known }) => at >= start && at + known.length <= start + words.length)
  return within.reduceRight((text, { at, known, written }) => {
    const from = at - start
    return text.slice(0, from) + written + text.slice(from + known.length)
  }, words)
}

function translated(block: Block, pieces: readonly Piece[]): Block {
  const text: string[] = []
  const offsets: number[] = []
  let from = 0
  const copy = (until: number) => {
    text.push(block.text.slice(from, until))
    for (let at = from; at < until; at++) offsets.push(block.offsets[at] ?? 0)
  }
  for (const piece of pieces) {
    copy(piece.found.start)
    text.push(piece.known)
    for (const place of placesOf(block, piece)) offsets.push(place)
    from = piece.found.end
  }
  copy(block.text.length)
  const move = moved(pieces)
  const range = <One extends Range>(one: One): One => ({ ...one, start: move(one.start), end: move(one.end) })
  return {
    ...block,
    text: text.join(''),
    offsets,
    lines: block.lines.map((line) => ({ ...line, start: move(line.start) })),
    cells: block.cells.map(range),
    emphasis: block.emphasis.map(range),
  }
}
