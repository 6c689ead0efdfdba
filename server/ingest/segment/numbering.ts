import { candidateAt, type Candidate } from './candidates.ts'
import type { Draft } from './pieces.ts'

/** The whole number of each heading ("2.1.3"), by the index of its piece. */
export type Numbered = Map<number, { whole: string; candidate: Candidate }>

type Found = { index: number; candidate: Candidate }

/** What the numbers read so far allow next. */
type Place = { top: number | null; whole: string | null; sub: { parent: string; last: number; style: string } | null; topStyle: string }

const single = (found: Found) => found.candidate.number.parts.length === 1

function follows(last: Found, next: Found): boolean {
  const [before, after] = [last.candidate.number.parts, next.candidate.number.parts]
  return next.index === last.index + 1 && before.length === after.length && (after.at(-1) ?? 0) === (before.at(-1) ?? 0) + 1
}

/** Numbered lines one straight after another, without a word between them: a list, or an agenda set before the minutes. */
function bareRuns(found: readonly Found[]): Found[][] {
  const runs: Found[][] = []
  for (const one of found) {
    const run = runs.at(-1)
    const last = run?.at(-1)
    if (run && last && follows(last, one)) run.push(one)
    else runs.push([one])
  }
  return runs.filter((run) => run.length >= 3)
}

const numberOf = (found: Found | undefined) => found?.candidate.number.parts[0] ?? 0

/** An agenda set before the minutes is no heading: the same numbers begin again further down. Nor is a numbered list. */
function withoutLists(found: readonly Found[]): Found[] {
  const dropped = new Set<Found>()
  for (const run of bareRuns(found)) {
    const before = found.filter((one) => one.index < (run[0]?.index ?? 0) && !dropped.has(one) && single(one))
    const after = found.filter((one) => one.index > (run.at(-1)?.index ?? 0))
    const beginsAgain = after.some((one) => single(one) && numberOf(one) <= numberOf(run[0]))
    const isInsideItem = before.length > 0 && numberOf(run[0]) === 1
    if (beginsAgain || isInsideItem) for (const one of run) dropped.add(one)
  }
  return found.filter((one) => !dropped.has(one))
}

/** A number that restarts inside an item is a part of it: `1.` under 2.1 is 2.1.1. */
function asPart(place: Place, { candidate }: Found): string | null {
  const number = candidate.number.parts[0] ?? 0
  if (place.sub && number === place.sub.last + 1) {
    const couldBeTop = place.top !== null && number === place.top + 1
    if (!couldBeTop || candidate.style === place.sub.style || candidate.style !== place.topStyle) return `${place.sub.parent}.${number}`
  }
  if (number === 1 && place.top !== null && place.whole !== null) return `${place.sub?.parent ?? place.whole}.1`
  return null
}

function wholeOf(place: Place, found: Found): string | null {
  const { parts } = found.candidate.number
  const first = parts[0] ?? 0
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
    top: Number(parts[0]),
    whole,
    sub: isPart ? { parent, last: Number(parts.at(-1)), style: candidate.style } : null,
    topStyle: parts.length === 1 ? candidate.style : place.topStyle,
  }
}

/** Whether a bare heading stands between two pieces; each stretch is looked at once, as `last` moves on. */
function isParted(drafts: readonly Draft[], sections: ReadonlySet<number>, last: number, until: number): boolean {
  for (let at = Math.max(0, last + 1); at < Math.min(until, drafts.length); at++) if (sections.has(at)) return true
  return false
}

/**
 * Composes the whole numbers of the headings of a document from the numbers as written. `sections` are the indexes of bare
 * headings that stand above the numbered ones: under each of them numbers may begin again without being parts of anything.
 */
export function numbering(drafts: readonly Draft[], sections: ReadonlySet<number> = new Set()): Numbered {
  const found = drafts.flatMap((draft, index) => {
    const candidate = candidateAt(draft)
    return candidate ? [{ index, candidate }] : []
  })
  const nowhere: Place = { top: null, whole: null, sub: null, topStyle: '' }
  let place = nowhere
  let last = -1
  const numbered: Numbered = new Map()
  for (const one of withoutLists(found)) {
    if (isParted(drafts, sections, last, one.index) && single(one) && numberOf(one) === 1) place = nowhere
    const whole = wholeOf(place, one)
    if (whole === null) continue
    place = moveOn(place, one, whole)
    last = one.index
    numbered.set(one.index, { whole, candidate: one.candidate })
  }
  return numbered
}
