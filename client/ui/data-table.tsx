import type { ReactNode } from 'react'
import { words } from '../words/words.ts'
import { ScrollRegion } from './scroll-region.tsx'
import styles from './data-table.module.css'

export type Column<Row> = {
  key: string
  heading: string
  cell: (row: Row) => ReactNode
  isNumber?: boolean
  /** Set where the table can be sorted by it. */
  canSort?: boolean
  /** Share of the table's width, such as "30%"; where one column has it, all should. */
  width?: string
  /** What its cells say needs no heading beside it, such as a button that names what it does. */
  needsNoHeading?: boolean
  /** Holds sentences or a choice, which want the whole width where rows are cards. */
  isBroad?: boolean
  /** Heads the row: one column of a table. */
  isRowHeading?: boolean
}
export type Sort = { key: string; descending: boolean }

type Props<Row> = {
  label: string
  columns: Column<Row>[]
  rows: Row[]
  rowKey: (row: Row) => string
  sort?: Sort
  onSort?: (sort: Sort) => void
}

type HeadingProps<Row> = { column: Column<Row>; sort: Sort | undefined; onSort: ((sort: Sort) => void) | undefined }

function Heading<Row>({ column, sort, onSort }: HeadingProps<Row>) {
  const isHere = sort?.key === column.key
  const order = isHere ? (sort.descending ? 'descending' : 'ascending') : undefined
  const next = { key: column.key, descending: isHere ? !sort.descending : column.isNumber === true }
  return (
    <th
      role="columnheader"
      scope="col"
      data-number={column.isNumber}
      data-sorts={column.canSort}
      aria-sort={order}
      style={{ width: column.width }}
    >
      {column.canSort && onSort ? (
        <button type="button" className={styles.sort} onClick={() => onSort(next)}>
          {column.heading}
          <span aria-hidden="true">{isHere ? (sort.descending ? ' ↓' : ' ↑') : ' ↕'}</span>
        </button>
      ) : (
        column.heading
      )}
    </th>
  )
}

function Cell<Row>({ column, row }: { column: Column<Row>; row: Row }) {
  if (column.isRowHeading)
    return (
      <th role="rowheader" scope="row" data-heading={column.isNumber ? column.heading : undefined}>
        {column.cell(row)}
      </th>
    )
  return (
    <td
      role="cell"
      data-number={column.isNumber}
      data-broad={column.isBroad}
      data-heading={column.needsNoHeading ? undefined : column.heading}
    >
      {column.cell(row)}
    </td>
  )
}

/** How many of its own letters' widths below which `.room` shows cards. */
const cardsBelow = 30
const [numberWidth, textWidth, setWidths] = [56, 136, 880]

/** About how wide its columns are side by side, in pixels. */
function widthOf<Row>(columns: Column<Row>[]): number {
  if (columns.some((column) => column.width !== undefined)) return setWidths
  return columns.reduce((sum, column) => sum + (column.isNumber ? numberWidth : textWidth), 0)
}

/**
 * Rows and columns, sorted by whoever shows it. Where there is no room for its columns each row is a card: what heads it,
 * then each heading with its cell. The roles are written out, since a table laid out as cards is none to some browsers.
 */
export function DataTable<Row>({ label, columns, rows, rowKey, sort, onSort }: Props<Row>) {
  return (
    <div className={styles.room} style={{ fontSize: widthOf(columns) / cardsBelow }}>
      <ScrollRegion label={words.ui.table(label)}>
        <table role="table" className={styles.table} data-fixed={columns.some((column) => column.width !== undefined)}>
          <thead role="rowgroup">
            <tr role="row" data-sort-by={onSort && words.ui.sortBy}>
              {columns.map((column) => (
                <Heading key={column.key} column={column} sort={sort} onSort={onSort} />
              ))}
            </tr>
          </thead>
          <tbody role="rowgroup">
            {rows.map((row) => (
              <tr key={rowKey(row)} role="row">
                {columns.map((column) => (
                  <Cell key={column.key} column={column} row={row} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </div>
  )
}
