import {
  AlignmentType,
  DeletedTextRun,
  Footer,
  HeadingLevel,
  InsertedTextRun,
  LevelFormat,
  Packer,
  Document,
  Paragraph,
  Tab,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx'
import { describe, expect, test } from 'vitest'
import type { DocumentText } from '../../../shared/source.ts'
import { docxLimits } from '../limits.ts'
import { UnreadableDocument } from '../unreadable-document.ts'
import { docx } from './docx.ts'
import { docxOf, docxOfXml } from './testing/docx-of.ts'

const linesOf = ({ text }: DocumentText) =>
  text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => line.trimEnd())
const said = ({ text, elements }: DocumentText, kind: string) =>
  elements
    .filter((one) => one.kind === kind)
    .map(({ start, end, level }) => `${level} ${text.slice(start, end).trim()}`)
const row = (...cells: string[]) =>
  new TableRow({
    children: cells.map((cell) => new TableCell({ children: cell.split('/').map((text) => new Paragraph(text)) })),
  })

describe('what is kept', () => {
  test('a paragraph is a line, headings have their level', async () => {
    const held = await docx(
      await docxOf([
        new Paragraph({ text: 'Board', heading: HeadingLevel.TITLE }),
        new Paragraph({ text: '1. Vetting', heading: HeadingLevel.HEADING_2 }),
        new Paragraph('It was noted.'),
      ]),
    )
    expect(linesOf(held)).toEqual(['Board', '1. Vetting', 'It was noted.'])
    expect(said(held, 'heading')).toEqual(['1 Board', '2 1. Vetting'])
  })
  test('tabs are columns', async () => {
    const tabbed = new Paragraph({
      children: [new TextRun('Chair:'), new TextRun({ children: [new Tab()] }), new TextRun('Ada Quill')],
    })
    expect(linesOf(await docx(await docxOf([tabbed])))).toEqual(['Chair:\tAda Quill'])
  })
  test('a table keeps its columns, also where a cell holds passages', async () => {
    const held = await docx(
      await docxOf([new Table({ rows: [row('1', 'Vetting/It was noted.', 'CC'), row('', '', 'PCC')] })]),
    )
    expect(said(held, 'table cell').map((cell) => cell.replace(/\s+/g, ' '))).toEqual([
      '0 1',
      '1 Vetting It was noted.',
      '2 CC',
      '2 PCC',
    ])
  })
  test('bold and bullets', async () => {
    const held = await docx(
      await docxOf([
        new Paragraph({ children: [new TextRun({ text: 'ACTION:', bold: true }), new TextRun(' CC to go')] }),
        new Paragraph({ text: 'cars', bullet: { level: 0 } }),
        new Paragraph({ text: 'vans', bullet: { level: 1 } }),
      ]),
    )
    expect(said(held, 'emphasis')).toEqual(['0 ACTION:'])
    expect(said(held, 'list item').map((item) => item.replace(/\s+/g, ' '))).toEqual(['1 cars vans', '2 vans'])
  })
  test('numbers that Word counts stand in the text', async () => {
    const level = (at: number, text: string, format: (typeof LevelFormat)[keyof typeof LevelFormat]) => ({
      level: at,
      text,
      format,
      alignment: AlignmentType.START,
    })
    const numbering = {
      config: [
        {
          reference: 'items',
          levels: [
            level(0, '%1.', LevelFormat.DECIMAL),
            level(1, '%1.%2', LevelFormat.DECIMAL),
            level(2, '(%3)', LevelFormat.LOWER_LETTER),
          ],
        },
      ],
    }
    const item = (text: string, at: number) => new Paragraph({ text, numbering: { reference: 'items', level: at } })
    const held = await docx(
      await docxOf(
        [
          item('Apologies', 0),
          item('Police', 1),
          item('Panel', 1),
          item('first', 2),
          item('second', 2),
          new Paragraph('Talk.'),
          item('Actions', 0),
          item('Old', 1),
        ],
        { numbering },
      ),
    )
    expect(linesOf(held)).toEqual([
      '1. Apologies',
      '1.1 Police',
      '1.2 Panel',
      '(a) first',
      '(b) second',
      'Talk.',
      '2. Actions',
      '2.1 Old',
    ])
  })
  test('tracked changes are accepted', async () => {
    const by = { author: 'A', date: '2024-01-01T00:00:00Z' }
    const changed = new Paragraph({
      children: [
        new TextRun('CC to '),
        new DeletedTextRun({ text: 'buy', id: 1, ...by }),
        new InsertedTextRun({ text: 'sell', id: 2, ...by }),
        new TextRun(' vans'),
      ],
    })
    expect(linesOf(await docx(await docxOf([changed])))).toEqual(['CC to sell vans'])
  })
  test('page headers and footers are left out', async () => {
    const footers = { default: new Footer({ children: [new Paragraph('Page 1 of 9')] }) }
    const bytes = await Packer.toBuffer(new Document({ sections: [{ children: [new Paragraph('Notes')], footers }] }))
    expect(linesOf(await docx(bytes))).toEqual(['Notes'])
  })
  test('entities and signs come as they are', async () => {
    expect(linesOf(await docx(await docxOf([new Paragraph('a < b & c > d, “£3” – AT&T')])))).toEqual([
      'a < b & c > d, “£3” – AT&T',
    ])
  })
})

describe('what cannot be read', () => {
  const paragraph = '<w:p><w:r><w:t>a</w:t></w:r></w:p>'

  /** Says in the archive's directory that its parts are small. */
  function lying(bytes: Uint8Array): Uint8Array {
    const archive = Buffer.from(bytes)
    for (let at = archive.indexOf('PK\u0001\u0002'); at >= 0; at = archive.indexOf('PK\u0001\u0002', at + 4))
      archive.writeUInt32LE(900, at + 24)
    return archive
  }

  test.each<[string, () => Promise<Uint8Array>, RegExp]>([
    ['cut off', async () => (await docxOfXml(paragraph)).subarray(0, 300), /damaged or cut off/],
    [
      'a part damaged',
      async () =>
        (await docxOfXml(paragraph.repeat(500))).map((byte, at) => (at > 700 && at < 760 ? byte ^ 255 : byte)),
      /damaged or cut off/,
    ],
    [
      'without its document',
      async () =>
        docxOfXml(paragraph).then((bytes) =>
          Buffer.from(
            Buffer.from(bytes).toString('latin1').replaceAll('word/document.xml', 'word/documenu.xml'),
            'latin1',
          ),
        ),
      /no text that can be found/,
    ],
    ['with broken XML', async () => docxOfXml('<w:p><w:r><w:t>a'), /no text that can be found/],
    ['40 MB of empty paragraphs', async () => docxOfXml('<w:p/>'.repeat(6_700_000)), /more than 25 MB of text/],
    [
      'as many paragraphs as fit',
      async () =>
        docxOfXml(Array.from({ length: 610_000 }, (_, at) => `<w:p w:rsidR="${(at * 7919) % 99991}"/>`).join('')),
      /more than 600000 pieces/,
    ],
    [
      'a huge part that is not text',
      async () => docxOfXml(paragraph, { 'word/media/a.png': new Uint8Array(250_000_000) }),
      /more than 200 MB/,
    ],
    [
      'a part that says it is small',
      async () => lying(await docxOfXml(paragraph.repeat(100_000))),
      /damaged or cut off/,
    ],
    [
      'thousands of parts',
      async () => docxOfXml(paragraph, Object.fromEntries(Array.from({ length: 2100 }, (_, at) => [`x/${at}`, '']))),
      /more than 2000 parts/,
    ],
    [
      'packed too well',
      async () => docxOfXml(`<w:p><w:r><w:t>${' '.repeat(20_000_000)}</w:t></w:r></w:p>`),
      /times its size/,
    ],
  ])(
    '%s',
    async (_what, make, reason) => {
      const bytes = await make()
      const startedAt = performance.now()
      const refused = docx(bytes)
      await expect(refused).rejects.toThrow(reason)
      await expect(refused).rejects.toBeInstanceOf(UnreadableDocument)
      expect(performance.now() - startedAt).toBeLessThan(3000)
    },
    20_000,
  )

  test('a document below the limits is read', async () => {
    const many = Math.floor(docxLimits.tags / 50)
    expect(linesOf(await docx(await docxOfXml(paragraph.repeat(many))))).toHaveLength(many)
  }, 20_000)
})
