export type Value = string | number | null
/** What a figure shows, as rows and columns: its table and its CSV. */
export type FigureTable = { columns: { heading: string; isNumber?: boolean }[]; rows: Value[][] }

/** A text that a spreadsheet would take for a formula is kept a text by an apostrophe before it. */
export const guard = (text: string) => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text)

/** The text as it was before `guard`. */
export const unguard = (text: string) => (/^'[=+\-@\t\r]/.test(text) ? text.slice(1) : text)

function cell(value: Value): string {
  if (value === null) return ''
  if (typeof value === 'number') return String(value)
  const text = guard(value)
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/** One line of CSV after RFC 4180, each cell guarded. */
export const csvLine = (values: readonly Value[]) => `${values.map(cell).join(',')}\r\n`

/** The table as CSV after RFC 4180, with a line or two of notes under it. */
export function csv(table: FigureTable, notes: string[]): string {
  const heading = table.columns.map((column) => column.heading)
  const lines = [heading, ...table.rows, [], ...notes.map((note) => [note])]
  return lines.map(csvLine).join('')
}
