import type { Draft } from './pieces.ts'

// A page read in columns the second time keeps its words and loses their order: lines of two columns stand in one.
const fewest = 40
const alike = 0.85
const farBack = 8

type Group = { indexes: number[]; words: Map<string, number>; count: number }

const wordsOf = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []

/** Passages between blank lines, without what is furniture. Rows of tables belong to none. */
function groupsOf(drafts: readonly Draft[]): Group[] {
  const groups: Group[] = []
  let isOpen = false
  for (const [index, draft] of drafts.entries()) {
    if (draft.kind === 'noise' || draft.kind === 'row' || draft.mark.row >= 0) {
      isOpen = false
      continue
    }
    if (!isOpen || draft.isApart) groups.push({ indexes: [], words: new Map(), count: 0 })
    isOpen = true
    const group = groups.at(-1) as Group
    group.indexes.push(index)
    for (const word of wordsOf(draft.text)) {
      group.words.set(word, (group.words.get(word) ?? 0) + 1)
      group.count++
    }
  }
  return groups
}

function add(words: Map<string, number>, more: ReadonlyMap<string, number>): void {
  for (const [word, count] of more) words.set(word, (words.get(word) ?? 0) + count)
}

/** The share of words that two passages have in common, as often as they stand in both: 0 to 1. */
function common(group: Group, words: ReadonlyMap<string, number>, count: number): number {
  let both = 0
  for (const [word, times] of group.words) both += Math.min(times, words.get(word) ?? 0)
  return (2 * both) / (group.count + count)
}

/** Whether a few neighbouring passages before it hold a passage's words, no more and no fewer. */
function isShuffled(groups: readonly Group[], at: number): boolean {
  const group = groups[at]
  if (!group || group.count < fewest) return false
  for (let last = at - 1; last >= Math.max(0, at - farBack); last--) {
    const words = new Map<string, number>()
    let count = 0
    for (let first = last; first >= Math.max(0, at - farBack) && count < group.count * 1.4; first--) {
      add(words, groups[first]?.words ?? new Map())
      count += groups[first]?.count ?? 0
      if (count > group.count * 0.6 && common(group, words, count) >= alike) return true
    }
  }
  return false
}

/** Passages that hold the words of the passages shortly before them in another order; the indexes of their pieces. */
export function shuffledUnits(drafts: readonly Draft[]): Set<number> {
  const groups = groupsOf(drafts)
  return new Set(groups.flatMap((group, at) => (isShuffled(groups, at) ? group.indexes : [])))
}
