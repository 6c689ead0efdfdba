import type { Block } from '../../../../../shared/blocks.ts'
import { partOf } from '../../../../../shared/part-of.ts'
import { attendanceLabel } from '../../attendance/label.ts'
import { headLength } from '../../meeting/head.ts'
import { isAction } from './asking-heading.ts'
import { underDay } from '../closing.ts'
import { originIn } from '../earlier-day.ts'
import { listsOfItems } from './item-lists.ts'
import { statusOf } from '../outcome/status.ts'
import { isAsked, isTold, lastSentence } from '../wording.ts'
import { nowhere, type Zone } from './zone.ts'
import { areEarlier, goesBack, minutes } from './headings.ts'
import { raisedAtOf, zoneKind, type Notes, type Opening } from './kind.ts'
import { closedWords, introduces, minutesSettled, settingIn, statedOf } from './sentences.ts'

type Opened = { zone: Zone; level: number; endsWithIt?: boolean }

const listOfThis =
  /\b(?:from|for|under|on|in) this (?:agenda )?(?:item|discussion|section|topic|subject|paper|report)\b/i

/** Where the walk through the blocks is. */
type Walk = {
  /** The zones that are open, the innermost last. */
  open: Opened[]
  /** The day of the minutes that were gone through. */
  minutesOf: string | null
  /** The number of the minutes before the line that opened the innermost zone. */
  numbered: RegExpExecArray | null
  /** Those of the blocks so far. */
  zones: Zone[]
}

/** The zone of every block. A heading of the same or a higher level ends one; an introducing line changes its date. */
export function zonesOf(blocks: readonly Block[], heldOn: string | null): Zone[] {
  const notes = notesOf(blocks, heldOn)
  const walk: Walk = { open: [], minutesOf: null, numbered: null, zones: [] }
  for (const [index, block] of blocks.entries()) walk.zones.push(zoneOf(notes, walk, block, index))
  return walk.zones
}

function notesOf(blocks: readonly Block[], heldOn: string | null): Notes {
  return {
    blocks,
    heldOn,
    head: headLength(blocks),
    people: blocks.findIndex(isOverPeople),
    lastNumbered: blocks.findLastIndex(
      (block) => block.kind === 'heading' && /^\d/.test(block.text) && !isAction(block),
    ),
    firstItem: firstItemIn(blocks),
    last: blocks.findLastIndex(
      (block) => isHeading(block) && !isAction(block) && !/\bnext meeting\b/i.test(block.text),
    ),
    ofItems: listsOfItems(blocks),
  }
}

/** Where the items begin; -1 where their numbers begin again, as they do in parts. */
function firstItemIn(blocks: readonly Block[]): number {
  const firsts = blocks.flatMap((block, index) =>
    isHeading(block) && block.item === '1' && /^(?:item )?1\b/i.test(block.text) && !isAction(block) ? [index] : [],
  )
  return firsts.length === 1 ? (firsts[0] ?? -1) : -1
}

function isOverPeople({ text }: Block): boolean {
  const label = attendanceLabel(text)
  return label !== null && !(label.minutes && label.rest === '')
}

const isHeading = ({ kind }: Block) => kind === 'heading' || kind === 'title' || kind === 'label'

const runningNumber = /^(?:(?<number>\d{1,4})\/(?<year>\d{2,4})\b|(?<letter>[A-H])(?<mark>[.)]) (?=\p{Lu}))/u

/** `60/20 People` below a list headed `59/20 Action log`, `B. People` below `A. Actions`: both number the items. */
function followsOn(opener: RegExpExecArray | null, { text }: Block): boolean {
  const here = opener && runningNumber.exec(text)
  if (!opener || !here || text.length > 90) return false
  const step =
    opener.groups?.letter === undefined
      ? Number(here.groups?.number) - Number(opener.groups?.number)
      : (here.groups?.letter ?? '').charCodeAt(0) - opener.groups.letter.charCodeAt(0)
  const isAlike = here.groups?.year === opener.groups?.year && here.groups?.mark === opener.groups?.mark
  return step === 1 && isAlike && !isAsked(text) && !/[.;:]$/.test(text)
}

const lowerCase = /^\p{Ll}[\p{Ll}\d '’&/-]{2,40}$/u

/** A topic in small letters on a line of its own, with what was said below it: it ends what another such line began. */
function isTopic({ kind, text }: Block, next: Block | undefined): boolean {
  const isAlone = kind === 'paragraph' && lowerCase.test(text) && !isTold(text) && !isAsked(text)
  return isAlone && statusOf(text) === null && next?.kind === 'paragraph' && next.text.length > 60 && isTold(next.text)
}

const innermost = ({ open }: Walk) => open.at(-1)?.zone

function zoneOf(notes: Notes, walk: Walk, block: Block, index: number): Zone {
  if (block.kind === 'repeated' || block.kind === 'noise') return nowhere
  if ((isHeading(block) && isInHead(notes, block, index)) || index < notes.people) return innermost(walk) ?? nowhere
  const opening = enter(notes, walk, block, index)
  const { heads, outer } = opening
  const told = heads ? null : tellOfZone(walk, opening, notes.heldOn)
  if (told) return told
  if ((!heads && !introduces(block)) || isAction(block)) return outer ?? nowhere
  return openZone(notes, walk, opening) ?? innermost(walk) ?? nowhere
}

/** A short line below the people that looks back on earlier actions is none of the head's, though nothing numbers it. */
function isInHead({ head, people }: Notes, { level, text }: Block, index: number): boolean {
  const isBelow = people >= 0 && index > people + 1 && level === 7
  return index < head && !(isBelow && goesBack(text))
}

/** Ends the zones that a block ends. */
function enter(notes: Notes, walk: Walk, block: Block, index: number): Opening {
  if (followsOn(walk.numbered, block) || index === notes.firstItem) walk.open = []
  const heads = isHeading(block) && !isAction(block)
  const closed = innermost(walk)
  // `Actions from this item` stands within it, whatever its type makes of the next item.
  if (heads) walk.open = walk.open.filter(({ level, endsWithIt }) => level < block.level && endsWithIt !== true)
  if (isTopic(block, notes.blocks[index + 1])) walk.open = walk.open.filter(({ level }) => level < 7)
  return { block, index, text: titleOf(block), heads, outer: innermost(walk), closed }
}

/** A sentence among earlier actions may say of those that follow how they stand, or where they come from. */
function tellOfZone(walk: Walk, { block, text, outer }: Opening, heldOn: string | null): Zone | null {
  // Below `Closed since we met`, a day before references is where these are from.
  if (outer?.status !== undefined && underDay(block.text, heldOn)) return outer
  const isEarlier = outer?.kind === 'brought forward' || outer?.kind === 'minutes'
  const status = isEarlier ? statedOf.exec(block.text.slice(lastSentence(block.text).start))?.groups?.status : undefined
  if (outer && status !== undefined) {
    const raisedAt = settingIn(block, heldOn) ?? outer.raisedAt
    const zone: Zone = { ...outer, kind: 'brought forward', raisedAt, status }
    walk.open = [...walk.open.filter(({ level }) => level < 7.5), { zone, level: 7.5 }]
    return { ...outer, kind: null }
  }
  const isSettled = minutesSettled.test(text)
  if (isSettled) walk.minutesOf = originIn(text, heldOn) ?? walk.minutesOf
  if (!outer || !isEarlier) return null
  if (isSettled && outer.raisedAt === null && walk.minutesOf !== null)
    changeInnermost(walk, { ...outer, raisedAt: walk.minutesOf })
  const set = settingIn(block, heldOn)
  if (set === null || !(outer.raisedAt === null || set.startsWith(outer.raisedAt))) return null
  const zone: Zone = { ...outer, kind: 'brought forward', raisedAt: set }
  changeInnermost(walk, zone)
  // Behind such a sentence the first of them may be told.
  return lastSentence(block.text).start > 0 ? zone : { ...outer, kind: null }
}

function changeInnermost({ open }: Walk, zone: Zone): void {
  const last = open.pop()
  if (last) open.push({ ...last, zone })
}

/** Opens the zone that a line opens; null where it opens none. */
function openZone(notes: Notes, walk: Walk, opening: Opening): Zone | null {
  const { block, text, heads } = opening
  const { heldOn, head } = notes
  const isOfItem = (at: number) => at >= head && (walk.zones[at]?.kind ?? null) !== 'brought forward'
  const kind = zoneKind(notes, opening, isOfItem)
  if (heads && (minutes.test(text) || areEarlier(text, heldOn))) walk.minutesOf = originIn(text, heldOn)
  if (kind === null) return null
  const zone: Zone = {
    kind,
    raisedAt: raisedAtOf(notes, opening, kind, walk.minutesOf),
    ...(closedWords.test(text) ? { status: text } : {}),
  }
  // Every heading ends what stands at 7, so that one of those is enough, however many lines introduce.
  const level = heads ? block.level : Math.min((walk.open.at(-1)?.level ?? 7) + 0.5, 7)
  const endsWithIt = listOfThis.test(text)
  walk.open = [...walk.open.filter((one) => heads || one.level < level), { zone, level, endsWithIt }]
  walk.numbered = runningNumber.exec(block.text)
  return { ...zone, kind: null }
}

/** A heading's words without the columns that stand beside it. */
function titleOf(given: Block): string {
  // `2ACTIONS FROM THE MAY MEETING`, `Item 2 – Actions from the May meeting`, `Part B: new actions`: the number stands before the words.
  const number =
    /^(?:\d{1,3}(?=\p{Lu}{3})|(?:Agenda )?Item \d{1,3}(?: ?[–—:.-])? (?=\p{Lu})|(?:Part|PART|Section|Table|TABLE|List|LIST) [A-H\d](?: ?[:.–—-]| -) (?=\p{L}))/u.exec(
      given.text,
    )
  const block = number ? partOf(given, number[0].length) : given
  if (block.cells.length < 2) return block.text
  const cells = block.cells.map(({ start, end }) => block.text.slice(start, end))
  return cells.filter((cell) => !/^(?:actions?|lead|owner|action by)$/i.test(cell)).join(' ')
}
