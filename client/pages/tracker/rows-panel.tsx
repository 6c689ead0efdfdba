import { useState } from 'react'
import type { PreviewRow, TrackerPreview } from '../../../shared/answers/tracker.ts'
import { trackerFields } from '../../../shared/choices.ts'
import type { TrackerField, TrackerMatching } from '../../../shared/tracker.ts'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { Choice } from '../../ui/choice.tsx'
import { Chip } from '../../ui/chip.tsx'
import { DataTable, type Column } from '../../ui/data-table.tsx'
import { SelectField, TextField } from '../../ui/field.tsx'
import { Empty } from '../../ui/states.tsx'
import { becomesInWords, countsInWords, withCorrection } from './tracker.view.ts'
import { wording } from '../../words/tracker.ts'
import { common } from '../../words/common.ts'
import styles from './tracker.module.css'

type Change = (matching: TrackerMatching) => void
type Props = {
  preview: TrackerPreview
  matching: TrackerMatching
  onChange: Change
  only: 'all' | 'marked'
  onShow: (only: 'all' | 'marked') => void
  page: number
  onPage: (page: number) => void
}

const rowsOfPage = 50
const fields = trackerFields.map((value) => ({ value, name: wording.fieldName[value] }))

function RowForm({ row, matching, onChange }: { row: PreviewRow; matching: TrackerMatching; onChange: Change }) {
  const [field, setField] = useState<TrackerField>(row.problems[0]?.field ?? 'action')
  const [text, setText] = useState(row.cells[field] ?? '')
  const choose = (value: TrackerField) => {
    setField(value)
    setText(row.cells[value] ?? '')
  }
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault()
        onChange(withCorrection(matching, row.row, { field, text }))
      }}
    >
      <SelectField label={wording.putRight} value={field} options={fields} onChange={choose} />
      <TextField label={wording.shouldRead} value={text} onChange={setText} maxLength={5000} />
      <Button isSubmit>{wording.putRight}</Button>
    </form>
  )
}

function RowWays({ row, matching, onChange }: { row: PreviewRow; matching: TrackerMatching; onChange: Change }) {
  const [isOpen, open] = useState(false)
  const { isLeftOut } = row
  return (
    <div className={styles.ways}>
      <button type="button" onClick={() => onChange(withCorrection(matching, row.row, { isLeftOut: !isLeftOut }))}>
        {isLeftOut ? wording.takeInAgain : common.leaveOut}
        <span className="vh"> {wording.ofRow(row.row)}</span>
      </button>
      <button type="button" aria-expanded={isOpen} onClick={() => open(!isOpen)}>
        {wording.putRight}
        <span className="vh"> {wording.ofRow(row.row)}</span>
      </button>
      {isOpen && <RowForm row={row} matching={matching} onChange={onChange} />}
    </div>
  )
}

function Problems({ row }: { row: PreviewRow }) {
  if (row.problems.length === 0) return null
  return (
    <ul className={styles.problems}>
      {row.problems.map(({ message, stops }) => (
        <li key={message}>
          <Chip tone={stops ? 'warn' : 'plain'}>{stops ? wording.stops : wording.look}</Chip> {message}
        </li>
      ))}
    </ul>
  )
}

/** What each row becomes, and what is the matter with it. */
export function RowsPanel({ preview, matching, onChange, only, onShow, page, onPage }: Props) {
  const columns: Column<PreviewRow>[] = [
    { key: 'row', width: '7%', heading: wording.row, cell: (one) => one.row, isNumber: true },
    {
      key: 'action',
      width: '38%',
      heading: common.action,
      cell: (one) => (
        <>
          {one.cells.ref && <span className={styles.ref}>{one.cells.ref}</span>} {one.cells.action ?? wording.noWords}
        </>
      ),
      isRowHeading: true,
    },
    {
      key: 'becomes',
      isBroad: true,
      width: '37%',
      heading: wording.becomes,
      cell: (one) => (
        <>
          {becomesInWords(one)}
          <Problems row={one} />
        </>
      ),
    },
    {
      key: 'ways',
      needsNoHeading: true,
      width: '18%',
      heading: wording.putRight,
      cell: (one) => <RowWays row={one} matching={matching} onChange={onChange} />,
    },
  ]
  const pages = Math.ceil(preview.rowsInAll / rowsOfPage)
  return (
    <Card title={wording.whatRowsBecome} sub={countsInWords(preview)}>
      <Choice
        label={wording.whichRows}
        value={only}
        options={[
          { value: 'all', name: wording.allRows },
          { value: 'marked', name: wording.withSomething(preview.counts.marked) },
        ]}
        onChange={onShow}
      />
      {preview.rows.length === 0 ? (
        <Empty>{only === 'marked' ? wording.nothingToLookAt : wording.noAction}</Empty>
      ) : (
        <DataTable
          label={wording.rowsOfTracker}
          columns={columns}
          rows={preview.rows}
          rowKey={(one) => String(one.row)}
        />
      )}
      {pages > 1 && (
        <p className={styles.pages}>
          <Button tone="plain" isBusy={page === 0} onClick={() => onPage(page - 1)}>
            {wording.earlierRows}
          </Button>
          {wording.pageOf(page + 1, pages)}
          <Button tone="plain" isBusy={page + 1 >= pages} onClick={() => onPage(page + 1)}>
            {wording.laterRows}
          </Button>
        </p>
      )}
    </Card>
  )
}
