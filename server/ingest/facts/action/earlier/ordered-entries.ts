import type { Range } from '../../../../../shared/blocks.ts'
import { sentencesOf } from '../../../../../shared/sentences.ts'
import { asksFor, isTold } from '../wording.ts'

// `RJ to list the vans: the list went on 3 May.`: what was asked for, and behind the colon what came of it.
const parted = /^(?<asks>[^:]{8,200}): (?=\p{L})/u
const longest = 4000
const fewest = 2

function isEntry(words: string): boolean {
  const match = parted.exec(words)
  return match !== null && asksFor(match.groups?.asks ?? '') && isTold(words.slice(match[0].length))
}

/** The entries of a paragraph of several sentences that each ask, and tell behind a colon what came of it; none where one alone does. */
export function orderedEntriesOf(text: string): Range[] {
  const starts = sentencesOf(text.slice(0, longest)).flatMap(({ start, end }) =>
    isEntry(text.slice(start, end)) ? [start] : [],
  )
  if (starts.length < fewest) return []
  const all = starts[0] === 0 ? starts : [0, ...starts]
  return all.map((start, at) => ({ start, end: all[at + 1] ?? text.length }))
}
