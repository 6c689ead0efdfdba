import { itemNumberAt } from './item-number.ts'
import { joinAll, type Draft } from './pieces.ts'
import { hasVerb, isMarker, isTitle } from './shape.ts'

// An item's number on a line of its own, its title on the next: a table whose cells became lines.
const lone = /^(?:(?:agenda )?item (?:no\.? ?)?)?(?<number>\d{1,3})[.):]?$/i

const isLone = (draft: Draft) => draft.mark.row < 0 && draft.cells.length === 1 && lone.test(draft.text)

function couldBeTitle(draft: Draft | undefined): draft is Draft {
  if (!draft || draft.mark.row >= 0 || itemNumberAt(draft.text) !== null || isLone(draft)) return false
  return isTitle(draft.text) && !hasVerb(draft.text) && !isMarker(draft.text) && /^\p{Lu}/u.test(draft.text)
}

/**
 * Numbers that follow on, each over a title; under a new part they may begin again. Pages are numbered too: what stands under
 * their numbers is running text.
 */
function inSequence(drafts: readonly Draft[]): Set<number> {
  const all = drafts.flatMap((draft, index) => (isLone(draft) ? [index] : []))
  const found = new Set<number>()
  let last: number | null = null
  for (const index of all) {
    const number = Number(lone.exec(drafts[index]?.text ?? '')?.groups?.number)
    const follows = last === null || number === last + 1 || number === 1
    if (!follows || !couldBeTitle(drafts[index + 1])) continue
    found.add(index)
    last = number
  }
  return found.size >= 2 && found.size >= all.length * 0.6 ? found : new Set()
}

/** Puts each number that stands alone and the title after it in one piece. */
export function joinLoneNumbers(drafts: Draft[]): Draft[] {
  const numbers = inSequence(drafts)
  if (numbers.size === 0) return drafts
  return drafts.flatMap((draft, index) => {
    const next = drafts[index + 1]
    if (numbers.has(index) && next) return [joinAll(draft, [next])]
    return numbers.has(index - 1) ? [] : [draft]
  })
}
