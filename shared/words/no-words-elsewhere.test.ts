import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseSync } from 'vite'
import { expect, test } from 'vitest'
import { joinedWordsOf, type Node, recordCodes } from './testing/said-words.ts'

const root = join(import.meta.dirname, '../..')
/** Rooms that put sentences together and hold no word themselves. */
const rooms = [
  'shared/answers',
  'shared/briefing',
  'shared/drawing',
  'shared/figures',
  'shared/wording',
  'server/analytics',
  'server/api',
  'server/briefing',
  'server/record',
  'server/review',
  'server/tracker',
  'server/ingest/intake',
  'server/ingest/refine',
]
/** Files in other languages than people's: rows of lists, SVG, what other tools are to type, words that rules pass over. */
const isNoRoom =
  /^server\/(?:(?:briefing|record)\/(?:numbers|picture)\/|api\/numbers\/examples|ingest\/refine\/content-words)/
/** What is the same in any language: a font, the product's name, a header of HTTP. */
const names = new Set(['Arial', 'Brought Forward', 'attachment; filename="', `"; filename*=UTF-8''`])

const programOf = (name: string, source: string) => parseSync(name, source).program as unknown as Node
const read = (file: string) => readFileSync(join(root, file), 'utf8')
const sourcesIn = (folder: string) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !/\.test\.|testing\//.test(file))
    .map((file) => `${folder}/${file}`)

/** Codes that the types and lists of the record give: 'not reported on' is one, and has a label. */
const codes = new Set(
  [...sourcesIn('shared'), ...sourcesIn('server/db/tables')].flatMap((file) =>
    recordCodes(programOf(file, read(file))),
  ),
)
const wordsIn = (name: string, source: string) =>
  joinedWordsOf(programOf(name, source)).filter((text) => !codes.has(text) && !names.has(text))

test.each([
  ['const said = `${some} of ${count}`', [' of ']],
  ['const said = `before ${day}`', ['before ']],
  ["const said = isOpen ? 'Nothing is open' : none", ['Nothing is open']],
  ["const reason = ['not reported on', 'put off', 'nobody named']", ['nobody named']],
  ['const key = `${office}/${holder}`; const found = { key: `office:${office}` }', []],
  ['log.warn({ name }, `it was ${name}`); new RegExp(`no ${name}`)', []],
  ['const rows = sql`count(*) as many of them`', []],
])('%s says %o', (source, words) => expect(wordsIn('a.ts', source)).toEqual(words))

const files = rooms.flatMap(sourcesIn).filter((file) => !isNoRoom.test(file))

test.each(files)('%s says nothing by itself', (file) => expect(wordsIn(file, read(file))).toEqual([]))

test.each(rooms)('%s has files to look at', (room) =>
  expect(files.filter((file) => file.startsWith(room)).length).toBeGreaterThan(2),
)
