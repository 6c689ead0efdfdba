import type { ActionFact } from '../../../shared/facts.ts'
import { namedMattersIn } from '../../../shared/named-matters.ts'
import type { Refiner } from '../../../shared/reading.ts'
import { likeness, wordsAsked, wordSets } from '../../../shared/content-words.ts'
import { wordIndex } from './word-index.ts'

const start = (action: ActionFact) => action.spans[0]?.[0] ?? 0

const returning =
  /\b(?:bring|brought|come|coming|carr(?:y|ied)|return(?:s|ed)?|take|taken|go|report)\b[^.]{0,80}\b(?:back|forward|again)\b|\b(?:return(?:s|ed)? (?:to|with)|revisit(?:ed)?|defer(?:red)?|postponed?|remain(?:s)? (?:open|outstanding)|follow(?:ed)? up|continue(?:s)?|still to|again)\b/i

const below = /\bsee (?:the )?(?:new )?action (?:below|under)\b/i
const pointsDown = ({ updates }: ActionFact) => updates.some(({ text }) => below.test(text))

const isOver = ({ outcome }: ActionFact) => outcome === 'completed' || outcome === 'withdrawn'

/** An action with what it is about, worked out once however many it is held against. */
type Known = { action: ActionFact; words: Set<string>; matters: string[]; owners: string[]; returns: boolean }

function knownOf(wordsOf: (text: string) => Set<string>): (action: ActionFact) => Known {
  return (action) => ({
    action,
    words: wordsAsked(action, wordsOf),
    matters: namedMattersIn(action.text),
    owners: action.owners.map(({ name, written }) => name ?? written),
    returns: returning.test(action.text),
  })
}

/**
 * How surely a new action carries an earlier one on, 0 where it does not. Both are about one thing: a matter named in both, or
 * words of weight; and the earlier one is not over, or the new one stands under its report.
 */
function weight(one: Known, earlier: Known, isUnder: boolean, isBeside: boolean): number {
  const isNamed = one.matters.some((name) => earlier.matters.includes(name))
  const words = likeness(one.words, earlier.words)
  const shared = [...earlier.words].filter((word) => one.words.has(word)).length
  if (isUnder && (isNamed || words >= 0.4 || shared > 1 || (one.returns && words > 0.1))) return 2 + words
  if (isOver(earlier.action)) return 0
  const isSameOwner = one.owners.some((owner) => earlier.owners.includes(owner))
  // `No improvement. See action below.`: the report itself points there.
  if (pointsDown(earlier.action) && isSameOwner && shared > 0) return 1 + words
  // In the list that closes the item about earlier actions, whoever owed one goes on with what is left of it.
  if (isBeside && isSameOwner && shared > 1 && words >= leastBeside) return 1 + words
  const isOneThing = (isNamed && (one.returns || isSameOwner)) || words >= (one.returns ? 0.5 : 0.65)
  return isOneThing ? 1 + words + (isSameOwner ? 0.1 : 0) : 0
}

/** `17/2022` and `683a` run on over the meetings; `AP1` begins anew at each. */
const isLasting = (ref: string | null) => ref !== null && /\/|\d{3}/.test(ref)

// `Bring the count (see 12.2)`, `(carried on from action 7/21)`: it says itself which one it carries on.
const pointer =
  /(?:[([](?:see|from|was|re|continues|follows|carries on|carried on from|following|replaces|in place of)|\b(?:carried on from|carries on from|in place of|continues|continue|follows on from|takes forward))(?: (?:also|on|from)){0,2}(?: (?:action|task|minute|undertaking|item|ref\.?))?(?: no\.?)? (?<ref>[A-Z]{0,5}[/ -]?\d{1,4}(?:[./-]\d{1,4}){0,2})(?=[)\]:;,. ]|$)/i

/** The least likeness of words for which one action can carry on another that does not stand above it. */
const leastAlike = 0.5
/** The same within one item, where one person owes both. */
const leastBeside = 0.2

/** Finds among the earlier actions, in their order, the few that a new one can carry on. */
function search(brought: readonly Known[], raised: readonly Known[]): (one: Known) => Known[] {
  const index = wordIndex(
    [...brought, ...raised].map(({ words }) => words),
    leastAlike,
  )
  const named = new Map<string, number[]>()
  for (const [id, { words, matters }] of brought.entries()) {
    index.add(id, words)
    for (const matter of matters) named.set(matter, [...(named.get(matter) ?? []), id])
  }
  return (one) => {
    const ids = new Set([...index.near(one.words), ...one.matters.flatMap((matter) => named.get(matter) ?? [])])
    return [...ids].toSorted((a, b) => a - b).flatMap((id) => brought[id] ?? [])
  }
}

/** How many of the earlier actions stand before a place. */
function countBefore(brought: readonly Known[], place: number): number {
  let low = 0
  let high = brought.length
  while (low < high) {
    const middle = (low + high) >> 1
    const known = brought[middle]
    if (known && start(known.action) < place) low = middle + 1
    else high = middle
  }
  return low
}

const mostBeside = 30

/** The earlier actions of an item among those that stand before a place, the nearest of them. */
function besideIt(brought: readonly Known[], end: number, item: string | null): Known[] {
  return brought.slice(Math.max(0, end - mostBeside), end).filter(({ action }) => action.item === item)
}

type Earlier = { brought: readonly Known[]; byRef: ReadonlyMap<string, Known>; near: (one: Known) => Known[] }

function earlierOf(one: Known, { brought, byRef, near }: Earlier): ActionFact | null {
  const { ref, text } = one.action
  const isBefore = (known: Known) => start(known.action) < start(one.action)
  const sameRef = ref !== null && isLasting(ref) ? byRef.get(ref) : undefined
  if (sameRef && isBefore(sameRef)) return sameRef.action
  const pointed = byRef.get(pointer.exec(text)?.groups?.ref ?? '')
  if (pointed && isBefore(pointed)) return pointed.action
  const before = countBefore(brought, start(one.action))
  const above = brought[before - 1]
  let best: { action: ActionFact; weight: number } | null = null
  const beside = besideIt(brought, before, one.action.item)
  for (const known of new Set([...near(one).filter(isBefore), ...beside, ...(above ? [above] : [])])) {
    const isOfItem = known.action.item === one.action.item
    const found = weight(one, known, known === above && isOfItem, isOfItem)
    if (found > (best?.weight ?? 0)) best = { action: known.action, weight: found }
  }
  return best?.action ?? null
}

/** The first action of each reference. */
function referred(brought: readonly Known[]): Map<string, Known> {
  const byRef = new Map<string, Known>()
  for (const known of brought)
    if (known.action.ref !== null && !byRef.has(known.action.ref)) byRef.set(known.action.ref, known)
  return byRef
}

/** Finds, for each action raised, the brought-forward one that it carries on: put off, or taken further. */
export const continuesRefiner: Refiner = {
  name: 'continues@1',
  refine(facts) {
    const know = knownOf(wordSets())
    const known = facts.actions.toSorted((a, b) => start(a) - start(b)).map(know)
    const brought = known.filter(({ action }) => action.origin === 'brought forward')
    const raised = known.filter(({ action }) => action.origin === 'raised')
    const earlier = { brought, byRef: referred(brought), near: search(brought, raised) }
    const carriedOn = new Map(raised.map((one) => [one.action, earlierOf(one, earlier)?.id ?? null]))
    const actions = facts.actions.map((action) =>
      action.origin === 'raised' ? { ...action, continues: carriedOn.get(action) ?? null } : action,
    )
    return { ...facts, actions }
  },
}
