import type { ActionFact } from '../../../shared/facts.ts'
import { namedMattersIn } from '../../../shared/named-matters.ts'
import type { Refiner } from '../../../shared/reading.ts'
import { likeness, wordsAsked, wordSets } from './content-words.ts'

/** So many of the earlier actions above one are asked whether it takes them further: it stands near. */
const mostAbove = 12
/** The least likeness of words of two actions of one item and one owner that are about one thing. */
const leastAlike = 0.2

const isSettled = ({ outcome }: ActionFact) =>
  outcome === 'completed' || outcome === 'withdrawn' || outcome === 'not reported'

const isUntold = ({ outcome, updates }: ActionFact) =>
  updates.length === 0 && (outcome === 'not reported' || outcome === 'in progress')

const ownersOf = ({ owners }: ActionFact) => owners.map(({ name, written }) => name ?? written)

/**
 * Among the earlier actions, one of which nothing is told asks again, by a day to come, for what one above it has not brought:
 * it is new, and was set because of that report.
 */
function isNew(one: ActionFact, above: readonly ActionFact[], heldOn: string, wordsOf: WordsOf): boolean {
  const isToCome = one.due?.latest !== null && one.due !== null && one.due.latest > heldOn
  if (!isUntold(one) || !isToCome) return false
  const owners = ownersOf(one)
  const words = wordsAsked(one, wordsOf)
  const matters = namedMattersIn(one.text)
  return above.some((earlier) => {
    if (isSettled(earlier) || earlier.item !== one.item) return false
    if (one.ref !== null && one.ref === earlier.ref) return false
    if (one.raisedAt !== null && one.raisedAt !== earlier.raisedAt) return false
    if (!ownersOf(earlier).some((owner) => owners.includes(owner))) return false
    const theirs = wordsAsked(earlier, wordsOf)
    const shared = [...theirs].filter((word) => words.has(word)).length
    const isNamed = namedMattersIn(earlier.text).some((name) => matters.includes(name))
    return isNamed || (shared > 1 && likeness(words, theirs) >= leastAlike)
  })
}

type WordsOf = ReturnType<typeof wordSets>

/** Takes for raised now what stands among the earlier actions and asks again for what one of them has not brought. */
export const raisedAgainRefiner: Refiner = {
  name: 'raised-again@1',
  refine(facts) {
    const { heldOn } = facts.meeting
    if (heldOn === null) return facts
    const wordsOf = wordSets()
    const brought = facts.actions
      .filter(({ origin }) => origin === 'brought forward')
      .toSorted((a, b) => (a.spans[0]?.[0] ?? 0) - (b.spans[0]?.[0] ?? 0))
    const found = new Set(
      brought.filter((one, at) => isNew(one, brought.slice(Math.max(0, at - mostAbove), at), heldOn, wordsOf)),
    )
    const actions = facts.actions.map((action): ActionFact =>
      found.has(action)
        ? { ...action, origin: 'raised', raisedAt: heldOn, outcome: null, certainty: weaker(action) }
        : action,
    )
    return { ...facts, actions }
  },
}

const weaker = ({ certainty }: ActionFact) => (certainty === 'unsure' ? 'unsure' : 'likely')
