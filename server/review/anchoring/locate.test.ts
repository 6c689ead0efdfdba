import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { growthOf, LINEAR } from '../../ingest/testing/growth.ts'
import { anchorAt, sliceAt, spansOfPart } from './anchor.ts'
import { heldWords } from './held-words.ts'
import { locate } from './locate.ts'
import { markOf } from '../testing/deciding.ts'

const sentence = 'The force will publish its review of custody visits (in full) by Easter.'
const before = `One.\n${sentence}\nTwo.`

/** The words found in another text, for a decision made on some words of this one. */
function foundIn(other: string, words = sentence, from = before): string | null {
  const spans = locate(heldWords(other), anchorAt(from, markOf(from, words)))
  return spans && (sliceAt(other, spans)?.text ?? null)
}

describe('locate', () => {
  test.each([
    ['where it stood', before, sentence],
    ['further down', `Zero.\nAnd more.\n${before}`, sentence],
    ['broken over lines', before.replace('its review', 'its\n   review'), sentence],
    [
      'in other case and punctuation',
      before.replace('(in full)', '- in full -'),
      'The force will publish its review of custody visits - in full - by Easter.',
    ],
    [
      'with a word changed',
      before.replace('Easter', 'Whitsun'),
      'The force will publish its review of custody visits (in full) by',
    ],
    [
      'with a word put in',
      before.replace('custody', 'all custody'),
      'The force will publish its review of all custody visits (in full) by',
    ],
    ['gone', 'One.\nTwo.', null],
    ['only some of its words', 'The force will look at custody.', null],
    ['nothing', '', null],
  ])('%s', (_, other, found) => expect(foundIn(other)).toBe(found))

  test.each([
    ['the second of two', 'A. Ongoing.\nB. Ongoing.\nC.', 1, 'Zero.\nA. Ongoing.\nNew.\nB. Ongoing.\nC.', 26],
    ['the first of two', 'A. Ongoing.\nB. Ongoing.\nC.', 0, 'Zero.\nA. Ongoing.\nNew.\nB. Ongoing.\nC.', 9],
  ])('of like places %s, by the words around it', (_, from, which, other, start) => {
    const at = which === 0 ? from.indexOf('Ongoing.') : from.lastIndexOf('Ongoing.')
    const anchor = anchorAt(from, [[at, at + 'Ongoing.'.length]])
    expect(locate(heldWords(other), anchor)).toEqual([[start, start + 'Ongoing.'.length]])
  })

  test('a sentence whose words begin a longer one too, though behind that stand by chance the words that were behind it', () => {
    const from = 'DO: Review van court.\nDO: Review van court custody cell.\nDO CC: Cell.'
    const other = from.replaceAll('\n', '\nNothing more was said.\n')
    const anchor = anchorAt(from, [[4, 21]])
    expect(anchor.text).toBe('Review van court.')
    expect(locate(heldWords(other), anchor)).toEqual([[4, 21]])
    expect(locate(heldWords(`New.\n${other}`), anchor)).toEqual([[9, 26]])
  })

  test('a passage that a page break cut, cut elsewhere and not at all', () => {
    const from = 'We will publish the\nPage 3\nreview of custody.'
    const anchor = anchorAt(from, [...markOf(from, 'We will publish the'), ...markOf(from, 'review of custody.')])
    const whole = 'Page 3 We will publish the review of custody. Page 4'
    expect(sliceAt(whole, locate(heldWords(whole), anchor)!)?.text).toBe(anchor.text)
    const again = 'Now: We will publish the\nPage 9 of 12\nreview of custody.'
    expect(sliceAt(again, locate(heldWords(again), anchor)!)?.text).toBe(anchor.text)
  })

  test('two passages that hold as many of the words, among the same words: neither', () => {
    const other = 'x. The force will publish its review in summer. x. The force will publish its review in winter. x.'
    const from = 'The force will publish its review in autumn.'
    expect(foundIn(other, from, from)).toBeNull()
  })

  const words = fc.array(fc.constantFrom('custody', 'review', 'van', 'court', 'station', 'cell'), {
    minLength: 1,
    maxLength: 30,
  })
  test('what was marked is found again wherever lines are put in, and is always a slice', () =>
    fc.assert(
      fc.property(words, words, words, fc.nat(), (lead, said, rest, at) => {
        const marked = said.slice(at % said.length)
        const from = [lead.join(' '), marked.join(' '), rest.join(' ')].join('.\n')
        const start = lead.join(' ').length + 2
        const anchor = anchorAt(from, [[start, start + marked.join(' ').length]])
        const other = from
          .split('\n')
          .flatMap((line) => [line, 'Nothing more was said'])
          .join('\n')
        const spans = locate(heldWords(other), anchor)
        expect(sliceAt(other, spans ?? [])?.text).toBe(anchor.text)
      }),
    ))

  test('costs what grows with the text and no faster', async () => {
    const long = (count: number) => heldWords('the force will look at the matter again and report. '.repeat(count))
    const anchor = anchorAt(before, markOf(before, sentence))
    const find = (count: number) => locate(long(count), anchor)
    expect(await growthOf(find, 1000)).toBeLessThan(LINEAR)
  })
})

describe('slices', () => {
  test.each([
    ['white space at the ends goes', 'a  bc  d', [[1, 6]], 'bc', [[3, 5]]],
    [
      'spans are put in order',
      'abc def',
      [
        [4, 7],
        [0, 3],
      ],
      'abc def',
      [
        [0, 3],
        [4, 7],
      ],
    ],
    [
      'what is marked twice stands once',
      'abcdef',
      [
        [0, 4],
        [2, 6],
      ],
      'abcdef',
      [
        [0, 4],
        [4, 6],
      ],
    ],
    ['past the end is cut off', 'abc', [[1, 90]], 'bc', [[1, 3]]],
  ] as [string, string, [number, number][], string, [number, number][]][])('%s', (_, text, marked, said, spans) => {
    expect(sliceAt(text, marked)).toMatchObject({ spans })
    expect(sliceAt(text, marked)?.text.replace(/ /g, '')).toBe(said.replace(/ /g, ''))
  })

  test('nothing marked is nothing', () => expect(sliceAt('a   b', [[1, 4]])).toBeNull())
  test('the line is that of the first word', () => expect(sliceAt('a\nb\nc', [[3, 5]])?.line).toBe(3))
  test('a part of a passage over two spans', () => {
    const text = 'How many? xx It is in hand.'
    expect(
      spansOfPart(
        text,
        [
          [0, 9],
          [13, 27],
        ],
        'It is in hand.',
      ),
    ).toEqual([[13, 27]])
    expect(
      spansOfPart(
        text,
        [
          [0, 9],
          [13, 27],
        ],
        'many? It is',
      ),
    ).toEqual([
      [4, 9],
      [13, 18],
    ])
    expect(spansOfPart(text, [[0, 9]], 'It is')).toBeNull()
  })
})
