export type Pickable = { value: string; name: string; about?: string }

/** As many as can be looked over. */
const MOST = 8

const folded = (text: string) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()

/** The options that hold every word looked for, in their order, and how many are left out because there are too many. */
export function matching(options: readonly Pickable[], sought: string): { shown: Pickable[]; left: number } {
  const words = folded(sought).split(/\s+/).filter(Boolean)
  const found = options.filter(({ name, about = '' }) =>
    words.every((word) => folded(`${name} ${about}`).includes(word)),
  )
  return { shown: found.slice(0, MOST), left: Math.max(0, found.length - MOST) }
}
