import type { Range } from '../../../../../shared/blocks.ts'
import type { People } from '../../../../../shared/reading.ts'
import { sentencesOf } from '../../../../../shared/sentences.ts'
import { ownersIn } from '../../owner/owner.ts'
import { isAction } from '../zone/asking-heading.ts'
import { draftAt, type Draft } from '../draft.ts'
import { opening } from '../earlier/opening.ts'
import { asideIn } from '../label/aside.ts'
import { ownerBehind } from './owner-behind.ts'
import { isHeading, wordsOf, type Passage } from '../passage.ts'
import { listMark } from '../orders.ts'
import { beginsWithDoer, isAsked, isImperative, isNothing, isRequested } from '../wording.ts'
import type { Zone } from '../zone/zone.ts'
import { inSentence } from './in-sentence.ts'
import { numbering } from './numbering.ts'
import { isMoreOf } from './sentence-before.ts'
import { underReference } from './under-reference.ts'

// `U18. To supply the figures`: the reference that a list gives each of its points.
const listRef = /^(?<ref>[A-Z]{1,3}\d{1,3})[.):] (?=\p{Lu})/u

// `U18. To supply a count (ACC, by 14 May)`: a point of a list of what was undertaken.
const toDo = /^To [a-z]{3,} /

// `Dates to be put in the diary`
const passive = /^(?!(?:draft )?(?:minutes|notes|record)\b).* to be [a-z]{2,}/i

/** Actions that no label marks: under a heading of actions, in bold, ordered, or with `(AP1)` behind them. */
export function unlabelled(passage: Passage, zone: Zone, people: People): Draft[] {
  const text = wordsOf(passage)
  const isList = zone.kind === 'raised' || zone.kind === 'log'
  if (isHeading(passage) && passage.block.level < 7 && !(isList && isAction(passage.block))) return []
  const { ref, length } = isList ? listedRef(text, passage, people) : { ref: null, length: 0 }
  const words = text.slice(length)
  const isPoint = isList && words.length < 300 && (isImperative(words) || toDo.test(words))
  const isTakenUp = zone.kind === 'raised' && listMark.test(words) && isRequested(words)
  if (isList && !isNothing(words) && (isPoint || isTakenUp || inList(words, people))) {
    const start = passage.end - words.length + (numbering.exec(words)?.[0].length ?? 0)
    return [{ ...draftAt('raised', passage.block, { start, end: passage.end }), ref, certainty: 'likely' }]
  }
  const referred = underReference(passage, people)
  if (referred) return [referred]
  if (
    isBold(passage) &&
    (beginsWithDoer(text, people) || (isAsked(text) && (text.endsWith('.') || passive.test(text))))
  )
    return [{ ...draftAt('raised', passage.block, passage), certainty: 'likely' }]
  const behind = passage.end === passage.block.text.length ? ownerBehind(text, people) : null
  if (behind) {
    const body = { start: passage.start + behind.body.start, end: passage.start + behind.body.end }
    return [{ ...draftAt('raised', passage.block, body), owner: behind.owner, certainty: 'likely' }]
  }
  return withAsides(text).flatMap((sentence) => inSentence(passage, sentence, people))
}

/** `U18. To supply the figures`, `25/09 RJ to list the vans`: the reference of a point, and where its words begin. */
function listedRef(text: string, { block }: Passage, people: People): { ref: string | null; length: number } {
  const ref = listRef.exec(text)?.groups?.ref
  if (ref !== undefined) return { ref, length: ref.length + 2 }
  const found = opening(text, null, block.item)
  const words = text.slice(found.length)
  const isOwned = beginsWithDoer(words, people) || ownersIn(leadOf(words), people).length > 0
  const isReference = found.ref !== null && /\D/.test(found.ref) && isOwned
  return isReference ? found : { ref: null, length: 0 }
}

/** The sentences of a text; a bracket behind a full stop belongs to the sentence before it, and a marked one to what it says more of. */
function withAsides(text: string): Range[] {
  const ranges: Range[] = []
  const wordsAt = ({ start, end }: Range) => text.slice(start, end)
  for (const sentence of sentencesOf(text)) {
    const last = ranges.at(-1)
    const isAside = last !== undefined && asideIn(wordsAt(sentence))?.start === 0 && !asksBehind(wordsAt(sentence))
    const range = isAside ? { start: last.start, end: sentence.end } : sentence
    const before = isAside ? ranges.at(-2) : last
    const isMore = before !== undefined && asideIn(wordsAt(range)) !== null && isMoreOf(wordsAt(before), wordsAt(range))
    ranges.splice(
      ranges.length - Number(isAside) - Number(isMore),
      2,
      isMore ? { start: before.start, end: range.end } : range,
    )
  }
  return ranges
}

/** `(AP1) RJ to list the vans`: the bracket stands before its own words. */
const asksBehind = (sentence: string) =>
  /[)\]] \p{Lu}/u.test(sentence) && isAsked(sentence.replace(/^[^)\]]*[)\]] /, ''))

function inList(text: string, people: People): boolean {
  const body = text.replace(numbering, '')
  if (numbering.test(text) && isImperative(body)) return true
  return isAsked(body) || ownersIn(leadOf(body), people).length > 0
}

/** Whoever stands before a colon or a dash: `RJ – price of the vans`. */
const leadOf = (text: string) => /^(?<who>[^:–—]{2,40}?) ?[:–—] /.exec(text)?.groups?.who ?? ''

function isBold({ block, start, end }: Passage): boolean {
  return block.kind !== 'title' && block.emphasis.some((range) => range.start <= start + 1 && range.end >= end - 1)
}
