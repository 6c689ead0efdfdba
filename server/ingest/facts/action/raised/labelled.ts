import type { Slice } from '../../../../../shared/blocks.ts'
import { cut } from '../../../../../shared/cut.ts'
import type { People } from '../../../../../shared/reading.ts'
import { draftAt, type Draft } from '../draft.ts'
import { isDateLine } from '../earlier-day.ts'
import { ownersNamed } from '../../owner/owner.ts'
import { mentionsIn, personsAt } from '../../owner/person-words.ts'
import { doerIn, listMark } from '../orders.ts'
import { isHeading, wordsOf, type Passage } from '../passage.ts'
import { isAsked, isNothing, isRequested, isResolution } from '../wording.ts'
import { listed } from './listed.ts'
import { ownerAlone } from './owner-alone.ts'
import type { Place } from './place.ts'
import { sentenceBefore } from './sentence-before.ts'
import { taskBelow } from './task-below.ts'

// Under an owner on a line of his own, what he is to do.
const goesOn = /^to [a-z]{2,} /i

/** The actions that one label makes: its own words, the sentence before an owner, or the list that it introduces. */
export function labelled(place: Place): Draft[] {
  const passage = place.passages[place.at]
  if (!passage?.label) return []
  const text = wordsOf(passage)
  if (isNothing(text) || isDateLine(text)) return []
  if (passage.label.isBehind) return marked(place, passage)
  if (nobodyYet.test(text)) return bracketed(place, passage)
  if (text.trim() === '' && passage.label.closedBy !== undefined) return bracketed(place, passage)
  if (text.trim() === '' || text.trim().endsWith(':')) return listed(place, passage)
  const fields = fieldsBehind(passage, place.people)
  if (fields) return [fields]
  const before = sentenceBefore(place)
  const draft: Draft = {
    ...draftAt('raised', passage.block, passage),
    ref: passage.label.ref,
    certainty: passage.label.isOwn ? 'likely' : 'sure',
    owner:
      passage.label.owner ??
      whoIsTo(text, place.people) ??
      whoBefore(text, place.people) ??
      cellBehind(place, passage) ??
      (isAsked(text) && !isPassive.test(text) ? null : leadBehind(place, passage)),
    due: dueOf(place, passage),
    before:
      before && !isOfOthers(place.passages[place.at - 1] ?? passage)
        ? cut(before.block, before.start, before.end)
        : null,
  }
  const named = isAsked(text) ? null : ownerAlone(text, place.people)
  return [named ? taskOf(place, passage, draft, named) : draft]
}

/** `Action 21/45 | List the vans | RJ | 4 May`: behind the words, in cells of their own, who is to act and by when; null where none are. */
function fieldsBehind({ block, label, start }: Passage, people: People): Draft | null {
  const [words, owner, due, more] = block.cells.filter((cell) => cell.end > start)
  // The label may begin the cell of the words.
  const isOwn = words !== undefined && (words.start === start || words.start === label?.start)
  if (!words || !owner || more !== undefined || !isOwn || words.end > owner.start) return null
  const who = block.text.slice(owner.start, owner.end)
  // What says itself what it is, `By: 4 May`, is read by its word.
  if (ownersNamed(who, people).length === 0 || block.text.slice(owner.start).includes(':')) return null
  return {
    ...draftAt('raised', block, { start, end: words.end }),
    ref: label?.ref ?? null,
    owner: who,
    due: due ? cut(block, due.start, due.end) : null,
    certainty: label?.isOwn ? 'likely' : 'sure',
  }
}

// `Action: owner to be decided`
const nobodyYet =
  /^(?:(?:the )?(?:owner|lead)s? )?(?:(?:(?:is|are) )?(?:still )?to be (?:confirmed|decided|found|agreed|identified|named|appointed|allocated|assigned|determined)|t\.?b\.?[ac]\.?|unallocated|unassigned)[ .]*$/i

/** `[Action 21/45]` on the line below makes an action of the sentence that asks for something. */
function bracketed(place: Place, { label }: Passage): Draft[] {
  const before = sentenceBefore(place)
  if (!label || !before || !isRequested(before.block.text.slice(before.start, before.end))) return []
  return [
    {
      ...draftAt('raised', before.block, before),
      ref: label.ref,
      owner: label.owner,
      isPointer: label.ref !== null,
    },
  ]
}

/** What an owner who stands by himself is to do: below him, or in the sentence before. */
function taskOf(
  place: Place,
  passage: Passage,
  draft: Draft,
  { owner, rest }: { owner: string; rest: number | null },
): Draft {
  const next = place.passages[place.at + 1]
  const isUnder = next !== undefined && next.label === null && goesOn.test(wordsOf(next))
  const below = isUnder ? next : taskBelow(place)
  if (below) return { ...draft, block: below.block, body: below, owner }
  const before = sentenceBefore(place)
  if (before === null) return { ...draft, owner }
  const due = rest === null ? null : cut(passage.block, passage.start + rest, passage.end)
  const text = cut(before.block, before.start, before.end)
  // A sentence that asks for nothing may not be what its mark means.
  const certainty = isRequested(text.text) ? draft.certainty : 'likely'
  return { ...draft, text, owner, due, before: null, certainty }
}

/** Whoever stands by himself in a column to the right, straight behind the words of a row. */
function cellBehind({ passages, at, people }: Place, { block }: Passage): string | null {
  const next = passages[at + 1]
  const [cell, more] = next?.block.cells ?? []
  const here = block.cells.at(-1)
  if (!next || next.block === block || next.label !== null || !cell || more || !here || cell.column <= here.column)
    return null
  const words = next.block.text.slice(cell.start, cell.end)
  return words.length <= 60 && ownersNamed(words, people).length > 0 ? words : null
}

/** The day that a label gives, or the fields behind its words: `… Lead: RJ  Due: 30 June 2021`. */
function dueOf({ passages, at }: Place, { block, label }: Passage): Slice | null {
  const next = passages[at + 1]
  const day = label?.due ?? (next?.block === block && next.label?.isBehind ? next.label.due : undefined)
  return day === undefined ? null : cut(block, day.start, day.end)
}

/** What stands before is a heading, or another action. */
const isOfOthers = (passage: Passage) => isHeading(passage) || passage.label?.kind === 'action'

// Who is to do it is told behind, whoever else has a part in it: `… to be priced by both offices. Action: RJ`.
const isPassive = /\bto be \w+(?:ed|en|t|ne|de|id)\b/i

/** `That RJ list the vans`: in what was resolved, a bare verb stands behind whoever is to act. */
function whoIsTo(text: string, people: People): string | null {
  const words = text.slice(listMark.exec(text)?.[0].length ?? 0)
  return isResolution(words) ? doerIn(words, people) : null
}

const aThing = /^, (?:an?|the|some) \p{Ll}/u

/** `Action: Treasurer, a paper on absence`: whoever is named before a thing, and no verb. */
function whoBefore(text: string, people: People): string | null {
  const { persons, end } = personsAt(text, 0, mentionsIn(text.slice(0, 200), people), people)
  return persons.length > 0 && aThing.test(text.slice(end, end + 12)) ? text.slice(0, end) : null
}

/** `Action: … (Lead: RJ)`: whoever is named behind the words of a label, where they name nobody. */
function leadBehind({ passages, at, people }: Place, { block }: Passage): string | null {
  const next = passages[at + 1]
  if (next?.block !== block || next.label?.kind !== 'action') return null
  return next.label.isBehind ? next.label.owner : (ownerAlone(wordsOf(next), people)?.owner ?? null)
}

/** The sentence that a label behind it makes an action of. */
function marked(place: Place, { label, block, index }: Passage): Draft[] {
  const before = sentenceBefore(place)
  if (!before || before.block !== block || place.passages[place.at - 1]?.index !== index) return []
  const text = block.text.slice(before.start, before.end)
  // Whoever is named with a day has something to do, whatever the words are.
  const isSet = label !== null && label.owner !== null && label.due !== undefined
  if (!label || !(isSet || isRequested(text))) return []
  const due = label.due ? cut(block, label.due.start, label.due.end) : null
  return [{ ...draftAt('raised', block, before), ref: label.ref, owner: label.owner, due }]
}
