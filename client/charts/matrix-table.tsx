import type { ReactNode } from 'react'
import { ScrollRegion } from '../ui/scroll-region.tsx'
import { dayInWords, monthInThree } from '../../shared/wording/dates.ts'
import { meetingColumns, yearSpans, type MeetingColumn } from './meeting-columns.ts'
import { wording } from '../words/charts.ts'
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
}

function MeetingHeading({ column }: { column: MeetingColumn }) {
  if (column.kind === 'gap') {
    return (
      <th scope="col" className={styles.gap}>
        <span className="vh">{column.words}</span>
      </th>
    )
  }
  const { heldOn, title, isThematic } = column.meeting
  return (
    <th scope="col" className={styles.meeting} title={`${title}, ${dayInWords(heldOn)}`}>
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

/** Rows by meetings, as a table that can be read by row and column; scrolls inside itself, the newest meeting first, its row names stay. */
export function MatrixTable<Row>({
  label,
  rowHeading,
  rows,
  rowKey,
  rowName,
  before,
  after,
  meetings,
  cell,
}: Props<Row>) {
  const columns = meetingColumns(meetings)
  const side = (one: SideColumn<Row>) => (
    <th key={one.heading} scope="col" rowSpan={2} data-number={one.isNumber}>
      {one.heading}
    </th>
  )
  const value = (one: SideColumn<Row>, row: Row) => (
    <td key={one.heading} data-number={one.isNumber}>
      {one.cell(row)}
    </td>
  )
  return (
    <ScrollRegion label={label} startsAt={`.${styles.meeting}:last-child`}>
      <table className={styles.matrix}>
        <thead>
          <tr>
            <th scope="col" rowSpan={2}>
              {rowHeading}
            </th>
            {before.map(side)}
            {yearSpans(columns).map((span, at) => (
              <th key={`${span.year} ${at}`} scope="colgroup" colSpan={span.columns} className={styles.year}>
                {span.year}
              </th>
            ))}
            {after.map(side)}
          </tr>
          <tr>
            {columns.map((column) => (
              <MeetingHeading key={column.key} column={column} />
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={rowKey(row)}>
              <th scope="row">{rowName(row)}</th>
              {before.map((one) => value(one, row))}
              {columns.map((column) => (
                <td key={column.key} className={column.kind === 'gap' ? styles.gap : styles.meeting}>
                  {column.kind === 'meeting' && cell(row, column.meeting)}
                </td>
              ))}
              {after.map((one) => value(one, row))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  )
}
