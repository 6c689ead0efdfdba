import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { SourceSpan } from '../../shared/facts.ts'
import { inRuns, markText, soughtFact, type MarkedFact } from './marked-text.view.ts'

const fact = (key: string, ...spans: SourceSpan[]): MarkedFact => ({ key, kind: 'action', spans, state: 'suggested' })
const drawn = (text: string, facts: MarkedFact[], repeated: SourceSpan[] = []) =>
  markText(text, facts, repeated, []).map((line) =>
    line.pieces
      .map((piece) => (piece.keys.length > 0 ? `[${piece.keys.join('+')} ${piece.text}]` : piece.text))
      .join('|'),
  )

test.each([
  ['one fact', 'one two', [fact('a', [4, 7])], ['one |[a two]']],
  ['a fact over a line break', 'one\ntwo', [fact('a', [2, 5])], ['on|[a e]', '[a t]|wo']],
  [
    'a fact inside another: the shorter first',
    'abcdef',
    [fact('a', [0, 6]), fact('b', [2, 4])],
    ['[a ab]|[b+a cd]|[a ef]'],
  ],
  ['a fact of two spans', 'ab cd', [fact('a', [0, 2], [3, 5])], ['[a ab]| |[a cd]']],
  [
    'a long fact before a short one further down',
    'a\nb\nc',
    [fact('a', [0, 5]), fact('b', [2, 3])],
    ['[a a]', '[b+a b]', '[a c]'],
  ],
  ['none', 'one', [], ['one']],
])('%s', (_name, text, facts, lines) => expect(drawn(text, facts)).toEqual(lines))

const texts = fc.array(fc.string({ maxLength: 12 }), { minLength: 1, maxLength: 6 }).map((lines) => lines.join('\n'))

test('no character is lost, added or moved, whatever the facts are', () => {
  const spans = fc.array(
    fc.tuple(fc.nat(60), fc.integer({ min: 1, max: 30 })).map(([start, length]): SourceSpan => [start, start + length]),
    { maxLength: 4 },
  )
  const facts = fc.array(spans, { maxLength: 5 }).map((all) => all.map((one, at) => fact(`f${at}`, ...one)))
  fc.assert(
    fc.property(texts, facts, spans, (text, given, repeated) => {
      const lines = markText(text, given, repeated, [])
      expect(lines.map((line) => line.pieces.map((piece) => piece.text).join('')).join('\n')).toBe(text)
      for (const piece of lines.flatMap((line) => line.pieces)) {
        const holding = given.filter((one) =>
          one.spans.some(([start, end]) => start <= piece.start && piece.start + piece.text.length <= end),
        )
        expect(new Set(piece.keys)).toEqual(new Set(piece.text === '' ? piece.keys : holding.map((one) => one.key)))
      }
    }),
  )
})

test('repeated lines stand together, a blank line between them too', () => {
  const runs = inRuns(
    markText(
      'one\ntwo\n\nthree\nfour',
      [],
      [
        [4, 7],
        [9, 14],
      ],
      [],
    ),
  )
  expect(runs.map((run) => `${run.isRepeated} ${run.lines.map((line) => line.number).join()}`)).toEqual([
    'false 1',
    'true 2,3,4',
    'false 5',
  ])
})

test.each([
  ['the same spans', [[4, 7]], 'b'],
  ['inside a fact', [[5, 6]], 'b'],
  ['nowhere', [[90, 91]], null],
  ['not asked', [], null],
] as [string, SourceSpan[], string | null][])('a quote followed here: %s', (_name, sought, key) => {
  expect(soughtFact([fact('a', [0, 9]), fact('b', [4, 7])], sought)).toBe(key)
})
