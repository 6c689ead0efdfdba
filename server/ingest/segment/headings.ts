import { isWhollyBold } from './candidates.ts'
import { itemNumberAt } from './item-number.ts'
import { letteredParts } from './letter-run.ts'
import type { Numbered } from './numbering.ts'
import type { Draft } from './pieces.ts'
import { hasVerb, isCapitals, isFinished, isMarker, isReport, wordsIn } from './shape.ts'
import { isPlainHeading, isSmallHeading, isWeakHeading, overPeople } from './unmarked-headings.ts'

/** How far out a heading stands: the smaller the further out. `weak` ones look like headings and may be none. */
export type Rank = { rank: number; weak: boolean }

const closing =
  /^(?:any other business|a\.?o\.?(?:c\.?)?b\b|any urgent business|(?:confirmation of |date (?:and|&) time of |date of |details of )?(?:the )?next (?:meeting|conference|board|panel|session|forum)|date of next|close of meeting|meeting closed)/i

// Where the chair signs, and the end: below the last item, and none itself.
const signing =
  /^(?:signed(?: by)?(?: (?:the )?chair(?:man)?)?|signature|date[d]?|chair(?:man|person|woman)?|end(?: of (?:the )?(?:minutes|meeting|notes|document))?)[ .:_…–-]{0,40}$/i

// What heads a column beside the notes, and what kind of paper this is.
const columnOrPaper =
  /^(?:action (?:by|for|owner)|by whom|lead officer|(?:(?:draft|unconfirmed)(?: (?:minutes|notes))?|(?:minutes|notes)(?: draft)?) ?[–—:-]? ?subject to (?:approval|agreement|confirmation|ratification)\b.{0,60})$/i

// "Notes: Policing Board" is the name of the paper.
const kindOfPaper = /^notes? ?[:–-] ?\p{Lu}/iu

const looksDated = (text: string) => /\b(?:19|20)\d\d\b.{0,200}\d[:.]\d\d|^\w{1,12}day\b/i.test(text)

function isCapitalLine(draft: Draft): boolean {
  const count = wordsIn(draft.text).length
  return (
    itemNumberAt(draft.text) === null &&
    isCapitals(draft.text) &&
    !standing.test(draft.text) &&
    count <= 14 &&
    draft.text.length >= 4 &&
    !/[.?!,]$/.test(draft.text) &&
    !/\d{4}$/.test(draft.text.slice(0, 4))
  )
}

/** "B.    HOLDING TO ACCOUNT": a part of the meeting, its letter in a column of its own. */
function isLetteredRow({ text, cells }: Draft): boolean {
  const [letter, title, more] = cells
  if (!letter || !title || (more && more.end - more.start > 12)) return false
  return /^[A-H][.)]?$/.test(text.slice(letter.start, letter.end)) && isCapitals(text.slice(title.start, title.end))
}

// "Complete", "Ongoing, now due by 31 January": how the action above it stands.
const standing =
  /^(?:completed?|closed|done|discharged|on-?going|outstanding|in progress|in hand|no change|no update|withdrawn|superseded|deferred|carried (?:forward|over)|not started)\b(?:[,;:–-].{0,60}| (?:to|until|since) .{3,40})?$/i

function isBoldLine(draft: Draft): boolean {
  const count = wordsIn(draft.text).length
  return (
    !standing.test(draft.text) &&
    isWhollyBold(draft) &&
    count <= 12 &&
    !isFinished(draft.text) &&
    !hasVerb(draft.text) &&
    !looksDated(draft.text)
  )
}

export type Styles = {
  any: boolean
  capitals: boolean
  plain: boolean
  small: boolean
  /** The rank of a title in bold. */
  bold: number
  parts: ReadonlySet<Draft>
}

/** The rank of a piece that no number marks as a heading; null where it is none. */
export function rankOf(draft: Draft, next: Draft | undefined, numbered: Styles): Rank | null {
  if (signing.test(draft.text) || columnOrPaper.test(draft.text)) return null
  const isRow = draft.cells.length > 1 && !isLetteredRow(draft)
  if (draft.kind !== 'paragraph' || draft.mark.row >= 0 || isRow) return null
  // What stands alone in a later column of a table is its owner, day or status: "ASAP".
  if (draft.mark.column > 1 && draft.mark.heading === 0) return null
  // A heading's mark before a whole sentence is the office's own mark for something else.
  if (draft.mark.heading > 0 && /\p{Ll}\.$/u.test(draft.text) && isReport(draft.text)) return null
  if (draft.mark.heading > 0)
    return (isMarker(draft.text) && !kindOfPaper.test(draft.text)) || draft.text.length > 200
      ? null
      : { rank: draft.mark.heading * 3, weak: false }
  if (numbered.parts.has(draft)) return { rank: 15, weak: false }
  if (isMarker(draft.text) || (/^(?:q|a)[.:] /i.test(draft.text) && !isCapitalLine(draft))) return null
  if (isCapitalLine(draft)) {
    const isTop = !numbered.any || !numbered.capitals || closing.test(draft.text)
    return { rank: isTop ? 20 : 65, weak: false }
  }
  if (
    closing.test(draft.text) &&
    wordsIn(draft.text).length <= 8 &&
    !hasVerb(draft.text) &&
    !/[:\d]/.test(draft.text.slice(0, -1))
  )
    return { rank: 30, weak: false }
  if (isBoldLine(draft)) return { rank: numbered.bold, weak: numbered.any }
  if (numbered.plain && isPlainHeading(draft, next)) return { rank: numbered.any ? 15 : 70, weak: false }
  if (numbered.small && isSmallHeading(draft, next)) return { rank: 70, weak: false }
  return isWeakHeading(draft, next) ? { rank: 75, weak: true } : null
}

// "3a" is a part of 3, "B1" of B.
const isLettered = /^(?:\d+[a-z]|[A-H]\d+)(?:\.|$)/

/** The rank of a numbered heading: its mark-up where it has some, else its depth. */
export function rankOfNumber(draft: Draft, whole: string): Rank {
  const depth = whole.split('.').length + (isLettered.test(whole) ? 1 : 0)
  return { rank: draft.mark.heading > 0 ? draft.mark.heading * 3 : 20 + depth * 10, weak: false }
}

/** How the headings of a document look, which decides what else may be one. */
export function stylesOf(numbered: Numbered, drafts: readonly Draft[]): Styles {
  const tops = [...numbered.values()].filter(({ whole }) => !whole.includes('.') && !isLettered.test(whole))
  const capitals = tops.filter(({ candidate }) => isCapitals(candidate.title)).length
  const styles = {
    any: numbered.size > 0,
    capitals: tops.length > 0 && capitals * 2 >= tops.length,
    plain: false,
    small: false,
    bold: boldRank(drafts),
    parts: new Set([...letteredParts(drafts)].flatMap((index) => drafts[index] ?? [])),
  }
  const small = drafts.filter((draft, index) => isSmallHeading(draft, drafts[index + 1])).length >= 3
  if (numbered.size > 0) return { ...styles, plain: areAround(numbered, drafts) }
  return { ...styles, small, plain: areAllPlain(drafts, styles) }
}

const fewestBold = 4

/** Where one line alone below the name of the meeting is marked as a heading, those in bold stand beside it, and not under it. */
function boldRank(drafts: readonly Draft[]): number {
  const [first, ...rest] = drafts.filter(({ kind }) => kind !== 'noise')
  const marked = [first, ...rest].filter((draft) => draft !== undefined && draft.mark.heading > 0)
  const [only, another] = marked.filter((draft) => draft !== first)
  const isAlone = only !== undefined && another === undefined && rest.filter(isBoldLine).length >= fewestBold
  return isAlone ? only.mark.heading * 3 : 70
}

/** Plain lines before the first number and behind the last one, each after an empty line: the sections that hold them. */
function areAround(numbered: Numbered, drafts: readonly Draft[]): boolean {
  const [first, last] = [Math.min(...numbered.keys()), Math.max(...numbered.keys())]
  const plain = drafts.flatMap((draft, index) =>
    draft.isApart && wordsIn(draft.text).length <= 6 && isPlainHeading(draft, drafts[index + 1]) ? [index] : [],
  )
  const isNear = (index: number) => index > Math.max(3, first - 12)
  return (
    plain.length >= 3 && plain.some((index) => index < first && isNear(index)) && plain.some((index) => index > last)
  )
}

const listOfActions = /^(?:action (?:log|list|points|tracker|summary)|(?:summary of )?actions?)[ .:]*$/i

/** Whether nothing but the name of the meeting is marked as a heading, and several lines look like plain ones. */
function areAllPlain(drafts: readonly Draft[], styles: Styles): boolean {
  // The office may stand above the name of its meeting, in capitals too.
  const lastOfName = drafts.findIndex((draft) => draft.kind !== 'noise' && !isCapitalLine(draft)) - 1
  const marked = drafts.filter(
    (draft, index) =>
      index > lastOfName &&
      !listOfActions.test(draft.text) &&
      rankOf(draft, drafts[index + 1], styles)?.weak === false &&
      !closing.test(draft.text) &&
      !overPeople.test(draft.text),
  )
  return (
    marked.length <= 1 &&
    drafts.filter(
      (draft, index) => isPlainHeading(draft, drafts[index + 1]) || (draft.isApart && closing.test(draft.text)),
    ).length >= 3
  )
}
