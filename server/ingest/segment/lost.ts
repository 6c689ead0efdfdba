import { itemNumberAt } from './item-number.ts'
import type { Draft } from './pieces.ts'
import { beginsLower, hasVerb, isDangling, isFinished, isTitle, wordsIn } from './shape.ts'

const isLeftOut = (draft: Draft) => draft.kind === 'repeated' || draft.kind === 'noise'

const joining = /^(?:and|which|or|but|that|than|nor|whose|of|who|whom) \p{Ll}/u
// Nor with the verb of a sentence that is no question.
const telling = /^(?:has|have|had|was|were|is|are|will|would|been|being) (?!there\b)\p{Ll}[^?]*$/u
const paragraphNumber = /^\d{1,3}(?:\.\d{1,2})*[a-z]?[.)]? (?=\p{Ll})/u

const firstSentence = (text: string) => text.split(/(?<=[.?!]) /, 1)[0] ?? ''

/** How the passages of some notes begin and end as a rule, so that one that does not has lost its start or its end. */
type Habits = { capitals: boolean; stops: boolean }

const fewestLong = 8
/** The share of passages that may do otherwise, and one at least: the one that is asked about. */
const otherwise = 0.07
/** So many pieces may be the title, whose lines go on in small letters. */
const headLength = 6

function habitsOf(drafts: readonly Draft[]): Habits {
  const long = drafts.filter((draft) => !isLeftOut(draft) && isLong(draft))
  const isRule = (holds: (text: string) => boolean) =>
    long.length >= fewestLong && long.filter(({ text }) => !holds(text)).length <= Math.max(1, long.length * otherwise)
  return {
    capitals: isRule((text) => !beginsLower(text.replace(paragraphNumber, ''))),
    stops: isRule((text) => !/\p{Ll}$/u.test(text)),
  }
}

function isLong(draft: Draft): boolean {
  const isText =
    draft.kind === 'paragraph' && draft.mark.row < 0 && draft.mark.heading === 0 && draft.cells.length === 1
  return isText && wordsIn(draft.text).length >= 15 && hasVerb(draft.text)
}

type Place = { draft: Draft; previous: Draft | undefined; next: Draft | undefined; isHead: boolean }

/** A passage that begins in the middle of a sentence though the one before it is whole has lost its start. */
function hasLostStart({ draft, previous, isHead }: Place, { capitals }: Habits): boolean {
  if (draft.kind !== 'paragraph' || draft.mark.row >= 0 || draft.mark.heading > 0 || draft.cells.length > 1)
    return false
  if (!previous || previous.cells.length > 1 || wordsIn(draft.text).length < 6) return false
  if (/^(?:…|\.{3}) ?\p{Ll}/u.test(draft.text)) return true
  const first = firstSentence(draft.text)
  // Under a heading a passage may begin small, where others do; with a word that only joins, or tells, it cannot.
  const isNoStart = joining.test(first) || telling.test(first) || (capitals && isWhole(first))
  if (isTitle(previous.text) && isNoStart) return !isHead || itemNumberAt(previous.text) !== null
  if (previous.mark.heading > 0) return false
  return (
    /^[^(]/.test(draft.text) &&
    beginsLower(draft.text.replace(paragraphNumber, '')) &&
    /[.?!]["'”’)]?$/.test(previous.text)
  )
}

/** Whether what begins small is a sentence to its end. */
const isWhole = (sentence: string) =>
  beginsLower(sentence) && hasVerb(sentence) && sentence.endsWith('.') && wordsIn(sentence).length >= 6

// "… be noted; and": of a list in one sentence a point ends so. "… for this", "… sworn in": sentences end with such words as well.
const endsAnyway = /; (?:and|or)$| (?:this|these|that|in|on|all|any|also|not)$/i

// "Report to be brought by the end of May", "24.06.20 – put back": tasks and entries of a log end without a stop as well.
const task = /^(?:\d{1,2}[./]\d{1,2}[./]\d|[^.]{0,80}\bto be \p{Ll}+ )/u

// "… Due: next call": a field ends without a stop.
const fieldAtEnd = /(?:^|[ (])\p{Lu}\p{L}+(?: \p{L}+)?: [^.:]{1,60}$/u

const lacksStop = ({ text }: Draft) =>
  /\p{Ll}$/u.test(text) && !/; (?:and|or)$/.test(text) && !fieldAtEnd.test(text) && !task.test(text)

/** Whether a neighbour is a passage without a stop as well: such stand together, and none of them is cut. */
const isUnstopped = (draft: Draft | undefined) =>
  draft !== undefined && draft.mark.heading === 0 && !isTitle(draft.text) && lacksStop(draft)

/** A sentence that ends with a comma or inside a word, with a heading or a new sentence behind it, broke off. */
function breaksOff(draft: Draft, next: Draft | undefined): boolean {
  if (!/(?:,|\p{Ll}-)$/u.test(draft.text) || wordsIn(draft.text).length < 10 || !hasVerb(draft.text)) return false
  return next === undefined || next.mark.heading > 0 || (next.kind !== 'bullet' && /^[\p{Lu}\d]/u.test(next.text))
}

const inNumber = /^\(?(?:\d{1,3}(?:\.\d{1,3}){0,3}|[a-z]|[ivx]{1,4})[.)]?$/i

/** Whether a piece is one passage: beside its words stands at most the number of its paragraph. */
function isPassage({ text, cells: [first, second, more], mark }: Draft): boolean {
  if (mark.row >= 0 || mark.heading > 0 || more) return false
  return !first || !second || inNumber.test(text.slice(first.start, first.end))
}

// No sentence and no entry of a table ends so.
const cutWord = / (?:the|a|an|and|or|of|to|with|by|from|for|at|which|whose|than|because|their|his|her|its|will|would)$/

/** A row with a cell that breaks off, and no next row that goes on without a first cell of its own. */
function hasCutCell(draft: Draft, next: Draft | undefined): boolean {
  if (isPassage(draft) || draft.mark.heading > 0 || draft.kind === 'heading' || goesOnBelow(draft, next)) return false
  return draft.cells.some(({ start, end }) => {
    const words = draft.text.slice(start, end)
    return wordsIn(words).length >= 5 && cutWord.test(words)
  })
}

/** Whether the next line stands in a later column, or begins small: the rest of a row that was broken over lines. */
const goesOnBelow = ({ cells: [own] }: Draft, next: Draft | undefined) =>
  next !== undefined &&
  (/^\P{Lu}/u.test(next.text.replace(/^\d[\d.]*\s/, '')) || (next.cells[0]?.column ?? 0) > (own?.column ?? 0))

/** A passage that breaks off on a word no sentence ends with, and that nothing carries on, has lost its end. */
function hasLostEnd({ draft, previous, next }: Place, { stops }: Habits): boolean {
  if (hasCutCell(draft, next)) return true
  if ((draft.kind !== 'paragraph' && draft.kind !== 'bullet') || !isPassage(draft)) return false
  if (breaksOff(draft, next)) return true
  if (stops && isLong(draft) && lacksStop(draft) && ![previous, next].some(isUnstopped)) return true
  return (
    !isFinished(draft.text) &&
    !(draft.cells.length > 1 && goesOnBelow(draft, next)) &&
    isDangling(draft.text) &&
    !endsAnyway.test(draft.text) &&
    !/[,–-]$/.test(draft.text) &&
    wordsIn(draft.text).length >= 8
  )
}

export function markLost(drafts: Draft[]): Draft[] {
  const habits = habitsOf(drafts)
  let previous: Draft | undefined
  return drafts.map((draft, at) => {
    if (isLeftOut(draft)) return draft
    const place: Place = { draft, previous, next: drafts[at + 1], isHead: at < headLength }
    const lost = hasLostStart(place, habits) ? 'start' : hasLostEnd(place, habits) ? 'end' : null
    previous = draft
    return { ...draft, lost }
  })
}
