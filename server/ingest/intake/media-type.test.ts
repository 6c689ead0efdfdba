import Zip from 'jszip'
import { describe, expect, test } from 'vitest'
import { csvType, docxType, pdfType, xlsxType } from '../../../shared/source.ts'
import { intake } from './intake.ts'
import { RefusedDocument } from './refused-document.ts'

const bytesOf = (text: string) => new TextEncoder().encode(text)
const latin = (text: string) => Uint8Array.from(Buffer.from(text, 'latin1'))
const take = (name: string, bytes: Uint8Array) => intake({ name, bytes, receivedOn: '2024-06-30' })

async function zipOf(...names: string[]): Promise<Uint8Array> {
  const zip = new Zip()
  for (const name of names) zip.file(name, 'x')
  return zip.generateAsync({ type: 'uint8array' })
}

describe('the kind of a document is found in its bytes, whatever its name says', () => {
  test.each<[string, string, Uint8Array | Promise<Uint8Array>, string]>([
    ['a PDF called .txt', 'notes.txt', bytesOf('%PDF-1.7\n%%EOF'), pdfType],
    ['a PDF after a line of its mail', 'notes.pdf', latin('Content: x\n%PDF-1.7\n\u0000\u0001'), pdfType],
    ['text about PDFs called .pdf', 'notes.pdf', bytesOf('A file begins with %PDF-1.7 as a rule.'), 'text/plain'],
    ['Word called .pdf', 'notes.pdf', zipOf('[Content_Types].xml', 'word/document.xml'), docxType],
    ['Word whose body has a number', 'notes.docx', zipOf('[Content_Types].xml', 'word/document2.xml'), docxType],
    [
      'Word that is cut off',
      'notes.docx',
      zipOf('[Content_Types].xml', 'word/document.xml').then((bytes) => bytes.subarray(0, 120)),
      docxType,
    ],
    ['text called .docx', 'notes.docx', bytesOf('Notes of a meeting'), 'text/plain'],
    [
      'a message of plain words',
      'notes.eml',
      bytesOf('From: a\nTo: b\nSubject: Notes\n\nNotes of a meeting'),
      'text/plain',
    ],
    [
      'labels of a meeting, and an e-mail quoted',
      'notes.txt',
      bytesOf('Date: 14 May\nTime: 10.00\nVenue: Hall\n\nContent-Type: multipart/mixed'),
      'text/plain',
    ],
    ['HTML called .txt', 'notes.txt', bytesOf('<!doctype html><p>Notes'), 'text/html'],
    ['Markdown by its name', 'notes.md', bytesOf('# Notes'), 'text/markdown'],
    [
      'Excel called .docx',
      'notes.docx',
      zipOf('[Content_Types].xml', 'xl/workbook.xml', 'xl/embeddings/word/document.xml'),
      xlsxType,
    ],
    ['CSV by its name', 'tracker.csv', bytesOf('Ref,Action'), csvType],
    ['UTF-16', 'notes.txt', latin('\u00ff\u00feN\u0000o\u0000t\u0000e\u0000s\u0000'), 'text/plain'],
  ])('%s', async (_what, name, bytes, kind) => expect(take(name, await bytes).mediaType).toBe(kind))
})

describe('what is no document of an accepted kind is refused, and what is accepted is said', () => {
  test.each<[string, string, Uint8Array | Promise<Uint8Array>, RegExp]>([
    ['binary Excel', 'tracker.xlsb', zipOf('xl/workbook.bin'), /a binary Excel workbook; save it as \.xlsx/],
    ['PowerPoint', 'notes.docx', zipOf('ppt/presentation.xml'), /a PowerPoint presentation/],
    ['OpenDocument', 'notes.odt', zipOf('mimetype', 'content.xml'), /save it as \.docx/],
    ['a ZIP archive', 'notes.zip', zipOf('a.txt', 'b.txt'), /a ZIP archive; unpack it/],
    [
      'old Word',
      'notes.doc',
      latin('\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1'),
      /an old Office document; save it as \.docx/,
    ],
    [
      'Word with a password',
      'notes.docx',
      latin(`\u00d0\u00cf\u0011\u00e0${Buffer.from('EncryptedPackage', 'utf16le').toString('latin1')}`),
      /with a password/,
    ],
    ['RTF', 'notes.doc', bytesOf('{\\rtf1 Notes}'), /rich text .*save it as \.docx/],
    ['a picture called .pdf', 'notes.pdf', latin('\u0089PNG\r\n'), /an image; scan or print/],
    ['a scan as TIFF', 'notes.pdf', latin('II*\u0000\u0008\u0000'), /an image/],
    ['a drawing', 'notes.html', bytesOf('<?xml version="1.0"?>\n<svg xmlns="x"><text>Notes</text></svg>'), /an image/],
    [
      'an e-mail in parts',
      'notes.eml',
      bytesOf(
        'From: a\r\nSubject: Notes\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed;\r\n boundary=x\r\n\r\n--x',
      ),
      /an e-mail; put in the notes attached/,
    ],
    ['UTF-16 without its mark', 'notes.txt', latin('N\u0000o\u0000t\u0000e\u0000s\u0000 \u0000'), /save it as UTF-8/],
    ['a program', 'notes.txt', latin('\u007fELF\u0002'), /a program/],
    ['nothing', 'notes.pdf', new Uint8Array(), /empty/],
    ['white space', 'notes.txt', bytesOf(' \n\t'), /empty/],
    ['zeros', 'notes.txt', latin(`Notes${'\u0000'.repeat(20)}`), /not text/],
    ['too many lines', 'notes.txt', bytesOf('a\n'.repeat(200_001)), /more than 200000 lines/],
    ['too much', 'notes.pdf', new Uint8Array(20_000_001).fill(37), /larger than 20 MB/],
  ])('%s', async (_what, name, bytes, reason) => {
    const taken = await bytes
    expect(() => take(name, taken)).toThrow(reason)
    expect(() => take(name, taken)).toThrow(RefusedDocument)
  })
  test('the sentence says what is accepted', async () => {
    const archive = await zipOf('a.txt')
    expect(() => take('a.zip', archive)).toThrow(
      'Word (.docx) and PDF are accepted, and an action tracker as .xlsx or .csv.',
    )
  })
})
