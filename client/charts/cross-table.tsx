import type { ReactNode } from 'react'
import { ScrollRegion } from '../ui/scroll-region.tsx'
import styles from './cross-table.module.css'

type Props<Row extends { key: string; name: string }, Col extends { key: string; name: string; title: string }> = {
  label: string
  corner: string
  rows: Row[]
  columns: Col[]
  /** Null where there is nothing to count. */
  cell: (row: Row, column: Col) => ReactNode
}

/** Two lists crossed, as a table that can be read by row and by column. */
export function CrossTable<
  Row extends { key: string; name: string },
  Col extends { key: string; name: string; title: string },
>({ label, corner, rows, columns, cell }: Props<Row, Col>) {
  return (
    <ScrollRegion label={label}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{corner}</th>
            {columns.map((column) => (
              <th key={column.key} scope="col" title={column.title}>
                {column.name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.key}>
              <th scope="row">{row.name}</th>
              {columns.map((column) => (
                <td key={column.key}>{cell(row, column) ?? <span className={styles.none}>–</span>}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  )
}
