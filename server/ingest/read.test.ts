import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { DocumentFacts, SourceSpan } from '../../shared/facts.ts'
import { RefusedDocument } from './intake/refused-document.ts'
import { intake } from './intake/intake.ts'
import { readDocument } from './read.ts'
import { readText } from './testing/read-text.ts'
import { UnreadableDocument } from './unreadable-document.ts'
import { growthOf, LINEAR } from './testing/growth.ts'

type Passage = { text: string; spans: SourceSpan[] }

/** Every text that stands in a fact, with its spans. An exchange's spans hold its question and its answer together. */
function passagesOf(facts: DocumentFacts): Passage[] {
  const exchanges = facts.exchanges.map(({ question, answer, spans }) => ({
    text: [question, answer].filter(Boolean).join(' '),
    spans,
  }))
  const items = facts.items.map(({ title, spans }) => ({ text: title, spans }))
  return [
    ...items,
    ...facts.actions,
    ...facts.actions.flatMap((action) => action.updates),
    ...facts.commitments,
    ...facts.decisions,
    ...exchanges,
  ]
}

const folded = (text: string) => text.replace(/\s+/g, ' ').trim()
const standingAt = (text: string, spans: SourceSpan[]) =>
  folded(spans.map(([start, end]) => text.slice(start, end)).join(' '))

const line = fc.constantFrom(
  '1. Budget',
  'Action 19/4: Write to every court in the county about the lists                  CC',
  'by the end of June.',
  '2.\tHOLDING TO ACCOUNT\tACTION',
  '2.1\tCourts 1. Delays\t',
  '2. Parks',
  'Present: Orla Finch, PCC; Hugh Dray, Chief Constable',
  'Apologies:\tInes Reeve\tACC',
  'Date: Tuesday 14<sup>th</sup> May 2019',
  '',
  '',
  '\f',
  'Page 2 of 5',
  '## Update',
  '**ACTION:** CC to write to the court by June',
  '\tACTION: The PCC to bring this back at the end of the year.\t',
  'Update: The letter was sent and the court has answered it in full.',
  'The PCC asked whether the courts',
  'are ready and sought assurance that the',
  'delays will end. The CC responded that he is confident, but three remain.',
  '<ul> <li>The clerk is new.</li> <li>Two rooms are &amp; stay shut.</li> </ul>',
  '&lt;p&gt;Nobody was there&lt;/p&gt;',
  '| Ref | Action | Owner |',
  '|---|---|---|',
  '| 1/19 | CC to call | CC |',
  '• They are proud of it (so far',
  'went on; and on Page 3 of 9 it ended.',
  'networks and people who said that nothing had been done about any of it.',
  'DECISION: the paper was noted.',
  'Next meeting: 11 June 2019',
  '\t\t\t',
  '((((',
  'The DCC will report to the board in July on this and on the other matter that was raised.',
)
const notes = fc
  .array(line, { minLength: 1, maxLength: 60 })
  .map((lines) => lines.join('\n'))
  .filter((text) => text.trim() !== '')

describe('every document there could be', () => {
  it('gives only exact slices of its text', () => {
    let seen = 0
    fc.assert(
      fc.property(notes, (source) => {
        const { text, facts } = readText(source)
        for (const { text: said, spans } of passagesOf(facts)) {
          seen++
          expect(standingAt(text.text, spans)).toBe(said)
        }
      }),
      { numRuns: 300 },
    )
    expect(seen).toBeGreaterThan(300)
  })

  it('gives the pieces of a text in the order of the document', () => {
    let seen = 0
    fc.assert(
      fc.property(notes, (source) => {
        const { actions, commitments, decisions } = readText(source).facts
        for (const { spans } of [...actions, ...commitments, ...decisions]) {
          if (spans.length > 1) seen++
          const starts = spans.map(([start]) => start)
          expect(starts).toEqual(starts.toSorted((a, b) => a - b))
        }
      }),
      { numRuns: 400 },
    )
    expect(seen).toBeGreaterThan(0)
  })

  it('keeps the number of every line', () => {
    fc.assert(
      fc.property(notes, (source) => {
        expect(readText(source).text.text.split('\n')).toHaveLength(source.split('\n').length)
      }),
      { numRuns: 200 },
    )
  })

  it('gives each fact the line that its first span stands on', () => {
    fc.assert(
      fc.property(notes, (source) => {
        const { text, facts } = readText(source)
        for (const { line: at, spans } of [
          ...facts.items,
          ...facts.attendance,
          ...facts.actions,
          ...facts.commitments,
        ]) {
          const first = spans[0]?.[0] ?? 0
          expect(text.text.slice(0, first).split('\n')).toHaveLength(at)
        }
      }),
      { numRuns: 200 },
    )
  })

  it('is read the same way twice', () => {
    fc.assert(
      fc.property(notes, (source) => {
        expect(readText(source).facts).toEqual(readText(source).facts)
      }),
      { numRuns: 50 },
    )
  })

  it('reads, or is refused with a sentence', async () => {
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 400 }),
      fc.string({ unit: 'binary', maxLength: 300 }).map((text) => new TextEncoder().encode(text)),
      fc
        .array(
          fc.constantFrom(
            '\t',
            '(',
            ')',
            '<',
            '>',
            '<ul>',
            '</p>',
            '<td>',
            '<table>',
            '&',
            '&lt;',
            '|',
            '\n',
            '- ',
            '1.',
            '1.1',
            ' ',
            'a',
            'A',
            ':',
            ';',
            ',',
            '"',
            '**',
            '#',
            '<script>',
            '<nav>',
            '2019',
            'May',
            '–',
          ),
          { maxLength: 200 },
        )
        .map((parts) => new TextEncoder().encode(parts.join(''))),
    )
    const names = fc.constantFrom('a.txt', 'a.md', 'a.html', 'a', '.', 'a.pdf')
    await fc.assert(
      fc.asyncProperty(bytes, names, async (given, name) => {
        try {
          await readDocument(intake({ name, bytes: given, receivedOn: '2024-01-01' }))
        } catch (error) {
          if (!(error instanceof RefusedDocument || error instanceof UnreadableDocument)) throw error
          expect(error.message).toMatch(/\.$/)
        }
      }),
      { numRuns: 500 },
    )
  })
})

describe('reading time grows with the length, not with its square', () => {
  const of = (piece: string) => (length: number) =>
    `Board\n14 May 2019\n${piece.repeat(Math.ceil(length / piece.length))}`
  it.each([
    ['spaces', ' '],
    ['tabs', '\t'],
    ['brackets', '('],
    ['open tags', '<div>'],
    ['unclosed lists', '<ul><li>a '],
    ['ampersands', '&amp;'],
    ['pipes', '|'],
    ['stars', '**a'],
    ['numbers', '1.1.1 '],
    ['numbered lines', '1. Item\n'],
    ['a long line', 'The PCC asked whether it was so. '],
    ['sentences', 'The PCC asked whether it was so.\n\n'],
    ['names', 'Ann Lee, '],
    ['names in a list', 'Present: Ann Lee; '],
    ['labels', 'Date: \n'],
    ['dates', '14 May 2019 '],
    ['capitals', 'A'],
    ['small letters', 'a'],
    ['dots', '.'],
    ['dots before a letter', `${'.'.repeat(3000)}a`],
    ['lines that go on', 'and it went on and on and on with\n'],
    ['dashes', '– '],
    ['colons', ': '],
    ['actions', 'ACTION: CC to write.\n'],
    ['escaped tags', '&lt;p&gt;x'],
    ['bullets', '• a\n'],
    ['angles', '<'],
  ])('%s', async (_, piece) => {
    const text = of(piece)
    expect(await growthOf((length) => readText(text(length)), 3000)).toBeLessThan(LINEAR)
  })
})
