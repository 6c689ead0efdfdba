import type { ReactNode } from 'react'
import { ScrollRegion } from '../ui/scroll-region.tsx'
import { dayInWords, monthInThree } from '../../shared/wording/dates.ts'
import { meetingColumns, yearSpans, type MeetingColumn } from './meeting-columns.ts'
import { wording } from '../words/charts.ts'
import { words } from '../words/words.ts'
import styles from './matrix-table.module.css'

type Meeting = { meetingId: string; heldOn: string; title: string; isThematic: boolean }
/** A column before or after the meetings. */
export type SideColumn<Row> = { heading: string; cell: (row: Row) => ReactNode; isNumber?: boolean }

type Props<Row> = {
  label: string
  rowHeading: string
  rows: Row[]
  rowKey: (row: Row) => string
  rowName: (row: Row) => ReactNode
  before: SideColumn<Row>[]
  after: SideColumn<Row>[]
  meetings: Meeting[]
  /** The cell of a row at a meeting; the button or word in it says all that it means. */
  cell: (row: Row, meeting: Meeting) => ReactNode
  /** Whether the cell says so little that it is left out where rows are cards. */
  saysNothing: (row: Row, meeting: Meeting) => boolean
}

function MeetingHeading({ column }: { column: MeetingColumn }) {
  if (column.kind === 'gap') {
    return (
      <th role="columnheader" scope="col" className={styles.gap}>
        <span className="vh">{column.words}</span>
      </th>
    )
  }
  const { heldOn, title, isThematic } = column.meeting
  return (
    <th role="columnheader" scope="col" className={styles.meeting} title={`${title}, ${dayInWords(heldOn)}`}>
      <span aria-hidden="true">
        {monthInThree(heldOn)}
        {isThematic && '*'}
      </span>
      <span className="vh">
        {dayInWords(heldOn)}
        {isThematic && wording.onOneSubject}
      </span>
    </th>
  )
}

type RowProps<Row> = Omit<Props<Row>, 'label' | 'rowHeading' | 'rows' | 'rowKey' | 'meetings'> & {
  row: Row
  columns: MeetingColumn[]
}

function MatrixRow<Row>({ row, columns, rowName, before, after, cell, saysNothing }: RowProps<Row>) {
  const side = (one: SideColumn<Row>, className: string | undefined) => (
    <td key={one.heading} role="cell" className={className} data-number={one.isNumber} data-heading={one.heading}>
      {one.cell(row)}
    </td>
  )
  return (
    <tr role="row">
      <th role="rowheader" scope="row">
        {rowName(row)}
      </th>
      {before.map((one) => side(one, styles.before))}
      {columns.map((column) =>
        column.kind === 'gap' ? (
          <td key={column.key} className={styles.gap}>
            {null}
          </td>
        ) : (
          <td
            key={column.key}
            role="cell"
            className={styles.meeting}
            data-month={wording.monthInCell(monthInThree(column.meeting.heldOn), column.meeting.heldOn.slice(2, 4))}
            data-nothing={saysNothing(row, column.meeting)}
          >
            {cell(row, column.meeting)}
          </td>
        ),
      )}
      {after.map((one) => side(one, styles.after))}
    </tr>
  )
}

/**
 * Rows by meetings, as a table that can be read by row and column; scrolls inside itself, the newest meeting first, its row
 * names stay. On a phone each row is a card: its name, its meetings one after the other under their months, its totals. The
 * roles are written out, since a table laid out as cards is none to some browsers.
 */
export function MatrixTable<Row>({ label, rowHeading, rows, rowKey, meetings, ...ofRow }: Props<Row>) {
  const columns = meetingColumns(meetings)
  const side = (one: SideColumn<Row>) => (
    <th key={one.heading} role="columnheader" scope="col" rowSpan={2} data-number={one.isNumber}>
      {one.heading}
    </th>
  )
  return (
    <div className={styles.room}>
      <ScrollRegion label={words.ui.table(label)} startsAt={`.${styles.meeting}:last-child`}>
        <table role="table" className={styles.matrix}>
          <thead role="rowgroup">
            <tr role="row">
              <th role="columnheader" scope="col" rowSpan={2}>
                {rowHeading}
              </th>
              {ofRow.before.map(side)}
              {yearSpans(columns).map((span, at) => (
                <th
                  key={`${span.year} ${at}`}
                  role="columnheader"
                  scope="colgroup"
                  colSpan={span.columns}
                  className={styles.year}
                >
                  {span.year}
                </th>
              ))}
              {ofRow.after.map(side)}
            </tr>
            <tr role="row">
              {columns.map((column) => (
                <MeetingHeading key={column.key} column={column} />
              ))}
            </tr>
          </thead>
          <tbody role="rowgroup">
            {rows.map((row) => (
              <MatrixRow key={rowKey(row)} row={row} columns={columns} {...ofRow} />
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </div>
  )
}
