import fc from 'fast-check'
import { expect, test } from 'vitest'
import { packPassage, passagesOfLines, unpackPassage } from './theme-passages.ts'

test('a passage keeps the place of each of its characters', () => {
  fc.assert(
    fc.property(fc.string(), fc.infiniteStream(fc.integer({ min: 1, max: 3 })), (text, steps) => {
      let place = 0
      const offsets = Array.from(text, (_, i) => (i === 0 ? place : (place += steps.next().value))).slice(
        0,
        text.length,
      )
      while (offsets.length < text.length) offsets.push((place += 1))
      const block = { kind: 'paragraph' as const, text, offsets, line: 1, lines: [], cells: [], under: [] }
      expect(unpackPassage(packPassage(block))).toEqual(block)
    }),
  )
})

test('lines of a text as passages, each at its place and under its heading', () => {
  const text = '1. Custody\n\n  It was full.\nIt is not.'
  const passages = passagesOfLines(text, new Set([1]))
  expect(passages.map(({ kind, text: said, line, under }) => [kind, said, line, under])).toEqual([
    ['heading', '1. Custody', 1, []],
    ['paragraph', 'It was full.', 3, ['1. Custody']],
    ['paragraph', 'It is not.', 4, ['1. Custody']],
  ])
  for (const passage of passages)
    expect(
      unpackPassage(passage)
        .offsets.map((at) => text[at])
        .join(''),
    ).toBe(passage.text)
})
