import { readFileSync } from 'node:fs'
import { Paragraph } from 'docx'
import { afterAll, expect, test } from 'vitest'
import { docxOf, docxOfXml } from '../extract/testing/docx-of.ts'
import { lines, pdfOf, picture } from '../extract/testing/pdf-of.ts'
import { intake } from '../intake/intake.ts'
import { readDocument } from '../read.ts'
import { openReaderPool } from './reader-pool.ts'

const pool = openReaderPool()
afterAll(() => pool.close())

const said = [
  'Notes of the Holding to Account Meeting',
  'Date: 14 May 2024',
  'Present: Ines Harrow (PCC), Tom Vale (CC)',
  '1. Victims',
  'The PCC asked how many victims wait – and for how long. The CC responded that forty do.',
  'ACTION: CC to publish the review of victim contact by the end of June 2024.',
]
const textOf = (text: string) => new TextEncoder().encode(text)

test.each([
  ['notes.txt', async () => textOf(said.join('\n\n'))],
  ['notes.md', async () => textOf(`# ${said.join('\n\n')}`)],
  ['notes.html', async () => textOf(`<!doctype html><p>${said.join('</p><p>')}</p>`)],
  ['notes.docx', () => docxOf(said.map((line) => new Paragraph(line)))],
  ['notes.pdf', async () => pdfOf([said.flatMap((line, index) => lines(60, 780 - 40 * index, [line]))])],
])(
  '%s is read in its own process as in this one',
  async (name, make) => {
    const document = intake({ name, bytes: await make(), receivedOn: '2024-06-01' })
    const [there, here] = await Promise.all([pool.read(document), readDocument(document)])
    expect(there.facts.actions).toHaveLength(1)
    expect(there.facts).toEqual(here.facts)
    expect(there.text).toEqual({ reader: here.text.reader, text: here.text.text })
  },
  30_000,
)

test('the words of an office go with the document to the process that reads it', async () => {
  const bytes = textOf(said.join('\n\n').replace('ACTION', 'BEHEST'))
  const document = intake({ name: 'notes.txt', bytes, receivedOn: '2024-06-01' })
  const words = [{ word: 'Behest', marks: 'action' }] as const
  const [plain, there] = [await pool.read(document), await pool.read(document, words)]
  expect(plain.facts.actions.map(({ reader }) => reader)).not.toContain('action@1+words')
  expect(there.facts.actions.map(({ reader }) => reader)).toEqual(['action@1+words'])
}, 30_000)

test.each([
  ['pictures alone', 'NeedsOcr', async () => pdfOf([[picture]])],
  ['a part of a PDF', 'UnreadableDocument', async () => pdfOf([[picture]]).slice(0, 200)],
  ['a Word document that unpacks to very much', 'UnreadableDocument', () => docxOfXml('<w:p/>'.repeat(4_000_000))],
])(
  '%s: said in words, and the process goes on',
  async (_, name, make) => {
    const document = intake({ name: 'notes', bytes: await make(), receivedOn: '2024-06-01' })
    await expect(pool.read(document)).rejects.toMatchObject({ name, message: expect.stringMatching(/\.$/) })
  },
  30_000,
)

test('what reads in the process knows no database, no server and no other process', () => {
  const seen = new Set<string>()
  const follow = (file: URL) => {
    if (seen.has(file.href)) return
    seen.add(file.href)
    for (const [, path] of readFileSync(file, 'utf8').matchAll(
      /^(?:import|export)(?! type)\b[^'"=;]* from '([^']+)'/gm,
    )) {
      if (path?.startsWith('.')) follow(new URL(path, file))
      else outside.add(path ?? '')
    }
  }
  const outside = new Set<string>()
  follow(new URL('reader-process.ts', import.meta.url))
  expect(seen.size).toBeGreaterThan(80)
  const banned = /^(kysely|pg|better-sqlite3|fastify|@trpc\/.*|node:(http|https|http2|tls|child_process|cluster))$/
  expect([...outside].filter((path) => banned.test(path))).toEqual([])
  expect([...seen].filter((href) => /server\/(db|api|analytics|record|cli)\//.test(href))).toEqual([])
})
