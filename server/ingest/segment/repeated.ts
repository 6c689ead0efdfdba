import type { Draft } from './pieces.ts'

const run = 4
const shortest = { words: 8, passage: 50 }
const share = { unit: 0.55, gap: 0.35, source: 0.5 }

type Likeness = { words: number; share: number; sources: Set<number> }

const wordsOf = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []

/** For each unit, how much of it stands, four words at a time, in units before it, and in which. */
function likenesses(drafts: readonly Draft[]): Likeness[] {
  const places = new Map<string, number>()
  return drafts.map((draft, index) => {
    const words = draft.kind === 'noise' ? [] : wordsOf(draft.text)
    const sources = new Set<number>()
    let found = 0
    const keys = words.slice(run - 1).map((_, at) => words.slice(at, at + run).join(' '))
    for (const key of keys) {
      const place = places.get(key)
      if (place === undefined) continue
      found++
      sources.add(place)
    }
    for (const key of keys) if (!places.has(key)) places.set(key, index)
    return { words: words.length, share: keys.length > 0 ? found / keys.length : 0, sources }
  })
}

/** An action log repeats sentences from all over; a page read twice repeats neighbours. */
function isOneStretch(sources: ReadonlySet<number>, likes: readonly Likeness[]): boolean {
  const places = [...sources].sort((a, b) => a - b)
  const first = places[0] ?? 0
  const last = places.at(-1) ?? 0
  const within = likes.slice(first, last + 1)
  const all = within.reduce((sum, like) => sum + like.words, 0)
  const matched = places.reduce((sum, place) => sum + (likes[place]?.words ?? 0), 0)
  return all > 0 && matched / all >= share.source
}

/**
 * Passages that stand in the document twice because a page was read twice, often garbled: found by the runs of words that a
 * longer stretch shares with an earlier stretch, in neighbouring passages. Gives the indexes of the later copies.
 */
export function repeatedUnits(drafts: readonly Draft[]): Set<number> {
  const likes = likenesses(drafts)
  const repeated = new Set<number>()
  for (let at = 0; at < drafts.length; at++) {
    if (!isCopy(likes[at])) continue
    let end = at + 1
    while (end < drafts.length && (isCopy(likes[end]) || (isFiller(likes[end]) && isCopy(likes[end + 1])))) end++
    const stretch = likes.slice(at, end)
    const words = stretch.reduce((sum, like) => sum + like.words, 0)
    const sources = new Set(stretch.flatMap((like) => [...like.sources]).filter((source) => source < at))
    if (words >= shortest.passage && isOneStretch(sources, likes)) for (let index = at; index < end; index++) repeated.add(index)
    at = end - 1
  }
  return repeated
}

const isCopy = (like: Likeness | undefined) => like !== undefined && like.words >= shortest.words && like.share >= share.unit
const isFiller = (like: Likeness | undefined) => like !== undefined && (like.words < shortest.words || like.share >= share.gap)
