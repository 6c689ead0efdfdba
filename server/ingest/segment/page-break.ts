import { isCutAtCapital } from './cut-at-capital.ts'
import { itemNumberAt } from './item-number.ts'
import { isFurniture } from './noise.ts'
import type { Draft } from './pieces.ts'
import { beginsLower, bulletLength, hasVerb, isDangling, isFinished, isMarker, wordsIn } from './shape.ts'

// A page that ends within a sentence leaves its foot, and the next one's head, between the two halves. Where these words stand only
// once in the notes, the halves around them tell what they are.

const month = '(?:January|February|March|April|May|June|July|August|September|October|November|December)'
const fullDate = new RegExp(`\\b\\d{1,2}(?:[./]\\d{1,2}[./](?:\\d\\d){1,2}|(?:st|nd|rd|th)? ${month},? \\d{4})\\b`, 'u')
const dayOrMonth = new RegExp(`^(?:${month}\\b|\\d{1,2}(?:st|nd|rd|th)\\b|\\d{1,2} ${month}\\b|£\\d)`, 'u')
/** So many lines between the halves at most. */
const mostLines = 4
const labelled = /^\p{Lu}[\p{L} ]{1,30}: \S/u
/** Before that stands the title of the notes, in which a day may interrupt a sentence. */
const headLines = 10
const mostWords = 14

const isOpen = (draft: Draft) => draft.mark.heading === 0 && draft.mark.row < 0 && draft.kind === 'paragraph'

/** Whether a line could be the name of the notes or of their office over or under a page: no sentence, no label, no point of a list. */
function couldBeFoot(draft: Draft): boolean {
  if (isFurniture(draft.text)) return true
  const isPlain =
    isOpen(draft) &&
    bulletLength(draft.text) === 0 &&
    !isMarker(draft.text) &&
    !labelled.test(draft.text) &&
    itemNumberAt(draft.text) === null
  return (
    isPlain &&
    /^[\p{Lu}\d]/u.test(draft.text) &&
    wordsIn(draft.text).length <= mostWords &&
    !/[.?!;]$|\p{Ll}{3}:$/u.test(draft.text) &&
    !hasVerb(draft.text)
  )
}

const pageCell = /^(?:(?:page|sheet|p\.?) ?)?\d{1,3}(?: ?(?:of|\/) ?\d{1,3})?$/i

/** Strokes, or a number set apart at the end: even right under the words that it cuts this is a foot. */
const isSetApart = ({ text, cells }: Draft) =>
  isFurniture(text) || text.includes(' | ') || (cells.length > 1 && pageCell.test(text.slice(cells.at(-1)?.start)))

/** What only the foot or the head of a page has. */
const isSurelyFoot = (draft: Draft) => isSetApart(draft) || fullDate.test(draft.text)

/** Whether a sentence is still open where a line ends. */
const isCut = ({ text }: Draft) =>
  !isFinished(text) && (isDangling(text) || (wordsIn(text).length >= 6 && /[\p{Ll},]$/u.test(text)))

/** Whether the line behind the gap is the rest of what stands before it, or the rest of something that is lost. */
function goesOn(before: Draft, after: Draft, between: readonly Draft[]): boolean {
  if (!isOpen(after)) return false
  if (isOpen(before) && isCut(before))
    return (
      beginsLower(after.text) ||
      (isDangling(before.text) && dayOrMonth.test(after.text)) ||
      (wordsIn(before.text).length >= 6 && isCutAtCapital(before.text, after.text))
    )
  // Straight under a line its words may go on.
  const isParted = after.isApart || between.every(isSetApart)
  return isParted && beginsLower(after.text) && wordsIn(after.text).length >= 6 && between.every(isSurelyFoot)
}

/** The lines from one on that may stand between two pages. */
function footFrom(drafts: readonly Draft[], from: number): Draft[] {
  const found: Draft[] = []
  for (const draft of drafts.slice(from, from + mostLines + 1)) {
    if (!couldBeFoot(draft)) break
    found.push(draft)
  }
  return found
}

/** The words of a line with a sign for each figure: on the next page only the number differs. */
const keyOf = ({ text }: Draft) => text.toLowerCase().replace(/\d/g, '#')

/** What stands beside the number of a page more often than once, and on each of them: the name of the notes. */
function besideNumbers(drafts: readonly Draft[]): ReadonlySet<string> {
  const times = new Map<string, number>()
  for (const [at, draft] of drafts.entries()) {
    const isBeside = [drafts[at - 1], drafts[at + 1]].some((one) => one !== undefined && isFurniture(one.text))
    if (at < headLines || !isBeside || isFurniture(draft.text) || !couldBeFoot(draft)) continue
    if (wordsIn(draft.text).length >= 3) times.set(keyOf(draft), (times.get(keyOf(draft)) ?? 0) + 1)
  }
  return new Set([...times].flatMap(([key, count]) => (count > 1 ? [key] : [])))
}

/** Marks as noise what stands between two pages within a sentence, and the same words at the other pages. */
export function markPageBreaks(drafts: readonly Draft[]): Draft[] {
  const result = withinSentences(drafts)
  const found = result.filter(({ kind, text }) => kind === 'noise' && wordsIn(text).length >= 3).map(keyOf)
  const feet = new Set([...found, ...besideNumbers(drafts)])
  return result.map((draft, at) =>
    at >= headLines && feet.has(keyOf(draft)) && isOpen(draft) ? { ...draft, kind: 'noise' } : draft,
  )
}

function withinSentences(drafts: readonly Draft[]): Draft[] {
  const result = [...drafts]
  for (let at = headLines; at < drafts.length; at++) {
    const [before, draft] = [drafts[at - 1], drafts[at]]
    if (!before || !draft || (!draft.isApart && !isSetApart(draft)) || !couldBeFoot(draft)) continue
    const between = footFrom(drafts, at)
    const after = drafts[at + between.length]
    if (!after || between.length > mostLines || !between.some(isSurelyFoot) || !goesOn(before, after, between)) continue
    for (const [index, one] of between.entries()) result[at + index] = { ...one, kind: 'noise' }
    at += between.length
  }
  return result
}
