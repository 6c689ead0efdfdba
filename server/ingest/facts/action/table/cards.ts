import type { Block, Range } from '../../../../../shared/blocks.ts'
import { cut } from '../../../../../shared/cut.ts'
import type { ReadingContext } from '../../../../../shared/reading.ts'
import { roleOf, type Columns, type Role } from '../columns.ts'
import type { Draft } from '../draft.ts'
import { actionWord, reference } from '../reference.ts'
import { zoneAt, type Zone } from '../zone/zone.ts'
import { draftsOf } from './drafts.ts'
import type { Placed, Row } from './row.ts'

/** A line of a card: what it holds, and where its words stand. */
type Field = { role: Role; label: string; block: Block; index: number } & Range

const labelled = /^(?<label>[\p{L}][\p{L} /]{1,24}?)(?: ?: ?| [–—-](?: |$))(?=\S|$)/u
// `ACTION 19/01` over a card.
const head = new RegExp(`^(?:${actionWord}|AP|Task|TASK)? ?(?<ref>${reference})[.:]?$`)

/** Whether a row begins with a cell that calls it an action, with its number: `ACTION A/24/34`. */
export function isHeadedAction({ text, cells }: Block): boolean {
  const [first] = cells
  return first !== undefined && /^action/i.test(text) && head.test(text.slice(first.start, first.end))
}

/** `Action 25/017 | Raised: 30 May 2025 | Owner: RJ`: several in one line; [] for any other. */
function severalIn(block: Block, index: number): Field[] {
  const fields = block.cells.map(({ start, end }): Field | null => {
    const words = block.text.slice(start, end)
    const ref = head.exec(words)?.groups?.ref
    if (ref !== undefined)
      return { role: 'ref', label: 'ref', block, index, start: start + words.lastIndexOf(ref), end }
    const { 0: lead = '', groups } = labelled.exec(words) ?? {}
    const role = roleOf(groups?.label ?? '')
    return role === null ? null : { role, label: groups?.label ?? '', block, index, start: start + lead.length, end }
  })
  const found = fields.filter((one) => one !== null)
  return found.length >= 2 && found.length === fields.length ? found : []
}

/** `Who: RJ`, or `Who` and `RJ` in two cells; null for any other line. */
function fieldIn(block: Block, index: number): Field | null {
  const [first, second, more] = block.cells
  const inCells = first !== undefined && second !== undefined && !more
  const label = inCells ? block.text.slice(first.start, first.end) : (labelled.exec(block.text)?.groups?.label ?? '')
  const role = label === '' ? null : /^by$/i.test(label) ? 'due' : roleOf(label)
  if (role === null || role === 'item' || role === 'talk') return null
  const start = inCells ? second.start : (labelled.exec(block.text)?.[0].length ?? 0)
  return { role, label, block, index, start, end: inCells ? second.end : block.text.length }
}

/** Under a line of several, or of the number alone, the words of the action need no label. */
const isBelow = (fields: readonly Field[]) =>
  fields.length >= 1 &&
  fields.every(({ index }) => index === fields[0]?.index) &&
  fields.some(({ role }) => role === 'ref')

/** `Action AB/21/4` on a line of its own; [] for any other. */
function numberIn(block: Block, index: number): Field[] {
  const ref = block.cells.length === 1 && /^action/i.test(block.text) ? head.exec(block.text)?.groups?.ref : undefined
  if (ref === undefined) return []
  const start = block.text.lastIndexOf(ref)
  return [{ role: 'ref', label: 'ref', block, index, start, end: start + ref.length }]
}

const wholeOf = (block: Block, index: number): Field => ({
  role: 'action',
  label: '',
  block,
  index,
  start: 0,
  end: block.text.length,
})

const has = (fields: readonly Field[], ...roles: Role[]) => fields.some(({ role }) => roles.includes(role))

/** The lines of a card from a place on; [] where none begins there: each says something else of one action. */
function cardAt(blocks: readonly Block[], from: number): Field[] {
  const fields: Field[] = []
  for (let index = from; index < blocks.length; index++) {
    const block = blocks[index]
    if (!block || block.kind === 'repeated' || block.kind === 'noise') break
    const several = fields.length === 0 ? [...severalIn(block, index), ...numberIn(block, index)] : []
    if (several.length > 0) {
      fields.push(...several)
      continue
    }
    const field = fieldIn(block, index) ?? (isBelow(fields) ? wholeOf(block, index) : null)
    if (field === null || fields.some(({ role }) => role === field.role)) break
    fields.push(field)
  }
  const at = fields.findIndex(({ role }) => role === 'action')
  const isCard =
    at >= 0 && (has(fields, 'owner', 'due') || (has(fields, 'ref', 'raised') && has(fields, 'update', 'status')))
  // `Action: …` with its owner below it is read by its label; in a cell of its own the word is none.
  const isInCell = (fields[at]?.block.cells.length ?? 0) > 1
  const isLabelled = /^actions?$/i.test(fields[at]?.label ?? '') && fields.length < FEWEST && !isInCell
  return isCard && !isLabelled ? fields : []
}

const FEWEST = 4

function rowOf(fields: readonly Field[], over: Block | undefined, zone: Zone): Row {
  const row: Row = { zone, last: 0, cells: new Map() }
  for (const { role, block, start, end } of fields)
    row.cells.set(role, [{ block, slice: cut(block, start, end), start, end }])
  const ref = over && head.exec(over.text)?.groups?.ref
  if (over && ref !== undefined && !row.cells.has('ref')) {
    const start = over.text.lastIndexOf(ref)
    const end = start + ref.length
    row.cells.set('ref', [{ block: over, slice: cut(over, start, end), start, end }])
  }
  return row
}

/** The actions of which each has a card: its words, who and by when on lines of their own, each behind its label. */
export function cardsIn(
  blocks: readonly Block[],
  zones: readonly Zone[],
  context: ReadingContext,
): { drafts: Draft[]; used: Set<number> } {
  const rows: Placed[] = []
  const used = new Set<number>()
  for (let index = 0; index < blocks.length; index++) {
    const fields = cardAt(blocks, index)
    if (fields.length === 0) continue
    const over = blocks[index - 1]
    // A card on which no report has its place is a new one, whatever stands above it.
    const zone = has(fields, 'update', 'status', 'raised') ? zoneAt(zones, index) : zoneAt([], index)
    const columns: Columns = new Map(fields.map(({ role }, at) => [at, role]))
    rows.push({ row: rowOf(fields, over, zone), columns, isPlain: false })
    if (over && head.test(over.text)) used.add(index - 1)
    for (const field of fields) used.add(field.index)
    index = Math.max(...fields.map((field) => field.index))
  }
  return { drafts: draftsOf(rows, context), used }
}
