import type { ActionFact } from '../../../shared/facts.ts'
import { namedMattersIn } from '../../../shared/named-matters.ts'
import type { Refiner } from '../../../shared/reading.ts'
import { contentWords, likeness } from './content-words.ts'

const start = (action: ActionFact) => action.spans[0]?.[0] ?? 0

const returning =
  /\b(?:bring|brought|come|coming|carr(?:y|ied)|return(?:s|ed)?|take|taken|go|report)\b[^.]{0,80}\b(?:back|forward|again)\b|\b(?:return(?:s|ed)? (?:to|with)|revisit(?:ed)?|defer(?:red)?|postponed?|remain(?:s)? (?:open|outstanding)|follow(?:ed)? up|continue(?:s)?|still to|again)\b/i

const isOver = ({ outcome }: ActionFact) => outcome === 'completed' || outcome === 'withdrawn'
const owes = (action: ActionFact) => action.owners.map(({ name, written }) => name ?? written)

/**
 * How surely a new action carries an earlier one on, 0 where it does not. Both are about one thing: a matter named in both, or
 * words of weight; and the earlier one is not over, or the new one stands under its report, or says that it comes back.
 */
function weight(action: ActionFact, earlier: ActionFact, isUnder: boolean): number {
  const named = namedMattersIn(earlier.text)
  const isNamed = namedMattersIn(action.text).some((name) => named.includes(name))
  const words = likeness(contentWords(action.text), contentWords(earlier.text))
  const returns = returning.test(action.text)
  const shared = [...contentWords(earlier.text)].filter((word) => contentWords(action.text).has(word)).length
  if (isUnder && (isNamed || words >= 0.4 || shared > 1 || (returns && words > 0.1))) return 2 + words
  if (isOver(earlier)) return 0
  const isSameOwner = owes(action).some((owner) => owes(earlier).includes(owner))
  const isOneThing = (isNamed && (returns || isSameOwner)) || words >= (returns ? 0.5 : 0.65)
  return isOneThing ? 1 + words + (isSameOwner ? 0.1 : 0) : 0
}

/** `17/2022` and `683a` run on over the meetings; `AP1` begins anew at each. */
const isLasting = (ref: string | null) => ref !== null && /\/|\d{3}/.test(ref)

function earlierOf(action: ActionFact, actions: readonly ActionFact[]): ActionFact | null {
  const earlier = actions.filter((one) => one.origin === 'brought forward' && start(one) < start(action))
  const sameRef = earlier.find((one) => one.ref === action.ref && isLasting(one.ref))
  if (sameRef) return sameRef
  const above = earlier.toSorted((a, b) => start(a) - start(b)).at(-1)
  const weighed = earlier.map((one) => ({
    one,
    weight: weight(action, one, one === above && one.item === action.item),
  }))
  const best = weighed.toSorted((a, b) => b.weight - a.weight)[0]
  return best && best.weight > 0 ? best.one : null
}

/** Finds, for each action raised, the brought-forward one that it carries on: put off, or taken further. */
export const continuesRefiner: Refiner = {
  name: 'continues@1',
  refine: (facts) => ({
    ...facts,
    actions: facts.actions.map((action) =>
      action.origin === 'raised' ? { ...action, continues: earlierOf(action, facts.actions)?.id ?? null } : action,
    ),
  }),
}
