import type { Part, Passage, Table, TableRow } from './shapes.ts'

const near = 4
const wordsOf = ({ cells }: TableRow) =>
  cells.map(({ passages }) => passages.map(({ text }) => text).join(' ')).join('|')

const columnAt = (columns: readonly number[], x: number) => columns.findIndex((one) => Math.abs(one - x) <= near)

/** The columns of two parts of a table, where those of one are all among the other's; null where they are two tables. */
function sharedColumns(a: Table, b: Table): number[] | null {
  const [fewer, more] = a.columns.length < b.columns.length ? [a.columns, b.columns] : [b.columns, a.columns]
  return fewer.length >= 2 && fewer.every((x) => columnAt(more, x) >= 0) ? more : null
}

/** A table with its cells counted by other columns. */
function recounted(table: Table, columns: number[]): Table {
  const moved = (column: number) => Math.max(0, columnAt(columns, table.columns[column] ?? 0))
  const rows = table.rows.map((row) => ({
    ...row,
    cells: row.cells.map((cell) => ({ ...cell, column: moved(cell.column) })),
  }))
  return { ...table, columns, rows }
}

/** A cell that broke off at the foot of a page, with its rest. */
function joined(first: readonly Passage[], rest: readonly Passage[]): Passage[] {
  const [last, next] = [first.at(-1), rest[0]]
  if (!last || !next) return [...first, ...rest]
  if (next.kind === 'list item' || /[.?!:;]$/.test(last.text)) return [...first, ...rest]
  const at = last.text.length + 1
  const moved = next.bold.map(([start, end]): [number, number] => [start + at, end + at])
  const whole: Passage = {
    ...last,
    text: `${last.text} ${next.text}`,
    bold: [...last.bold, ...moved],
    pageBreaks: [...last.pageBreaks, at],
  }
  return [...first.slice(0, -1), whole, ...rest.slice(1)]
}

/** Whether a sentence that is not done was wrapped into a passage on the next page. */
function runsOn(before: Passage, next: Passage): boolean {
  if (next.kind === 'list item' || /[.?!:;]$/.test(before.text)) return false
  return /^\p{Ll}/u.test(next.text) || (before.text.includes(' ') && next.firstWordWidth > before.room)
}

/** Whether the first row of a page is the rest of the last row before: no line parts them, or its columns only go on. */
function isRest(before: TableRow, row: TableRow): boolean {
  if (before.isOpen.below && row.isOpen.above) return true
  if (row.cells.some(({ column }) => column === 0)) return false
  return row.cells.every(({ column, passages: [next] }) => {
    const last = before.cells.find((cell) => cell.column === column)?.passages.at(-1)
    return last !== undefined && next !== undefined && runsOn(last, next)
  })
}

function withRest(before: TableRow, row: TableRow): TableRow {
  const columns = [...new Set([...before.cells, ...row.cells].map(({ column }) => column))].toSorted((a, b) => a - b)
  const passages = ({ cells }: TableRow, column: number) => cells.find((cell) => cell.column === column)?.passages ?? []
  return {
    ...before,
    isOpen: row.isOpen,
    cells: columns.map((column) => ({ column, passages: joined(passages(before, column), passages(row, column)) })),
  }
}

function continued(table: Table, next: Table): Table {
  const header = table.rows[0]
  const rows = header && next.rows[0] && wordsOf(next.rows[0]) === wordsOf(header) ? next.rows.slice(1) : next.rows
  const [first, ...rest] = rows
  const last = table.rows.at(-1)
  if (!first || !last || !isRest(last, first)) return { ...table, rows: [...table.rows, ...rows] }
  return { ...table, rows: [...table.rows.slice(0, -1), withRest(last, first), ...rest] }
}

/** Tables that go on on the next page are one, without the heading that is set again above each of its parts. */
export function withWholeTables(parts: readonly Part[]): Part[] {
  const result: Part[] = []
  for (const part of parts) {
    const last = result.at(-1)
    const isNext = part.kind === 'table' && last?.kind === 'table' && part.page > (last.rows.at(-1)?.page ?? 0)
    const columns = isNext ? sharedColumns(last, part) : null
    if (isNext && columns) result[result.length - 1] = continued(recounted(last, columns), recounted(part, columns))
    else result.push(part)
  }
  return result
}
