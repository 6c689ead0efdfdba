import { describe, expect, test } from 'vitest'
import { blocksOf } from '../testing/read-text.ts'

const words = 'The vans are old and dear to run, and the board went through the paper on them with care.'
const pages = (first: string, second: string) =>
  `Harl Oversight Board\n15 June 2021\n\n1. Fleet\n\n${words}\n\n2. Depots\n\n${words} Nobody spoke.\n\n${first}\n\n3. Vetting\n\n${words} It was late.\n\n${second}\n\n4. Estates\n\n${words} That was all.\n`
const noise = (first: string, second: string) =>
  blocksOf(pages(first, second)).flatMap(({ kind, text }) => (kind === 'noise' ? [text] : []))

describe('a foot with a number beside it, seen twice', () => {
  test.each([
    ['Harl Force                                1', 'Harl Force                                2'],
    ['Harl Oversight Board 1', 'Harl Oversight Board 2'],
    ['1 Harl Oversight Board', '2 Harl Oversight Board'],
    ['Notes of June      Page 1 of 3', 'Notes of June      Page 2 of 3'],
    ['1 OFFICIAL 4415', '2 OFFICIAL 4415'],
    ['4415 OFFICIAL 1', '4415 OFFICIAL 2'],
    ['Record No: 4415', 'Record No: 4415 2'],
  ])('%j', (first, second) => {
    const single = (text: string) => text.replace(/ +/g, ' ')
    expect(noise(first, second)).toEqual([single(first), single(second)])
  })

  test.each([
    ['Depot plan item 3', 'Depot plan item 4'],
    ['Harl Oversight Board 2', 'Harl Oversight Board 2'],
    ['Vans of Harl in May: 12', 'Vans of Harl in May: 9'],
  ])('none in %j', (first, second) => expect(noise(first, second)).toEqual([]))
})

describe('what a web page asks of its readers', () => {
  test.each(['Was this page useful?', 'Is there anything wrong with this page?', 'Did you find this page helpful?'])(
    '%s',
    (text) => expect(blocksOf(`${words}\n\n${text}\n`).map(({ kind }) => kind)).toEqual(['paragraph', 'noise']),
  )
})

test('what was published, in a cell beside others, is none', () => {
  const row = (...cells: string[]) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`
  const page = `<table>${row('Ref', 'Action', 'Update')}${row('4/21', 'Publish the figures', '<p>Published 30 May.</p><p>Complete</p>')}</table>`
  expect(blocksOf(page, { name: 'n.html' }).map(({ kind, text }) => [kind === 'noise', text])).toEqual([
    [false, 'Ref Action Update'],
    [false, '4/21 Publish the figures'],
    [false, 'Published 30 May.'],
    [false, 'Complete'],
  ])
})

test.each([
  ['7/21', 'noise'],
  ['Page 3 of 4', 'noise'],
  ['34/1', 'paragraph'],
])('%s alone on a line: %s', (text, kind) =>
  expect(blocksOf(`${words}\n\n${text}\n\n${words} It was late.\n`)[1]?.kind).toBe(kind),
)

test('a line that leads on to a list is none, however often it comes back', () => {
  const item = (at: number) =>
    `${at}. Matter ${at}\n\n${words} It was ${at}.\n\nThe Board resolved:-\n\n(1) that the vans be listed.`
  const text = `Harl Oversight Board\n15 June 2021\n\n${[1, 2, 3, 4].map(item).join('\n\n')}\n`
  expect(blocksOf(text).filter(({ kind }) => kind === 'noise')).toEqual([])
})
