import { type Column, DataTable } from '../../ui/data-table.tsx'
import { wording } from '../../words/numbers.ts'

type Row = { name: string; type?: string; words: string }

const name: Column<Row> = { key: 'name', heading: wording.field, cell: (row) => row.name, isRowHeading: true }
const type: Column<Row> = { key: 'type', heading: wording.type, cell: (row) => row.type ?? '' }
const about: Column<Row> = { key: 'words', heading: wording.meaning, cell: (row) => row.words }

/** Names with what they mean. */
export function FieldsTable({ label, rows }: { label: string; rows: Row[] }) {
  const isTyped = rows.some((row) => row.type !== undefined)
  return (
    <DataTable
      label={label}
      columns={isTyped ? [name, type, about] : [name, about]}
      rows={rows}
      rowKey={(row) => row.name}
    />
  )
}
