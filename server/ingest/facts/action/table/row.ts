import type { Block, Slice } from '../../../../../shared/blocks.ts'
import { cut, joined } from '../../../../../shared/cut.ts'
import type { Columns, Role } from '../columns.ts'
import type { Zone } from '../zone/zone.ts'

/** The cells of one row by what their column holds; a cell of several passages has several pieces. */
export type Row = {
  zone: Zone
  last: number
  cells: Map<Role, { block: Block; slice: Slice; start: number; end: number }[]>
}

/** A row among those of its table; `isPlain` where none of its columns is one of actions. */
export type Placed = { row: Row; columns: Columns; isPlain: boolean }

/** Puts the cells of a block into a row. */
export function fill(row: Row, block: Block, columns: Columns): void {
  for (const { start, end, column } of block.cells) {
    const role = columns.get(column)
    row.last = column
    if (role)
      row.cells.set(role, [...(row.cells.get(role) ?? []), { block, slice: cut(block, start, end), start, end }])
  }
}

/** The words of a row under one heading. */
export const textOf = (row: Row, role: Role): string =>
  (row.cells.get(role) ?? []).map(({ slice }) => slice.text).join(' ')

/** The same with where they stand; null where the row has no such cell. */
export function sliceOf(row: Row, role: Role): Slice | null {
  const pieces = row.cells.get(role)
  return pieces ? joined(pieces.map(({ slice }) => slice)) : null
}
