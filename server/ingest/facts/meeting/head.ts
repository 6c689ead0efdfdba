import type { Block } from '../../../../shared/blocks.ts'
import { datesIn } from '../../../../shared/written-dates.ts'
import { goesBack, opens } from '../action/zone/headings.ts'
import { attendanceLabel, labelOf } from '../attendance/label.ts'
import { isOrganisation, isOtherLabel } from '../attendance/organisation.ts'
import { isItemNumber } from '../item/is-item-number.ts'
import { entriesIn } from '../people/entries.ts'
import { byLabel } from './by-label.ts'

export const isContent = (block: Block): boolean => block.kind !== 'repeated' && block.kind !== 'noise'

const isNumbered = (block: Block) => isItemNumber(block.item)

// "A. From the last meeting"
const lettered = /^[A-H][.)] \p{Lu}/u

/** A heading set over names, a date or a place, or over another heading: part of the head, and no item. */
function isOfHead(block: Block, next: Block | undefined): boolean {
  if (block.level > 6) return !goesBack(block.text)
  if (isNumbered(block) || lettered.test(block.text)) return false
  if (opens(block.text, true) === 'brought forward' || (next && whence.test(next.text))) return false
  if (attendanceLabel(block.text) && next && /[.!?]$/.test(next.text) && entriesIn(next.text).length === 0) return false
  if (datesIn(block.text).some((date) => date.end - date.start > block.text.length * 0.5)) return true
  if (/^(?:commencing|starting|beginning) at\b/i.test(block.text)) return true
  if (labelOf(block) || isOtherLabel(block.text) || isOrganisation(block.text)) return true
  if (kindOfPaper.test(block.text) && next?.kind === 'heading') return true
  if (!next || next.kind === 'title' || (next.kind === 'heading' && !isNumbered(next))) return true
  // A line that says when or where the meeting was held belongs to the name over it.
  if (isOfMeeting(next) || labelOfMeeting.test(next.text)) return true
  if (isOfMeeting(block) && !/[.!?]$/.test(next.text)) return true
  if (isNamedOverDay(block, next)) return true
  const isAboutMinutes =
    /\b(?:minutes|actions?|matters|undertakings?|undertaken|promise[sd]?|commitments?|pledges|agreed|since|outstanding|progress|raised|tasks?|decisions?|requests?|recommendations?|follow(?:ed|ing)?[- ]ups?|updates?)\b/i.test(
      block.text,
    ) && !/\b(?:held|meeting of|of the meeting)\b/i.test(block.text)
  if (datesIn(block.text).length > 0 && !isAboutMinutes && !/\blast|previous\b/i.test(block.text))
    return datesIn(next.text).length > 0 || isPeople(next)
  return isPeople(next) || datesIn(next.text).some((date) => date.end - date.start > next.text.length * 0.5)
}

// "MINUTE OF MEETING" straight over the first item says what kind of paper it is.
const kindOfPaper =
  /^(?:draft |final )?(?:minutes?|notes?|record)(?: of (?:the |a |this )?(?:meeting|proceedings|session))?$/i

const nameOfMeeting =
  /\b(?:meeting|board|committee|panel|forum|group|conference|session|question time|assembly|catch[- ]?up|one[- ]to[- ]one)\b/i
const ofEarlier = /\b(?:last|previous|next|minutes|arising|actions?|matters)\b/i

/** "Policing Forum", over "4 May 2019, 10.30, Moot Hall. This note was agreed on …". */
function isNamedOverDay({ text }: Block, next: Block): boolean {
  const [date] = datesIn(next.text)
  const isDay =
    date !== undefined && date.day !== null && date.start <= 10 && !/\d/.test(next.text.slice(0, date.start))
  return (
    isDay &&
    nameOfMeeting.test(text) &&
    !ofEarlier.test(text) &&
    /^(?:,|$| at | in | [-–—|·] )/.test(next.text.slice(date.end))
  )
}

/** "Performance Group – note of meeting, 4 May 2019", below the name of the office. */
const isNamedWithDay = (block: Block): boolean =>
  !isNumbered(block) &&
  nameOfMeeting.test(block.text) &&
  !ofEarlier.test(block.text.replace(/\bminutes(?= of\b)/i, '')) &&
  datesIn(block.text).some(({ day, end }) => day !== null && end > block.text.length - 12)

/** A heading without a number, before any day or people, over those who were there. */
function isOverHead(contents: readonly { block: Block }[], at: number): boolean {
  const blocks = contents.slice(0, at + 20).map(({ block }) => block)
  const [own, ...below] = blocks.slice(at)
  if (!own || isNumbered(own) || lettered.test(own.text)) return false
  const isKnown = (block: Block) =>
    hasDay(block) || (block.kind !== 'title' && block.kind !== 'heading' && isPeople(block))
  if (blocks.slice(0, at + 1).some(isKnown)) return false
  const end = below.findIndex(({ kind }) => kind === 'heading')
  const section = end < 0 ? below : below.slice(0, end)
  return (
    section.filter((block) => block.text.length > 8 && (isPeople(block) || isRowOfOne(block))).length >= FEWEST_PEOPLE
  )
}

/** A row of a table whose first cell names somebody. */
const isRowOfOne = ({ kind, text, cells: [first] }: Block) =>
  kind === 'row' && first !== undefined && entriesIn(text.slice(first.start, first.end)).length > 0

const FEWEST_PEOPLE = 3

const hasDay = ({ text }: Block) => datesIn(text).some(({ day }) => day !== null)

// "From the meeting of 4 May", below a heading of earlier actions.
const whence = /^(?:(?:set|raised|agreed|actions?) )?(?:from|at|since) (?:the|our) /i

const labelOfMeeting = /^(?:date|time|venue|location|place)(?: of (?:the )?meeting)?(?: and (?:time|place|venue))? ?:/i

const isOfMeeting = ({ text }: Block) =>
  datesIn(text).length > 0 &&
  text.length <= 200 &&
  !text.endsWith('.') &&
  /^(?:\W|\p{L}+ ?\/ ?)?(?:(?:draft )?(?:minutes|notes?|record|summary)\b.{0,40}\b(?:of|from)\b.{0,40}|date|dyddiad|held|.{0,30}day)\b/iu.test(
    text,
  )

/** "Ref | What | Who | Status": the first row of a table of actions has the shape of a name. */
const isTableHead = ({ kind, text }: Block) =>
  kind === 'row' &&
  (
    text.match(
      /\b(?:ref|no|number|actions?|what|who|owner|lead|status|updates?|due|when|by|progress|position|deadline|raised)\b/gi,
    ) ?? []
  ).length >= 2

const isPeople = (block: Block) =>
  labelOf(block) !== null ||
  (block.text.length < 200 && !/[.!?]$/.test(block.text) && !isTableHead(block) && entriesIn(block.text).length > 0)

/** A label of people; "Minutes" alone over everything says what kind of paper it is. */
function isOverPeople(block: Block): boolean {
  const label = labelOf(block)
  return label !== null && !(label.minutes && label.rest === '')
}

/** How many of the blocks stand before the first item: title, date, place and the lists of people. */
export function headLength(blocks: readonly Block[]): number {
  const contents = blocks.flatMap((block, index) => (isContent(block) ? [{ block, index }] : []))
  // The name of a body over the title is no list of its people.
  const named = contents.findIndex(
    ({ block }, at) =>
      isOverPeople(block) || (isOrganisation(block.text) && isPeople(contents[at + 1]?.block ?? block)),
  )
  for (const [at, { block, index }] of contents.entries()) {
    // The name of the meeting stands before its people; nothing but a numbered item does besides.
    const isBeforePeople = at < Math.max(1, Math.min(named, 12)) && !isNumbered(block)
    if (isBeforePeople) continue
    const isName = at < 3 && (isNamedWithDay(block) || isOverHead(contents, at))
    if (block.kind === 'heading' && !isName && !isOfHead(block, contents[at + 1]?.block)) return index
  }
  return endOfList(blocks, Math.min(blocks.length, usualHead))
}

const usualHead = 40
const longestHead = 120

/** Where the list of people ends that a place stands in. */
function endOfList(blocks: readonly Block[], from: number): number {
  let end = from
  while (end < Math.min(blocks.length, longestHead) && isPeople(blocks[end] as Block)) end++
  return end
}

/** The blocks with nothing placed under a heading of the head: the name of a meeting or a body is no item. */
export function withoutHeadTitles(blocks: readonly Block[]): Block[] {
  const length = headLength(blocks)
  const titles = new Set(blocks.slice(0, length).flatMap(({ kind, text }) => (kind === 'heading' ? [text] : [])))
  const isTitle = (item: string | null) => item !== null && titles.has(item)
  return blocks.map((block, index) =>
    index < length || !(isTitle(block.item) || block.under.some((title) => titles.has(title)))
      ? block
      : {
          ...block,
          item: isTitle(block.item) ? null : block.item,
          under: block.under.filter((title) => !titles.has(title)),
        },
  )
}

/** The blocks before the first item, one for each label. */
export function headOf(blocks: readonly Block[]): Block[] {
  return blocks.slice(0, headLength(blocks)).filter(isContent).flatMap(byLabel)
}
