import { isHeading, wordsOf, type Passage } from '../passage.ts'
import { isAsked, isImperative, isRequested, isTold } from '../wording.ts'
import { ownerAlone } from './owner-alone.ts'
import type { Place } from './place.ts'
import { sentenceBefore } from './sentence-before.ts'

// A sentence under a name may look like the heading of what follows it.
const isTitle = (passage: Passage) => isHeading(passage) && !wordsOf(passage).endsWith('.')

const isOrder = (words: string) => isAsked(words) || isImperative(words) || isRequested(words)

/** What stands straight below a label that has nothing but an owner on its line, and tells nothing; null where there is none. */
function below({ passages, at }: Place): Passage | null {
  const [here, next] = [passages[at], passages[at + 1]]
  const isAlone = here && next && next.block !== here.block && here.end === here.block.text.length
  return isAlone && next.label === null && !isTitle(next) && !isTold(wordsOf(next)) ? next : null
}

/** Whether the words below ask for something, and those before do not. */
function isClear(place: Place): boolean {
  const task = below(place)
  if (task === null || !isOrder(wordsOf(task))) return false
  const before = sentenceBefore(place)
  return before === null || !isOrder(before.block.text.slice(before.start, before.end))
}

const habits = new WeakMap<Place['passages'], boolean>()
const fewest = 2

/** Whether the office sets its tasks below their owners: where it clearly does so more than once. */
function isHabit({ passages, people }: Place): boolean {
  const known = habits.get(passages)
  if (known !== undefined) return known
  const clear = passages.filter(
    (passage, at) =>
      passage.label?.kind === 'action' &&
      ownerAlone(wordsOf(passage), people) !== null &&
      isClear({ passages, at, people }),
  )
  habits.set(passages, clear.length >= fewest)
  return clear.length >= fewest
}

/** The words that stand below an owner on a line of his own, where they are what he is to do; null where those before are. */
export function taskBelow(place: Place): Passage | null {
  return isClear(place) || isHabit(place) ? below(place) : null
}
