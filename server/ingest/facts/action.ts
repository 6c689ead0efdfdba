import type { Block, Range, Slice } from '../../../shared/blocks.ts'
import { cut, joined } from '../../../shared/cut.ts'
import type { SourceSpan } from '../../../shared/facts.ts'
import type { FactReader, People, ReadingContext } from '../../../shared/reading.ts'
import { sentencesOf } from '../../../shared/sentences.ts'
import { actionOf, draftAt, meetingOf, type Draft } from './action/build.ts'
import { asideIn } from './action/label/aside.ts'
import { agreedIn, resolvedIn } from './action/resolved.ts'
import { opening } from './action/earlier/opening.ts'
import { doerIn, listMark, ordersIn } from './action/orders.ts'
import { marginActions } from './action/margin.ts'
import { withMargins } from './action/margin/with-margins.ts'
import { ownerBehind } from './action/owner-behind.ts'
import { areParticulars, withParticulars } from './action/particulars.ts'
import { passagesOf, type Passage } from './action/passage.ts'
import { sharedIn } from './action/shared-owner.ts'
import { tablesIn } from './action/table.ts'
import {
  beginsWithDoer,
  isAsked,
  isImperative,
  isNothing,
  isRequested,
  isResolution,
  lastSentence,
} from './action/wording.ts'
import { isAction } from './action/asking-heading.ts'
import { isDateLine } from './action/earlier-day.ts'
import { zonesOf, type Zone } from './action/zone.ts'
import { ownersIn } from './owner/owner.ts'
import { mentionsIn, personsAt } from './owner/person-words.ts'

const name = 'action@1'

type Place = { passages: Passage[]; at: number; people: People }

const wordsOf = ({ block, start, end }: { block: Block } & Range) => block.text.slice(start, end)

/** The last sentence before a passage: in its own block, else in the block before it. */
function sentenceBefore({ passages, at }: Place): ({ block: Block } & Range) | null {
  const previous = passages[at - 1]
  if (!previous || previous.block.kind === 'title') return null
  const last = withReferent(wordsOf(previous))
  last.start += numbering.exec(wordsOf(previous).slice(last.start))?.[0].length ?? 0
  return { block: previous.block, start: previous.start + last.start, end: previous.start + last.end }
}

const pointsBack = /^(?:they|he|she|it|this|these|that|we)\b/i

/** The last sentence; where it only says more of what the one before it asks for, both. */
function withReferent(text: string): Range {
  const last = lastSentence(text)
  const words = text.slice(last.start, last.end)
  if (!pointsBack.test(words) || isAsked(words)) return { ...last }
  const before = sentencesOf(text.slice(0, last.start)).at(-1)
  return before && isAsked(text.slice(before.start, before.end)) ? { start: before.start, end: last.end } : { ...last }
}

const isHeading = ({ block }: Passage) => block.kind === 'heading' || block.kind === 'label'

/** The actions that one label makes: its own words, the sentence before an owner, or the list that it introduces. */
function labelled(place: Place): Draft[] {
  const passage = place.passages[place.at]
  if (!passage?.label) return []
  const text = wordsOf(passage)
  if (isNothing(text) || isDateLine(text)) return []
  if (passage.label.isBehind) return marked(place, passage)
  if (text.trim() === '' || text.trim().endsWith(':')) return listed(place, passage)
  const before = sentenceBefore(place)
  const draft: Draft = {
    ...draftAt('raised', passage.block, passage),
    ref: passage.label.ref,
    owner: passage.label.owner ?? whoIsTo(text, place.people) ?? (isAsked(text) ? null : leadBehind(place, passage)),
    due: passage.label.due ? cut(passage.block, passage.label.due.start, passage.label.due.end) : null,
    before:
      before && !isHeading(place.passages[place.at - 1] ?? passage)
        ? cut(before.block, before.start, before.end)
        : null,
  }
  const named = isAsked(text) ? null : ownerAlone(text, place.people)
  if (!named) return [draft]
  const next = place.passages[place.at + 1]
  if (next && next.label === null && goesOn.test(wordsOf(next)))
    return [{ ...draft, block: next.block, body: next, owner: named.owner }]
  if (before === null) return [{ ...draft, owner: named.owner }]
  const due = named.rest === null ? null : cut(passage.block, passage.start + named.rest, passage.end)
  return [{ ...draft, text: cut(before.block, before.start, before.end), owner: named.owner, due, before: null }]
}

/** `That RJ list the vans`: in what was resolved, a bare verb stands behind whoever is to act. */
function whoIsTo(text: string, people: People): string | null {
  const words = text.slice(listMark.exec(text)?.[0].length ?? 0)
  return isResolution(words) ? doerIn(words, people) : null
}

/** `Action: … (Lead: RJ)`: whoever is named behind the words of a label, where they name nobody. */
function leadBehind({ passages, at }: Place, { block }: Passage): string | null {
  const next = passages[at + 1]
  return next?.block === block && next.label?.isBehind ? next.label.owner : null
}

// Behind the owner of an action, or in the place of one, it may say when.
const dueBehind =
  /^[ ,;(–-]{1,3}(?:(?:by|before|due|in|at|end|for|next|asap|w\/c|within)\b.{0,40}|\d{1,2}[ ./-].{2,30})$/i

/** An owner on a line of his own, with or without a day; `rest` is where that begins. */
function ownerAlone(text: string, people: People): { owner: string; rest: number | null } | null {
  if (ownersIn(text, people).length > 0) return { owner: text, rest: null }
  const { persons } = personsAt(text, 0, mentionsIn(text.slice(0, 200), people), people)
  const end = persons.at(-1)?.end ?? 0
  if (end === 0 || !dueBehind.test(text.slice(end)) || ownersIn(text.slice(0, end), people).length === 0) return null
  const lead = /^[ ,;(–-]{1,3}(?:for (?=\d))?/.exec(text.slice(end))?.[0].length ?? 0
  return { owner: text.slice(0, end), rest: end + lead }
}

/** The sentence that a label behind it makes an action of. */
function marked(place: Place, { label, block, index }: Passage): Draft[] {
  const before = sentenceBefore(place)
  if (!before || before.block !== block || place.passages[place.at - 1]?.index !== index) return []
  const text = block.text.slice(before.start, before.end)
  if (!label || !isRequested(text)) return []
  const due = label.due ? cut(block, label.due.start, label.due.end) : null
  return [{ ...draftAt('raised', block, before), owner: label.owner, due }]
}

// Under an owner on a line of his own, what he is to do.
const goesOn = /^to [a-z]{2,} /i

const isListed = ({ block, label, start, end }: Passage) =>
  label === null && block.kind !== 'heading' && (block.kind === 'bullet' || listMark.test(block.text.slice(start, end)))

/** A listed passage without the number or letter that it begins with. */
function withoutMark(passage: Passage): Passage {
  return { ...passage, start: passage.start + (listMark.exec(wordsOf(passage))?.[0].length ?? 0) }
}

/** The bullets or the passage that a label alone, or one that ends in a colon, introduces. */
function listed({ passages, at, people }: Place, passage: Passage): Draft[] {
  const bullets: Passage[] = []
  for (let next = passages[at + 1]; next && isListed(next); next = passages[at + 1 + bullets.length])
    bullets.push(withoutMark(next))
  const own = cut(passage.block, passage.start, passage.end)
  const owner = passage.label?.owner ?? null
  if (own.text !== '' && !bullets.some((bullet) => beginsWithDoer(wordsOf(bullet), people))) {
    const text = joined([own, ...bullets.map(({ block, start, end }) => cut(block, start, end))])
    return [{ ...draftAt('raised', passage.block, passage), text, owner, ref: passage.label?.ref ?? null }]
  }
  const next = passages[at + 1]
  const items = bullets.length
    ? bullets
    : next && next.label === null && !isHeading(next) && (isAsked(wordsOf(next)) || isImperative(wordsOf(next)))
      ? [next]
      : []
  return items
    .filter((item) => !isNothing(wordsOf(item)))
    .map((item) => ({ ...draftAt('raised', item.block, item), owner }))
}

// `U18. To supply the figures`: the reference that a list gives each of its points.
const listRef = /^(?<ref>[A-Z]{1,3}\d{1,3})[.):] (?=\p{Lu})/u
const numbering = /^(?:\(?(?:\d{1,2}|[a-z])[.)]|\d{1,4}(?:\.\d{1,3}){1,3}[.)]?|\d{1,4}[a-z]|[-–•]) /

/** Actions that no label marks: under a heading of actions, in bold, ordered, or with `(AP1)` behind them. */
function unlabelled(passage: Passage, zone: Zone, people: People): Draft[] {
  const text = wordsOf(passage)
  const isList = zone.kind === 'raised' || zone.kind === 'log'
  if (isHeading(passage) && passage.block.level < 7 && !(isList && isAction(passage.block))) return []
  const ref = isList ? (listRef.exec(text)?.groups?.ref ?? null) : null
  const words = ref === null ? text : text.slice(ref.length + 2)
  const isPoint = isList && words.length < 300 && (isImperative(words) || toDo.test(words))
  if (isList && !isNothing(words) && (isPoint || inList(words, people))) {
    const start = passage.end - words.length + (numbering.exec(words)?.[0].length ?? 0)
    return [{ ...draftAt('raised', passage.block, { start, end: passage.end }), ref, certainty: 'likely' }]
  }
  const referred = underReference(passage, people)
  if (referred) return [referred]
  if (isBold(passage) && beginsWithDoer(text, people))
    return [{ ...draftAt('raised', passage.block, passage), certainty: 'likely' }]
  const behind = passage.end === passage.block.text.length ? ownerBehind(text, people) : null
  if (behind) {
    const body = { start: passage.start + behind.body.start, end: passage.start + behind.body.end }
    return [{ ...draftAt('raised', passage.block, body), owner: behind.owner, certainty: 'likely' }]
  }
  return withAsides(text).flatMap((sentence) => inSentence(passage, sentence, people))
}

// `RJ / 11 May`: who, and by when, in the margin of an action.
const besideWho = /^(?<owner>[^/,;]{2,30}?) ?[/,;] ?(?<day>\S.{2,30})$/

// The same behind the words, where the column has run into them.
const besideTail = /(?<=[.;)] )(?<owner>[^/,;.]{2,30}?) ?[/,;] ?(?<day>[^\s/][^./]{2,30})$/

/** `JLB 120 – RJ to list the vans`: an order under a reference of its own, with who is to act perhaps in a column beside it. */
function underReference({ block, start, end }: Passage, people: People): Draft | null {
  const text = block.text.slice(start, end)
  const { length, ref, raisedAt, isSet } = opening(text, null, block.item)
  if (ref === null || !isSet || raisedAt !== null || !/\D/.test(ref) || !beginsWithDoer(text.slice(length), people))
    return null
  const [first, second, more] = block.cells
  const draft: Draft = { ...draftAt('raised', block, { start: start + length, end }), ref, certainty: 'likely' }
  const tail = besideTail.exec(text)?.groups
  if (tail?.owner !== undefined && tail.day !== undefined && ownersIn(tail.owner, people).length > 0) {
    const at = text.length - tail.day.length
    const sentence = text.lastIndexOf(tail.owner)
    return { ...draft, body: { start: start + length, end: start + sentence - 1 }, due: cut(block, start + at, end) }
  }
  if (!first || !second || more || second.start < start + length) return draft
  const { owner, day } = besideWho.exec(block.text.slice(second.start, second.end))?.groups ?? {}
  const body = { start: start + length, end: first.end }
  if (owner === undefined || day === undefined || ownersIn(owner, people).length === 0)
    return { ...draft, body: second.start < end ? body : draft.body }
  return { ...draft, body, due: cut(block, second.end - day.length, second.end) }
}

/** The sentences of a text; a bracket that stands behind a full stop belongs to the sentence before it. */
function withAsides(text: string): Range[] {
  const ranges: Range[] = []
  for (const sentence of sentencesOf(text)) {
    const last = ranges.at(-1)
    const isAside = asideIn(text.slice(sentence.start, sentence.end))?.start === 0
    if (isAside && last) ranges[ranges.length - 1] = { start: last.start, end: sentence.end }
    else ranges.push(sentence)
  }
  return ranges
}

function inList(text: string, people: People): boolean {
  const body = text.replace(numbering, '')
  if (numbering.test(text) && isImperative(body)) return true
  const lead = /^(?<who>[^:–—]{2,40}?) ?[:–—] /.exec(body)?.groups?.who
  return isAsked(body) || (lead !== undefined && ownersIn(lead, people).length > 0)
}

function isBold({ block, start, end }: Passage): boolean {
  return block.kind !== 'title' && block.emphasis.some((range) => range.start <= start + 1 && range.end >= end - 1)
}

function inSentence({ block, start }: Passage, sentence: Range, people: People): Draft[] {
  const range = { start: start + sentence.start, end: start + sentence.end }
  const words = block.text.slice(range.start, range.end)
  const aside = asideIn(words)
  if (aside && aside.start > 10) {
    const number = sentence.start === 0 ? (numbering.exec(words)?.[0].length ?? 0) : 0
    const body = { start: range.start + number, end: range.start + aside.start }
    return [{ ...draftAt('raised', block, body), ref: aside.ref, owner: aside.owner }]
  }
  const taken = takenUp(words, people)
  if (taken) return [{ ...draftAt('raised', block, range), owner: taken, certainty: 'likely' }]
  const plain = plainOrder(words, people, sentence.start === 0 && range.end >= block.text.trimEnd().length)
  if (plain)
    return [{ ...draftAt('raised', block, { start: range.start + plain.start, end: range.end }), certainty: 'likely' }]
  return ordersIn(words, people).map((order) => ({
    ...draftAt('raised', block, { start: range.start + order.start, end: range.start + order.end }),
    owner: doerIn(words.slice(order.start, order.end), people),
    certainty: 'likely',
  }))
}

const takesUp =
  /^ (?:also )?(?:took|accepted|was (?:given|set)|has taken|picked up) (?:an?|the|away an?) action(?: point)? to (?!be\b)[a-z]{2,} /

/** `RJ took an action to list the vans.`: who took it; null for any other sentence. */
function takenUp(sentence: string, people: People): string | null {
  const { persons, end } = personsAt(sentence, 0, mentionsIn(sentence.slice(0, 200), people), people)
  return persons.length > 0 && takesUp.test(sentence.slice(end, end + 60)) ? sentence.slice(0, end) : null
}

// `U18. To supply a count (ACC, by 14 May)`: a point of a list of what was undertaken.
const toDo = /^To [a-z]{3,} /

// What the notes themselves do is no action of anybody.
const toNote = /^ to (?:note|be|discuss)\b/

/** `DCC to list the vans.`: a sentence that begins with who is to do something; null for any other. */
function plainOrder(sentence: string, people: People, isWhole: boolean): Range | null {
  const start = (listMark.exec(sentence) ?? numbering.exec(sentence) ?? /^[-–•*]? ?/.exec(sentence))?.[0].length ?? 0
  const text = sentence.slice(start)
  const { persons, end } = personsAt(text, 0, mentionsIn(text.slice(0, 200), people), people)
  const shapes = new Set<string>(isWhole ? ['known', 'rank', 'office', 'name'] : ['known', 'rank'])
  const isKnown = persons.length > 0 && persons.every(({ shape }) => shapes.has(shape))
  const rest = text.slice(end)
  if (!isKnown || !/^ to [a-z]{2,} /.test(rest) || toNote.test(rest) || !isAsked(text) || !/[.;]$/.test(text))
    return null
  return { start, end: sentence.length }
}

function draftsOf(given: readonly Block[], context: ReadingContext): Draft[] {
  const { people } = context
  const blocks = withMargins(given, people)
  const zones = zonesOf(blocks, meetingOf(context).heldOn)
  const tables = tablesIn(blocks, zones, context)
  const margins = marginActions(blocks, tables.used, zones, people)
  const passages = passagesOf(blocks, people)
  const resolved = new Map([...resolvedIn(passages, people), ...sharedIn(passages, zones, people)])
  const marked = passages.flatMap((passage, at) => {
    if (resolved.has(passage)) return resolved.get(passage) ?? []
    if (tables.used.has(passage.index) || margins.has(passage.index)) return []
    if (passage.label?.kind === 'action') return labelled({ passages, at, people })
    const zone = zones[passage.index] ?? { kind: null, raisedAt: null }
    return passage.label || areParticulars(passage.block, people) ? [] : unlabelled(passage, zone, people)
  })
  const agreed =
    marked.some(({ certainty }) => certainty === 'sure') || tables.drafts.length + margins.size > 0
      ? []
      : agreedIn(passages, zones, people)
  const beside = [...margins.values()].flat().filter(({ origin }) => origin === 'raised')
  const spoken = [...marked, ...agreed].map((draft) => withParticulars(draft, blocks, people))
  return [...tables.drafts.filter(({ origin }) => origin === 'raised'), ...spoken, ...beside].map(withoutNumber)
}

/** `(2) That a list …`, `ii. A list …`: the number of a point is no part of what it asks for. */
function withoutNumber(draft: Draft): Draft {
  if (draft.text !== null) return draft
  const words = draft.block.text.slice(draft.body.start, draft.body.end)
  const length = (listMark.exec(words) ?? numbering.exec(words))?.[0].length ?? 0
  return { ...draft, body: { start: draft.body.start + length, end: draft.body.end } }
}

/** Whether a passage has been taken, whole or in part, as an earlier action or its update. */
function isTaken(slice: Slice, taken: readonly SourceSpan[]): boolean {
  return slice.spans.some(([start, end]) => taken.some((span) => start < span[1] && span[0] < end))
}

/** Actions raised at this meeting. No label: `Action Fraud`, `ACTION PLAN – …`, a column's heading. */
export const actionReader: FactReader<'actions'> = {
  kind: 'actions',
  name,
  read(blocks, context) {
    const taken = context.facts.actions.flatMap(({ spans, updates }) => [
      ...spans,
      ...updates.flatMap((update) => update.spans),
    ])
    const found = draftsOf(blocks, context).map((draft) => actionOf(draft, name, context))
    return found.filter((action) => action.text.length > 3 && !isTaken(action, taken))
  },
}
