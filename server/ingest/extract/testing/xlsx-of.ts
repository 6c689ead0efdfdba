import Zip from 'jszip'

const office = 'http://schemas.openxmlformats.org'
const main = `xmlns="${office}/spreadsheetml/2006/main" xmlns:r="${office}/officeDocument/2006/relationships"`
const kind = (name: string) => `application/vnd.openxmlformats-officedocument.spreadsheetml.${name}+xml`
const relation = (id: string, type: string, target: string) =>
  `<Relationship Id="${id}" Type="${office}/officeDocument/2006/relationships/${type}" Target="${target}"/>`
const relations = (...all: string[]) =>
  `<Relationships xmlns="${office}/package/2006/relationships">${all.join('')}</Relationships>`

/** A cell of text, and a row of cells. */
export const cellOf = (at: string, text: string) => `<c r="${at}" t="inlineStr"><is><t>${text}</t></is></c>`
export const rowOf = (row: number, ...cells: string[]) => `<row r="${row}">${cells.join('')}</row>`

type More = { strings?: string; parts?: Record<string, string | Uint8Array> }

/** A workbook whose one sheet, and whose shared strings, are written out, with whatever other parts there are. */
export async function xlsxOfXml(sheet: string, { strings = '', parts = {} }: More = {}): Promise<Uint8Array> {
  const zip = new Zip()
  zip.file(
    '[Content_Types].xml',
    `<Types xmlns="${office}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${kind('sheet.main')}"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${kind('worksheet')}"/></Types>`,
  )
  zip.file('_rels/.rels', relations(relation('r1', 'officeDocument', 'xl/workbook.xml')))
  zip.file('xl/workbook.xml', `<workbook ${main}><sheets><sheet name="Log" sheetId="1" r:id="r1"/></sheets></workbook>`)
  zip.file(
    'xl/_rels/workbook.xml.rels',
    relations(
      relation('r1', 'worksheet', 'worksheets/sheet1.xml'),
      relation('r2', 'sharedStrings', 'sharedStrings.xml'),
    ),
  )
  zip.file('xl/worksheets/sheet1.xml', `<worksheet ${main}>${sheet}</worksheet>`)
  zip.file('xl/sharedStrings.xml', `<sst ${main}>${strings}</sst>`)
  for (const [name, part] of Object.entries(parts)) zip.file(name, part)
  return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' })
}
