import type { ActionFact } from '../../../../../shared/facts.ts'
import { namedMattersIn } from '../../../../../shared/named-matters.ts'
import { likeness, wordsAsked, wordSets } from '../../../../../shared/content-words.ts'

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

/**
 * Those of the earlier actions that are new: they ask again for what one above them has not brought.
 *
 * @param inRows those that stand in rows of a table of earlier actions: all of these are earlier ones
 */
export function raisedAgain(
  brought: readonly ActionFact[],
  inRows: ReadonlySet<ActionFact>,
  heldOn: string | null,
): ReadonlySet<ActionFact> {
  if (heldOn === null) return new Set()
  const wordsOf = wordSets()
  const inOrder = brought.toSorted((a, b) => (a.spans[0]?.[0] ?? 0) - (b.spans[0]?.[0] ?? 0))
  return new Set(
    inOrder.filter(
      (one, at) => !inRows.has(one) && isNew(one, inOrder.slice(Math.max(0, at - mostAbove), at), heldOn, wordsOf),
    ),
  )
}
