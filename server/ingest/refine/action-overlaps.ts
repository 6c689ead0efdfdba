import type { ActionFact, DocumentFacts, SourceSpan } from '../../../shared/facts.ts'
import type { Refiner } from '../../../shared/reading.ts'
import { likeness, wordSets } from './content-words.ts'

const overlap = (a: readonly SourceSpan[], b: readonly SourceSpan[]) =>
  a.some(([start, end]) => b.some((span) => start < span[1] && span[0] < end))

const plainRef = (ref: string | null) => ref?.toLowerCase().replace(/[^a-z0-9/]/g, '') ?? null

/** Two wordings of nearly the same words are one action written twice: where it arose, and in the list at the end. */
const alike = 0.75

type WordsOf = ReturnType<typeof wordSets>

function isSame(a: ActionFact, b: ActionFact, wordsOf: WordsOf): boolean {
  if (a.origin !== b.origin) return false
  if (overlap(a.spans, b.spans) && a.ref === b.ref) return true
  const [x, y] = [plainRef(a.ref), plainRef(b.ref)]
  if (x !== null && y !== null && x !== y) return false
  const words = likeness(wordsOf(a.text), wordsOf(b.text))
  if (a.origin === 'raised' && ((x !== null && x === y && words >= 0.3) || isShorter(a, b, wordsOf))) return true
  // A list that closes actions by their references holds no words of theirs.
  const isListed = a.updates.length + b.updates.length === 0 && a.spans[0]?.[0] !== b.spans[0]?.[0]
  return words >= alike || (x !== null && x === y && a.origin === 'brought forward' && isListed)
}

/** A list at the end often shortens: every word of weight of the one stands in the other, and the owners agree. */
function isShorter(a: ActionFact, b: ActionFact, wordsOf: WordsOf): boolean {
  const [x, y] = [wordsOf(a.text), wordsOf(b.text)]
  const [few, many] = x.size < y.size ? [x, y] : [y, x]
  const owners = (action: ActionFact) => action.owners.map(({ name, written }) => name ?? written)
  const agree = owners(a).length === 0 || owners(b).length === 0 || owners(a).some((owner) => owners(b).includes(owner))
  const isEnough = few.size >= 4 || (few.size === 3 && a.due?.latest !== undefined && a.due.latest === b.due?.latest)
  return isEnough && agree && [...few].every((word) => many.has(word))
}

/** The one with the words, and from the other what it alone says. */
function merge(first: ActionFact, second: ActionFact): ActionFact {
  return {
    ...first,
    ref: first.ref ?? second.ref,
    raisedAt: first.raisedAt ?? second.raisedAt,
    owners: first.owners.length ? first.owners : second.owners,
    owingSide: first.owners.length ? first.owingSide : (second.owingSide ?? first.owingSide),
    due: first.due?.latest ? first.due : (second.due ?? first.due),
    updates: [
      ...first.updates,
      ...second.updates.filter((update) => !first.updates.some((one) => overlap(one.spans, update.spans))),
    ],
    outcome: first.outcome === null || first.outcome === 'not reported' ? second.outcome : first.outcome,
  }
}

function withoutDoubles(actions: readonly ActionFact[]): ActionFact[] {
  const kept: ActionFact[] = []
  const wordsOf = wordSets()
  for (const action of actions.toSorted(inOrder)) {
    const index = kept.findIndex((one) => isSame(one, action, wordsOf))
    const same = kept[index]
    if (same) kept[index] = merge(same, action)
    else kept.push(action)
  }
  return kept
}

const inOrder = (a: ActionFact, b: ActionFact) =>
  (a.spans[0]?.[0] ?? 0) - (b.spans[0]?.[0] ?? 0) || a.origin.localeCompare(b.origin)

/** Numbers the actions of each origin in the order of the document. */
function numbered(actions: readonly ActionFact[]): ActionFact[] {
  const counts = { raised: 0, 'brought forward': 0 }
  return actions.map((action) => ({
    ...action,
    id: `${action.origin === 'raised' ? 'a' : 'bf'}${++counts[action.origin]}`,
  }))
}

/** Writes each action once, gives it its id, and lets no decision or commitment repeat its words. */
export const actionOverlapsRefiner: Refiner = {
  name: 'action-overlaps@1',
  refine(facts: DocumentFacts): DocumentFacts {
    const actions = numbered(withoutDoubles(facts.actions))
    const isFree = ({ spans }: { spans: SourceSpan[] }) => !actions.some((action) => overlap(action.spans, spans))
    return {
      ...facts,
      actions,
      decisions: facts.decisions.filter(isFree),
      commitments: facts.commitments.filter(isFree),
    }
  },
}
