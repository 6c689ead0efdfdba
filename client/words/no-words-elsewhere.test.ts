import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseSync } from 'vite'
import { expect, test } from 'vitest'
import { type Node, wordsOf } from '../../shared/words/testing/said-words.ts'
import { common } from './common.ts'

const client = join(import.meta.dirname, '..')
/** Where words may stand: the catalogue, journeys, which look for them, and what tells a builder that index.html is not ours. */
const mayHoldWords = /^(?:words|journeys)\/|^main\.tsx$/
const wordsIn = (name: string, source: string) => wordsOf(parseSync(name, source).program as unknown as Node)

const files = readdirSync(client, { recursive: true, encoding: 'utf8' }).filter(
  (file) => /\.tsx?$/.test(file) && !/\.test\.|testing\//.test(file) && !mayHoldWords.test(file),
)

test.each([
  ['<p>Put in documents</p>', ['Put in documents']],
  ['<button aria-label="close" />', ['close']],
  ["const name = isOn ? 'Show as table' : said.drawing", ['Show as table']],
  ["const name = isBusy ? 'Saving' : 'a code'", ['Saving']],
  ['const all = `As at ${day}`', ['As at ']],
  ['const left = `${some} more: type some words`', [' more: type some words']],
  [
    "type A = 'it is new'; const a = b === 'it is new' ? { value: 'it is new', 'it is new': 1 } : 'It is old'",
    ['It is old'],
  ],
  ["type Way = 'it is new' | 'it is old'; set('it is new'); say('it is gone')", ['it is gone']],
  ['<p className="vh" data-kind="all dates">{said.menu} ({set})</p>', []],
])('%s says %o', (source, words) => expect(wordsIn('a.tsx', source)).toEqual(words))

test.each(files)('%s says nothing by itself', (file) =>
  expect(wordsIn(file, readFileSync(join(client, file), 'utf8'))).toEqual([]),
)

test('there are files to look at', () => expect(files.length).toBeGreaterThan(150))

test('what several pages say is constants, which a page brings only where it says them', () =>
  expect(Object.values(common).filter((text) => typeof text !== 'string')).toEqual([]))
