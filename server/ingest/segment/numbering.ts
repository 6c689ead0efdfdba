import { candidateAt, type Candidate } from './candidates.ts'
import { itemNumberAt } from './item-number.ts'
import { letterRunIn } from './letter-run.ts'
import { isNamed, single, withoutReferences, type Found } from './numbered-references.ts'
import type { Draft } from './pieces.ts'
import { isAloneAmong, isNextLetter } from './number-shapes.ts'
import { isOverActions } from './shape.ts'
import { yearRunIn } from './year-run.ts'

/** The whole number of each heading ("2.1.3"), by the index of its piece. */
export type Numbered = Map<number, { whole: string; candidate: Candidate }>

/** What the numbers read so far allow next. */
type Place = {
  top: number | null
  whole: string | null
  sub: { parent: string; last: number; style: string } | null
  topStyle: string
}

function follows(last: Found, next: Found): boolean {
  const [before, after] = [last.candidate.number.parts, next.candidate.number.parts]
  // "Item 3 – Vans" does not go on from the points "1." and "2." above it.
  const isAlike = isNamed(last) === isNamed(next)
  return (
    isAlike &&
    next.index === last.index + 1 &&
    before.length === after.length &&
    (after.at(-1) ?? 0) === (before.at(-1) ?? 0) + 1
  )
}

/** Numbered lines one straight after another, without a word between them, may be a list, or an agenda set before the minutes. */
function runsOf(found: readonly Found[]): Found[][] {
  const runs: Found[][] = []
  for (const one of found) {
    const run = runs.at(-1)
    const last = run?.at(-1)
    if (run && last && follows(last, one)) run.push(one)
    else runs.push([one])
  }
  return runs
}

const numberOf = (found: Found | undefined) => found?.candidate.number.parts[0] ?? 0

/** The smallest single number from each place on. */
function smallestFrom(found: readonly Found[]): number[] {
  const smallest: number[] = Array.from({ length: found.length + 1 }, () => Infinity)
  for (let at = found.length - 1; at >= 0; at--) {
    const one = found[at] as Found
    smallest[at] = Math.min(smallest[at + 1] ?? Infinity, single(one) ? numberOf(one) : Infinity)
  }
  return smallest
}

/** How many numbered sentences, which are no headings, carry a run of numbers on straight after it. */
function sentencesAround(run: readonly Found[], drafts: readonly Draft[]): number {
  const last = run.at(-1)
  if (!last || isNamed(last) || !run.every(single)) return 0
  let count = 0
  while (
    itemNumberAt(drafts[last.index + 1 + count]?.text ?? '')?.parts.join('.') === String(numberOf(last) + 1 + count)
  )
    count++
  return count
}

// "Ann Lee – Deputy Chief Constable", "Ann Lee (AL), Head of Estates".
const person =
  /^(?:(?:Mr|Mrs|Ms|Miss|Dr|Cllr|Sir|Dame)\.? )?\p{Lu}[\p{L}'’.-]{0,30}(?: \p{Lu}[\p{L}'’.-]{0,30}){1,3}(?: \(\p{Lu}{2,4}\))?(?: [–—-] |, | ?\()(?<role>\p{Lu}[^;:]{2,100})$/u
const office =
  /\b(?:commissioner|constable|superintendent|inspector|officer|director|manager|treasurer|secretary|solicitor|advis[eo]r|clerk|head|chief|lead|chair|member|[a-z]*pcc|d?cc|acc)\b/i

const isPerson = ({ candidate }: Found) => office.test(person.exec(candidate.title)?.groups?.role ?? '')

/** The place where the numbered lines begin that a run goes on from: sentences that are no headings may stand before it. */
function beginningOf(run: readonly Found[], drafts: readonly Draft[]): { index: number; first: number } {
  let index = run[0]?.index ?? 0
  let first = numberOf(run[0])
  if (run[0] && isNamed(run[0])) return { index, first }
  while (first > 1 && itemNumberAt(drafts[index - 1]?.text ?? '')?.parts.join('.') === String(first - 1)) {
    index--
    first--
  }
  return { index, first }
}

const aboutActions = /\bactions?\b/i

/** An agenda set before the minutes is no heading: the same numbers begin again further down. Nor is a numbered list. */
function withoutLists(found: readonly Found[], drafts: readonly Draft[]): Found[] {
  const smallest = smallestFrom(found)
  const kept: Found[] = []
  let hasTop = false
  let at = 0
  for (const run of runsOf(found)) {
    at += run.length
    const first = numberOf(run[0])
    const length = run.length + sentencesAround(run, drafts)
    const beginning = beginningOf(run, drafts)
    const intro = drafts[beginning.index - 1]?.text ?? ''
    const isLong = length + (first - beginning.first) >= 2
    const isIntroduced = intro.endsWith(':') && beginning.first === 1 && (hasTop || aboutActions.test(intro)) && isLong
    const areActions = isOverActions(intro) && isLong
    const arePeople = run.length >= 2 && !hasTop && run.every(isPerson)
    const isList =
      isIntroduced ||
      areActions ||
      arePeople ||
      (length >= 3 && ((smallest[at] ?? Infinity) <= first || (hasTop && first === 1)))
    if (isList) continue
    kept.push(...run)
    hasTop ||= run.some(single)
  }
  return kept
}

/** A number that restarts inside an item is a part of it: `1.` under 2.1 is 2.1.1. */
function asPart(place: Place, { candidate }: Found): string | null {
  const number = candidate.number.parts[0] ?? 0
  if (place.sub && number === place.sub.last + 1) {
    const couldBeTop = place.top !== null && number === place.top + 1
    if (!couldBeTop || candidate.style === place.sub.style || candidate.style !== place.topStyle)
      return `${place.sub.parent}.${number}`
  }
  if (number === 1 && place.top !== null && place.whole !== null) return `${place.sub?.parent ?? place.whole}.1`
  return null
}

function wholeOf(place: Place, found: Found): string | null {
  if (found.candidate.whole !== undefined) return found.candidate.whole
  const { parts, letter } = found.candidate.number
  const first = parts[0] ?? 0
  if (letter !== '') return isNextLetter(place, first, letter) ? `${first}${letter}` : null
  if (parts.length > 1) {
    const fits = place.top === null || first === place.top || first === place.top + 1
    return fits ? parts.join('.') : null
  }
  const part = asPart(place, found)
  if (part !== null) return part
  if (place.top === null) return String(first)
  return first > place.top && first <= place.top + 6 ? String(first) : null
}

function moveOn(place: Place, found: Found, whole: string): Place {
  const { candidate } = found
  const parts = whole.split('.')
  const isPart = candidate.number.parts.length === 1 && parts.length > 1
  const parent = parts.slice(0, -1).join('.')
  return {
    top: candidate.whole === undefined ? Number.parseInt(parts[0] ?? '', 10) : (candidate.number.parts[0] ?? 0),
    whole,
    sub: isPart ? { parent, last: Number(parts.at(-1)), style: candidate.style } : null,
    topStyle: parts.length === 1 ? candidate.style : place.topStyle,
  }
}

/** For each piece, the last bare heading before it. */
function lastSections(length: number, sections: ReadonlySet<number>): number[] {
  const last: number[] = [-1]
  for (let at = 0; at < length; at++) last.push(sections.has(at) ? at : (last.at(-1) ?? -1))
  return last
}

/**
 * Composes the whole numbers of the headings of a document from the numbers as written. `sections` are the indexes of bare
 * headings that stand above the numbered ones: under each of them numbers may begin again without being parts of anything.
 */
export function numbering(drafts: readonly Draft[], sections: ReadonlySet<number> = new Set()): Numbered {
  const runs = new Map([...letterRunIn(drafts), ...yearRunIn(drafts)])
  const found = drafts.flatMap((draft, index) => {
    const candidate = runs.get(index) ?? candidateAt(draft, drafts[index + 1])
    return candidate ? [{ index, candidate }] : []
  })
  const nowhere: Place = { top: null, whole: null, sub: null, topStyle: '' }
  let place = nowhere
  const lastSection = lastSections(drafts.length, sections)
  let last = -1
  const numbered: Numbered = new Map()
  for (const one of withoutLists(withoutReferences(found), drafts)) {
    if ((lastSection[one.index] ?? -1) > last && single(one) && numberOf(one) === 1) place = nowhere
    const whole = wholeOf(place, one)
    if (whole === null) continue
    place = moveOn(place, one, whole)
    last = one.index
    numbered.set(one.index, { whole, candidate: one.candidate })
  }
  return isAloneAmong(numbered) ? new Map() : numbered
}
