import type { ActionFact } from '../../../shared/facts.ts'
import { namedMattersIn } from '../../../shared/named-matters.ts'
import type { Refiner } from '../../../shared/reading.ts'
import { contentWords } from './content-words.ts'

const start = (action: ActionFact) => action.spans[0]?.[0] ?? 0

const returning =
  /\b(?:bring|brought|come|coming|carr(?:y|ied)|return(?:s|ed)?)\b[^.]{0,60}\b(?:back|forward|again)\b|\b(?:revisit(?:ed)?|defer(?:red)?|postponed?|remain(?:s)? (?:open|outstanding)|follow(?:ed)? up|continue(?:s)?|still to|again)\b/i

/** The earlier action under whose report a new one stands: the last before it, in the same item. */
function before(action: ActionFact, actions: readonly ActionFact[]): ActionFact | null {
  const earlier = actions.filter((one) => one.origin === 'brought forward' && start(one) < start(action))
  const last = earlier.toSorted((a, b) => start(a) - start(b)).at(-1)
  return last && last.item === action.item ? last : null
}

/** Whether both are about one thing: a matter named in both, or words of weight in both and a word of coming back. */
function isAboutSame(action: ActionFact, earlier: ActionFact): boolean {
  const named = namedMattersIn(earlier.text)
  if (namedMattersIn(action.text).some((name) => named.includes(name))) return true
  const words = contentWords(earlier.text)
  const shared = [...contentWords(action.text)].filter((word) => words.has(word)).length
  return shared >= 2 || (shared === 1 && returning.test(action.text))
}

/** `17/2022` and `683a` run on over the meetings; `AP1` begins anew at each. */
const isLasting = (ref: string | null) => ref !== null && /\/|\d{3}/.test(ref)

/** Finds, for an action raised under the report on an earlier one, whether it carries that one on. */
export const continuesRefiner: Refiner = {
  name: 'continues@1',
  refine(facts) {
    const actions = facts.actions.map((action) => {
      if (action.origin !== 'raised') return action
      const sameRef = facts.actions.find((one) => one.origin === 'brought forward' && one.ref === action.ref && isLasting(one.ref))
      const earlier = sameRef ?? before(action, facts.actions)
      return earlier && (earlier === sameRef || isAboutSame(action, earlier)) ? { ...action, continues: earlier.id } : action
    })
    return { ...facts, actions }
  },
}
