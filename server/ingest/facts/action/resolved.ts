import type { Range } from '../../../../shared/blocks.ts'
import { isHeading, wordsOf, type Passage } from './passage.ts'
import { sentencesOf } from '../../../../shared/sentences.ts'
import type { People } from '../../../../shared/reading.ts'
import { mentionsIn, personsAt } from '../owner/person-words.ts'
import { draftAt, type Draft } from './draft.ts'
import { doerIn, isOrder, leadLength, listMark } from './orders.ts'
import type { Zone } from './zone/zone.ts'

/** What stands in a list under `RESOLVED:` or `AGREED that`: the orders in it, and nothing from the rest. */
export function resolvedIn(passages: readonly Passage[], people: People): Map<Passage, Draft[]> {
  const found = new Map<Passage, Draft[]>()
  let isOpen = false
  for (const passage of passages) {
    const text = wordsOf(passage)
    const start = listMark.exec(text)?.[0].length ?? 0
    const isListed = isOpen && passage.label === null && (start > 0 || passage.block.kind === 'bullet')
    if (isListed) {
      const own = { start, end: text.length }
      found.set(passage, ordersAmong(passage, several(partsOf(text, 0)) ?? [own], people))
      continue
    }
    // `(4) RESOLVED – (a) That …`: the number of the paragraph stands before it.
    const lead =
      leadLength(text) || (start > 0 && leadLength(text.slice(start)) > 0 ? start + leadLength(text.slice(start)) : 0)
    const parts = lead > 0 && passage.label === null ? partsOf(text, lead) : []
    if (parts.length > 0) {
      found.set(passage, ordersAmong(passage, parts, people))
      // The next part may stand in a paragraph of its own.
      isOpen = /[;,:]$|[;,] and$/.test(text) || /^\((?:1|a|i)\) /.test(text.slice(lead))
      continue
    }
    isOpen = lead > 0 && text.slice(lead).replace(/[\s:/–—-]/g, '') === ''
  }
  return found
}

const several = (parts: Range[]) => (parts.length > 1 ? parts : null)

/** The orders among the parts of a passage that tell what was resolved. */
function ordersAmong({ block, start }: Passage, parts: readonly Range[], people: People): Draft[] {
  return parts.flatMap((part): Draft[] => {
    const body = { start: start + part.start, end: start + part.end }
    const words = block.text.slice(body.start, body.end)
    if (!isOrder(words, people)) return []
    return [{ ...draftAt('raised', block, body), owner: doerIn(words, people), certainty: 'likely' }]
  })
}

const mark = /(?<![^\s:–—-])\((?:\d{1,2}|[a-h]|[ivx]{1,4})\) (?:[Tt]hat )?/g

/** `RESOLVED: (1) That … (2) That …`: the numbered parts of what was resolved, without their marks. */
function partsOf(text: string, lead: number): Range[] {
  const marks = [...text.matchAll(mark)].filter(({ index }) => index >= lead)
  if (marks[0] === undefined || marks[0].index > lead + 2) return []
  return marks.map((match, at) => {
    const end = marks[at + 1]?.index ?? text.length
    return { start: match.index + match[0].length, end: text.slice(0, end).trimEnd().length }
  })
}

const agreement =
  /^(?:It was (?:therefore |also |further |then )?agreed|(?:The |All )?(?:[\p{L}-]+ ){0,3}?(?:board|committee|panel|group|meeting|members) (?:also |therefore )?agreed) that (?=\S)/iu
const undertakes = /^ (?:would|will|should) (?:also |now |then |both |jointly )?(?!be\b|not\b|have\b|need\b)[a-z]{3,} /

const request = /^ (?:also |then |therefore |further )?(?:asked|requested) that (?=\S)/i

/** `The PCC asked that a list be provided`: how long the words before what is asked are; 0 where they are none. */
function requestLength(sentence: string, people: People): number {
  const { persons, end } = personsAt(sentence, 0, mentionsIn(sentence.slice(0, 200), people), people)
  const lead = persons.length ? request.exec(sentence.slice(end, end + 60))?.[0].length : undefined
  return lead !== undefined && isOrder(sentence.slice(end + lead), people) ? end + lead : 0
}

const another = /(?:[,;]? and|;) (?:also )?that (?=\S)/g

/** `that A would …, and that B would …`: what was agreed, clause by clause. */
function clausesOf(sentence: string, lead: number): Range[] {
  const marks = [...sentence.slice(lead).matchAll(another)].map(({ index, 0: { length } }) => ({
    end: lead + index,
    next: lead + index + length,
  }))
  const starts = [lead, ...marks.map(({ next }) => next)]
  return starts.map((start, at) => ({ start, end: marks[at]?.end ?? sentence.length }))
}

/** In notes that mark no action, `It was agreed that X would …` is how they write one. */
export function agreedIn(passages: readonly Passage[], zones: readonly Zone[], people: People): Draft[] {
  return passages.flatMap((passage) => {
    if (passage.label || isHeading(passage) || (zones[passage.index]?.kind ?? 'raised') !== 'raised') return []
    const text = wordsOf(passage)
    return sentencesOf(text).flatMap((sentence): Draft[] => {
      const words = text.slice(sentence.start, sentence.end)
      const asks = requestLength(words, people)
      if (asks > 0) {
        // Where somebody is to do it, his clause is the action; else the sentence that asks for it.
        const isDoer = personsAt(words, asks, mentionsIn(words.slice(0, 400), people), people).persons.length > 0
        const start = passage.start + sentence.start + (isDoer ? asks : 0)
        const body = { start, end: passage.start + sentence.end }
        return [{ ...draftAt('raised', passage.block, body), certainty: 'unsure' }]
      }
      const lead = agreement.exec(words)?.[0].length ?? 0
      return clausesOf(words, lead).flatMap((clause): Draft[] => {
        const rest = words.slice(clause.start, clause.end)
        const { persons, end } = personsAt(rest, 0, mentionsIn(rest.slice(0, 200), people), people)
        if (lead === 0 || persons.length === 0 || !undertakes.test(rest.slice(end, end + 40))) return []
        const start = passage.start + sentence.start
        const body = { start: start + clause.start, end: start + clause.end }
        return [{ ...draftAt('raised', passage.block, body), certainty: 'unsure' }]
      })
    })
  })
}
