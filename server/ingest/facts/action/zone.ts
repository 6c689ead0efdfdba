import type { Block } from '../../../../shared/blocks.ts'
import { datesIn, isoOf } from '../../../../shared/written-dates.ts'
import { attendanceLabel } from '../attendance/label.ts'
import { headLength } from '../meeting/head.ts'
import { isAction } from './asking-heading.ts'
import { sumsUp } from './closing-list.ts'
import { figuresIn, originIn } from './earlier-day.ts'
import { listsOfItems } from './item-lists.ts'
import { statusOf } from './outcome/status.ts'
import { isAsked, isTold, lastSentence } from './wording.ts'
import {
  areEarlier,
  dateLine,
  fromThere,
  isOfEarlier,
  listAtEnd,
  looksBack,
  minutes,
  opens,
  previous,
} from './zone-headings.ts'
import type { ZoneKind } from './zone-headings.ts'
import { closedWords, introduces, minutesSettled, settingIn, statedOf } from './zone-sentences.ts'

/**
 * What the headings above a block make of an action there: `brought forward` from an earlier meeting, `raised` at this one in
 * a list of its own, told in the `minutes` of the meeting before, or held in a `log` at the end, which may hold both. `raisedAt` is the earlier meeting's date where it is said.
 */
export type Zone = {
  kind: ZoneKind
  raisedAt: string | null
  /** What the line that opens it says of all that stands there: `Closed, from the Board of 10 July`. */
  status?: string
}

const nowhere: Zone = { kind: null, raisedAt: null }

/** The zone of a block by its index. */
export const zoneAt = (zones: readonly Zone[], index: number): Zone => zones[index] ?? nowhere

type Opened = { zone: Zone; level: number }

function isOverPeople({ text }: Block): boolean {
  const label = attendanceLabel(text)
  return label !== null && !(label.minutes && label.rest === '')
}

const isHeading = ({ kind }: Block) => kind === 'heading' || kind === 'title' || kind === 'label'

const runningNumber = /^(?<number>\d{1,4})\/(?<year>\d{2,4})\b/

/** `60/20 People` below a list headed `59/20 Action log` heads the next item: both are numbers of the minutes. */
function followsOn(opener: RegExpExecArray | null, { text }: Block): boolean {
  const here = opener && runningNumber.exec(text)
  if (!opener || !here || text.length > 90) return false
  const step = Number(here.groups?.number) - Number(opener.groups?.number)
  return step === 1 && here.groups?.year === opener.groups?.year && !isAsked(text) && !/[.;:]$/.test(text)
}

// Those that an introducing line sets apart need not come from where the heading says.
const fromElsewhere = /\b(?:outstanding|earlier|older|previous|other|still|open|carried|remaining)\b/i

const lowerCase = /^\p{Ll}[\p{Ll}\d '’&/-]{2,40}$/u

/** A topic in small letters on a line of its own, with what was said below it: it ends what another such line began. */
function isTopic({ kind, text }: Block, next: Block | undefined): boolean {
  const isAlone = kind === 'paragraph' && lowerCase.test(text) && !isTold(text) && !isAsked(text)
  return isAlone && statusOf(text) === null && next?.kind === 'paragraph' && next.text.length > 60 && isTold(next.text)
}

/** The zone of every block. A heading of the same or a higher level ends one; an introducing line changes its date. */
export function zonesOf(blocks: readonly Block[], heldOn: string | null): Zone[] {
  let open: Opened[] = []
  let minutesOf: string | null = null
  const lastNumbered = blocks.findLastIndex(
    (block) => block.kind === 'heading' && /^\d/.test(block.text) && !isAction(block),
  )
  const last = blocks.findLastIndex(
    (block) => isHeading(block) && !isAction(block) && !/\bnext meeting\b/i.test(block.text),
  )
  let numbered: RegExpExecArray | null = null
  const ofItems = listsOfItems(blocks)
  // What the paper is called (`Notes and Actions`) opens nothing.
  const head = headLength(blocks)
  const people = blocks.findIndex(isOverPeople)
  const zones: Zone[] = []
  const isOfItem = (index: number) => index >= head && (zones[index]?.kind ?? null) !== 'brought forward'
  const zoneOf = (block: Block, index: number): Zone => {
    if (block.kind === 'repeated' || block.kind === 'noise') return nowhere
    if ((isHeading(block) && index < head) || index < people) return open.at(-1)?.zone ?? nowhere
    if (followsOn(numbered, block)) open = []
    const text = titleOf(block)
    const heads = isHeading(block) && !isAction(block)
    const closed = open.at(-1)?.zone
    if (heads) open = open.filter(({ level }) => level < block.level)
    if (isTopic(block, blocks[index + 1])) open = open.filter(({ level }) => level < 7)
    const outer = open.at(-1)?.zone
    const isEarlier = outer?.kind === 'brought forward' || outer?.kind === 'minutes'
    const stated =
      !heads && isEarlier ? statedOf.exec(block.text.slice(lastSentence(block.text).start))?.groups?.status : undefined
    if (outer && stated !== undefined) {
      open = [
        ...open.filter(({ level }) => level < 7.5),
        {
          zone: {
            ...outer,
            kind: 'brought forward',
            raisedAt: settingIn(block, heldOn) ?? outer.raisedAt,
            status: stated,
          },
          level: 7.5,
        },
      ]
      return { ...outer, kind: null }
    }
    if (!heads && minutesSettled.test(text)) minutesOf = originIn(text, heldOn) ?? minutesOf
    if (outer?.raisedAt === null && isEarlier && !heads && minutesSettled.test(text) && minutesOf !== null) {
      const last = open.at(-1) as Opened
      open = [...open.slice(0, -1), { ...last, zone: { ...outer, raisedAt: minutesOf } }]
    }
    const set = !heads && isEarlier ? settingIn(block, heldOn) : null
    if (outer && set !== null && (outer.raisedAt === null || set.startsWith(outer.raisedAt))) {
      const last = open.at(-1) as Opened
      open = [...open.slice(0, -1), { ...last, zone: { ...outer, kind: 'brought forward', raisedAt: set } }]
      return { ...outer, kind: null }
    }
    if ((!heads && !introduces(block)) || isAction(block)) return outer ?? nowhere
    const isBehindItems = index > lastNumbered && lastNumbered >= 0 && !/^\d/.test(text)
    const isAtEnd = heads && (index >= last || isBehindItems) && listAtEnd.test(text)
    const isOfToday = heldOn !== null && datesIn(text).some((date) => isoOf(date) === heldOn)
    const found =
      (ofItems.has(index) ? 'raised' : isAtEnd ? 'log' : opens(text, heads)) ??
      (heads && areEarlier(text, heldOn) ? 'minutes' : null) ??
      (looksBack(text, heldOn) || isOfEarlier(text, heldOn) ? 'brought forward' : null) ??
      (outer?.kind === 'brought forward' || closed?.kind === 'brought forward' || fromThere.test(text)
        ? dateLine(text)
        : null)
    const isClosing = (index >= last || isBehindItems) && originIn(text, heldOn) === null
    const isNew = isOfToday || (isClosing && found === 'brought forward' && sumsUp(blocks, index, isOfItem, isAction))
    const kind = isNew && found === 'brought forward' ? 'raised' : found
    if (heads && (minutes.test(text) || areEarlier(text, heldOn))) minutesOf = originIn(text, heldOn)
    if (kind === null) return open.at(-1)?.zone ?? nowhere
    const isOfMinutes =
      previous.test(text) ||
      /\bthat (?:meeting|session|board|panel|day)\b/i.test(text) ||
      (!heads && outer?.kind === 'minutes')
    const origin = originIn(text, heldOn) ?? figuresIn(text, heldOn) ?? (isOfMinutes ? minutesOf : null)
    const zone: Zone = {
      kind,
      raisedAt:
        kind === 'raised'
          ? null
          : (origin ?? (outer?.kind === kind && (heads || !fromElsewhere.test(text)) ? outer.raisedAt : null)),
      ...(closedWords.test(text) ? { status: text } : {}),
    }
    // Every heading ends what stands at 7, so that one of those is enough, however many lines introduce.
    const level = heads ? block.level : Math.min((open.at(-1)?.level ?? 7) + 0.5, 7)
    open = [...open.filter((one) => heads || one.level < level), { zone, level }]
    numbered = runningNumber.exec(block.text)
    return { ...zone, kind: null }
  }
  for (const [index, block] of blocks.entries()) zones.push(zoneOf(block, index))
  return zones
}

/** A heading's words without the columns that stand beside it. */
function titleOf(block: Block): string {
  if (block.cells.length < 2) return block.text
  const cells = block.cells.map(({ start, end }) => block.text.slice(start, end))
  return cells.filter((cell) => !/^(?:actions?|lead|owner|action by)$/i.test(cell)).join(' ')
}
