import type { ReactNode } from 'react'
import { ScrollRegion } from '../ui/scroll-region.tsx'
import { words } from '../words/words.ts'
import styles from './cross-table.module.css'

type Props<Row extends { key: string; name: string }, Col extends { key: string; name: string; title: string }> = {
  label: string
  corner: string
  rows: Row[]
  columns: Col[]
  /** Null where there is nothing to count. */
  cell: (row: Row, column: Col) => ReactNode
}

function Counted({ heading, children }: { heading: string; children: ReactNode }) {
  const isNone = children === null || children === undefined
  return (
    <td role="cell" data-heading={heading} data-nothing={isNone}>
      {isNone ? <span className={styles.none}>–</span> : children}
    </td>
  )
}

/**
 * Two lists crossed, as a table that can be read by row and by column. On a phone each row is a card that names what it
 * counts; the roles are written out, since a table laid out as cards is none to some browsers.
 */
export function CrossTable<
  Row extends { key: string; name: string },
  Col extends { key: string; name: string; title: string },
>({ label, corner, rows, columns, cell }: Props<Row, Col>) {
  return (
    <div className={styles.room}>
      <ScrollRegion label={words.ui.table(label)}>
        <table role="table" className={styles.table}>
          <thead role="rowgroup">
            <tr role="row">
              <th role="columnheader" scope="col">
                {corner}
              </th>
              {columns.map((column) => (
                <th key={column.key} role="columnheader" scope="col" title={column.title}>
                  {column.name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody role="rowgroup">
            {rows.map((row) => (
              <tr key={row.key} role="row">
                <th role="rowheader" scope="row">
                  {row.name}
                </th>
                {columns.map((column) => (
                  <Counted key={column.key} heading={column.name}>
                    {cell(row, column)}
                  </Counted>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </div>
  )
}
