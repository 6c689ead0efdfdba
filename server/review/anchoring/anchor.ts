import type { SourceSpan } from '../../../shared/facts.ts'

/** The words that a decision was made on, so that they are found again in another reading or version of the document. */
export type Anchor = {
  /** The text of the spans, joined by one space, white space folded. */
  text: string
  spans: SourceSpan[]
  /** The text of each span by itself. */
  parts: string[]
  /** Some words before and after, which tell one of two like places from the other. */
  before: string
  after: string
  /** For a rejection: the words of facts of its kind that share its place and were left to stand. */
  beside?: string[]
  /** Where it began, as a share of the document: 0 is its start. */
  place: number
}

/** An exact slice of a document. */
export type Slice = { text: string; line: number; spans: SourceSpan[] }

const CONTEXT = 60

const folded = (text: string) => text.replace(/\s+/g, ' ').trim()

/** Spans in order, without white space at their ends, joined where they touch; empty ones go. */
function tidied(text: string, spans: readonly SourceSpan[]): SourceSpan[] {
  const tidy: SourceSpan[] = []
  for (const [from, until] of spans.toSorted((a, b) => a[0] - b[0])) {
    let [start, end] = [Math.max(from, tidy.at(-1)?.[1] ?? 0), Math.min(until, text.length)]
    while (start < end && /\s/.test(text[start] ?? '')) start++
    while (end > start && /\s/.test(text[end - 1] ?? '')) end--
    if (start < end) tidy.push([start, end])
  }
  return tidy
}

/** The number of the line, from 1, on which a place of the text stands. */
function lineAt(text: string, place: number): number {
  let line = 1
  for (let at = text.indexOf('\n'); at !== -1 && at < place; at = text.indexOf('\n', at + 1)) line++
  return line
}

/** The exact slice that some spans mark; null where they mark no word. */
export function sliceAt(text: string, marked: readonly SourceSpan[]): Slice | null {
  const spans = tidied(text, marked)
  const [first] = spans
  if (first === undefined) return null
  const parts = spans.map(([start, end]) => folded(text.slice(start, end)))
  return { text: parts.join(' '), line: lineAt(text, first[0]), spans }
}

/** What finds a passage again. Spans that mark nothing give an anchor without words. */
export function anchorAt(text: string, marked: readonly SourceSpan[]): Anchor {
  const spans = tidied(text, marked)
  const parts = spans.map(([start, end]) => folded(text.slice(start, end)))
  const [start, end] = [spans[0]?.[0] ?? 0, spans.at(-1)?.[1] ?? 0]
  return {
    text: parts.join(' '),
    spans,
    parts,
    before: folded(text.slice(Math.max(0, start - CONTEXT), start)),
    after: folded(text.slice(end, end + CONTEXT)),
    place: text.length === 0 ? 0 : start / text.length,
  }
}

/** Where a part of a passage's text stands: the spans within its spans; null where it is no part of it. */
export function spansOfPart(text: string, spans: readonly SourceSpan[], part: string): SourceSpan[] | null {
  let said = ''
  const places: number[] = []
  for (const [start, end] of spans) {
    if (said !== '' && !said.endsWith(' ')) [said] = [`${said} `, places.push(start)]
    for (let at = start; at < end; at++) {
      const isSpace = /\s/.test(text[at] ?? '')
      if (isSpace && (said === '' || said.endsWith(' '))) continue
      said += isSpace ? ' ' : (text[at] ?? '')
      places.push(at)
    }
  }
  const from = part === '' ? -1 : said.indexOf(part)
  if (from === -1) return null
  const [first, last] = [places[from] ?? 0, (places[from + part.length - 1] ?? 0) + 1]
  return tidied(
    text,
    spans.map(([start, end]) => [Math.max(start, first), Math.min(end, last)]),
  )
}
