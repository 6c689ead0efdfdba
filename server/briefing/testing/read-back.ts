import * as sheetReader from '@e965/xlsx'
import JSZip from 'jszip'
import mammoth from 'mammoth'
import readXlsx from 'read-excel-file/node'

/** A Word document as an independent reader sees it, and the parts that reader leaves out. */
export async function readDocx(bytes: Buffer) {
  const zip = await JSZip.loadAsync(bytes)
  const part = async (name: string) => (await zip.file(name)?.async('string')) ?? ''
  const [{ value: html }, { value: text }] = [
    await mammoth.convertToHtml({ buffer: bytes }),
    await mammoth.extractRawText({ buffer: bytes }),
  ]
  const xml = await part('word/document.xml')
  return {
    html,
    text,
    xml,
    headings: [...html.matchAll(/<h([1-6])>(.*?)<\/h\1>/g)].map(([, level, words]) => [
      Number(level),
      (words ?? '').replaceAll(/<[^>]+>/g, ''),
    ]),
    alternatives: [...xml.matchAll(/<wp:docPr[^>]* descr="([^"]*)"/g)].map(([, words]) => words ?? ''),
    pictures: Object.keys(zip.files).filter((name) => /^word\/media\/.+\.png$/.test(name)).length,
    core: await part('docProps/core.xml'),
    styles: await part('word/styles.xml'),
  }
}

/** A workbook as two independent readers see it; a formula anywhere is listed. */
export async function readXlsxTwice(bytes: Buffer) {
  const book = sheetReader.read(bytes, { cellFormula: true })
  const formulas = book.SheetNames.flatMap((name) =>
    Object.entries(book.Sheets[name] ?? {}).flatMap(([at, cell]) =>
      typeof cell === 'object' && cell !== null && 'f' in cell ? [`${name} ${at}`] : [],
    ),
  )
  const rows = (name: string) =>
    sheetReader.utils.sheet_to_json<(string | number | null)[]>(book.Sheets[name] ?? {}, { header: 1, defval: null })
  const other = await readXlsx(bytes)
  return { names: book.SheetNames, formulas, rows, other }
}
