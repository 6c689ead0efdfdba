import type { ReactNode } from 'react'
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
    <th scope="col" data-number={column.isNumber} aria-sort={order} style={{ width: column.width }}>
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
  if (column.isRowHeading) return <th scope="row">{column.cell(row)}</th>
  return <td data-number={column.isNumber}>{column.cell(row)}</td>
}

/** Rows and columns, sorted by whoever shows it. */
export function DataTable<Row>({ label, columns, rows, rowKey, sort, onSort }: Props<Row>) {
  return (
    <ScrollRegion label={label}>
      <table className={styles.table} data-fixed={columns.some((column) => column.width !== undefined)}>
        <thead>
          <tr>
            {columns.map((column) => (
              <Heading key={column.key} column={column} sort={sort} onSort={onSort} />
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={rowKey(row)}>
              {columns.map((column) => (
                <Cell key={column.key} column={column} row={row} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  )
}
