/**
 * How rare each word is among the texts seen so far, and how alike two texts are by their rare words.
 * Weights follow inverse document frequency (Spärck Jones 1972), so a word that is everywhere counts for almost nothing.
 */
export class Rarity {
  #texts = 0
  #textsWith = new Map<string, number>()

  /** Counts one more text with these words. */
  add(words: ReadonlySet<string>): void {
    this.#texts++
    for (const word of words) this.#textsWith.set(word, (this.#textsWith.get(word) ?? 0) + 1)
  }

  /** Weight of a word, from about 0 (in every text) upwards; unseen words weigh most. */
  weightOf(word: string): number {
    return Math.log(1 + (this.#texts + 1) / ((this.#textsWith.get(word) ?? 0) + 0.5))
  }

  /** Whether so few texts hold the word that sharing it says something. */
  isTelling(word: string): boolean {
    return (this.#textsWith.get(word) ?? 0) <= Math.max(3, this.#texts * 0.1)
  }
}

/** The weighted share of words two texts have in common (Dice), 0 to 1, and which rare ones they are, rarest first. */
export function likeness(
  a: ReadonlySet<string>,
  b: ReadonlySet<string>,
  rarity: Rarity,
): { share: number; common: string[] } {
  const weigh = (words: Iterable<string>) => [...words].reduce((sum, word) => sum + rarity.weightOf(word), 0)
  const common = [...a].filter((word) => b.has(word))
  const whole = weigh(a) + weigh(b)
  if (whole === 0) return { share: 0, common: [] }
  common.sort((x, y) => rarity.weightOf(y) - rarity.weightOf(x) || (x < y ? -1 : 1))
  return { share: (2 * weigh(common)) / whole, common }
}
