import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseSync } from 'vite'
import { expect, test } from 'vitest'
import { common } from './common.ts'

const client = join(import.meta.dirname, '..')
/** Where words may stand: the catalogue, journeys, which look for them, and what tells a builder that index.html is not ours. */
const mayHoldWords = /^(?:words|journeys)\/|^main\.tsx$/
/** Names of keys, as browsers give them and as they are printed on them. */
const keyNames = ['Enter', 'Escape', 'Backspace', 'Delete', 'Ctrl']

/** Attributes that are shown or read aloud. */
const shown = new Set([
  'aria-label',
  'title',
  'label',
  'placeholder',
  'alt',
  'what',
  'name',
  'heading',
  'sub',
  'hint',
  'legend',
])
const isSaid = (text: string) => /\p{L}{2}/u.test(text)
/** "Try again", "Save", " of them are open": words for a reader, not for a machine. */
const isSentence = (text: string) =>
  /^\s*\p{Lu}\p{Ll}+(?:[ …:?.]|$)|\p{Ll}{2,} \p{Ll}+ \p{Ll}/u.test(text) && !keyNames.includes(text)

type Node = { type: string; value?: unknown; name?: Node & { name?: string }; [key: string]: unknown }
const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && 'type' in value

function saidBy(node: Node): string[] {
  if (node.type === 'JSXText' && isSaid(String(node.value))) return [String(node.value).trim()]
  if (node.type === 'JSXAttribute' && isNode(node.value) && node.value.type === 'Literal') {
    const text = String(node.value.value)
    return shown.has(String(node.name?.name)) && isSaid(text) ? [text] : []
  }
  if (node.type === 'Literal' && typeof node.value === 'string' && isSentence(node.value)) return [node.value]
  if (node.type === 'TemplateElement') {
    const { raw } = node.value as { raw: string }
    return isSentence(raw) ? [raw] : []
  }
  return []
}

/** The parts of a node in which a literal is a code that programs compare, not a word for a reader. */
function codesOf(node: Node): unknown[] {
  if (node.type === 'BinaryExpression' && /^[!=]==$/.test(String(node.operator))) return [node.left, node.right]
  if (node.type === 'SwitchCase') return [node.test]
  if (node.type === 'TSLiteralType') return [node.literal]
  if (node.type !== 'Property') return []
  const key = node.key as { name?: string }
  return ['value', 'kind', 'verdict'].includes(key.name ?? '') ? [key, node.value] : [key]
}

function wordsIn(node: Node): string[] {
  const codes = codesOf(node)
  const below = Object.values(node)
    .flat()
    .filter(isNode)
    .filter((part) => part.type !== 'Literal' || !codes.includes(part))
  return [...saidBy(node), ...below.flatMap(wordsIn)]
}

/** The codes that a type of the same file lists. */
function typedCodes(node: Node): unknown[] {
  if (node.type === 'TSLiteralType') return [(node.literal as Node).value]
  return Object.values(node).flat().filter(isNode).flatMap(typedCodes)
}

function wordsOf(name: string, source: string): string[] {
  const program = parseSync(name, source).program as unknown as Node
  const codes = typedCodes(program)
  return wordsIn(program).filter((text) => !codes.includes(text))
}

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
])('%s says %o', (source, words) => expect(wordsOf('a.tsx', source)).toEqual(words))

test.each(files)('%s says nothing by itself', (file) =>
  expect(wordsOf(file, readFileSync(join(client, file), 'utf8'))).toEqual([]),
)

test('there are files to look at', () => expect(files.length).toBeGreaterThan(150))

test('what several pages say is constants, which a page brings only where it says them', () =>
  expect(Object.values(common).filter((text) => typeof text !== 'string')).toEqual([]))
