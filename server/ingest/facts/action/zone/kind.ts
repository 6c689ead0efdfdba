import type { Block } from '../../../../../shared/blocks.ts'
import { datesIn, isoOf } from '../../../../../shared/written-dates.ts'
import { isAction } from './asking-heading.ts'
import { sumsUp } from './closing-list.ts'
import { figuresIn, originIn } from '../earlier-day.ts'
import type { Zone } from './zone.ts'
import {
  areEarlier,
  dateLine,
  fromThere,
  isOfEarlier,
  listAtEnd,
  looksBack,
  opens,
  previous,
  type ZoneKind,
} from './headings.ts'

/** What is known of the notes as a whole, whatever stands in them where. */
export type Notes = {
  blocks: readonly Block[]
  heldOn: string | null
  /** So many blocks belong to the head: what the paper is called (`Notes and Actions`) opens nothing. */
  head: number
  /** The first label over people; -1 where there is none. */
  people: number
  /** The last heading that bears a number, and the last of all but that of the next meeting. */
  /** The heading numbered 1, where there is one: what stands above the items holds none of them. */
  firstItem: number
  lastNumbered: number
  last: number
  /** Headings of lists that close an item each. */
  ofItems: ReadonlySet<number>
}

/** A line that may open a zone: `outer` is that in which it stands, `closed` that which was open before it. */
export type Opening = {
  block: Block
  index: number
  text: string
  heads: boolean
  outer: Zone | undefined
  closed: Zone | undefined
}

/** What a line says of the actions below it by its own words. */
function kindSaid({ ofItems, heldOn }: Notes, opening: Opening, isLate: boolean): ZoneKind {
  const { index, text, heads, outer, closed } = opening
  if (ofItems.has(index)) return 'raised'
  if (heads && isLate && listAtEnd.test(text)) return 'log'
  return (
    opens(text, heads) ??
    (heads && areEarlier(text, heldOn) ? 'minutes' : null) ??
    (looksBack(text, heldOn) || isOfEarlier(text, heldOn) ? 'brought forward' : null) ??
    (outer?.kind === 'brought forward' || closed?.kind === 'brought forward' || fromThere.test(text)
      ? dateLine(text)
      : null)
  )
}

const listOfActions =
  /^\d{1,3}[.)]? (?:actions?(?: points?| items?| list)?|action (?:log|tracker|list|register))[ .:]*$/i
const mostBefore = 3
const fewestBehind = 3
// So far it is looked, each way.
const reach = 400

/** `3. Action points` as one of the first items, with others to come: what is in it was asked for before. */
function isBeforeTalk({ blocks, firstItem }: Notes, { index, text, heads }: Opening): boolean {
  if (!heads || firstItem < 0 || index > firstItem + reach || !listOfActions.test(text)) return false
  const itemsIn = (from: number, to: number) => blocks.slice(from, to).filter(isItem).length
  return itemsIn(firstItem, index) <= mostBefore && itemsIn(index + 1, index + reach) >= fewestBehind
}

const isItem = ({ kind, level, item }: Block) => kind === 'heading' && level < 7 && /^\d+$/.test(item ?? '')

/**
 * The kind of zone that a line opens; null where it opens none. Earlier actions by its words are of this meeting where it
 * bears today's date, or where it closes the notes and sums them up.
 *
 * @param isOfItem whether the words of a block above may be those of an item, not of an earlier action
 */
export function zoneKind(notes: Notes, opening: Opening, isOfItem: (index: number) => boolean): ZoneKind {
  const { blocks, heldOn, last, lastNumbered } = notes
  const { index, text } = opening
  const isLate = index >= last || (index > lastNumbered && lastNumbered >= 0 && !/^\d/.test(text))
  const said = kindSaid(notes, opening, isLate)
  const kind = said === 'raised' && isBeforeTalk(notes, opening) ? 'brought forward' : said
  if (kind !== 'brought forward') return kind
  const isOfToday = heldOn !== null && datesIn(text).some((date) => isoOf(date) === heldOn)
  const isClosing = isLate && originIn(text, heldOn) === null
  return isOfToday || (isClosing && sumsUp(blocks, index, isOfItem, isAction)) ? 'raised' : kind
}

// Those that an introducing line sets apart need not come from where the heading says.
const fromElsewhere = /\b(?:outstanding|earlier|older|previous|other|still|open|carried|remaining)\b/i

/**
 * When the actions of a zone were raised, where its line or what it stands in says so.
 *
 * @param minutesOf the day of the minutes that were gone through above it
 */
export function raisedAtOf(
  { heldOn }: Notes,
  { text, heads, outer }: Opening,
  kind: ZoneKind,
  minutesOf: string | null,
): string | null {
  if (kind === 'raised') return null
  const isOfMinutes =
    previous.test(text) ||
    /\bthat (?:meeting|session|board|panel|day)\b/i.test(text) ||
    (!heads && outer?.kind === 'minutes')
  const origin = originIn(text, heldOn) ?? figuresIn(text, heldOn) ?? (isOfMinutes ? minutesOf : null)
  return origin ?? (outer?.kind === kind && (heads || !fromElsewhere.test(text)) ? outer.raisedAt : null)
}
