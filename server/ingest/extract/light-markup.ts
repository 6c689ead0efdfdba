import { createRequire } from 'node:module'
import type { Root, Table } from 'mdast'
import type * as Gfm from 'remark-gfm'
import type * as Parse from 'remark-parse'
import type * as Unified from 'unified'
import type { TextElement } from '../../../shared/source.ts'
import { pandocMarksIn } from './pandoc-marks.ts'
import { underlinedTitle } from './underlined.ts'

type Held = { text: string; elements: TextElement[] }
type Edit = { start: number; end: number; put: string }
type Marks = { edits: Edit[]; elements: TextElement[] }

// A full stop ends a sentence that an office marks so, and no heading.
const heading = /^ {0,3}(#{1,6})[ \t](?=\S)(?!.{0,500}[.;]\s*$)/
const quoted = /^ {0,12}>(?!>)[ \t]?(?:>(?!>)[ \t]?){0,3}/
// Emphasis may run over the ends of lines; a passage ends it.
const strong = /(\*\*|__)(?=\S)([^*_]{1,300}?)\1(?!\w)/g
const slanted = /(?<![\w*])\*(?=[^\s*])([^*]{1,300}?)\*(?![\w*])/g
const delimiterRow = /^[ \t]*(?:\|[ \t]*)?:?-{2,}:?[ \t]*(?:\|[ \t]*:?-{2,}:?[ \t]*){1,40}(?:\|[ \t]*)?$/

/** remark takes a tenth of a second to load, and few notes have a Markdown table: it is loaded by the first one that does. */
function parseTable(source: string): Table | null {
  const load = createRequire(import.meta.url)
  const { unified } = load('unified') as typeof Unified
  const { default: remarkParse } = load('remark-parse') as typeof Parse
  const { default: remarkGfm } = load('remark-gfm') as typeof Gfm
  const root: Root = unified().use(remarkParse).use(remarkGfm).parse(source)
  return root.children.find((node) => node.type === 'table') ?? null
}

/** Pipes give way to tabs, and each row and cell becomes an element. */
function tableMarks(source: string, at: number): Marks {
  const marks: Marks = { edits: [], elements: [] }
  const table = parseTable(source)
  for (const row of table?.children ?? []) {
    const line = { start: at + (row.position?.start.offset ?? 0), end: at + (row.position?.end.offset ?? 0) }
    let from = line.start
    row.children.forEach((cell, column) => {
      const first = cell.children.at(0)?.position?.start.offset
      const last = cell.children.at(-1)?.position?.end.offset
      if (first === undefined || last === undefined) return
      marks.edits.push({ start: from, end: at + first, put: column > 0 ? '\t' : '' })
      marks.elements.push({ kind: 'table cell', start: at + first, end: at + last, level: column })
      from = at + last
    })
    marks.edits.push({ start: from, end: line.end, put: '' })
    marks.elements.push({ kind: 'table row', ...line, level: 0 })
  }
  return marks
}

function tableEnd(lines: readonly string[], from: number): number {
  let end = from
  while (end < lines.length && (lines[end] ?? '').includes('|')) end++
  return end
}

function headingMarks(line: string, at: number): Marks {
  const match = heading.exec(line)
  if (!match) return { edits: [], elements: [] }
  const element: TextElement = { kind: 'heading', start: at, end: at + line.length, level: match[1]?.length ?? 1 }
  return { edits: [{ start: at, end: at + match[0].length, put: '' }], elements: [element] }
}

function underlinedMarks({ level, width }: { level: number; width: number }, line: string, at: number): Marks {
  const below = at + line.length + 1
  return {
    edits: [{ start: below, end: below + width, put: '' }],
    elements: [{ kind: 'heading', start: at, end: at + line.length, level }],
  }
}

function emphasisMarks(passage: string, at: number, shape: RegExp): Marks {
  const marks: Marks = { edits: [], elements: [] }
  for (const match of passage.matchAll(shape)) {
    const start = at + match.index
    const end = start + match[0].length
    const width = match[0].startsWith('**') || match[0].startsWith('__') ? 2 : 1
    marks.edits.push({ start, end: start + width, put: '' }, { start: end - width, end, put: '' })
    marks.elements.push({ kind: 'emphasis', start, end, level: 0 })
  }
  return marks
}

const escape = /\\(?=[\\`*_{}[\]()#+.!|<>~&'"$@^-])/g
// One may be part of a path.
const fewestEscapes = 3

/** The backslashes that a converter sets before each sign that could be mark-up: "4\\. Estates", "PAC\\-60". */
function escapesIn(text: string): Edit[] {
  const found = [...text.matchAll(escape)].map(({ index }) => ({ start: index, end: index + 1, put: '' }))
  return found.length >= fewestEscapes ? found : []
}

function marksOf(text: string): Marks {
  const lines = text.split('\n')
  const all: Marks = { edits: [], elements: [] }
  const add = ({ edits, elements }: Marks) => {
    all.edits.push(...edits)
    all.elements.push(...elements)
  }
  let tableUntil = 0
  let at = 0
  lines.forEach((line, index) => {
    const next = lines[index + 1] ?? ''
    if (index >= tableUntil && line.includes('|') && next.length < 2000 && delimiterRow.test(next)) {
      tableUntil = tableEnd(lines, index)
      const source = lines.slice(index, tableUntil).join('\n')
      add(tableMarks(source, at))
      // The delimiter row itself is mark-up.
      add({ edits: [{ start: at + line.length + 1, end: at + line.length + 1 + next.length, put: '' }], elements: [] })
    }
    add(headingMarks(line, at))
    const underlined = underlinedTitle(lines, index)
    if (underlined) add(underlinedMarks(underlined, line, at))
    const quote = quoted.exec(line)?.[0].length ?? 0
    if (quote > 0) add({ edits: [{ start: at, end: at + quote, put: '' }], elements: [] })
    at += line.length + 1
  })
  add({ edits: [...escapesIn(text), ...pandocMarksIn(text)], elements: [] })
  for (const passage of passagesOf(lines)) {
    const { text: words, start } = passage
    if (words.includes('**') || words.includes('__')) add(emphasisMarks(words, start, strong))
    if (words.includes('*')) add(emphasisMarks(words, start, slanted))
  }
  return all
}

/** Whether emphasis cannot run on into a line: it is empty, a heading, a row or a bullet. */
const breaksOff = (line: string) =>
  line.trim() === '' || /^\s*(?:#|[-*+•] |\d{1,3}[.)] )/.test(line) || line.includes('|')

/** Lines that belong together, so that emphasis may run over their ends. */
function passagesOf(lines: readonly string[]): { text: string; start: number }[] {
  const passages: { text: string; start: number }[] = []
  let at = 0
  let isOpen = false
  for (const line of lines) {
    const last = passages.at(-1)
    if (isOpen && last && !breaksOff(line)) last.text += `\n${line}`
    else passages.push({ text: line, start: at })
    isOpen = line.trim() !== '' && !line.includes('|') && !heading.test(line)
    at += line.length + 1
  }
  return passages
}

/** Applies edits in order, leaving out one that overlaps an earlier one; gives the text and where each old offset went. */
function apply(text: string, edits: Edit[]): { text: string; moved: (offset: number) => number } {
  const pieces: string[] = []
  const steps: { from: number; to: number; shift: number }[] = []
  let from = 0
  let length = 0
  for (const edit of edits.sort((a, b) => a.start - b.start || a.end - b.end)) {
    if (edit.start < from) continue
    pieces.push(text.slice(from, edit.start), edit.put)
    length += edit.start - from + edit.put.length
    steps.push({ from: edit.start, to: edit.end, shift: length })
    from = edit.end
  }
  pieces.push(text.slice(from))
  const moved = (offset: number) => {
    let low = 0
    let high = steps.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((steps[middle]?.from ?? 0) <= offset) low = middle + 1
      else high = middle
    }
    const step = steps[low - 1]
    if (!step) return offset
    return offset < step.to ? step.shift : step.shift + offset - step.to
  }
  return { text: pieces.join(''), moved }
}

/**
 * Takes the mark-up of Markdown out of a text: headings, strong words and tables, which also stray into plain text exports.
 * Bullets stay as they are: they belong to the text. No line is added or lost.
 */
export function withoutLightMarkup(held: Held): Held {
  const marks = marksOf(held.text)
  if (marks.edits.length === 0) return held
  const { text, moved } = apply(held.text, marks.edits)
  const elements = [...held.elements, ...marks.elements].map((element) => ({
    ...element,
    start: moved(element.start),
    end: moved(element.end),
  }))
  return { text, elements: elements.sort((a, b) => a.start - b.start || b.end - a.end) }
}
