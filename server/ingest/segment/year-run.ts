import type { Candidate } from './candidates.ts'
import type { Draft } from './pieces.ts'
import { hasVerb, isTitle, wordsIn } from './shape.ts'

// "03/16 Custody", "Minute 16/203 – Custody"
const twoNumbers =
  /^(?<written>(?:(?:minute|item)(?: no\.?)? |[A-Z]{2,6}[/ -])?(?<first>\d{1,4})\/(?<second>\d{1,4}))[.:]?(?: [-–])? {1,3}(?<title>\p{Lu}.{2,80})$/iu

// "22/61 – Ms Lee to publish the list."
const isTask = /\p{L} to \p{Ll}|\.$/u

// `What has been done since`
const asksLike = /^(?:What|How|Why|Where|When|Who)\b[^.;:]*$/

type Found = { index: number; first: number; second: number; draft: Draft; written: string; title: string }

/** Which of the two numbers is the year: "03/16" is the third minute of 2016, "16/203" the two hundred and third. */
type Order = 'year last' | 'year first'

function foundAt(draft: Draft, index: number): Found[] {
  const { written, first, second, title } =
    draft.kind === 'paragraph' ? (twoNumbers.exec(draft.text)?.groups ?? {}) : {}
  if (written === undefined || first === undefined || second === undefined || title === undefined) return []
  const isLike = asksLike.test(title) || (isTitle(title) && !hasVerb(title))
  if (!/^\p{Lu}/u.test(title) || !isLike || wordsIn(title).length > 12 || isTask.test(title)) return []
  return [{ index, first: Number(first), second: Number(second), draft, written, title }]
}

function candidateOf({ draft, written, title, first, second }: Found, order: Order): Candidate {
  const end = draft.text.length - title.length
  const number = order === 'year last' ? first : second
  // The office speaks of its minutes by both numbers.
  const whole = written.replace(/^(?:minute|item)(?: no\.?)? /i, '')
  return { number: { written, parts: [number], letter: '', end }, title, titleStart: end, style: 'year', whole }
}

const isYear = (number: number) => (number >= 10 && number < 100) || (number > 1995 && number < 2100)

/** One goes on from another: the number by one, the year the same, and something stands under it. */
function goesOn(order: Order, one: Found | undefined, next: Found | undefined): boolean {
  if (one === undefined || next === undefined || next.index <= one.index + 1) return false
  const [year, number] = order === 'year last' ? (['second', 'first'] as const) : (['first', 'second'] as const)
  return isYear(next[year]) && next[year] === one[year] && next[number] === one[number] + 1
}

function runOf(found: readonly Found[], order: Order): Map<number, Candidate> {
  const kept = found.filter((one, at) => goesOn(order, found[at - 1], one) || goesOn(order, one, found[at + 1]))
  return kept.length >= 3 && kept.length >= found.length * 0.8
    ? new Map(kept.map((one) => [one.index, candidateOf(one, order)]))
    : new Map()
}

/** Three and more titles numbered on within one year, each with something under it: the minutes of a meeting, and no list of references. */
export function yearRunIn(drafts: readonly Draft[]): Map<number, Candidate> {
  const found = drafts.flatMap(foundAt)
  const yearLast = runOf(found, 'year last')
  return yearLast.size > 0 ? yearLast : runOf(found, 'year first')
}
