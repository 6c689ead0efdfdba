import type { Draft } from './pieces.ts'

const run = 4
const shortest = { words: 8, passage: 50, torn: 30 }
const share = { unit: 0.55, gap: 0.35, source: 0.65, chance: 0.15, cutOff: 0.75 }

/** `sure` are the sources that gave more than a pair or two by chance; `broken` counts words that stood whole before. */
type Likeness = { words: number; share: number; sources: Set<number>; sure: number[]; broken: number }

const wordsOf = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
/** Words that a bad reading broke in two ("farm ers") as they stood before, whole. */
function wholeAgain(words: readonly string[], seen: ReadonlySet<string>): string[] {
  const whole: string[] = []
  for (let at = 0; at < words.length; at++) {
    const [word = '', next = ''] = [words[at], words[at + 1]]
    const isBroken = next !== '' && seen.has(word + next) && !(seen.has(word) && seen.has(next))
    whole.push(isBroken ? word + next : word)
    if (isBroken) at++
  }
  return whole
}

const light = new Set(
  'the a an and or of to in on at by for with from that which who as if is are was were be been has have had will would it its his her their they he she this these those not but into than so there also said asked'.split(
    ' ',
  ),
)

/** Runs of words as they stand: a copy keeps most of them. */
function runsOf(words: readonly string[]): string[] {
  return words.slice(run - 1).map((_, at) => words.slice(at, at + run).join(' '))
}

/** Pairs of weighty words, with up to `skip` others between them: a copy that lost its small words keeps these. */
function pairsOf(words: readonly string[], skip: number): string[] {
  const weighty = words.filter((word) => !light.has(word))
  return weighty.flatMap((word, at) => weighty.slice(at + 1, at + 2 + skip).map((next) => `${word} ${next}`))
}

type Index = Map<string, number>

function sharedWith(index: Index, keys: readonly string[]): Omit<Likeness, 'words' | 'broken'> {
  const sources = keys.flatMap((key) => index.get(key) ?? [])
  const times = new Map<number, number>()
  for (const source of sources) times.set(source, (times.get(source) ?? 0) + 1)
  const sure = [...times].flatMap(([source, count]) => (count >= sources.length * share.chance ? [source] : []))
  return { share: keys.length > 0 ? sources.length / keys.length : 0, sources: new Set(sources), sure }
}

function put(index: Index, keys: readonly string[], place: number): void {
  for (const key of keys) if (!index.has(key)) index.set(key, place)
}

/** For each unit, how much of it stands in units before it, and in which. */
function likenesses(drafts: readonly Draft[]): Likeness[] {
  const runs: Index = new Map()
  const pairs: Index = new Map()
  const seen = new Set<string>()
  return drafts.map((draft, place) => {
    // A table that sums up the actions repeats them by intent.
    const read = draft.kind === 'noise' || draft.kind === 'row' ? [] : wordsOf(draft.text)
    const words = wholeAgain(read, seen)
    for (const word of words) seen.add(word)
    const exact = sharedWith(runs, runsOf(words))
    const loose = sharedWith(pairs, pairsOf(words, 0))
    const best = exact.share >= loose.share ? exact : loose
    put(runs, runsOf(words), place)
    put(pairs, pairsOf(words, 3), place)
    return { ...best, words: words.length, broken: read.length - words.length }
  })
}

/** Sums of words up to each unit, so that a stretch's words are one subtraction. */
function sumsOf(likes: readonly Likeness[]): number[] {
  const sums = [0]
  for (const like of likes) sums.push((sums.at(-1) ?? 0) + like.words)
  return sums
}

/** An action log repeats sentences from all over; a page read twice repeats neighbours. */
function isOneStretch(sources: ReadonlySet<number>, likes: readonly Likeness[], sums: readonly number[]): boolean {
  let first = Infinity
  let last = -1
  let matched = 0
  for (const place of sources) {
    first = Math.min(first, place)
    last = Math.max(last, place)
    matched += likes[place]?.words ?? 0
  }
  const all = (sums[last + 1] ?? 0) - (sums[first] ?? 0)
  return all > 0 && matched / all >= share.source
}

/**
 * Passages that stand in the document twice because a page was read twice, often garbled: found by the runs of words, or of
 * its weighty words, that a longer stretch shares with an earlier stretch, in neighbouring passages. Gives the indexes of the later copies.
 */
export function repeatedUnits(drafts: readonly Draft[]): Set<number> {
  const likes = likenesses(drafts)
  const sums = sumsOf(likes)
  const repeated = new Set<number>()
  for (let at = 0; at < drafts.length; at++) {
    if (!isCopy(likes[at])) continue
    let end = at + 1
    while (end < drafts.length && (isCopy(likes[end]) || (isFiller(likes[end]) && isCopy(likes[end + 1])))) end++
    const stretch = likes.slice(at, end)
    const words = stretch.reduce((sum, like) => sum + like.words, 0)
    const sources = stretch.flatMap((like) => [...like.sources]).filter((source) => source < at)
    const sure = stretch.flatMap((like) => like.sure).filter((source) => source < at)
    const isShort =
      isTorn(drafts[at]) ||
      (end === at + 1 && (isCutOff(drafts[at], likes[at]) || isMisread(likes[at]))) ||
      isDoubled(stretch, sources, at)
    if (
      words >= (isShort ? shortest.torn : shortest.passage) &&
      [sources, sure].some((places) => isOneStretch(new Set(places), likes, sums))
    )
      for (let index = at; index < end + tailOf(drafts, sources, at, end); index++) repeated.add(index)
    at = end - 1
  }
  return repeated
}

/** How many short lines behind a copy are those behind its source as well: "days in January." */
function tailOf(drafts: readonly Draft[], sources: readonly number[], at: number, end: number): number {
  const from = Math.max(...sources) + 1
  let length = 0
  while (from + length < at && drafts[end + length]?.text === drafts[from + length]?.text) length++
  return length
}

/** Whether a stretch is word for word the one straight above it, a page's number or so aside. */
const isDoubled = (stretch: readonly Likeness[], sources: readonly number[], at: number) =>
  stretch.length > 1 && stretch.every(({ share: part }) => part >= 0.95) && at - Math.max(...sources) <= 3

/** Whether a passage begins and ends inside a sentence, as a page read a second time does. */
const isTorn = (draft: Draft | undefined) =>
  draft !== undefined && /^\p{Ll}/u.test(draft.text) && !/[.?!:;]$/.test(draft.text)

/** Whether a passage has nearly all from before, with words broken in two that stood there whole. */
const isMisread = (like: Likeness | undefined) => like !== undefined && like.share >= share.cutOff && like.broken > 1

/** Whether a passage has nearly all from before and breaks off inside a sentence, as a page that was cut does. */
const isCutOff = (draft: Draft | undefined, like: Likeness | undefined) =>
  draft !== undefined && like !== undefined && like.share >= share.cutOff && /\p{Ll}$/u.test(draft.text)

const isCopy = (like: Likeness | undefined) =>
  like !== undefined && like.words >= shortest.words && like.share >= share.unit
const isFiller = (like: Likeness | undefined) =>
  like !== undefined && (like.words < shortest.words || like.share >= share.gap)
