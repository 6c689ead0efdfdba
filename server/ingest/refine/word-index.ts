/** Finds, among many sets of words, the few that can be like one: by their rarest words, so that not all need be compared. */
export type WordIndex = {
  add(id: number, words: ReadonlySet<string>): void
  /** The ids whose words may be alike by Dice's measure, hold all of these, or stand in these entirely; each once. */
  near(words: ReadonlySet<string>): Set<number>
}

function frequencies(sets: Iterable<ReadonlySet<string>>): Map<string, number> {
  const counts = new Map<string, number>()
  for (const words of sets) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}

/** Each id once, however often its set is added: a list of them would grow with every repetition of one text. */
function put(index: Map<string, Set<number>>, word: string, id: number): void {
  index.set(word, (index.get(word) ?? new Set()).add(id))
}

/**
 * An index over sets of words.
 * @param all every set that will be added or asked for: how rare a word is, is counted over them.
 * @param least Dice's measure from which two sets count as alike, 0 to 1.
 *
 * Two sets that reach it share at least `least / (2 - least)` of the words of either; so one of the words by which a set is
 * kept, its rarest, stands in every set like it (prefix filtering: Chaudhuri, Ganti and Kaushik 2006).
 */
export function wordIndex(all: Iterable<ReadonlySet<string>>, least: number): WordIndex {
  const counts = frequencies(all)
  const rarestFirst = (words: ReadonlySet<string>) =>
    [...words].toSorted((a, b) => (counts.get(a) ?? 0) - (counts.get(b) ?? 0) || (a < b ? -1 : 1))
  const share = least / (2 - least)
  const byRarest = new Map<string, Set<number>>()
  const byAll = new Map<string, Set<number>>()
  return {
    add(id, words) {
      const kept = Math.floor(words.size * (1 - share)) + 1
      for (const [at, word] of rarestFirst(words).entries()) {
        put(byAll, word, id)
        if (at < kept) put(byRarest, word, id)
      }
    },
    near(words) {
      const [rarest] = rarestFirst(words)
      const lists = [...words].map((word) => byRarest.get(word) ?? [])
      return new Set([...lists, rarest === undefined ? [] : (byAll.get(rarest) ?? [])].flatMap((ids) => [...ids]))
    },
  }
}
