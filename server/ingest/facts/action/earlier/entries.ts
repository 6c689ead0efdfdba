import type { Range } from '../../../../../shared/blocks.ts'
import { ownReference } from '../reference.ts'
import { asksFor } from '../wording.ts'
import { opening } from './opening.ts'

// Where a new reference begins behind a sentence, with a date in brackets, a mark or somebody who is to act.
const nextEntry = new RegExp(
  `(?<=[.;)] )(?=(?:Action |Minute |Item |Ref\\.? )?(?:\\d{1,4}/\\d{2,4}|[A-Z]{1,4}[/-]?\\d{1,4}(?:[/-]\\d{2,4})?)(?: ?[:–—]| -| \\(\\d| (?:The )?[A-Z]))`,
  'g',
)

const ownStart = new RegExp(`^${ownReference}\\b`)

/** The entries of a list that runs on in one passage, cut where each reference begins. */
export function entriesOf(text: string): Range[] {
  if (!ownStart.test(text)) return [{ start: 0, end: text.length }]
  const starts = [0, ...[...text.matchAll(nextEntry)].map(({ index }) => index)]
  const entries = starts.map((start, at) => ({ start, end: starts[at + 1] ?? text.length }))
  const ask = entries.every(({ start, end }) => {
    const words = text.slice(start, end)
    return asksFor(words.slice(opening(words, null, null).length))
  })
  return ask ? entries : [{ start: 0, end: text.length }]
}
