import { describe, expect, test } from 'vitest'
import { cellOf, rowOf, xlsxOfXml } from './extract/testing/xlsx-of.ts'
import { intake } from './intake/intake.ts'
import { RefusedDocument } from './intake/refused-document.ts'
import { sheetLimits } from './limits.ts'
import { readDocument } from './read.ts'
import { UnreadableDocument } from './unreadable-document.ts'

const read = async (name: string, bytes: Uint8Array) => readDocument(intake({ name, bytes, receivedOn: '2024-06-01' }))
const bytesOf = (text: string) => new TextEncoder().encode(text)

const rows = rowOf(1, cellOf('A1', 'Ref'), cellOf('B1', 'Action')) + rowOf(2, cellOf('A2', '1'), cellOf('B2', 'Write'))
const sheetOf = (more: string) => `<sheetData>${rows}${more}</sheetData>`
const held = '\fLog\nRef\tAction\n1\tWrite'
/** Text that packs no better than a tracker's does. */
const varied = (words: number) =>
  Array.from({ length: words }, (_, at) => ((at * 7919) % 999_983).toString(36)).join(' ')
const columns = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H']

/** Says in the archive's directory that a part is small. */
function lying(bytes: Uint8Array, part: string): Uint8Array {
  const archive = Buffer.from(bytes)
  for (let at = archive.indexOf('PK\u0001\u0002'); at >= 0; at = archive.indexOf('PK\u0001\u0002', at + 4))
    if (archive.toString('latin1', at + 46, at + 46 + part.length) === part) archive.writeUInt32LE(900, at + 24)
  return archive
}

describe('what a workbook says of its size is not believed, and its rows are read', () => {
  test.each<[string, string]>([
    ['a dimension of a million rows', `<dimension ref="A1:XFD1048576"/>${sheetOf('')}`],
    ['cells merged over the whole sheet', `${sheetOf('')}<mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>`],
    [
      'a cell merged ten thousand times',
      `${sheetOf('')}<mergeCells>${Array.from({ length: 10_000 }, (_, at) => `<mergeCell ref="A1:A${at + 2}"/>`).join('')}</mergeCells>`,
    ],
    ['a style for every row there could be', sheetOf('<row r="1048576" s="1" customFormat="1"/>')],
  ])('%s', async (_, sheet) => {
    expect((await read('t.xlsx', await xlsxOfXml(sheet))).text.text.trimEnd()).toBe(held)
  })
})

test('a picture that says it is small is not unpacked', async () => {
  const picture = 'xl/media/a.png'
  const bytes = await xlsxOfXml(sheetOf(''), { parts: { [picture]: new Uint8Array(200_000_000) } })
  const before = process.memoryUsage().rss
  expect((await read('t.xlsx', lying(bytes, picture))).text.text).toBe(held)
  expect((process.memoryUsage().rss - before) / 1_000_000).toBeLessThan(100)
})

describe('a workbook that grows is refused with what to do', () => {
  const far = (cell: string) => xlsxOfXml(sheetOf(cell))
  const sixty = `<si><t>${'abc '.repeat(15_000_000)}</t></si>`

  test.each<[string, () => Promise<Uint8Array>, RegExp]>([
    ['a cell in the last row', () => far(rowOf(1_048_576, cellOf('A1048576', 'x'))), /below row 20000/],
    ['a cell in the last column', () => far(rowOf(3, cellOf('XFD3', 'x'))), /beyond column ZZ/],
    [
      'the same, written another way',
      () => far(`<row r = '1048576'><c\n r = 'XFD1048576' t='inlineStr'><is><t>x</t></is></c></row>`),
      /below row 20000/,
    ],
    ['60 MB of shared strings', () => xlsxOfXml(sheetOf(''), { strings: sixty }), /more than 50 MB of text/],
    [
      'nearly a million shared strings',
      () => xlsxOfXml(sheetOf(''), { strings: varied(700_000).replaceAll(/\S+/g, '<si><t>$&</t></si>') }),
      /more than 2000000 pieces/,
    ],
    [
      'one long string in forty thousand cells',
      () => {
        const cells = (row: number) => columns.map((column) => `<c r="${column}${row}" t="s"><v>0</v></c>`)
        const many = Array.from({ length: 5_000 }, (_, at) => rowOf(at + 1, ...cells(at + 1))).join('')
        return xlsxOfXml(`<sheetData>${many}</sheetData>`, { strings: `<si><t>${varied(60_000)}</t></si>` })
      },
      /more than 5000000 letters/,
    ],
    [
      'too many rows',
      () =>
        xlsxOfXml(
          `<sheetData>${Array.from({ length: sheetLimits.rows + 1 }, (_, at) => `<row><c t="inlineStr"><is><t>${at}</t></is></c></row>`).join('')}</sheetData>`,
        ),
      /more than 20000 rows|damaged/,
    ],
    [
      'a picture of 300 MB',
      () => xlsxOfXml(sheetOf(''), { parts: { 'xl/media/a.png': new Uint8Array(300_000_000) } }),
      /unpacks to more than 100 MB/,
    ],
  ])('%s', async (_, make, reason) => {
    const refused = read('t.xlsx', await make())
    await expect(refused).rejects.toThrow(reason)
    await expect(refused).rejects.toBeInstanceOf(UnreadableDocument)
  })
})

describe('a spreadsheet without a row under its headings is refused with what to do', () => {
  const headings = rowOf(1, cellOf('A1', 'Ref'), cellOf('B1', 'Action'))
  test.each<[string, string, () => Promise<Uint8Array>]>([
    ['a workbook of headings alone', 't.xlsx', () => xlsxOfXml(`<sheetData>${headings}</sheetData>`)],
    ['an empty workbook', 't.xlsx', () => xlsxOfXml('<sheetData/>')],
    [
      'rows of white space',
      't.xlsx',
      () => xlsxOfXml(`<sheetData>${headings}${rowOf(2, cellOf('A2', ' '))}</sheetData>`),
    ],
    ['a CSV file of headings alone', 't.csv', () => Promise.resolve(bytesOf('Ref,Action,Owner\n,,\n'))],
  ])('%s', async (_, name, make) => {
    const refused = read(name, await make())
    await expect(refused).rejects.toThrow(/no rows under its headings.*put it in again/)
    await expect(refused).rejects.toBeInstanceOf(UnreadableDocument)
  })
})

describe('a CSV file of an unlikely shape is refused with what to do', () => {
  const start = 'Ref,Action,Owner\n1,Write to the court,CC\n'
  test.each<[string, string, RegExp]>([
    ['one line of 19 MB in many cells', `${start}${'abcd efgh,'.repeat(1_900_000)}`, /a row of it is far too long/],
    ['one line of 19 MB in one cell', `${start}${'abcd efgh '.repeat(1_900_000)}`, /a row of it is far too long/],
    ['a quotation mark that is never closed', `${start}2,"${'abcd efgh\n'.repeat(150_000)}`, /opened and never closed/],
    ['more columns than any tracker', `${start}${'a,'.repeat(300)}`, /301 columns/],
    ['more rows than any tracker', `${start}${'1,a,b\n'.repeat(30_000)}`, /more than 20000 rows/],
  ])('%s', async (_, text, reason) => {
    const refused = read('t.csv', bytesOf(text))
    await expect(refused).rejects.toThrow(reason)
    await expect(refused).rejects.toBeInstanceOf(UnreadableDocument)
  })

  test('one line of 50 MB is not even looked at', () => {
    const bytes = new Uint8Array(50_000_000).fill(97)
    expect(() => intake({ name: 't.csv', bytes, receivedOn: '2024-06-01' })).toThrow(RefusedDocument)
  })
})
