import type { Range } from '../../../../../shared/blocks.ts'
import type { People } from '../../../../../shared/reading.ts'
import { mentionsIn, personsAt } from '../../owner/person-words.ts'
import { draftAt, type Draft } from '../draft.ts'
import { listMark } from '../orders.ts'
import { isListed, wordsOf, type Passage } from '../passage.ts'
import { isNothing, isTold } from '../wording.ts'
import type { Zone } from '../zone/zone.ts'

// `The Chief Constable to:`, `RJ and DB will:`, `The DCC was asked to –`
const toDo =
  /^,? (?:also |both |jointly |each )?(?:to|will|should|must|shall|(?:has |have )?agreed to|undertook to|(?:is|are) to|(?:was|were|is|are|has been|have been) (?:asked|requested|tasked|invited|instructed) to)(?: do the following)? ?(?:[:–—]|:-) ?/i

/** Who is named once for all that follows, and where that begins; null where nobody is. */
function leadOf(text: string, people: People): { owner: string; end: number } | null {
  const start = listMark.exec(text)?.[0].length ?? 0
  const { persons, end } = personsAt(text, start, mentionsIn(text.slice(0, 200), people), people)
  const lead = persons.length > 0 ? toDo.exec(text.slice(end, end + 80)) : null
  const isSomebody = persons.every(({ shape }) => shape !== 'name' && shape !== 'initials')
  return lead && isSomebody ? { owner: text.slice(start, end), end: end + lead[0].length } : null
}

const mark = /(?<![^\s:;,–—-])(?:\((?:\d{1,2}|[a-h]|[ivx]{1,4})\)|(?:\d{1,2}|[a-h]|[ivx]{1,4})[.)]) (?=\p{L})/gu
const separator = /[\s;,.]{0,3}(?:\band\b)?[\s;,.]{0,3}$/

/** `a) list the vans; b) price them`: the parts of a text from a place on; none where it is no such list. */
function partsOf(text: string, from: number): Range[] {
  const marks = [...text.matchAll(mark)].filter(({ index }) => index >= from)
  if (marks.length < 2 || marks[0]?.index !== from) return []
  return marks.map((match, at) => {
    const end = marks[at + 1]?.index ?? text.length
    const start = match.index + match[0].length
    const words = text.slice(start, end)
    return { start, end: at + 1 < marks.length ? start + words.replace(separator, '').length : end }
  })
}

// What is to be done, as the words after `to` have it.
const verb = /^(?:\p{Ll}[\p{Ll}-]{2,20}|[A-Z][a-z-]{2,20}) (?!(?:is|are|was|were|has|have|had|of)\b)\S/u
const isDeed = (words: string) => verb.test(words) && !isTold(words) && !isNothing(words)

/** `The Chief Constable to: a) … b) …`: each point of the list is an action of the one who is named before it. */
export function sharedIn(passages: readonly Passage[], zones: readonly Zone[], people: People): Map<Passage, Draft[]> {
  const found = new Map<Passage, Draft[]>()
  for (const [at, passage] of passages.entries()) {
    const kind = zones[passage.index]?.kind
    if (kind === 'brought forward' || kind === 'minutes' || passage.label?.kind === 'update') continue
    const text = wordsOf(passage)
    const lead = text.length < 2000 ? leadOf(text, people) : null
    if (!lead) continue
    const certainty = passage.label ? 'sure' : 'likely'
    const draft = (one: Passage, range: Range): Draft => ({
      ...draftAt('raised', one.block, range),
      owner: lead.owner,
      certainty,
    })
    const parts = partsOf(text, lead.end)
    if (parts.length > 0 && parts.every(({ start, end }) => isDeed(text.slice(start, end)))) {
      found.set(
        passage,
        parts.map(({ start, end }) => draft(passage, { start: passage.start + start, end: passage.start + end })),
      )
      continue
    }
    const points = lead.end >= text.trimEnd().length ? pointsBelow(passages, at) : []
    if (points.length === 0 || !points.every(({ words }) => isDeed(words))) continue
    found.set(passage, [])
    for (const { passage: point, start, words } of points)
      found.set(point, [draft(point, { start, end: start + words.length })])
  }
  return found
}

function pointsBelow(passages: readonly Passage[], at: number): { passage: Passage; start: number; words: string }[] {
  const points: { passage: Passage; start: number; words: string }[] = []
  for (let next = passages[at + 1]; next && isListed(next); next = passages[at + 1 + points.length]) {
    const text = wordsOf(next)
    const length = listMark.exec(text)?.[0].length ?? 0
    points.push({ passage: next, start: next.start + length, words: text.slice(length) })
  }
  return points
}
