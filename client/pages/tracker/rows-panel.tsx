import { useState } from 'react'
import type { PreviewRow, TrackerPreview } from '../../../shared/answers/tracker.ts'
import type { TrackerField, TrackerMatching } from '../../../shared/tracker.ts'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { Choice } from '../../ui/choice.tsx'
import { Chip } from '../../ui/chip.tsx'
import { DataTable, type Column } from '../../ui/data-table.tsx'
import { SelectField, TextField } from '../../ui/field.tsx'
import { Empty } from '../../ui/states.tsx'
import { becomesInWords, countsInWords, fieldName, withCorrection } from './tracker.view.ts'
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
const fields = Object.entries(fieldName).map(([value, name]) => ({ value: value as TrackerField, name }))

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
      <SelectField label="Put right" value={field} options={fields} onChange={choose} />
      <TextField label="Should read" value={text} onChange={setText} maxLength={5000} />
      <Button isSubmit>Put right</Button>
    </form>
  )
}

function RowWays({ row, matching, onChange }: { row: PreviewRow; matching: TrackerMatching; onChange: Change }) {
  const [isOpen, open] = useState(false)
  const { isLeftOut } = row
  return (
    <div className={styles.ways}>
      <button type="button" onClick={() => onChange(withCorrection(matching, row.row, { isLeftOut: !isLeftOut }))}>
        {isLeftOut ? 'Take in again' : 'Leave out'}
        <span className="vh"> row {row.row}</span>
      </button>
      <button type="button" aria-expanded={isOpen} onClick={() => open(!isOpen)}>
        Put right<span className="vh"> row {row.row}</span>
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
          <Chip tone={stops ? 'warn' : 'plain'}>{stops ? 'stops' : 'look'}</Chip> {message}
        </li>
      ))}
    </ul>
  )
}

/** What each row becomes, and what is the matter with it. */
export function RowsPanel({ preview, matching, onChange, only, onShow, page, onPage }: Props) {
  const columns: Column<PreviewRow>[] = [
    { key: 'row', width: '7%', heading: 'Row', cell: (one) => one.row, isNumber: true },
    {
      key: 'action',
      width: '38%',
      heading: 'Action',
      cell: (one) => (
        <>
          {one.cells.ref && <span className={styles.ref}>{one.cells.ref}</span>} {one.cells.action ?? 'no words'}
        </>
      ),
      isRowHeading: true,
    },
    {
      key: 'becomes',
      width: '37%',
      heading: 'Becomes',
      cell: (one) => (
        <>
          {becomesInWords(one)}
          <Problems row={one} />
        </>
      ),
    },
    {
      key: 'ways',
      width: '18%',
      heading: 'Put right',
      cell: (one) => <RowWays row={one} matching={matching} onChange={onChange} />,
    },
  ]
  const pages = Math.ceil(preview.rowsInAll / rowsOfPage)
  return (
    <Card title="What each row becomes" sub={countsInWords(preview)}>
      <Choice
        label="Which rows"
        value={only}
        options={[
          { value: 'all', name: 'All rows' },
          { value: 'marked', name: `With something to look at (${preview.counts.marked})` },
        ]}
        onChange={onShow}
      />
      {preview.rows.length === 0 ? (
        <Empty>{only === 'marked' ? 'No row has anything to look at.' : 'No row of this sheet holds an action.'}</Empty>
      ) : (
        <DataTable
          label="Rows of the tracker"
          columns={columns}
          rows={preview.rows}
          rowKey={(one) => String(one.row)}
        />
      )}
      {pages > 1 && (
        <p className={styles.pages}>
          <Button tone="plain" isBusy={page === 0} onClick={() => onPage(page - 1)}>
            Earlier rows
          </Button>
          Page {page + 1} of {pages}
          <Button tone="plain" isBusy={page + 1 >= pages} onClick={() => onPage(page + 1)}>
            Later rows
          </Button>
        </p>
      )}
    </Card>
  )
}
