import { Document, Packer, type INumberingOptions, type IStylesOptions, type Paragraph, type Table } from 'docx'
import Zip from 'jszip'

type Options = { numbering?: INumberingOptions; styles?: IStylesOptions }

/** A Word document of some paragraphs and tables. */
export const docxOf = async (children: (Paragraph | Table)[], options: Options = {}): Promise<Uint8Array> =>
  Packer.toBuffer(new Document({ sections: [{ children }], ...options }))

const types =
  '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>'
const relations =
  '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>'

/** A Word document whose body is written out, with whatever other parts there are. */
export function docxOfXml(body: string, parts: Record<string, string | Uint8Array> = {}): Promise<Uint8Array> {
  const zip = new Zip()
  zip.file('[Content_Types].xml', types)
  zip.file('_rels/.rels', relations)
  zip.file(
    'word/document.xml',
    `<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
  )
  for (const [name, part] of Object.entries(parts)) zip.file(name, part)
  return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' })
}
