import type { Block } from '../../../../shared/blocks.ts'
import type { SourceSpan } from '../../../../shared/facts.ts'
import type { People } from '../../../../shared/reading.ts'
import { sentencesOf } from '../../../../shared/sentences.ts'
import { speechesIn } from '../speech/speeches.ts'
import type { Speech } from '../speech/speech.ts'
import { heard, subjectAt, type Speaker } from '../speech/subject.ts'
import { carriedOn, cellsOf, columnsOf, type Cell, type Columns } from './cells.ts'
import { labelOf, type Label } from './label.ts'

/**
 * A stretch of a block in which one voice is heard: a sentence, or the part of it up to where somebody else speaks.
 * `unit` counts paragraphs, bullets and cells, so that near can be told from far.
 */
export type Segment = {
  block: Block
  unit: number
  start: number
  end: number
  text: string
  speech: Speech | null
  label: Label['kind'] | null
  /** Ends in a question mark though nobody is said to ask. */
  isAsked: boolean
  /** Whom a sentence without a verb of speaking begins with: `The CC was in no doubt`. */
  doers: Speaker[]
}

/** Segments that stand together: under one heading, with no action between them. */
export type Section = Segment[]

const ACTION = /^\W{0,3}(?:further |new |agreed )?actions?(?: points?| \d{1,3}| [a-z]\d?)?\s?(?:[:–—]|- )/i
const SILENT = new Set<Block['kind']>(['repeated', 'noise'])

const isHeading = (block: Block) => block.kind === 'heading' || block.kind === 'label' || block.kind === 'title'

/** Where the first sentence ends: a block that begins with an action is one altogether. */
const opening = (text: string) => sentencesOf(text)[0]?.end ?? text.length

type Place = (first: number, last: number) => boolean

/** Whether a stretch of the text shares a place with any of the spans, which are sorted once. */
function sharerOf(spans: SourceSpan[]): Place {
  const sorted = spans.toSorted((a, b) => a[0] - b[0])
  return (first, last) => {
    let [from, until] = [0, sorted.length]
    while (from < until) {
      const middle = (from + until) >> 1
      if ((sorted[middle]?.[0] ?? 0) <= last) from = middle + 1
      else until = middle
    }
    return (sorted[from - 1]?.[1] ?? 0) > first
  }
}

/** @param taken the spans of actions: what they say is no part of an exchange */
export function sectionsOf(blocks: readonly Block[], people: People, taken: SourceSpan[]): Section[] {
  const sections: Section[] = [[]]
  const isTaken = sharerOf(taken)
  let unit = 0
  let item: string | null = null
  let columns: Columns | null = null
  for (const block of blocks) {
    if (SILENT.has(block.kind)) continue
    const isLabel = isHeading(block) && block.kind !== 'title' && labelOf(block.text, people) !== null
    const isWithin = (start: number, end: number) =>
      start < end && isTaken(block.offsets[start] ?? 0, block.offsets[end - 1] ?? 0)
    const ends = (isHeading(block) && !isLabel) || ACTION.test(block.text) || isWithin(0, opening(block.text))
    // What a heading asks nobody has asked, unless it quotes somebody.
    const asks = isHeading(block) && block.kind !== 'title' && /["“‘]/.test(block.text) && /\?\W{0,2}$/.test(block.text)
    if (ends || block.item !== item) sections.push([])
    item = block.item
    if (ends && !asks) continue
    const heads = columnsOf(block)
    columns = heads ?? carriedOn(columns, block)
    if (heads) continue
    for (const cell of cellsOf(block, columns, people)) {
      const voiced = segmentsOf(block, cell, people)
      const asksLater = voiced.some(({ isAsked }) => isAsked)
      for (const [at, segment] of voiced.entries()) {
        if (isWithin(segment.start, segment.end)) sections.push([])
        else
          sections
            .at(-1)
            ?.push({ ...segment, unit, isAsked: segment.isAsked || (at === 0 && asksLater && isOutsider(segment)) })
      }
      unit++
    }
  }
  return sections.filter((section) => section.length > 0)
}

/** Whose turn has a question somewhere in it asks from its first sentence, unless he is of those who answer. */
const isOutsider = ({ label, speech }: Omit<Segment, 'unit'>) =>
  label === 'speaker' && (speech?.speakers ?? []).every(({ side }) => side !== 'force')

/** Listening is the dear part, and exchanges and commitments both need it: what a cell holds is heard once. */
const known = new WeakMap<People, WeakMap<Block, Map<number, Omit<Segment, 'unit'>[]>>>()

function segmentsOf(block: Block, cell: Cell, people: People): Omit<Segment, 'unit'>[] {
  const blocks = known.get(people) ?? new WeakMap<Block, Map<number, Omit<Segment, 'unit'>[]>>()
  known.set(people, blocks)
  const cells = blocks.get(block) ?? new Map<number, Omit<Segment, 'unit'>[]>()
  blocks.set(block, cells)
  const segments = cells.get(cell.start) ?? hear(block, cell, people)
  cells.set(cell.start, segments)
  return segments
}

function hear(block: Block, cell: Cell, people: People): Omit<Segment, 'unit'>[] {
  const text = block.text.slice(cell.start, cell.end)
  return sentencesOf(text).flatMap(({ start, end }, at) =>
    voicesOf(text.slice(start, end), people, at === 0 ? cell.label : null).map((voice) => ({
      ...voice,
      block,
      start: cell.start + start + voice.start,
      end: cell.start + start + voice.end,
      text: text.slice(start + voice.start, start + voice.end),
    })),
  )
}

type Voice = Pick<Segment, 'start' | 'end' | 'speech' | 'label' | 'isAsked' | 'doers'>

/** A heading in capitals, or of one word, only looks like a question. */
const asks = (text: string) => /\?["'”’)]{0,3}$/.test(text) && /\p{Ll}/u.test(text) && !ofPage.test(text)

// What pages for the public write over what is to be done.
const ofPage =
  /^(?:what (?:happens|comes) next|what (?:we|i)(?:['’]ll| will| are going to| am going to) do(?: (?:next|now|about it))?)\?$/i

/** A number or letter that a minute begins with, and the topic behind it: `684a`, `3.2`, `(b)`, `(ii) Vans – `. */
const NUMBER =
  /^(?:\(?(?:\d{1,4}[a-z]?(?:\.\d{1,3}){0,3}|[a-z]|[ivx]{2,5})[.)]?\s+)(?:\p{Lu}[^.;:?–—]{2,40} [–—] (?=\p{Lu}))?(?=\S)/u

function voicesOf(sentence: string, people: People, given: Label | null): Voice[] {
  const numbered = NUMBER.exec(sentence)?.[0].length ?? 0
  const label = given ?? labelOf(sentence.slice(numbered), people)
  const from = (given ? 0 : numbered) + (label?.end ?? 0)
  const speeches = speechesIn(sentence.slice(from), people).map((speech) => ({ ...speech, start: speech.start + from }))
  if (label) return [labelled(sentence, label, from, speeches, people)]
  const isAsked = asks(sentence)
  if (speeches.length === 0) {
    const doers = doersOf(sentence.slice(numbered), people)
    return [{ start: numbered, end: sentence.length, speech: null, label: null, isAsked, doers }]
  }
  return speeches.map((speech, at) => ({
    start: Math.max(numbered, speech.start),
    end: speeches[at + 1]?.start ?? sentence.length,
    speech,
    label: null,
    isAsked,
    doers: [],
  }))
}

// A speaker's own words may ask without a question mark: `I need to be reassured that …`, `Tell me how …`.
const wishing =
  /\b(?:I|we)(?:['’]d like| would (?:also )?like| should like| need| want| wish| am keen| am anxious) (?:to (?:know|understand|hear|learn|be told)|(?<sure>to be (?:re)?(?:assured|sure|certain|confident|satisfied)\b|(?:re)?assurance))|^(?:please )?(?:tell (?:me|us)|explain (?:to (?:me|us)|how|why|what)|remind (?:me|us)|talk (?:me|us) through)\b/i

function wishIn(sentence: string): 'ask' | 'reassure' | null {
  const wish = wishing.exec(sentence)
  return wish && (wish.groups?.sure === undefined ? 'ask' : 'reassure')
}

function doersOf(sentence: string, people: People): Speaker[] {
  const voices = heard(sentence, people)
  const subject = subjectAt(voices, 0)
  const isSomebody = subject?.speakers.every(({ written }) => people.who(written)?.name) ?? false
  return subject && isSomebody && subject.next < voices.words.length ? subject.speakers : []
}

/** What stands behind a label is that speaker's; behind `A.` the sentence itself may say whose it is. */
function labelled(sentence: string, label: Label, start: number, speeches: Speech[], people: People): Voice {
  const named = label.kind === 'answer' && speeches.length === 0 ? doersOf(sentence.slice(start), people) : []
  const own = speeches[0]?.speakers ?? named
  const speakers = label.speakers.length > 0 ? label.speakers : own
  const worry = speeches.find((speech) => speech.act === 'concern' || speech.act === 'reassure')?.act
  const wish = label.kind === 'speaker' ? wishIn(sentence.slice(start)) : null
  const act = label.kind === 'question' ? (worry ?? 'ask') : label.kind === 'answer' ? 'respond' : (wish ?? 'tell')
  const speech: Speech = { start: 0, act, speakers, verb: '', isLabelled: true }
  const isAsked = asks(sentence) || wish !== null
  return { start, end: sentence.length, speech, label: label.kind, isAsked, doers: [] }
}
