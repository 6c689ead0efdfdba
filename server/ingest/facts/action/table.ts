import type { Block, Range } from '../../../../shared/blocks.ts'
import { cut } from '../../../../shared/cut.ts'
import type { ReadingContext } from '../../../../shared/reading.ts'
import { statusOf } from '../outcome.ts'
import { draftAt, meetingOf, type Draft } from './build.ts'
import { cellsOf, columnsOf, type Columns, type Role } from './columns.ts'
import { isNothing } from './wording.ts'
import { originIn, type Zone } from './zone.ts'

/** The actions in tables of actions, and the blocks that such tables take. */
export type Tables = { drafts: Draft[]; used: Set<number> }

/** Reads tables whose header names an action column and an owner, date, status or reference beside it, row by row. */
export function tablesIn(blocks: readonly Block[], zones: readonly Zone[], context: ReadingContext): Tables {
  const tables: Tables = { drafts: [], used: new Set() }
  let columns: Columns | null = null
  for (const [index, block] of blocks.entries()) {
    if (block.kind === 'repeated' || block.kind === 'noise') continue
    const header = columnsOf(block)
    if (header) tables.used.add(index)
    if (header || columns === null || !isRow(block, columns)) {
      columns = header
      continue
    }
    tables.used.add(index)
    readRow(block, columns, zones[index] ?? { kind: null, raisedAt: null }, context, tables.drafts)
  }
  return tables
}

/** A table goes on while cells stand in its columns; a single passage beside it ends it unless it fills a later column. */
function isRow(block: Block, columns: Columns): boolean {
  if (block.kind === 'title' || (block.kind === 'heading' && block.cells.length < 2)) return false
  const [first] = block.cells
  return block.cells.length > 1 || (first !== undefined && first.column > 0 && columns.has(first.column))
}

function readRow(block: Block, columns: Columns, zone: Zone, context: ReadingContext, drafts: Draft[]): void {
  const cells = cellsOf(block, columns)
  const textOf = (role: Role) => {
    const cell = cells.get(role)
    return cell ? block.text.slice(cell.start, cell.end).trim() : ''
  }
  const body = cells.get('action') ?? ([...columns.values()].includes('action') ? undefined : cells.get('item'))
  const last = drafts.at(-1)
  if (body && isNothing(block.text.slice(body.start, body.end))) return
  if (!body) {
    if (last && last.origin === 'brought forward') goOn(last, block, cells, textOf)
    return
  }
  const { heldOn } = meetingOf(context)
  const raisedAt = originIn(textOf('raised'), heldOn) ?? originIn(textOf('ref'), heldOn)
  const isNow = /\d/.test(textOf('raised')) && raisedAt === null
  const isEarlier = zone.kind === 'brought forward' || raisedAt !== null || (!isNow && zone.kind !== 'raised' && isReported(textOf('status'), textOf('update')))
  const owner = textOf('owner')
  drafts.push({
    ...draftAt(isEarlier ? 'brought forward' : 'raised', block, body),
    ref: /\d/.test(textOf('ref')) ? textOf('ref') : null,
    raisedAt: raisedAt ?? zone.raisedAt,
    owner: owner === '' ? null : owner,
    due: slice(block, cells.get('due')),
    updates: isEarlier ? updatesOf(block, cells, textOf) : [],
    status: textOf('status') || null,
  })
}

const slice = (block: Block, range: Range | undefined) => (range && range.end > range.start ? cut(block, range.start, range.end) : null)

const isReported = (status: string, update: string) => (statusOf(status) !== null && !/^(?:open|new|live|tbc)$/i.test(status)) || update.length > 12

function updatesOf(block: Block, cells: Map<Role, Range>, textOf: (role: Role) => string) {
  const role = textOf('update') === '' ? 'status' : 'update'
  const update = slice(block, cells.get(role))
  return update && textOf(role) !== '' && statusOf(update.text) !== 'not reported' ? [update] : []
}

/** A row without an action of its own carries on the one above it. */
function goOn(last: Draft, block: Block, cells: Map<Role, Range>, textOf: (role: Role) => string): void {
  last.updates.push(...updatesOf(block, cells, textOf))
  last.status ??= textOf('status') || null
}
