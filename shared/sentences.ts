import type { Block, Range } from './blocks.ts'
import { trimmed } from './cut.ts'

// A full stop after one of these does not end a sentence.
const abbreviations = new Set(
  `mr mrs ms dr prof rev st no nos supt insp sgt ch det cllr rt hon e.g eg i.e ie viz vs v cf approx dept para paras pg pp p fig
   ref refs op ops asst dep temp gen gov inc ltd co jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs
   fri sat sun a.m p.m am pm c ca vol`.split(/\s+/),
)
// After these a sentence may end, if what follows begins with a capital.
const endsOrNot = new Set(['a.m', 'p.m', 'am', 'pm', 'no', 'co', 'ltd', 'inc', 'op', 'ops', 'mar', 'may', 'sat', 'sun'])

const sentenceEnd = /(?<![.!?])[.!?]{1,99}["'”’)\]]{0,3}(?= |$)/g
const opener = /["'“‘([]/

function wordBefore(text: string, at: number): string {
  let start = at
  while (start > 0 && at - start < 20 && !/[\s("'“‘[]/.test(text[start - 1] ?? ' ')) start--
  return text.slice(start, at)
}

function beginsSentence(text: string, at: number): boolean {
  let next = at
  while (next < text.length && (text[next] === ' ' || opener.test(text[next] ?? ''))) next++
  return next >= text.length || /[\p{Lu}\p{N}£•–-]/u.test(text[next] ?? '')
}

function isAbbreviation(text: string, stop: number): boolean {
  const written = wordBefore(text, stop)
  const word = written.toLowerCase()
  if (/^\p{Lu}$/u.test(written) || /^(\p{Lu}\.)+\p{Lu}$/u.test(written)) return true
  if (/^\(?\d{1,3}(\.\d{1,2})*$/.test(word) && stop - word.length === 0) return true
  if (/^[QRA]\d{1,3}$/.test(written) && stop === written.length) return true
  return abbreviations.has(word) && !endsOrNot.has(word)
}

/** The sentences of a text as ranges of it; abbreviations, initials and a leading number, `3.` or `Q3.`, do not end one. */
export function sentencesOf(text: string): Range[] {
  const ranges: Range[] = []
  let from = 0
  for (const match of text.matchAll(sentenceEnd)) {
    const end = match.index + match[0].length
    const isPlainStop = match[0][0] === '.'
    if (!beginsSentence(text, end) || (isPlainStop && isAbbreviation(text, match.index))) continue
    ranges.push(trimmed(text, from, end))
    from = end
  }
  const rest = trimmed(text, from, text.length)
  if (rest.start < rest.end) ranges.push(rest)
  return ranges
}

/** The sentences of a block, as ranges of its text: `cut(block, start, end)` gives the slice of each. */
export function sentences(block: Block): Range[] {
  return sentencesOf(block.text)
}
