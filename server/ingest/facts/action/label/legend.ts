import type { Block } from '../../../../../shared/blocks.ts'
import { reference } from '../reference.ts'
import type { Label } from './label.ts'

/** The letters that this document sets before its actions, and whether those are of an earlier meeting: `E` true, `N` false. */
export type Legend = ReadonlyMap<string, boolean>

const old =
  '(?:earlier|previous|prior|old|existing|outstanding|(?:brought|carried)[ -](?:forward|over)|from (?:the )?(?:last|previous|earlier) meetings?)'
const actions = '(?: (?:actions?|tasks?|requests?))?'
const letter = '\\p{Lu}{1,2}(?:/\\p{Lu})?'

// `earlier (E) and new (N)`, `brought forward actions [BF]`
const behind = new RegExp(`\\b(?:(?<old>${old})|new)${actions} ?[([](?<letter>${letter})[)\\]]`, 'giu')
// `E = earlier action; N – new`
const before = new RegExp(
  `(?<![\\p{L}\\d])(?<letter>${letter})[)\\]]? ?(?:=|:|–|—|- |for|means) ?(?:an? )?(?:(?<old>${old})|new)\\b`,
  'gu',
)

/** The letters explained in one text, where it explains one for each kind: `earlier (E) and new (N)`. */
export function explainedIn(text: string): Legend | null {
  for (const shape of [behind, before]) {
    const letters = new Map<string, boolean>()
    for (const { groups } of text.matchAll(shape))
      if (/^\p{Lu}/u.test(groups?.letter ?? '')) letters.set(groups?.letter ?? '', groups?.old !== undefined)
    if (new Set(letters.values()).size === 2) return letters
  }
  return null
}

const longest = 300

/** The letters whose meaning a document tells, at the head of a column or in a key; none where it explains one kind alone. */
export function legendIn(blocks: readonly Pick<Block, 'text'>[]): Legend {
  for (const { text } of blocks) {
    const legend = text.length <= longest ? explainedIn(text) : null
    if (legend) return legend
  }
  return new Map()
}

const beginning = new RegExp(
  `^[([]?(?<letter>${letter})[)\\]]?(?:(?<=\\p{L})(?<digits>\\d{1,3})|(?: |: | ?[–—-] )?(?<ref>(?=\\S*\\d)${reference}))?(?: ?[:–—.)\\]]| -(?= ))? (?=[\\p{Lu}("'“‘])`,
  'u',
)

/** The label that one of these letters makes at the beginning of a text, with the number behind it: `E 2018/14 `, `N3: `. */
export function legendLabel(text: string, legend: Legend): Label[] {
  const match = legend.size === 0 ? null : beginning.exec(text)
  const { letter: one = '', digits, ref = null } = match?.groups ?? {}
  const isEarlier = legend.get(one)
  if (!match || isEarlier === undefined) return []
  const number = digits === undefined ? ref : `${one}${digits}`
  return [{ kind: 'action', start: 0, end: match[0].length, ref: number, owner: null, isOwn: true, isEarlier }]
}
