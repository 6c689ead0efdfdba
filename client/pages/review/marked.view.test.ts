import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { SourceSpan } from '../../../shared/facts.ts'
import { labelBefore, markedAt } from './marked.view.ts'

const text = 'one two\nTHREE\nfour five'

test.each([
  ['words', [4, 7], [], [[4, 7]], 'two'],
  [
    'over a line, without what was left out between',
    [4, 18],
    [[8, 13]],
    [
      [4, 8],
      [13, 18],
    ],
    'two four',
  ],
  ['begun inside what was left out', [10, 18], [[8, 13]], [[13, 18]], 'four'],
  ['wholly inside what was left out', [8, 13], [[8, 13]], [[8, 13]], 'THREE'],
] as [string, SourceSpan, SourceSpan[], SourceSpan[], string][])('%s', (_name, span, leftOut, spans, said) => {
  expect(markedAt(text, span, leftOut)).toEqual({ spans, text: said })
})

test.each([
  ['white space', [7, 8]],
  ['nothing', [4, 4]],
] as [string, SourceSpan][])('%s is no word', (_name, span) => expect(markedAt(text, span, [])).toBe(null))

test('marked spans lie within the selection, in order', () => {
  const span = fc.tuple(fc.nat(23), fc.nat(23)).map(([a, b]): SourceSpan => [Math.min(a, b), Math.max(a, b)])
  fc.assert(
    fc.property(span, fc.array(span, { maxLength: 4 }), (selection, leftOut) => {
      const spans = markedAt(text, selection, leftOut)?.spans ?? []
      let from = selection[0]
      for (const [start, end] of spans) {
        expect(start).toBeGreaterThanOrEqual(from)
        expect(end).toBeGreaterThan(start)
        from = end
      }
      expect(from).toBeLessThanOrEqual(selection[1])
    }),
  )
})

const notes = `1. Vans

COMMISSION: DCC to list
the vans by July.
The CC was content.

ACTION: CC to mend them.`
const markOf = (words: string): SourceSpan[] => {
  const start = notes.indexOf(words)
  return [[start, start + words.length]]
}

test.each([
  ['DCC to list', 'COMMISSION'],
  ['the vans by July', 'COMMISSION'],
  ['CC to mend them', null],
  ['Vans', null],
])('before “%s” stands the label %s', (words, label) => expect(labelBefore(notes, markOf(words))).toBe(label))
