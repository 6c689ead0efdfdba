/** A cell of a sheet and where it stands in the held text. */
export type SheetCell = { text: string; start: number; end: number }

/** A row as a person sees it numbered in the spreadsheet, from 1. Cells are by column, from 0. */
export type SheetRow = { row: number; cells: SheetCell[] }

export type Sheet = { name: string; rows: SheetRow[] }

const mark = '\f'
const tidy = (text: string) => text.replace(/\s+/g, ' ').trim()

function heldSheet({ name, rows }: { name: string; rows: readonly (readonly string[])[] }): string {
  return [`${mark}${tidy(name)}`, ...rows.map((cells) => cells.map(tidy).join('\t').trimEnd())].join('\n')
}

/**
 * Sheets as the text that is held of a spreadsheet: the name of each on a line of its own behind a form feed, then a line a
 * row, its cells set apart by tabs. White space in a cell is folded.
 */
export const heldSheets = (sheets: readonly { name: string; rows: readonly (readonly string[])[] }[]): string =>
  sheets.map(heldSheet).join('\n')

function cellsOf(line: string, start: number): SheetCell[] {
  const cells: SheetCell[] = []
  let at = start
  for (const text of line.split('\t')) {
    cells.push({ text, start: at, end: at + text.length })
    at += text.length + 1
  }
  return cells
}

/** The sheets of a held text, with the place of each cell in it. */
export function sheetsIn(text: string): Sheet[] {
  const sheets: Sheet[] = []
  let at = 0
  for (const line of text.split('\n')) {
    if (line.startsWith(mark)) sheets.push({ name: line.slice(mark.length), rows: [] })
    else {
      const rows = sheets.at(-1)?.rows
      rows?.push({ row: rows.length + 1, cells: line === '' ? [] : cellsOf(line, at) })
    }
    at += line.length + 1
  }
  return sheets
}
