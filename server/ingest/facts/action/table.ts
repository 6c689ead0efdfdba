import type { Block, Slice } from '../../../../shared/blocks.ts'
import { cut, joined } from '../../../../shared/cut.ts'
import type { ReadingContext } from '../../../../shared/reading.ts'
import { datesIn, isoOf } from '../../../../shared/written-dates.ts'
import { outcome, statusOf } from './outcome.ts'
import { ownersIn } from '../owner/owner.ts'
import { colour, openAlone, draftAt, meetingOf, type Draft } from './build.ts'
import { columnsLike, columnsOf, marginOf, roleOf, type Columns, type Role } from './columns.ts'
import { flatLogsIn } from './flat-log.ts'
import { dateOfReference } from './reference-date.ts'
import { beginsWithDoer, isNothing, isTold } from './wording.ts'
import { originIn } from './earlier-day.ts'
import type { Zone } from './zone.ts'

/** The actions in tables of actions, and the blocks that such tables take. */
export type Tables = { drafts: Draft[]; used: Set<number> }

/** The cells of one row by what their column holds; a cell of several passages has several pieces. */
type Row = { zone: Zone; last: number; cells: Map<Role, { block: Block; slice: Slice; start: number; end: number }[]> }

/** Reads tables whose header names an action column and an owner, date, status or reference beside it, row by row. */
export function tablesIn(blocks: readonly Block[], zones: readonly Zone[], context: ReadingContext): Tables {
  const ruled = ruledTablesIn(blocks, zones, context)
  const flat = flatLogsIn(blocks, zones, context)
  const isApart = [...flat.used].every((index) => !ruled.used.has(index))
  if (!isApart) return ruled
  return { drafts: [...ruled.drafts, ...flat.drafts], used: new Set([...ruled.used, ...flat.used]) }
}

function ruledTablesIn(blocks: readonly Block[], zones: readonly Zone[], context: ReadingContext): Tables {
  const rows: { columns: Columns; row: Row }[] = []
  const used = new Set<number>()
  let columns: Columns | null = null
  let hasMargin = false
  let hasHeads = false
  let begins = false
  for (const [index, block] of blocks.entries()) {
    if (block.kind === 'repeated' || block.kind === 'noise') continue
    const header = isBesideNotes(blocks, index, context) ? null : columnsOf(block)
    // Where a margin is headed, its rows are read beside it.
    hasMargin ||= marginOf(block) !== null
    const isBare = !hasMargin && header === null && columns === null && (zones[index]?.kind ?? 'minutes') !== 'minutes'
    if (isBare) columns = columnsLike(block, context.people)
    hasHeads = header !== null || (hasHeads && !isBare)
    if (columns !== null && header === null && isItemCell(block, columns)) {
      begins = true
      continue
    }
    // Rows without headings over them end at the next item.
    const isNextItem = !hasHeads && block.kind === 'heading' && block.level < 7
    if (header || columns === null || isNextItem || !isRow(block, columns)) {
      columns = header
      if (header) used.add(index)
      continue
    }
    // What was said stands in a cell of its own: it is read as other notes are.
    if (!isTalkAlone(block, columns)) used.add(index)
    const zone = zones[index] ?? { kind: null, raisedAt: null }
    const current = rows.at(-1)
    const first = block.cells[0]?.column ?? 0
    const goesOn =
      !begins &&
      current?.columns === columns &&
      first > 0 &&
      ((first >= current.row.last && block.cells.length === 1) || isRest(block, current.row, columns))
    begins = false
    const row = goesOn ? current.row : { zone, last: 0, cells: new Map() }
    if (!goesOn) rows.push({ columns, row })
    fill(row, block, columns)
  }
  return {
    drafts: draftsOf(
      rows.map(({ columns: own, row }) => ({ row, columns: own, isPlain: ![...own.values()].includes('action') })),
      context,
    ),
    used,
  }
}

const sample = 60

/** `No | Item | Action` over columns of which the last names whoever is to act: the margin of the notes, and no table of actions. */
function isBesideNotes(blocks: readonly Block[], index: number, { people }: ReadingContext): boolean {
  const block = blocks[index]
  const column = block ? marginOf(block)?.owner : undefined
  if (block === undefined || column === undefined || block.cells.at(-1)?.column !== column) return false
  const rows = blocks
    .slice(index + 1, index + sample)
    .filter(({ cells, kind }) => cells.length > 1 && kind !== 'heading')
  const last = rows.flatMap(({ text, cells }) =>
    cells.slice(-1).map(({ start, end, ...cell }) => ({ column: cell.column, words: text.slice(start, end) })),
  )
  // Behind the words of an item nothing need stand: then what stands in the column itself tells.
  const own = isOverItems(block) ? last.filter((cell) => cell.column === column) : []
  const cells = (own.length > 0 ? own : last.filter((cell) => cell.column > 0)).map(({ words }) => words)
  const names = cells.filter((text) => text.length <= 24 && ownersIn(text, people).length > 0)
  return names.length > 0 && names.length * 2 >= cells.length
}

/** `Item | Action`: before the column of actions stands that of the items. */
const isOverItems = ({ text, cells }: Block) =>
  cells.slice(-2, -1).some(({ start, end }) => roleOf(text.slice(start, end)) === 'item')

/** In a table of the notes themselves the first cell of a row heads its item. */
function isItemCell(block: Block, columns: Columns): boolean {
  const [cell] = block.cells
  const isAlone = block.kind === 'heading' && block.cells.length === 1 && cell?.column === 0
  return isAlone && columns.get(0) !== 'action' && [...columns.values()].includes('talk')
}

const isTalkAlone = (block: Block, columns: Columns) =>
  block.cells.length === 1 && columns.get(block.cells[0]?.column ?? 0) === 'talk'

/** "4. Burglary", "4.1 The DCC reported …" in two columns: the notes go on below the table. */
function isMinute(block: Block): boolean {
  const [number, words, more] = block.cells
  if (!number || !words || more || number.column > 0) return false
  const isNumber = /^\d{1,3}(?:\.\d{1,2}){0,3}[.)]?$/.test(block.text.slice(number.start, number.end))
  return isNumber && (block.kind === 'heading' || isTold(block.text.slice(words.start, words.end)))
}

/** A table goes on while cells stand in its columns; a single passage ends it unless it fills a later column. */
function isRow(block: Block, columns: Columns): boolean {
  if (block.kind === 'title' || (block.kind === 'heading' && block.cells.length < 2)) return false
  if (columns.size > 3 && ![...columns.values()].includes('talk') && isMinute(block)) return false
  const [first] = block.cells
  if (block.cells.length > 1 || first === undefined) return block.cells.length > 1
  // What was said may take several passages of its cell.
  return first.column > 0 ? columns.has(first.column) : columns.get(0) === 'talk'
}

/** A line of words that the cells of the row above broke off: nothing in its first column, and every cell goes on. */
function isRest(block: Block, row: Row, columns: Columns): boolean {
  return block.cells.every(({ start, end, column }) => {
    const role = columns.get(column)
    const above = role && row.cells.get(role)?.at(-1)?.slice.text
    return !!above && (!/[.?!:;]$/.test(above) || /^\p{Ll}/u.test(block.text.slice(start, end)))
  })
}

function fill(row: Row, block: Block, columns: Columns): void {
  for (const { start, end, column } of block.cells) {
    const role = columns.get(column)
    row.last = column
    if (role)
      row.cells.set(role, [...(row.cells.get(role) ?? []), { block, slice: cut(block, start, end), start, end }])
  }
}

const textOf = (row: Row, role: Role) => (row.cells.get(role) ?? []).map(({ slice }) => slice.text).join(' ')
const sliceOf = (row: Row, role: Role) => {
  const pieces = row.cells.get(role)
  return pieces ? joined(pieces.map(({ slice }) => slice)) : null
}

type Given = { row: Row; columns: Columns; isPlain: boolean }

function draftsOf(rows: Given[], context: ReadingContext): Draft[] {
  const drafts: Draft[] = []
  const { heldOn } = meetingOf(context)
  const standings = rows.map(({ row }) => standingOf(row, heldOn))
  for (const [at, { row, isPlain, columns }] of rows.entries()) {
    const pieces = row.cells.get('action') ?? (isPlain ? row.cells.get('item') : undefined)
    const last = drafts.at(-1)
    if (!pieces) goOn(last, row)
    else if (!isNothing(pieces.map(({ slice }) => slice.text).join(' '))) {
      const origin = originAmong(rows, standings, at, columns)
      for (const one of apart(pieces, context))
        drafts.push({ ...draftOf(row, one, origin, heldOn), ...itemOf(row, columns) })
    }
  }
  return drafts
}

/** What a row says of where its action comes from: an earlier meeting, this one, or nothing. */
type Standing = 'earlier' | 'now' | null

function raisedIn(row: Row, heldOn: string | null): string | null {
  const raised = textOf(row, 'raised')
  const ref = textOf(row, 'ref')
  return originIn(raised, heldOn) ?? monthAlone(raised, heldOn) ?? originIn(ref, heldOn) ?? dateOfReference(ref, heldOn)
}

const monthAlone = (text: string, heldOn: string | null) =>
  /^\p{L}{3,9}$/u.test(text.trim()) ? originIn(`the ${text.trim()} meeting`, heldOn) : null

function standingOf(row: Row, heldOn: string | null): Standing {
  const raisedAt = raisedIn(row, heldOn)
  if ((/\d/.test(textOf(row, 'raised')) && raisedAt === null) || isNew.test(textOf(row, 'status'))) return 'now'
  if (row.zone.kind === 'brought forward' || raisedAt !== null) return 'earlier'
  // A table before the first item is of earlier meetings; one at the end may say how far today's actions have come.
  const first = [...row.cells.values()][0]?.[0]
  const mayBeReport = row.zone.kind !== 'raised' || first?.block.item === null
  return (mayBeReport && isReported(row)) || isPast(textOf(row, 'due'), heldOn) ? 'earlier' : null
}

/** A row that says nothing of it goes with its table: where others are reported on and none is new, it is an earlier one. */
function originAmong(rows: Given[], standings: Standing[], at: number, columns: Columns): Draft['origin'] {
  const own = standings[at]
  if (own) return own === 'earlier' ? 'brought forward' : 'raised'
  // A table of the notes themselves holds what was talked of and asked for in turn.
  if ([...columns.values()].includes('talk')) return 'raised'
  const others = standings.filter((_, other) => rows[other]?.columns === columns)
  return others.includes('earlier') && !others.includes('now') ? 'brought forward' : 'raised'
}

/** A cell may hold several actions, each with who is to do it on a line of its own. */
function apart<Piece extends { slice: Slice }>(pieces: Piece[], { people }: ReadingContext): Piece[][] {
  const isEach = pieces.length > 1 && pieces.every(({ slice }) => beginsWithDoer(slice.text, people))
  return isEach ? pieces.map((piece) => [piece]) : [pieces]
}

/** In a table of the notes the first column numbers the items, not the actions; in one of actions a column may name the item. */
function itemOf(row: Row, columns: Columns): Partial<Draft> {
  const isOfNotes = [...columns.values()].includes('talk')
  const number = /^(?<number>\d{1,3}(?:\.\d{1,3}){0,3})\.?$/.exec(textOf(row, isOfNotes ? 'ref' : 'item'))?.groups
    ?.number
  if (number === undefined) return {}
  return isOfNotes ? { item: number, ref: null } : { item: number }
}

function draftOf(
  row: Row,
  pieces: { block: Block; slice: Slice; start: number; end: number }[],
  origin: Draft['origin'],
  heldOn: string | null,
): Draft {
  const [first] = pieces as [(typeof pieces)[number]]
  const due = sliceOf(row, 'due')
  return {
    ...draftAt(origin, first.block, first),
    text: pieces.length > 1 ? joined(pieces.map(({ slice }) => slice)) : null,
    ref: /\d/.test(textOf(row, 'ref')) ? textOf(row, 'ref') : null,
    raisedAt: raisedIn(row, heldOn) ?? row.zone.raisedAt,
    owner: textOf(row, 'owner') || null,
    isApart: true,
    due: due?.text ? due : null,
    updates: origin === 'brought forward' ? updatesOf(row) : [],
    status: textOf(row, 'status') || null,
  }
}

const isNew = /^(?:new(?: action)?|raised|not yet due|new ?[/-] ?open|open ?[/-] ?new)\b/i

/** What was due by the day of the meeting was not asked for there. */
function isPast(due: string, heldOn: string | null): boolean {
  const [date, more] = datesIn(due)
  const day = date && !more && date.day !== null ? isoOf(date) : null
  return day !== null && heldOn !== null && day <= heldOn
}

function isReported(row: Row): boolean {
  const status = textOf(row, 'status')
  const update = textOf(row, 'update')
  const tells =
    outcome(status).stated && !/^(?:open|new|live|tbc)$/i.test(status) && statusOf(status) !== 'not reported'
  return tells || update.length > 12 || (outcome(update).stated && statusOf(update) !== 'not reported')
}

function updatesOf(row: Row): Slice[] {
  const update = sliceOf(row, textOf(row, 'update') === '' ? 'status' : 'update')
  const isReport = update !== null && update.text !== '' && !colour.test(update.text) && !openAlone.test(update.text)
  return isReport && statusOf(update.text) !== 'not reported' ? [update] : []
}

/** A row without an action of its own carries on the one above it. */
function goOn(last: Draft | undefined, row: Row): void {
  if (last?.origin !== 'brought forward') return
  last.updates.push(...updatesOf(row))
  last.status ??= textOf(row, 'status') || null
}
