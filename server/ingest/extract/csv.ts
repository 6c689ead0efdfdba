import { parse } from 'csv-parse/sync'
import { unguard } from '../../../shared/figures/csv.ts'
import { heldSheets } from '../../../shared/sheets.ts'
import type { DocumentText } from '../../../shared/source.ts'
import { UnreadableDocument } from '../unreadable-document.ts'
import { checkSheets } from './check-sheets.ts'
import { decode } from './decode.ts'
import { wording } from '../../../shared/words/unreadable-office.ts'

const delimiters = [',', ';', '\t', '|']

/** The sign that most often stands outside quotes in the first lines: Excel writes what the computer's language has. */
function delimiterOf(text: string): string {
  const start = text.slice(0, 20_000).replace(/"(?:[^"]|"")*"/g, '')
  const counted = delimiters.map((delimiter) => ({ delimiter, count: start.split(delimiter).length }))
  return counted.toSorted((a, b) => b.count - a.count)[0]?.delimiter ?? ','
}

function rowsOf(text: string): string[][] {
  // Excel may name the delimiter in a first line of its own.
  const named = /^sep=(.)\r?\n/i.exec(text)
  const delimiter = named?.[1] ?? delimiterOf(text)
  try {
    const options = {
      delimiter,
      relaxColumnCount: true,
      relaxQuotes: true,
      skipEmptyLines: false,
      maxRecordSize: 1_000_000,
    }
    const rows: string[][] = parse(text.slice(named?.[0].length ?? 0), options)
    return [...(named ? [[]] : []), ...rows.map((cells) => cells.map(unguard))]
  } catch {
    throw new UnreadableDocument(wording.noCsv)
  }
}

/** A CSV file as one sheet without a name: in any usual delimiter, in UTF-8 or Windows-1252. Throws UnreadableDocument. */
export function csv(bytes: Uint8Array): DocumentText {
  const { text, notice } = decode(bytes)
  const sheets = [{ name: '', rows: rowsOf(text.replace(/^\uFEFF/, '')) }]
  checkSheets(sheets)
  const notices = notice === null ? [] : [{ message: notice, start: 0 }]
  return { reader: 'csv@1', text: heldSheets(sheets), linesBreak: true, elements: [], pageStarts: [], notices }
}
