import type { Candidate } from './candidates.ts'
import type { Draft } from './pieces.ts'
import { hasVerb, isTitle, wordsIn } from './shape.ts'

// "03/16 Custody"
const ofYear = /^(?<written>(?<number>\d{1,3})\/(?<year>(?:20)?\d\d)[.:]?) (?<title>\p{Lu}.{2,80})$/u

type Found = { index: number; number: number; year: string; candidate: Candidate }

function foundAt(draft: Draft, index: number): Found[] {
  const { written, number, year, title } = draft.kind === 'paragraph' ? (ofYear.exec(draft.text)?.groups ?? {}) : {}
  if (written === undefined || number === undefined || year === undefined || title === undefined) return []
  if (!isTitle(title) || hasVerb(title) || wordsIn(title).length > 12) return []
  const end = draft.text.length - title.length
  const candidate = {
    number: { written: written.replace(/[.:]$/, ''), parts: [Number(number)], letter: '', end },
    title,
    titleStart: end,
    style: 'year',
  }
  return [{ index, number: Number(number), year, candidate }]
}

/** Three and more titles numbered on within one year, each with something under it: the minutes of a meeting, and no list of references. */
export function yearRunIn(drafts: readonly Draft[]): Map<number, Candidate> {
  const found = drafts.flatMap(foundAt)
  const goesOn = (one: Found | undefined, next: Found | undefined) =>
    one !== undefined &&
    next !== undefined &&
    next.year === one.year &&
    next.number === one.number + 1 &&
    next.index > one.index + 1
  const kept = found.filter((one, at) => goesOn(found[at - 1], one) || goesOn(one, found[at + 1]))
  return kept.length >= 3 && kept.length >= found.length * 0.8
    ? new Map(kept.map(({ index, candidate }) => [index, candidate]))
    : new Map()
}
