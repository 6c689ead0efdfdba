import { officeOf } from '../../../shared/offices.ts'
import { isCutAtCapital } from './cut-at-capital.ts'
import { itemNumberAt } from './item-number.ts'
import { areFiguresParted, beginsWithDay } from './parted-figures.ts'
import { joinAll, type Draft } from './pieces.ts'
import { beginsSentence, isNameParted } from './parted-names.ts'
import { beginsLower, hasVerb, isDangling, isFinished, isLettered, isMarker, isRule, wordsIn } from './shape.ts'
import { isFull, wrapWidth } from './wrap-width.ts'

const isOpen = (draft: Draft) =>
  draft.mark.heading === 0 && draft.mark.row < 0 && (draft.kind === 'paragraph' || draft.kind === 'bullet')

/** Of the lines so far: brackets left open, whether semicolons stand in them, how long the longest is. */
type Shape = { opened: number; hasMarks: boolean; longest: number }

/** A passage that is being put together: its first piece, what was joined to it, how many words that makes, whether a page ended since. */
type Open = { first: Draft; rest: Draft[]; words: number; place: number; shape: Shape; isAcross: boolean }

const lastOf = ({ first, rest }: Open): Draft => rest.at(-1) ?? first

// `18/06` in a column of its own, before the words.
const aReference = /^(?=\S*\d)[\w/.-]{2,10}$/

// A label at the very end of a full line has its words on the next.
const labelAtEnd = /[.;)] (?:action|owner|lead|update|decision)s?(?: by)?:$/i

/** Whether a passage can take words from the next line at its end at all. */
function canGoOn(open: Open, width: number | null): boolean {
  const { first } = open
  const last = lastOf(open).text
  if (!isOpen(first) || (isFinished(last) && !(width !== null && labelAtEnd.test(last)))) return false
  const [number, text, ...more] = first.cells
  if (!number || !text) return true
  const beside = first.text.slice(number.start, number.end)
  return more.length === 0 && (itemNumberAt(beside) !== null || isLettered(`${beside} `) || aReference.test(beside))
}

const count = (text: string, mark: string) => text.split(mark).length - 1

function grown({ opened, hasMarks, longest }: Shape, { text }: Draft): Shape {
  return {
    opened: opened + count(text, '(') - count(text, ')'),
    hasMarks: hasMarks || text.includes(';'),
    longest: Math.max(longest, text.length),
  }
}

const noShape: Shape = { opened: 0, hasMarks: false, longest: 0 }

/** A bracket that the line's end interrupts closes soon on the next: `… (Raised` / `12 April 2018)`. */
const closesBracket = ({ shape }: Open, { text }: Draft) => shape.opened === 1 && /^[^()]{1,40}\)/.test(text)

/** A list of people with semicolons, or an open bracket, that the line's end interrupts. */
function isOpenList({ first, rest, shape }: Open, next: Draft): boolean {
  const last = rest.at(-1) ?? first
  if (/[.;:]$/.test(last.text) || last.text.length < 40) return false
  if (shape.opened > 0) return count(next.text, ')') > count(next.text, '(')
  const isFull = rest.length > 0 && last.text.length >= 0.8 * shape.longest
  return (
    shape.hasMarks &&
    (next.text.includes(';') || isFull || officeOf(last.text.slice(last.text.lastIndexOf(';') + 1)) !== null)
  )
}

const arrow = /^(?:[→➔⇒►▶»]|=?>{1,2}) ?\S/

/** Whether a line begins something of its own: a bullet, a number, a label. */
function beginsAnew(draft: Draft): boolean {
  return (
    isLettered(draft.text) ||
    isMarker(draft.text) ||
    itemNumberAt(draft.text) !== null ||
    arrow.test(draft.text) ||
    /^[\p{Lu}][\p{L} ]{2,30}:/u.test(draft.text)
  )
}

/** "Chief Constable Ann Lee": the next of a list of people. */
function beginsWithOffice(text: string): boolean {
  const words = text.split(' ')
  return (
    words.length <= 8 &&
    [1, 2, 3, 4].some(
      (length) => officeOf(words.slice(0, length).join(' ')) !== null && /^\p{Lu}/u.test(words[length] ?? ''),
    )
  )
}

/** A few small words with empty lines around them are a heading, and no rest of a sentence. */
const isSmallHeading = (next: Draft, after: Draft | undefined) =>
  next.isApart && after?.isApart === true && !isFinished(next.text) && wordsIn(next.text).length <= 4

/** `ACTION 3: DCC to list the vans.` and under it `(September 2024)`, farther in: by when, or who. */
const isAside = ({ first, rest }: Open, next: Draft) =>
  isOpen(first) &&
  next.kind === 'paragraph' &&
  !next.isApart &&
  next.cells.length < 2 &&
  next.indent > first.indent &&
  /^(?:ACTION|Action)\b/.test(first.text) &&
  /[.)]$/.test((rest.at(-1) ?? first).text) &&
  /^\([^()]{3,40}\)\.?$/.test(next.text)

/** A sentence that a line's end, a page's end or a passage left out interrupts goes on in the next open piece. */
function goesOn(open: Open, next: Draft, after: Draft | undefined, width: number | null): boolean {
  if (isAside(open, next)) return true
  if (!canGoOn(open, width) || next.mark.heading > 0 || next.mark.row >= 0) return false
  if (next.cells.length > 1) return hasMargin(next) && !next.isApart && open.words >= 5 && mayEnd(lastOf(open), next)
  if (next.kind !== 'paragraph' && next.kind !== 'bullet') return false
  const { words } = open
  const last = lastOf(open)
  const isAcross = open.isAcross && isDangling(last.text) && words >= 8
  if (isAcross && beginsWithDay(next.text)) return true
  if (open.isAcross && words >= 6 && isCutAtCapital(last.text, next.text)) return true
  if (!next.isApart && (areFiguresParted(last.text, next.text, words) || closesBracket(open, next))) return true
  if (isSmallHeading(next, after)) return false
  // Of a list in one sentence each point is its own: "… be noted; and" ends one.
  if (beginsLower(next.text))
    return next.kind === 'bullet'
      ? words >= 5 && isDangling(last.text) && !/; (?:and|or)$/.test(last.text)
      : words >= 5 || isDangling(last.text) || areInMargin(last, next)
  if (next.kind === 'bullet' || beginsAnew(next)) return false
  if (last.text.endsWith(')') && beginsWithOffice(next.text)) return false
  // A bracket begins no line of its own.
  if (!next.isApart && next.text.startsWith('(') && words >= 2 && next.indent <= last.indent + 1) return true
  if (!next.isApart && isOpenList(open, next)) return true
  if (words >= 6 && !next.isApart && isNameParted(last.text, next.text)) return true
  if (isDangling(last.text) && (words >= 6 || areInMargin(last, next))) return !next.isApart
  if (width === null || next.isApart || words < 4) return false
  return isFull(last, next, width) || (isOpenSentence(open, width) && !beginsSentence.test(next.text))
}

/** The last line of a sentence, with somebody beside it, may begin with the day that the line above left off at. */
const mayEnd = (last: Draft, next: Draft) =>
  beginsLower(next.text) || (isDangling(last.text) && (beginsWithDay(next.text) || !beginsAnew(next)))

// So far to the right stands a column beside the notes, whose lines are short.
const farRight = 20

const areInMargin = (last: Draft, next: Draft) => last.indent >= farRight && next.indent === last.indent

/** A long line that ends on a word in small letters, in a sentence that a verb has begun: some break their lines early. */
function isOpenSentence(open: Open, width: number): boolean {
  const last = lastOf(open).text
  return last.length >= width * 0.8 && open.words >= 10 && /[\p{Ll},]$/u.test(last) && hasVerb(last)
}

/** The last line of a passage with whoever is to act in a column beside it. */
const hasMargin = ({ cells: [main, margin, more] }: Draft) =>
  main !== undefined && margin !== undefined && more === undefined && margin.end - margin.start <= 40

/** The lines of a passage as one; what stands beside its last line stays a cell of its own. */
function passageOf({ first, rest }: Open): Draft {
  const whole = joinAll(first, rest)
  const [, margin] = rest.at(-1)?.cells ?? []
  const last = whole.cells.at(-1)
  if (!margin || !last) return whole
  const start = whole.text.length - (margin.end - margin.start)
  return {
    ...whole,
    cells: [...whole.cells.slice(0, -1), { ...last, end: start - 1 }, { ...margin, start, end: whole.text.length }],
  }
}

/** Joins what was cut; what is left out (repeated passages, footers) stands behind the passage that it interrupted. */
export function joinWraps(drafts: readonly Draft[]): Draft[] {
  const width = wrapWidth(drafts)
  const result: Draft[] = []
  let open: Open | null = null
  const close = () => {
    if (open && open.rest.length > 0) result[open.place] = passageOf(open)
    open = null
  }
  for (const [index, draft] of drafts.entries()) {
    if (draft.kind === 'repeated' || draft.kind === 'noise') {
      if (isRule(draft.text)) close()
      if (open) open.isAcross = draft.kind === 'noise'
      result.push(draft)
    } else if (open && goesOn(open, draft, drafts[index + 1], width)) {
      open.rest.push(draft)
      open.isAcross = false
      open.words += wordsIn(draft.text).length
      open.shape = grown(open.shape, draft)
      if (draft.cells.length > 1) close()
    } else {
      close()
      open = {
        first: draft,
        rest: [],
        words: wordsIn(draft.text).length,
        place: result.push(draft) - 1,
        shape: grown(noShape, draft),
        isAcross: false,
      }
    }
  }
  close()
  return result
}
