import type { ActionFact } from '../../../shared/facts.ts'
import { namedMattersIn } from '../../../shared/named-matters.ts'
import type { Refiner } from '../../../shared/reading.ts'
import { likeness, wordSets } from './content-words.ts'

const start = (action: ActionFact) => action.spans[0]?.[0] ?? 0

const returning =
  /\b(?:bring|brought|come|coming|carr(?:y|ied)|return(?:s|ed)?|take|taken|go|report)\b[^.]{0,80}\b(?:back|forward|again)\b|\b(?:return(?:s|ed)? (?:to|with)|revisit(?:ed)?|defer(?:red)?|postponed?|remain(?:s)? (?:open|outstanding)|follow(?:ed)? up|continue(?:s)?|still to|again)\b/i

const isOver = ({ outcome }: ActionFact) => outcome === 'completed' || outcome === 'withdrawn'

/** An action with what it is about, worked out once however many it is held against. */
type Known = { action: ActionFact; words: Set<string>; matters: string[]; owners: string[]; returns: boolean }

function knownOf(wordsOf: (text: string) => Set<string>): (action: ActionFact) => Known {
  return (action) => ({
    action,
    words: wordsOf(action.text),
    matters: namedMattersIn(action.text),
    owners: action.owners.map(({ name, written }) => name ?? written),
    returns: returning.test(action.text),
  })
}

/**
 * How surely a new action carries an earlier one on, 0 where it does not. Both are about one thing: a matter named in both, or
 * words of weight; and the earlier one is not over, or the new one stands under its report.
 */
function weight(one: Known, earlier: Known, isUnder: boolean): number {
  const isNamed = one.matters.some((name) => earlier.matters.includes(name))
  const words = likeness(one.words, earlier.words)
  const shared = [...earlier.words].filter((word) => one.words.has(word)).length
  if (isUnder && (isNamed || words >= 0.4 || shared > 1 || (one.returns && words > 0.1))) return 2 + words
  if (isOver(earlier.action)) return 0
  const isSameOwner = one.owners.some((owner) => earlier.owners.includes(owner))
  const isOneThing = (isNamed && (one.returns || isSameOwner)) || words >= (one.returns ? 0.5 : 0.65)
  return isOneThing ? 1 + words + (isSameOwner ? 0.1 : 0) : 0
}

/** `17/2022` and `683a` run on over the meetings; `AP1` begins anew at each. */
const isLasting = (ref: string | null) => ref !== null && /\/|\d{3}/.test(ref)

function earlierOf(one: Known, brought: readonly Known[]): ActionFact | null {
  const earlier = brought.filter(({ action }) => start(action) < start(one.action))
  const sameRef = earlier.find(({ action }) => action.ref === one.action.ref && isLasting(action.ref))
  if (sameRef) return sameRef.action
  const above = earlier.at(-1)
  let best: { action: ActionFact; weight: number } | null = null
  for (const known of earlier) {
    const found = weight(one, known, known === above && known.action.item === one.action.item)
    if (found > (best?.weight ?? 0)) best = { action: known.action, weight: found }
  }
  return best?.action ?? null
}

/** Finds, for each action raised, the brought-forward one that it carries on: put off, or taken further. */
export const continuesRefiner: Refiner = {
  name: 'continues@1',
  refine(facts) {
    const know = knownOf(wordSets())
    const brought = facts.actions
      .filter(({ origin }) => origin === 'brought forward')
      .toSorted((a, b) => start(a) - start(b))
      .map(know)
    const actions = facts.actions.map((action) =>
      action.origin === 'raised' ? { ...action, continues: earlierOf(know(action), brought)?.id ?? null } : action,
    )
    return { ...facts, actions }
  },
}
