import { itemNumberAt } from './item-number.ts'
import { joinAll, type Draft } from './pieces.ts'
import { hasVerb, isMarker, isTitle } from './shape.ts'

// An item's number on a line of its own, its title on the next: a table whose cells became lines.
const lone =
  /^(?:(?:agenda )?item (?:no\.? ?)?)?(?<number>\d{1,3})(?:\.(?<part>\d{1,2})|(?<year>\/(?:20)?\d\d))?[.):]?$/i

// So far to the right a number alone is that of a page.
const farRight = 40

const isLone = (draft: Draft) =>
  draft.kind !== 'noise' &&
  draft.mark.row < 0 &&
  draft.indent < farRight &&
  draft.cells.length === 1 &&
  (lone.test(draft.text) || isReference(draft))

/** `Ref 03/17/08/2022` and nothing behind it. */
function isReference({ text }: Draft): boolean {
  const number = /^ref/i.test(text) ? itemNumberAt(text) : null
  return number !== null && number.end === text.length
}

// "Head of Estates to find a depot": behind its reference, an action.
const task =
  /^(?:\p{Lu}[\p{L}/.]{0,20} |of ){1,5}to \p{Ll}{2,15} (?:the|a|an|all|any|his|her|their|its|each|how|why|what|whether)\b/u

function couldBeTitle(draft: Draft | undefined): draft is Draft {
  if (!draft || draft.kind === 'noise' || draft.mark.row >= 0 || itemNumberAt(draft.text) !== null || isLone(draft))
    return false
  return (
    isTitle(draft.text) &&
    !task.test(draft.text) &&
    !hasVerb(draft.text) &&
    !isMarker(draft.text) &&
    /^\p{Lu}/u.test(draft.text)
  )
}

type Lone = { number: number; part: number | null; isReference: boolean }

function loneAt(draft: Draft | undefined): Lone {
  const text = draft?.text ?? ''
  const { number, part } = lone.exec(text)?.groups ?? {}
  const parts = number === undefined ? (itemNumberAt(text)?.parts ?? []) : [Number(number)]
  return { number: parts[0] ?? 0, part: part === undefined ? null : Number(part), isReference: number === undefined }
}

/** A number goes on from the one before it, perhaps over one whose title is none, begins again, or is the next part of its item. */
function follows(last: Lone | null, { number, part }: Lone): boolean {
  if (last === null) return true
  if (part !== null) return number === last.number && part === (last.part ?? 0) + 1
  return number === 1 || (number > last.number && number <= last.number + 3)
}

/**
 * Numbers that follow on, each over a title; under a new part they may begin again. Pages are numbered too: what stands under
 * their numbers is running text. A reference says itself that an item begins, whatever its title looks like.
 */
function inSequence(drafts: readonly Draft[]): Set<number> {
  const all = drafts.flatMap((draft, index) => (isLone(draft) ? [index] : []))
  const found = new Set<number>()
  let last: Lone | null = null
  for (const index of all) {
    const one = loneAt(drafts[index])
    const next = drafts[index + 1]
    const isTitled = one.isReference ? next !== undefined && !isLone(next) : couldBeTitle(next)
    if (!follows(last, one) || !isTitled) continue
    found.add(index)
    last = one
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
