import type { ActionFact, DocumentFacts, SourceSpan } from '../../../shared/facts.ts'
import type { Refiner } from '../../../shared/reading.ts'
import { likeness, wordSets } from '../../../shared/content-words.ts'
import { spanIndex } from './span-index.ts'
import { wordIndex } from './word-index.ts'

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
  if (
    a.origin === 'raised' &&
    ((x !== null && x === y && (words >= 0.2 || pointsBack(a) || pointsBack(b))) || isShorter(a, b, wordsOf))
  )
    return true
  // A list that closes actions by their references holds no words of theirs.
  const isListed = a.updates.length + b.updates.length === 0 && a.spans[0]?.[0] !== b.spans[0]?.[0]
  const isOfOne = x !== null && x === y && a.origin === 'brought forward'
  return words >= alike || (isOfOne && (isListed || isReport(a) !== isReport(b)))
}

/** `RJ will provide it`: what it is stands elsewhere. */
const pointsBack = ({ text }: ActionFact) =>
  text.length < 80 && /\b(?:it|this|that|these|those|them|one)[.)]{0,3}$/i.test(text)

/** Only a reference and what is reported of it: the words of the action stand elsewhere, so it is not sure by itself. */
const isReport = ({ ref, certainty }: ActionFact) => ref !== null && certainty !== 'sure'

/** The report of an action, told under its reference alone, is an update; a list of closed references is none. */
function reportOf({ text, line, spans, ref, updates }: ActionFact): ActionFact['updates'] {
  return ref === null || text.includes(ref) ? updates : [{ text, line, spans }, ...updates]
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
  if (first.origin === 'brought forward' && isReport(first) && !isReport(second)) return withReport(second, first)
  if (first.origin === 'brought forward' && isReport(second) && !isReport(first)) return withReport(first, second)
  if (first.origin === 'raised' && pointsBack(first) && !pointsBack(second)) return merge(second, first)
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

function withReport(action: ActionFact, report: ActionFact): ActionFact {
  const isSilent = action.outcome === null || action.outcome === 'not reported'
  return {
    ...action,
    item: report.item ?? action.item,
    raisedAt: action.raisedAt ?? report.raisedAt,
    due: report.due ?? action.due,
    updates: [...action.updates, ...reportOf(report)],
    outcome: isSilent ? report.outcome : action.outcome,
  }
}

/** Each action once. Only those that share a rare word, a reference or a place are compared with each other. */
function withoutDoubles(actions: readonly ActionFact[]): ActionFact[] {
  const kept: ActionFact[] = []
  const wordsOf = wordSets()
  const words = wordIndex(
    actions.map(({ text }) => wordsOf(text)),
    alike,
  )
  const places = spanIndex()
  const refs = new Map<string, number[]>()
  const near = (action: ActionFact) =>
    [...words.near(wordsOf(action.text)), ...places.near(action.spans), ...(refs.get(plainRef(action.ref) ?? '') ?? [])]
      .toSorted((a, b) => a - b)
      .find((id) => isSame(kept[id] ?? action, action, wordsOf))
  const keep = (id: number, action: ActionFact) => {
    kept[id] = action
    words.add(id, wordsOf(action.text))
    places.add(id, action.spans)
    const ref = plainRef(action.ref)
    if (ref !== null && !refs.get(ref)?.includes(id)) refs.set(ref, [...(refs.get(ref) ?? []), id])
  }
  for (const action of actions.toSorted(inOrder)) {
    const id = near(action)
    const same = id === undefined ? undefined : kept[id]
    if (id !== undefined && same) keep(id, merge(same, action))
    else keep(kept.length, action)
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
    const places = spanIndex()
    for (const [id, { spans }] of actions.entries()) places.add(id, spans)
    const isFree = ({ spans }: { spans: SourceSpan[] }) =>
      ![...places.near(spans)].some((id) => overlap(actions[id]?.spans ?? [], spans))
    return {
      ...facts,
      actions,
      decisions: facts.decisions.filter(isFree),
      commitments: facts.commitments.filter(isFree),
    }
  },
}
