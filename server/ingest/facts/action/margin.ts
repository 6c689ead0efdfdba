import type { Block, Range, Slice } from '../../../../shared/blocks.ts'
import { cut, joined } from '../../../../shared/cut.ts'
import type { People } from '../../../../shared/reading.ts'
import { sentencesOf } from '../../../../shared/sentences.ts'
import { statusOf } from './outcome.ts'
import { ownersIn } from '../owner/owner.ts'
import { draftAt, type Draft } from './build.ts'
import { marginOf, type Margin } from './columns.ts'
import { divide, opening, type Parts } from './earlier.ts'
import { labelsIn } from './label.ts'
import { isAsked, isImperative, isNothing, isRequested } from './wording.ts'
import type { Zone } from './zone.ts'

/** What a row has in the margin: a cell of initials or of words, and a cell with a day. */
type Beside = { owner: Range | null; due: Range | null }

/** The actions that stand beside a column of owners or days, by the block of their words. */
export type MarginDrafts = Map<number, Draft[]>

type Walk = {
  margin: Margin | null
  /** The last passage without anything in the margin: what stands there alone belongs to it. */
  main: { block: Block; index: number } | null
  last: { block: Block; draft: Draft } | null
}

// So many passages below a heading tell in which column of it the words of the notes stand.
const sample = 60

/**
 * The columns that a line heads. Where it has no words above the notes themselves, `ITEM … ACTION`, a column of it is that of the
 * notes, and the margin is the one behind it.
 */
function marginAt(blocks: readonly Block[], index: number): Margin | null {
  const block = blocks[index]
  const margin = block ? marginOf(block) : null
  if (margin && block && isNumberHead(block)) return { ...margin, owner: outermost(blocks, index) ?? margin.owner }
  if (!margin || block?.cells.length !== 2) return margin
  const cells = blocks
    .slice(index + 1, index + sample)
    .flatMap((one) => one.cells.filter(({ column }) => column === margin.owner))
  const wide = cells.filter(({ start, end }) => end - start > 45)
  return wide.length > 2 && wide.length > cells.length / 3 ? { ...margin, owner: margin.owner + 1 } : margin
}

const numberHead = /^(?:no\.?|ref\.?|#|item(?: no\.?)?)$/i

const isNumberHead = ({ text, cells }: Block) =>
  cells.length === 3 && cells[0] !== undefined && numberHead.test(text.slice(cells[0].start, cells[0].end))

/** Below `No | Item | Action` the rows without a number have a column less: the last one in which anything stands beside words. */
function outermost(blocks: readonly Block[], index: number): number | null {
  const columns = blocks
    .slice(index + 1, index + sample)
    .flatMap(({ cells }) => (cells.length > 1 ? [cells.at(-1)?.column ?? 0] : []))
  return columns.length > 0 ? Math.max(...columns) : null
}

/** Reads the right-hand columns that a line heads `ACTION`, `LEAD` or `Owner`, `Deadline`: row by row. */
export function marginActions(
  blocks: readonly Block[],
  used: ReadonlySet<number>,
  zones: readonly Zone[],
  people: People,
): MarginDrafts {
  const found: MarginDrafts = new Map()
  const walk: Walk = { margin: null, main: null, last: null }
  for (const [index, block] of blocks.entries()) {
    if (block.kind === 'repeated' || block.kind === 'noise' || used.has(index)) continue
    const header = marginAt(blocks, index)
    walk.margin = header ?? walk.margin
    if (header !== null || walk.margin === null) continue
    const made = readRow(walk, { block, index }, zones[index] ?? { kind: null, raisedAt: null }, people)
    if (made) found.set(made.index, [...(found.get(made.index) ?? []), made.draft])
  }
  return found
}

// The last words of a passage whose column was lost when its lines were joined.
const trailing = /(?<=[.?!)] )\S[^.?!()]{0,38}$/

/**
 * Notes in which a line heads a right-hand column: whoever stands behind the last sentence of a passage stood in that column,
 * and is made a cell of it again.
 */
export function withMargins(blocks: readonly Block[], people: People): Block[] {
  let margin: Margin | null = null
  return blocks.map((block, index) => {
    margin = marginAt(blocks, index) ?? margin
    if (margin === null || block.kind === 'repeated' || block.kind === 'noise') return block
    return withMargin(block, margin, people)
  })
}

// Under whoever is to act, or behind him, the day: `RJ asap`, `DCC by 4 May`.
const day = /(?:^| )(?:asap|ASAP|(?:by|before|due|in|at|end|next|w\/c) \S.{1,28})$/

function withMargin(block: Block, { owner, due }: Margin, people: People): Block {
  const last = block.cells.at(-1)
  const isWide =
    last && last.column < owner && block.cells.length < 3 && block.cells.slice(0, -1).every(isNumber, block)
  const match = isWide && trailing.exec(block.text)
  if (!last || !match) return block
  const at = day.exec(match[0])?.index ?? match[0].length
  const who = match[0].slice(0, at)
  const isDayAlone = who === '' && block.kind === 'paragraph'
  if (!isDayAlone && !areKnown(who, people)) return block
  const end = match.index + match[0].length
  const cells = [...block.cells.slice(0, -1), { ...last, end: match.index - 1 }]
  if (who) cells.push({ start: match.index, end: match.index + at, column: owner })
  if (at < match[0].length) {
    const start = match.index + at + (match[0].charAt(at) === ' ' ? 1 : 0)
    cells.push({ start, end, column: due ?? owner + 1 })
  }
  return { ...block, cells }
}

function isNumber(this: Block, { start, end }: Range): boolean {
  return /^[\d.]{1,10}$/.test(this.text.slice(start, end))
}

const areKnown = (words: string, people: People) =>
  ownersIn(words, people).every(({ written }) => people.who(written) !== null || /^(?:all|force)$/i.test(written)) &&
  ownersIn(words, people).length > 0

/** Whoever stands beside a passage in a column of its own, and where the words of the passage end. */
export function besideIn(block: Block, people: People): { end: number; owner: string } | null {
  const [main, last, more] = block.cells
  if (!main || !last || more || last.column === 0) return null
  const owner = block.text.slice(last.start, last.end)
  return ownersIn(owner, people).length > 0 ? { end: main.end, owner } : null
}

function cellIn(block: Block, column: number | null): Range | null {
  const isApart = block.cells.length > 1 || (block.cells[0]?.column ?? 0) > 0
  const cell = isApart ? block.cells.find((one) => one.column === column) : undefined
  return cell && !isNothing(block.text.slice(cell.start, cell.end)) ? cell : null
}

/** Under whoever is to act, in his own cell, may stand the day. */
function withDay(block: Block, { owner, due }: Beside): Beside {
  const at = owner && due === null ? day.exec(block.text.slice(owner.start, owner.end))?.index : undefined
  if (!owner || at === undefined || at === 0) return { owner, due }
  return { owner: { start: owner.start, end: owner.start + at }, due: { start: owner.start + at + 1, end: owner.end } }
}

/** The cell with the words of a row: the last wide one that stands before the margin. */
function wideCell(block: Block, { owner, due }: Beside): Range | null {
  const isOwn = (cell: Range) => cell.start !== owner?.start && cell.start !== due?.start
  return block.cells.filter((cell) => isOwn(cell) && cell.end - cell.start > 12).at(-1) ?? null
}

function readRow(
  walk: Walk,
  row: { block: Block; index: number },
  zone: Zone,
  people: People,
): { index: number; draft: Draft } | null {
  const { block } = row
  const { margin } = walk
  if (!margin || (block.kind === 'heading' && !isOrdered(block, margin))) {
    walk.main = row
    walk.last = null
    return null
  }
  const beside = withDay(block, {
    owner: cellIn(block, margin.owner),
    due: cellIn(block, margin.due ?? margin.owner + 1),
  })
  const wide = wideCell(block, beside)
  // Points in a list under a passage are part of its row.
  if (wide && block.kind !== 'bullet') walk.main = row
  if (beside.owner === null && beside.due === null) return null
  // What the words of a row mark as actions is read by its marks.
  if (wide && marksOwn(block, wide, people)) return null
  if (wide && beside.owner === null && walk.last !== null && goesOn(walk.last, block, wide)) {
    const { draft } = walk.last
    draft.text = joined([cut(draft.block, draft.body.start, draft.body.end), cut(block, wide.start, wide.end)])
    complete(draft, block, beside)
    return null
  }
  if (!wide && walk.last !== null && walk.last.block === walk.main?.block) {
    complete(walk.last.draft, block, beside)
    return null
  }
  const main = wide ? row : walk.main
  const body = main && (wide ?? wideCell(main.block, { owner: null, due: null }))
  const draft = main && body && inMargin({ ...main, body }, block, beside, { margin, zone, people })
  walk.last = draft && main ? { block: main.block, draft } : null
  return draft && main ? { index: draft.block === block ? row.index : main.index, draft } : null
}

/** A paragraph that was taken for a heading: its words ask for something, and somebody stands beside them. */
function isOrdered(block: Block, { owner }: Margin): boolean {
  const main = cellIn(block, owner) && wideCell(block, { owner: cellIn(block, owner), due: cellIn(block, owner + 1) })
  return main !== null && isAsked(block.text.slice(main.start, main.end))
}

/** A sentence that the row above broke off goes on beside the day. */
const goesOn = ({ draft }: { draft: Draft }, block: Block, { start, end }: Range) =>
  draft.text === null &&
  !/[.?!;:]\s*$/.test(draft.block.text.slice(draft.body.start, draft.body.end)) &&
  /^\p{Ll}/u.test(block.text.slice(start, end))

function marksOwn(block: Block, { start, end }: Range, people: People): boolean {
  const text = block.text.slice(start, end)
  const labels = labelsIn(text, people).filter(({ kind, isBehind }) => kind === 'action' && !isBehind)
  return labels.length > 0 && labels.every((label) => label.start > 0 && isAsked(text.slice(label.end)))
}

/** A row that came cell by cell: its day stands behind its owner. */
function complete(draft: Draft, block: Block, { owner, due }: Beside): void {
  draft.owner ??= owner && block.text.slice(owner.start, owner.end)
  draft.due ??= due && cut(block, due.start, due.end)
}

type Given = { margin: Margin; zone: Zone; people: People }

function inMargin(
  { block: main, body }: { block: Block; body: Range },
  block: Block,
  { owner, due }: Beside,
  { margin, zone, people }: Given,
): Draft | null {
  const words = owner ? block.text.slice(owner.start, owner.end) : ''
  const day = due && cut(block, due.start, due.end)
  const isNamed = words !== '' && ownersIn(words, people).length > 0
  if (owner && !isNamed && (isAsked(words) || isImperative(words)))
    return { ...draftAt('raised', block, owner), due: day, certainty: 'likely' }
  const isEarlier = zone.kind === 'brought forward' || zone.kind === 'minutes'
  const earlier = isEarlier ? earlierIn(main, body, zone, people) : null
  if (earlier) return { ...earlier, owner: words || null, ...dueOrStatus(earlier, day) }
  const label = labelsIn(main.text.slice(body.start, body.end), people).find(
    ({ kind, start }) => kind === 'action' && start === 0,
  )
  if (label && label.end < body.end - body.start) {
    const marked = draftAt('raised', main, { start: body.start + label.end, end: body.end })
    return { ...marked, ref: label.ref, owner: words || label.owner, due: day }
  }
  // Under a heading of earlier actions a report may end in such a name; under the minutes, what is taken up there is new.
  const isAny = !isEarlier && (margin.isForActions || day !== null)
  const chosen = besideIt(main, body, zone.kind === 'brought forward' ? 'asked' : isAny ? 'any' : 'requested')
  if (!chosen || (!isNamed && !isRequested(main.text.slice(chosen.start, chosen.end)) && day === null)) return null
  return { ...draftAt('raised', main, chosen), owner: words || null, due: day, certainty: 'likely' }
}

/** A column of days may say `Complete` instead. */
function dueOrStatus(draft: Draft, day: Slice | null): Pick<Draft, 'due' | 'status'> {
  const isStatus = day !== null && statusOf(day.text) !== null
  return isStatus ? { due: null, status: day.text } : { due: day, status: draft.status }
}

/** An action of an earlier meeting with what is reported of it, both in one cell; null where it reads as a new one. */
function earlierIn(block: Block, body: Range, zone: Zone, people: People): Draft | null {
  const text = block.text.slice(body.start, body.end)
  const { length, ref, raisedAt } = opening(text, null, block.item)
  const start = body.start + length
  const label = labelsIn(text, people).find((one) => one.kind === 'update' && one.start > length)
  const parts: Parts = label
    ? {
        body: { start, end: body.start + label.start },
        update: { start: body.start + label.end, end: body.end },
        status: null,
      }
    : divide(block, { start, end: body.end })
  const asks = block.text.slice(parts.body.start, parts.body.end)
  const isListed = zone.kind === 'brought forward' && (isAsked(asks) || isImperative(asks))
  if (parts.update === null && parts.status === null && !isListed) return null
  return {
    ...draftAt('brought forward', block, parts.body),
    ref,
    raisedAt: raisedAt ?? zone.raisedAt,
    updates: parts.update ? [cut(block, parts.update.start, parts.update.end)] : [],
    status: parts.status,
  }
}

/** The sentence beside a name in the margin that asks for or takes up something; the last one where none need do so. */
function besideIt(block: Block, { start, end }: Range, least: 'asked' | 'requested' | 'any'): Range | null {
  const text = block.text.slice(start, end)
  const sentences = sentencesOf(text)
  const words = (range: Range) => text.slice(range.start, range.end)
  const chosen =
    sentences.findLast((one) => isAsked(words(one)) || isImperative(words(one))) ??
    (least !== 'asked' ? sentences.findLast((one) => isRequested(words(one))) : undefined) ??
    (least === 'any' ? sentences.at(-1) : undefined)
  return chosen ? { start: start + chosen.start, end: start + chosen.end } : null
}
