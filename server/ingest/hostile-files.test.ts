import { existsSync, readFileSync } from 'node:fs'
import net from 'node:net'
import { join } from 'node:path'
import Zip from 'jszip'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { docxOfXml } from './extract/testing/docx-of.ts'
import { intake } from './intake/intake.ts'
import { RefusedDocument } from './intake/refused-document.ts'
import { readDocument } from './read.ts'
import { UnreadableDocument } from './unreadable-document.ts'

const seed = readFileSync(
  join(import.meta.dirname, '../../seeds/brackenshire/2024-01-23-accountability-meeting.txt'),
  'utf8',
)
const said = [
  'Notes of the Holding to Account Meeting',
  'Date: 14 May 2024',
  'Present: Ines Harrow (PCC), Tom Vale (CC)',
  '1. Victims',
  'ACTION: CC to publish the review of victim contact by the end of June 2024.',
]
const plain = said.join('\n\n')
const bytesOf = (text: string) => new TextEncoder().encode(text)
const read = async (name: string, bytes: Uint8Array) => readDocument(intake({ name, bytes, receivedOn: '2024-06-01' }))

const word = (...paragraphs: string[]) => paragraphs.map((text) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`).join('')
const link =
  '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="http://198.51.100.7/seen.png" TargetMode="External"/><Relationship Id="r8" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate" Target="file:///etc/hostname" TargetMode="External"/></Relationships>'
const linkedPicture =
  '<w:p><w:r><w:drawing><a:blip xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:link="r9"/></w:drawing></w:r></w:p>'

/** A Word document whose body is the whole file of XML given. */
async function docxOfWhole(xml: string): Promise<Uint8Array> {
  const zip = await Zip.loadAsync(await docxOfXml(''))
  return zip.file('word/document.xml', xml).generateAsync({ type: 'uint8array', compression: 'DEFLATE' })
}
const laughs = Array.from({ length: 9 }, (_, at) => `<!ENTITY l${at + 1} "${`&l${at};`.repeat(10)}">`).join('')
const entityBomb = (used: string) =>
  `<?xml version="1.0"?><!DOCTYPE w:document [<!ENTITY l0 "lol"><!ENTITY file SYSTEM "file:///etc/hostname">${laughs}]><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${word(...said)}<w:p><w:r><w:t>${used}</w:t></w:r></w:p></w:body></w:document>`

const reversed = (bytes: Uint8Array) => bytes.map((_, at) => bytes[at ^ 1] ?? 0)
const utf16 = (text: string) => Uint8Array.from(Buffer.from(`\ufeff${text}`, 'utf16le'))
const utf32 = (text: string) =>
  Uint8Array.from(
    Array.from(`\ufeff${text}`).flatMap((sign) => {
      const code = sign.codePointAt(0) ?? 0
      return [code & 255, (code >> 8) & 255, (code >> 16) & 255, 0]
    }),
  )

describe('what is in a file besides notes does nothing, and the notes are read', () => {
  afterEach(() => vi.restoreAllMocks())

  test.each<[string, string, () => Uint8Array | Promise<Uint8Array>]>([
    [
      'an archive in a Word document',
      'a.docx',
      () => docxOfXml(word(...said), { 'word/embeddings/a.zip': 'PK\u0003\u0004' }),
    ],
    [
      'pictures, templates and parts that lie elsewhere',
      'a.docx',
      () =>
        docxOfXml(word(...said) + linkedPicture, {
          'word/_rels/document.xml.rels': link,
          'word/_rels/settings.xml.rels': link,
        }),
    ],
    [
      'scripts, frames and pictures of a page',
      'a.html',
      () =>
        bytesOf(
          `<!doctype html><script>fetch("http://198.51.100.7")</script><iframe src="http://198.51.100.7">ACTION: CC to be framed</iframe><object data="http://198.51.100.7"></object><img src=x onerror="alert(1)"><style>@import "http://198.51.100.7"</style><p>${said.join('</p><p>')}</p><svg><text>ACTION: CC to be drawn</text></svg>`,
        ),
    ],
    [
      'marks of direction',
      'a.txt',
      () => bytesOf(plain.replaceAll(' ', ' \u202e\u2066').replaceAll('\n\n', '\u2069\u202c\n\n')),
    ],
    ['signs that control a terminal', 'a.txt', () => bytesOf(`\u001b[31m${plain}\u0007`)],
  ])('%s', async (_, name, make) => {
    const connect = vi.spyOn(net.Socket.prototype, 'connect')
    const fetched = vi.spyOn(globalThis, 'fetch')
    const { text, facts } = await read(name, await make())
    expect(facts.actions).toHaveLength(1)
    expect(text.text).not.toMatch(/fetch|198\.51|framed|drawn|alert|\p{Cc}(?<![\n\t\f])/u)
    expect(connect).not.toHaveBeenCalled()
    expect(fetched).not.toHaveBeenCalled()
  })

  test.each(['&l9;', '&file;'])('entities of a Word document are not followed: %s', async (used) => {
    const outcome = await read('a.docx', await docxOfWhole(entityBomb(used))).catch((error: unknown) => error)
    if (outcome instanceof Error) expect(outcome).toBeInstanceOf(UnreadableDocument)
    else expect((outcome as Awaited<ReturnType<typeof read>>).text.text.length).toBeLessThan(2 * plain.length)
  })

  test('parts that name places outside the archive are refused and lie nowhere', async () => {
    const bytes = await docxOfXml(word(...said), { 'xxxxxxx/xx/hostile-part.txt': 'seen' })
    const archive = Buffer.from(
      Buffer.from(bytes).toString('latin1').replaceAll('xxxxxxx/xx/', '../../tmp/x'),
      'latin1',
    )
    await expect(read('a.docx', archive)).rejects.toBeInstanceOf(UnreadableDocument)
    expect(existsSync('/tmp/xhostile-part.txt')).toBe(false)
  })
})

describe('a text of an unlikely shape is read, or refused with what to do', () => {
  const nested = (open: string, close: string) =>
    `<!doctype html>${open.repeat(100_000)}<p>${said.join('</p><p>')}</p>${close.repeat(100_000)}`
  test.each<[string, string, string]>([
    ['a page nested 100,000 deep', 'a.html', nested('<div>', '</div>')],
    ['lists nested 100,000 deep', 'a.html', nested('<ul><li>', '</li></ul>')],
    ['tables nested 100,000 deep', 'a.html', nested('<table><tr><td>', '</td></tr></table>')],
    ['quotations nested 100,000 deep', 'a.md', `${'>'.repeat(100_000)} ${plain}`],
    ['brackets nested 100,000 deep', 'a.md', `${plain}\n\n${'['.repeat(100_000)}`],
    ['emphasis nested 100,000 deep', 'a.md', `${plain}\n\n${'*_'.repeat(50_000)}`],
    [
      'a row of 20,000 cells',
      'a.html',
      `<!doctype html><table><tr>${'<td>a'.repeat(20_000)}</table><p>${said.join('</p><p>')}`,
    ],
    [
      'one line of a hundred thousand letters',
      'a.txt',
      `${plain}\n\n${'The PCC asked whether it was so. '.repeat(3_000)}`,
    ],
    ['one word of half a million letters', 'a.txt', `${plain}\n\n${'a'.repeat(500_000)}`],
  ])('%s', async (_, name, text) => {
    const outcome = await read(name, bytesOf(text)).catch((error: unknown) => error)
    if (outcome instanceof Error) {
      expect(outcome).toBeInstanceOf(UnreadableDocument)
      expect(outcome.message).toMatch(/: .+\.$/)
    } else expect((outcome as Awaited<ReturnType<typeof read>>).facts.actions.length).toBeGreaterThan(0)
  })
})

describe('whatever the encoding: the same facts, or a notice, or a refusal', () => {
  const without = (facts: Awaited<ReturnType<typeof read>>['facts']) => ({ ...facts, document: null })

  const golden = join(import.meta.dirname, '../../../shared/documents/2019-09-24-monthly-assurance-meeting.txt')
  const notes = [
    ['a sample', seed],
    ...(existsSync(golden) ? [['the published notes', readFileSync(golden, 'utf8')]] : []),
  ] as [string, string][]
  const lineEnds: [string, (text: string) => string][] = [
    ['\\n', (text) => text],
    ['\\r\\n', (text) => text.replaceAll('\n', '\r\n')],
    ['\\r', (text) => text.replaceAll('\n', '\r')],
  ]
  const encodings: [string, (text: string) => Uint8Array][] = [
    ['UTF-8', bytesOf],
    ['UTF-8 with its mark', (text) => bytesOf(`\ufeff${text}`)],
    ['UTF-16, small end first', utf16],
    ['UTF-16, large end first', (text) => reversed(utf16(text))],
  ]
  const pairs = notes.flatMap(([what, text]) =>
    encodings.flatMap(([encoding, encode]) =>
      lineEnds.map(([ends, end]) => [what, encoding, ends, text, encode(end(text))] as const),
    ),
  )
  test.each(pairs)('%s in %s with %s: the same facts', async (_what, _encoding, _ends, text, bytes) => {
    const clean = text.replace(/\r\n?/g, '\n').replace(/^\ufeff/, '')
    const [want, got] = await Promise.all([read('n.txt', bytesOf(clean)), read('n.txt', bytes)])
    expect(want.facts.actions.length + want.facts.exchanges.length).toBeGreaterThan(3)
    expect(without(got.facts)).toEqual(without(want.facts))
    expect(got.text.text).not.toContain('\ufffd')
  })

  const western = (text: string) => {
    const signs: Record<string, number> = {
      '–': 0x96,
      '—': 0x97,
      '‘': 0x91,
      '’': 0x92,
      '“': 0x93,
      '”': 0x94,
      '…': 0x85,
      '•': 0x95,
      '€': 0x80,
    }
    return Uint8Array.from(Array.from(text, (sign) => signs[sign] ?? sign.charCodeAt(0)))
  }
  test.each(notes)('%s in Windows-1252: the same facts, and a notice', async (_, text) => {
    const clean = `${text.replace(/\r\n?/g, '\n')}\n£5 – “yes”\n`
    const [want, got] = await Promise.all([read('n.txt', bytesOf(clean)), read('n.txt', western(clean))])
    expect(got.text.text).toBe(want.text.text)
    expect(got.facts.notices.some(({ message }) => message.includes('Windows-1252'))).toBe(true)
    expect({ ...without(got.facts), notices: [] }).toEqual({ ...without(want.facts), notices: [] })
  })

  test.each<[string, Uint8Array]>([
    ['half a character of UTF-16', Uint8Array.from([...utf16(plain), 0x3d, 0xd8])],
    ['a byte too many in UTF-16', Uint8Array.from([...utf16(plain), 0x41])],
    ['characters that another program lost', bytesOf(`${plain}\n\nIt costs \ufffd3.`)],
    ['UTF-8 cut inside a character', bytesOf(`${plain} “yes”`).slice(0, -1)],
    ['one wrong byte in UTF-8', Uint8Array.from([...bytesOf(`${plain} – `), 0xff])],
    ['central European letters', Uint8Array.from([...bytesOf(plain), 0xb9, 0xe6, 0xea])],
    ['Japanese', Uint8Array.from([...bytesOf(plain), 0x83, 0x65, 0x83, 0x58])],
  ])('%s: read with a notice', async (_, bytes) => {
    const { facts } = await read('n.txt', bytes)
    expect(facts.actions).toHaveLength(1)
    expect(facts.notices.filter(({ message }) => /Windows-1252|\ufffd/.test(message))).toHaveLength(1)
  })

  test.each<[string, Uint8Array, RegExp]>([
    ['UTF-16 without its mark', utf16(plain).slice(2), /save it as UTF-8/],
    ['UTF-32', utf32(plain), /save it as UTF-8/],
    ['zero bytes in text', bytesOf(plain.replaceAll(' ', '\u0000')), /not text/],
    ['zero bytes in UTF-16', utf16(plain.replaceAll(' ', '\u0000')), /save it as UTF-8/],
  ])('%s: refused with what to do', async (_, bytes, reason) => {
    await expect(read('n.txt', bytes)).rejects.toThrow(reason)
    await expect(read('n.txt', bytes)).rejects.toBeInstanceOf(RefusedDocument)
  })

  test('lost characters of a Word document are told of', async () => {
    const { facts } = await read('a.docx', await docxOfXml(word(...said, 'It costs \ufffd3.')))
    expect(facts.notices.map(({ message }) => message)).toContainEqual(expect.stringContaining('1 character is lost'))
  })
})
