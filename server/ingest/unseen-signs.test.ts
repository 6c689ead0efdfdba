import { Paragraph } from 'docx'
import Zip from 'jszip'
import { describe, expect, test } from 'vitest'
import { docxOf, docxOfXml } from './extract/testing/docx-of.ts'
import { lines, pdfOf } from './extract/testing/pdf-of.ts'
import { intake } from './intake/intake.ts'
import { readDocument } from './read.ts'

const said = [
  'Notes of the Holding to Account Meeting',
  'Date: 14 May 2024',
  'Present: Ines Harrow (PCC), Tom Vale (CC)',
  '1. Victims',
  'ACTION: CC to publish the review of victim contact by the end of June 2024.',
]
const bytesOf = (text: string) => new TextEncoder().encode(text)
const read = async (name: string, bytes: Uint8Array) => readDocument(intake({ name, bytes, receivedOn: '2024-06-01' }))

/** Some sign inside every word, also inside the marker of an action and between the figures of a date. */
const within = (sign: string) => said.map((line) => line.replaceAll(/\B/g, sign))

describe('signs that nobody sees, inside words, change nothing of what is read', () => {
  test.each([
    ['a space of no width', '\u200b'],
    ['a mark that joins', '\u200d'],
    ['a mark that keeps apart', '\u200c'],
    ['a word joiner', '\u2060'],
    ['a byte-order mark', '\ufeff'],
    ['a soft hyphen', '\u00ad'],
    ['a mark of direction', '\u200e'],
  ])('%s', async (_, sign) => {
    const wanted = (await read('n.txt', bytesOf(said.join('\n\n')))).facts
    expect(wanted.actions).toHaveLength(1)
    const hidden = within(sign)
    const files: [string, Uint8Array][] = [
      ['n.txt', bytesOf(hidden.join('\n\n'))],
      ['n.md', bytesOf(hidden.join('\n\n'))],
      ['n.html', bytesOf(`<!doctype html><p>${hidden.join('</p><p>')}</p>`)],
      ['n.html', bytesOf(`<!doctype html><p>${within(`&#${sign.codePointAt(0)};`).join('</p><p>')}</p>`)],
      ['n.docx', await docxOf(hidden.map((line) => new Paragraph(line)))],
    ]
    for (const [name, bytes] of files) {
      const { facts, text } = await read(name, bytes)
      expect(text.text).not.toMatch(/\p{Cf}/u)
      expect([name, facts.meeting.heldOn, facts.attendance.length]).toEqual([name, '2024-05-14', 2])
      expect(facts.actions.map((action) => [name, action.text, action.due?.latest])).toEqual([
        [name, wanted.actions[0]?.text, '2024-06-30'],
      ])
    }
  })

  test('in a PDF, whose font says that a sign stands for one', async () => {
    const page = said
      .map((line) => line.replace('ACTION', 'AC~TION'))
      .flatMap((line, at) => lines(60, 780 - 40 * at, [line]))
    const map = '1 begincodespacerange <00> <FF> endcodespacerange 1 beginbfchar <7E> <200B> endbfchar'
    const stream = `<< /Length ${map.length} >>\nstream\n${map}\nendstream`
    const file = Buffer.from(pdfOf([page], { objects: [stream] })).toString('latin1')
    const named = file.replace('/BaseFont /Helvetica /', '/BaseFont /Helvetica /ToUnicode 7 0 R /')
    const { text, facts } = await read('n.pdf', Buffer.from(named, 'latin1'))
    expect(text.text).toContain('\nACTION: CC')
    expect(facts.actions).toHaveLength(1)
  })
})

describe('archives inside an archive are not opened', () => {
  const word = said.map((line) => `<w:p><w:r><w:t>${line}</w:t></w:r></w:p>`).join('')

  /** Archives of ten archives each, three deep, over ten million zeros: ten thousand million if all were unpacked. */
  async function nested(): Promise<Uint8Array> {
    let inside: Uint8Array = new Uint8Array(10_000_000)
    for (let depth = 0; depth < 3; depth++) {
      const zip = new Zip()
      for (let copy = 0; copy < 10; copy++) zip.file(`${copy}.zip`, inside)
      inside = await zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE', compressionOptions: { level: 9 } })
    }
    return inside
  }

  test('in a Word document whose notes are read', async () => {
    const parts = { 'word/embeddings/a.zip': await nested(), 'word/embeddings/b.docx': await docxOfXml(word) }
    const { facts } = await read('n.docx', await docxOfXml(word, parts))
    expect(facts.actions).toHaveLength(1)
  })

  test('alone', async () => {
    const bytes = await nested()
    expect(() => intake({ name: 'n.docx', bytes, receivedOn: '2024-06-01' })).toThrow(/a ZIP archive/)
  })
})
