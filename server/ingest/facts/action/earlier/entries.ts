import type { Range } from '../../../../../shared/blocks.ts'
import type { People } from '../../../../../shared/reading.ts'
import { besideIn, cellsOf } from '../margin/cells.ts'
import type { Passage } from '../passage.ts'
import { ownReference } from '../reference.ts'
import { asksFor } from '../wording.ts'
import type { Zone } from '../zone/zone.ts'
import { askedInBrackets } from './brackets.ts'
import { opening } from './opening.ts'
import { orderedEntriesOf } from './ordered-entries.ts'
import { toldEntriesOf } from './told-entries.ts'

// Where a new reference begins behind a sentence, with a date in brackets, a mark or somebody who is to act.
const nextEntry = new RegExp(
  `(?<=[.;)] )(?=(?:Action |Minute |Item |Ref\\.? )?(?:\\d{1,4}/\\d{2,4}|[A-Z]{1,4}[/-]?\\d{1,4}(?:[/-]\\d{2,4})?)(?: ?[:–—]| -| \\(\\d| (?:The )?[A-Z]))`,
  'g',
)

const ownStart = new RegExp(`^${ownReference}\\b`)

/** The entries of a list that runs on in one passage, cut where each reference begins. */
function entriesOf(text: string): Range[] {
  if (!ownStart.test(text)) return [{ start: 0, end: text.length }]
  const starts = [0, ...[...text.matchAll(nextEntry)].map(({ index }) => index)]
  const entries = starts.map((start, at) => ({ start, end: starts[at + 1] ?? text.length }))
  const ask = entries.every(({ start, end }) => {
    const words = text.slice(start, end)
    return asksFor(words.slice(opening(words, null, null).length))
  })
  return ask ? entries : [{ start: 0, end: text.length }]
}

// `AP2 of 18 May (Head of Estates to …) had been dealt with.`: a reference, what was asked in brackets, and a report.
const quotedEntry = new RegExp(
  `(?<=^|[.;] )(?:Actions? |Minute |Item |Ref\\.? )?${ownReference}(?: (?:of|from|at) [^().;]{3,40})? (?=\\()`,
  'g',
)

/** The entries of a paragraph that goes through actions, each with its words in brackets; what stands before the first is none. */
function quotedEntriesOf(text: string): Range[] {
  const starts = [...text.matchAll(quotedEntry)]
    .filter((match) => askedInBrackets(text.slice(match.index + match[0].length)) !== null)
    .map(({ index }) => index)
  if (starts.length === 0 || starts[0] === 0) return []
  return [0, ...starts].map((start, at) => ({ start, end: [0, ...starts][at + 1] ?? text.length }))
}

/** A passage without who stands beside it, cut into the entries of a list that runs on. */
export function entriesIn(passage: Passage, zone: Zone, people: People): Passage[] {
  if (zone.kind !== 'brought forward' && zone.kind !== 'minutes') return [passage]
  const end = Math.min(passage.end, besideIn(passage.block, people)?.end ?? passage.end)
  const [first] = cellsOf(passage.block)
  // A list's number in a column of its own is no part of its words.
  const start = first && first !== passage.block.cells[0] ? Math.max(passage.start, first.start) : passage.start
  if (end <= start) return []
  if (passage.label !== null) return [{ ...passage, end }]
  const text = passage.block.text.slice(start, end)
  const quoted = quotedEntriesOf(text)
  const told = quoted.length > 0 || zone.kind !== 'brought forward' ? [] : toldEntriesOf(text, people)
  const ordered = zone.kind === 'brought forward' ? orderedEntriesOf(text) : []
  return ([quoted, told, ordered].find(({ length }) => length > 0) ?? entriesOf(text)).map((entry) => ({
    ...passage,
    start: start + entry.start,
    end: start + entry.end,
  }))
}
