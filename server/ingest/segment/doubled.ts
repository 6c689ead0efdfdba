import type { Draft } from './pieces.ts'
import { wordsIn } from './shape.ts'

// A passage that was copied or read twice by mistake stands again a little further down, at times with its letters misread.
const shortest = 25
const longest = 150
const near = 4
const prose = 8

/** As much of a copy may be misread: of its words, and of the letters of these. */
const misread = { words: 0.25, letters: 0.3, most: 120 }

type Read = { words: readonly string[]; count: Map<string, number> }

function readOf({ text }: Draft): Read {
  const words = wordsIn(text.toLowerCase())
  const count = new Map<string, number>()
  for (const word of words) count.set(word, (count.get(word) ?? 0) + 1)
  return { words, count }
}

/** How many words of one the other has as well, in whatever order: asked first, since it is cheap. */
function shared(one: Read, other: Read): number {
  let both = 0
  for (const [word, times] of one.count) both += Math.min(times, other.count.get(word) ?? 0)
  return both
}

/** The words of each of two passages that the other does not have at that place. */
function differing(one: readonly string[], other: readonly string[]): [string[], string[]] {
  // How many words the rest of both has in common from each pair of places on.
  const rest = Array.from({ length: one.length + 1 }, () => Array.from({ length: other.length + 1 }, () => 0))
  const at = (from: number, to: number) => rest[from]?.[to] ?? 0
  for (let from = one.length - 1; from >= 0; from--)
    for (let to = other.length - 1; to >= 0; to--)
      (rest[from] as number[])[to] =
        one[from] === other[to] ? at(from + 1, to + 1) + 1 : Math.max(at(from + 1, to), at(from, to + 1))
  const [mine, theirs]: [string[], string[]] = [[], []]
  let [from, to] = [0, 0]
  while (from < one.length || to < other.length) {
    if (from < one.length && one[from] === other[to]) [from, to] = [from + 1, to + 1]
    else if (to >= other.length || (from < one.length && at(from + 1, to) >= at(from, to + 1)))
      mine.push(one[from++] ?? '')
    else theirs.push(other[to++] ?? '')
  }
  return [mine, theirs]
}

/** How many letters must be put in, taken out or changed to make one text the other. */
function lettersApart(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, at) => at)
  for (let at = 1; at <= one.length; at++) {
    const next = [at]
    for (let to = 1; to <= other.length; to++)
      next.push(
        Math.min(
          (row[to] ?? 0) + 1,
          (next[to - 1] ?? 0) + 1,
          (row[to - 1] ?? 0) + (one[at - 1] === other[to - 1] ? 0 : 1),
        ),
      )
    row = next
  }
  return row[other.length] ?? 0
}

/** The same words, but for some whose letters were misread or run together; other words or figures make it another passage. */
function isCopy(copy: Read, source: Read): boolean {
  if (copy.words.join(' ') === source.words.join(' ')) return true
  const fewer = Math.max(copy.words.length, source.words.length) * (1 - misread.words)
  if (source.words.length > longest || shared(copy, source) < fewer) return false
  const [ones = '', others = ''] = differing(copy.words, source.words).map((words) => words.join(''))
  const length = Math.max(ones.length, others.length)
  return length <= misread.most && !/\d/.test(ones + others) && lettersApart(ones, others) <= length * misread.letters
}

const isPassage = (draft: Draft | undefined): draft is Draft =>
  draft?.kind === 'paragraph' && draft.mark.row < 0 && draft.mark.heading === 0 && draft.cells.length === 1

/** The pieces of running text straight before one, the nearest first; a short line between them may be a heading, and ends them. */
function passagesBefore(drafts: readonly Draft[], at: number): Draft[] {
  const found: Draft[] = []
  for (let before = at - 1; before >= 0 && found.length < near; before--) {
    const draft = drafts[before] as Draft
    if (draft.kind === 'noise') continue
    if (!isPassage(draft) || draft.text.split(' ', prose).length < prose) break
    found.push(draft)
  }
  return found
}

/** Single passages that stand again shortly behind themselves, whole or misread; the indexes of the copies. */
export function doubledUnits(drafts: readonly Draft[]): Set<number> {
  const reads = new Map<Draft, Read | null>()
  const read = (draft: Draft): Read | null => {
    const known = reads.get(draft)
    if (known !== undefined) return known
    const fresh = draft.text.length > longest * 12 ? null : readOf(draft)
    reads.set(draft, fresh)
    return fresh
  }
  const copies = new Set<number>()
  for (const [at, draft] of drafts.entries()) {
    const own = isPassage(draft) ? read(draft) : null
    if (!own || own.words.length < shortest || own.words.length > longest) continue
    const isAgain = passagesBefore(drafts, at).some((before) => {
      const other = read(before)
      return other !== null && isCopy(own, other)
    })
    if (isAgain) copies.add(at)
  }
  return copies
}
