import type { SourceSpan } from '../../../shared/facts.ts'
import { wordsOf, type Word } from '../../../shared/words.ts'
import { sliceAt, type Anchor } from './anchor.ts'
import { runsOf, type HeldWords } from './held-words.ts'

/** Words of an anchor that a passage must hold to be taken for the same in another wording. */
const HELD = 0.75
/** Fewer words than these are found as they stand or not at all. */
const FEWEST = 4

type Run = { from: number; to: number }

const keysOf = (text: string) => wordsOf(text).map(({ key }) => key)

type Context = { joined: number; alike: number }

/**
 * How many words before and after a run are those before and after the anchor: of those that join it without a break,
 * and of all at the same distance, some of which are alike by chance.
 */
function contextOf({ words }: HeldWords, anchor: Anchor, { from, to }: Run): Context {
  const before = keysOf(anchor.before)
    .toReversed()
    .map((key, i) => words[from - 1 - i]?.key === key)
  const after = keysOf(anchor.after).map((key, i) => words[to + 1 + i]?.key === key)
  const joined = (alike: boolean[]) => (alike.includes(false) ? alike.indexOf(false) : alike.length)
  return { joined: joined(before) + joined(after), alike: [...before, ...after].filter(Boolean).length }
}

/** The span of a run of words, with the marks that the wanted text has before its first and after its last word. */
function spanOf({ text, words }: HeldWords, { from, to }: Run, wanted: string): SourceSpan {
  const own = wordsOf(wanted)
  const lead = wanted.slice(0, own[0]?.start ?? 0)
  const tail = wanted.slice(own.at(-1)?.end ?? wanted.length)
  const [start, end] = [words[from]?.start ?? 0, words[to]?.end ?? 0]
  return [
    text.slice(0, start).endsWith(lead) ? start - lead.length : start,
    text.startsWith(tail, end) ? end + tail.length : end,
  ]
}

/**
 * Of several like places the one with the same marks, for the words may begin a longer sentence elsewhere; then the one
 * between the same words, else the one nearest to where it stood.
 */
function likeliest(held: HeldWords, anchor: Anchor, runs: Run[]): SourceSpan | null {
  const weighed = runs.map((run) => {
    const span = spanOf(held, run, anchor.text)
    const isWhole = sliceAt(held.text, [span])?.text === anchor.text
    const distance = Math.abs(span[0] / Math.max(1, held.text.length) - anchor.place)
    return { span, isWhole: Number(isWhole), distance, ...contextOf(held, anchor, run) }
  })
  const [best] = weighed.toSorted(
    (a, b) => b.isWhole - a.isWhole || b.joined - a.joined || b.alike - a.alike || a.distance - b.distance,
  )
  return best?.span ?? null
}

function wholeAt(held: HeldWords, anchor: Anchor): SourceSpan[] | null {
  const keys = keysOf(anchor.text)
  const runs = runsOf(held, keys).map((from) => ({ from, to: from + keys.length - 1 }))
  const span = likeliest(held, anchor, runs)
  return span && [span]
}

/** Each part after the one before: a passage that a page break or a passage left out interrupts. */
function partsAt(held: HeldWords, { parts }: Anchor): SourceSpan[] | null {
  const spans: SourceSpan[] = []
  for (const part of parts) {
    const keys = keysOf(part)
    const from = runsOf(held, keys).find((at) => (held.words[at]?.start ?? 0) >= (spans.at(-1)?.[1] ?? 0))
    if (from === undefined) return null
    spans.push(spanOf(held, { from, to: from + keys.length - 1 }, part))
  }
  return spans.length > 1 ? spans : null
}

/** For each place of the text, how many of the wanted words stand in the window of `size` words that begins there. */
function heldIn(words: Word[], wanted: readonly string[], size: number): number[] {
  const left = new Map<string, number>()
  for (const key of wanted) left.set(key, (left.get(key) ?? 0) + 1)
  let held = 0
  const counts: number[] = []
  words.forEach(({ key }, end) => {
    const open = left.get(key)
    if (open !== undefined) left.set(key, open - 1)
    if (open !== undefined && open > 0) held++
    const gone = words[end - size]?.key
    const back = gone === undefined ? undefined : left.get(gone)
    if (gone !== undefined && back !== undefined) left.set(gone, back + 1)
    if (back !== undefined && back >= 0) held--
    if (end >= size - 1) counts.push(held)
  })
  return counts
}

/** The window that holds most of the words, without words at its ends that are none of them; null where two are as good. */
function likeAt(held: HeldWords, anchor: Anchor): SourceSpan[] | null {
  const wanted = keysOf(anchor.text)
  const size = Math.min(wanted.length, held.words.length)
  if (wanted.length < FEWEST || size === 0) return null
  const counts = heldIn(held.words, wanted, size)
  const most = counts.reduce((a, b) => Math.max(a, b), 0)
  if (most / wanted.length < HELD) return null
  const best = counts.flatMap((count, from) => (count === most ? [{ from, to: from + size - 1 }] : []))
  const isOne = (best.at(-1)?.from ?? 0) - (best[0]?.from ?? 0) < size
  const contexts = best.map((run) => contextOf(held, anchor, run).alike)
  const top = Math.max(...contexts)
  if (!isOne && contexts.filter((context) => context === top).length > 1) return null
  const run = best[contexts.indexOf(top)]
  if (run === undefined) return null
  const own = new Set(wanted)
  while (run.from < run.to && !own.has(held.words[run.from]?.key ?? '')) run.from++
  while (run.to > run.from && !own.has(held.words[run.to]?.key ?? '')) run.to--
  return [spanOf(held, run, anchor.text)]
}

/**
 * Where the words of a decision stand in a text: where they stood, else the same words elsewhere, else the passage that
 * holds most of them. Null where they are not there, or where two places are as likely.
 */
export function locate(held: HeldWords, anchor: Anchor): SourceSpan[] | null {
  if (anchor.parts.length === 0) return null
  if (sliceAt(held.text, anchor.spans)?.text === anchor.text) return anchor.spans
  return wholeAt(held, anchor) ?? partsAt(held, anchor) ?? likeAt(held, anchor)
}
