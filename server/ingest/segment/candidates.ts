import { partOf } from '../../../shared/part-of.ts'
import { datesIn } from '../../../shared/written-dates.ts'
import { itemNumberAt, minuteNumber, type ItemNumber } from './item-number.ts'
import type { Draft } from './pieces.ts'
import { hasVerb, isCapitals, isMarker, isReport, isTitle, wordsIn } from './shape.ts'
import { beginsNamedTask, isNamedTask, isTask, isTaskOfNobody, isTaskOfOffice } from './tasks.ts'

/** A line that may be the heading of an item. `whole` is its number where the office's own parts are not composed. */
export type Candidate = { number: ItemNumber; title: string; titleStart: number; style: string; whole?: string }

const columnHead = /^(?:action|actions|lead|owner|by whom|who|action by|actions?\/lead)$/i

/** The cells of a row that say something: a column's heading over the right-hand column does not. */
function meaningfulCells(draft: Draft): Draft['cells'] {
  const [first, ...rest] = draft.cells
  return first ? [first, ...rest.filter((cell) => !columnHead.test(draft.text.slice(cell.start, cell.end)))] : []
}

// "2. That the report be noted": what was resolved.
const isOrder = /^[Tt]hat (?:the|an?|all|it|no|any|members)\b/

// "6.1 18 May 2022, 1400 hrs": when the next meeting is.
function isDay(title: string): boolean {
  const [date] = datesIn(title)
  return date !== undefined && date.start === 0 && date.day !== null && title.length - date.end < 60
}

// "3.4 MK tabled the survey.": a numbered paragraph.
const isParagraph =
  /^(?:\p{Lu}{2,4} \p{Ll}|(?:The|Mr|Mrs|Ms|Miss|Dr|Members?|It|He|She|They|There|Councillor|Cllr) )(?=.{12}).{0,300}[.:]$/su

// "9.1 None.", "10.1 Tuesday 14 May 2019 at 2pm.": what stands under an item, and no item in it.
const isContent =
  /^(?:none|nil|nothing|no (?:items|other business))\b.{0,30}$|^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?(?:the )?\d{1,2}(?:st|nd|rd|th)? \p{Lu}\p{Ll}{2,8} \d{4}\b/iu

// Behind a number a plural alone is a title: "7. QUESTIONS".
const plural = /^(?:actions|questions|updates|decisions|recommendations|responses)$/i

const leadIn = /\b(?:to|that|following|below|includ(?:ed|ing)|were|are|was|is):$/i

/** The number and title that a piece begins with, where it may be an item's heading; null for numbered sentences. */
export function candidateAt(draft: Draft, next?: Draft): Candidate | null {
  if (draft.kind === 'repeated' || draft.kind === 'noise' || draft.kind === 'bullet') return null
  const number = itemNumberAt(draft.text) ?? minuteNumber(draft.text, next?.text ?? '')
  if (!number) return null
  const cells = meaningfulCells(draft)
  const end = cells.at(-1)?.end ?? draft.text.length
  const title = draft.text.slice(number.end, end)
  const isMarked = draft.mark.heading > 0 || isWhollyBold(draft)
  if (
    isTask.test(title) ||
    isNamedTask.test(title) ||
    (!isMarked && title.endsWith('.') && (isTaskOfOffice.test(title) || isTaskOfNobody.test(title))) ||
    isOrder.test(title) ||
    isDay(title) ||
    (number.parts.length > 1 && (isParagraph.test(title) || isContent.test(title) || isTaskOfOffice.test(title)))
  )
    return null
  // "5.5 In the discussion the chief undertook to:": a paragraph over its list.
  if (number.parts.length > 1 && leadIn.test(title) && wordsIn(title).length > 6 && !isMarked) return null
  if (cells.length > 2 || (isMarker(title) && !plural.test(title))) return null
  if (number.letter !== '' && !isPartTitle(number, title)) return null
  if (!isTitle(title) && !isPlainTitle(title) && !(isMarked && wordsIn(title).length <= 25)) return null
  const whole = number.whole === undefined ? {} : { whole: number.whole }
  return { number, title, titleStart: number.end, style: styleOf(draft, number, title), ...whole }
}

/** "3a Response times": a part of an item; most lines that are numbered so are paragraphs. */
const isPartTitle = ({ parts }: ItemNumber, title: string) =>
  parts.length === 1 && isTitle(title) && !hasVerb(title) && !/[.;,]$/.test(title) && wordsIn(title).length <= 9

// `Progress on what was asked for before`: nobody says it here.
const whatWas = /\bwhat (?:was|were|had been|has been|we|they|you) /i

/** A heading may be a short question or clause ("Where the money goes"): no full stop, and nobody said it. */
function isPlainTitle(title: string): boolean {
  return (
    /^\p{Lu}/u.test(title) &&
    wordsIn(title.replace(/ \([^()]{1,60}\)$/, '')).length <= 9 &&
    !/[.;,:]$/.test(title) &&
    !/[a-z]\. \p{Lu}/u.test(title) &&
    !isReport(title.slice(0, whatWas.exec(title)?.index ?? title.length))
  )
}

/** Bold from its first letter to its last, the number left aside. */
export function isWhollyBold(draft: Draft): boolean {
  const bold = draft.emphasis.reduce((sum, range) => sum + range.end - range.start, 0)
  // "**Head of Scrutiny, Office of the Commissioner:** Ann Lee" ends in plain words.
  const behind = draft.text.slice(Math.max(0, ...draft.emphasis.map((range) => range.end)))
  return bold >= draft.text.length * 0.8 && !/\p{L}/u.test(behind)
}

function styleOf(draft: Draft, number: ItemNumber, title: string): string {
  const column = draft.cells.length > 1 ? 'column' : 'line'
  return [
    column,
    isCapitals(title) ? 'capitals' : 'small',
    draft.mark.heading,
    /[.):]$/.test(number.written) ? 'stop' : 'bare',
  ].join(' ')
}

const runIn = /^(.{3,90}?)(?:\.|:| [–-])(?= (?:["'“‘(]?\p{Lu}|Action))/u
const labelled = /^(?:Agreed )?actions?(?: (?:point|item|no\.?|ref\.?))? [A-Z]{0,4}[/-]?\d/i
// "AP14 (18/06/2020)", "DCS Hallam joined the meeting": a reference, or what somebody did.
const noRunIn =
  /^[A-Z]{1,5}[ /-]?\d{1,4}(?:[/-]\d{1,4})?(?: \([^)]{0,20}\d[^)]{0,20}\))?$|\b(?:joined|left|attended) (?:the|us)\b/
// "4.4 ACTION: To list the vans", "3.2 Paragraph 4.6: RJ to …": a label, or the minute that is gone back to.
const label =
  /^(?:agreed |new |further )?actions?(?: points?)?$|^(?:para(?:graph)?|minute|item|ref)\.? (?:no\.? )?[A-Z]{0,3}\d[\d./-]{0,8}(?:\(\w{1,3}\))?$/i
const innerNumber = / (?:1[.)]|(?<whole>\d{1,3})\.1) (?=\p{Lu})/u

/**
 * Splits what stands on one line: a number, a short title and the text under it ("3. Apologies. Received from …"), or two
 * numbers with their titles ("2.1 Policing 1. Wellbeing").
 */
export function splitRunIn(draft: Draft): Draft[] {
  // A line with a margin beside its words is a row of the notes, and no heading.
  if (draft.kind !== 'paragraph' || draft.mark.row >= 0 || draft.cells.length > 2) return [draft]
  const number = itemNumberAt(draft.text)
  if (!number || draft.text.length <= number.end) return [draft]
  const rest = draft.text.slice(number.end)
  if (number.parts.length > 1 && isContent.test(rest)) return [draft]
  const inner = innerNumber.exec(rest)
  const isOwn = inner?.groups?.whole === undefined || inner.groups.whole === number.parts.join('.')
  if (inner && isOwn && isTitle(rest.slice(0, inner.index)) && wordsIn(rest.slice(0, inner.index)).length <= 8) {
    const at = number.end + inner.index
    return [partOf(draft, 0, at), ...splitRunIn(partOf(draft, at))]
  }
  const title = runIn.exec(rest)
  const words = wordsIn(title?.[1] ?? '').length
  // "4.1 RJ to list the vans. Due June 2021.": what somebody is to do is no title.
  if (isTask.test(rest) || beginsNamedTask.test(rest)) return [draft]
  // "3.1 Action 13/14 – …": an action's label is no title.
  if (
    !title ||
    labelled.test(title[1] ?? '') ||
    label.test(title[1] ?? '') ||
    noRunIn.test(title[1] ?? '') ||
    words > 10 ||
    hasVerb(title[1] ?? '') ||
    (number.letter !== '' && /\d/.test(title[1] ?? ''))
  )
    return [draft]
  const after = rest.slice(title[0].length).trim()
  if (/^(?:who|owner|lead|by whom|when|due|deadline) ?[:–—-]/i.test(after)) return [draft]
  if (wordsIn(after).length < 3 || (isTitle(rest) && !hasVerb(after))) return [draft]
  const at = number.end + title[0].length
  return [partOf(draft, 0, at), partOf(draft, at)]
}
