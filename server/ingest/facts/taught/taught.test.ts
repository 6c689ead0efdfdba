import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { OfficeWord } from '../../../../shared/office-words.ts'
import { growthOf, LINEAR } from '../../testing/growth.ts'
import { readText } from '../../testing/read-text.ts'

const head = `Harrowmere Accountability Board
Tuesday 11 June 2024
Present: Ines Strake, Police and Crime Commissioner (PCC); Philip Averill, Chief Constable (CC); Nasreen Toller, Deputy Chief Constable (DCC)

1. Vans

The CC reported that forty vans were off the road in May.
`
const read = (notes: string, words: OfficeWord[]) => readText(`${head}\n${notes}\n`, { words })

const commission: OfficeWord = { word: 'Commission', marks: 'action' }
const reply: OfficeWord = { word: 'Return of play', marks: 'report' }
const threads: OfficeWord = { word: 'Loose threads', marks: 'earlier actions' }
const sealed: OfficeWord = { word: 'Sealed', marks: 'completed' }
const moored: OfficeWord = { word: 'Moored', marks: 'deferred' }

const told = (notes: string, words: OfficeWord[]) =>
  read(notes, words).facts.actions.map(({ origin, text, ref, outcome }) => [origin, text, ref, outcome])

test.each([
  [
    'before its words',
    'COMMISSION: DCC to list the vans by 5 July 2024.',
    'DCC to list the vans by 5 July 2024.',
    null,
  ],
  ['with a number', 'Commission 3 – DCC to list the vans.', 'DCC to list the vans.', '3'],
  ['with its owner in a bracket', 'Commission (DCC): list the vans.', 'list the vans.', null],
  ['in square brackets', '[Commission: DCC to list the vans]', 'DCC to list the vans', null],
  ['without a mark', 'COMMISSION DCC to list the vans.', 'DCC to list the vans.', null],
  ['behind a paragraph', 'The vans should be listed by July. (Commission)', 'The vans should be listed by July.', null],
])('a taught label %s raises an action', (_, notes, text, ref) => {
  expect(told(notes, [])).not.toContainEqual(['raised', text, ref, null])
  expect(told(notes, [commission])).toEqual([['raised', text, ref, null]])
})

test.each([
  ['in a sentence', 'The DCC said that the Commission: a body of five, would meet in July.'],
  ['inside another word', 'COMMISSIONER: the DCC to him had been helpful.'],
])('%s a taught label is a word like any other', (_, notes) => {
  expect(read(notes, [commission]).facts).toEqual(read(notes, []).facts)
})

const earlier = `2. Loose threads

4/24 CC to send the list of stations.
Return of play: Sealed. The list came in May.

5/24 DCC to count the dogs.
Return of play: Moored until July.
`

test('taught headings, labels of reports and status words tell of earlier actions', () => {
  expect(told(earlier, [threads, reply, sealed, moored])).toEqual([
    ['brought forward', 'CC to send the list of stations.', '4/24', 'completed'],
    ['brought forward', 'DCC to count the dogs.', '5/24', 'deferred'],
  ])
})

const table = `2. Actions from earlier meetings

Plea\tShouldered\tHoped for\tWeather
CC to send the list of stations\tCC\t5 July 2024\tSealed
DCC to count the dogs\tDCC\t9 July 2024\tMoored to July
`

test('taught words head the columns of a table', () => {
  const words: OfficeWord[] = [
    { word: 'Plea', marks: 'action' },
    { word: 'Shouldered', marks: 'owner' },
    { word: 'Hoped for', marks: 'due' },
    { word: 'Weather', marks: 'report' },
    sealed,
    moored,
  ]
  expect(told(table, words)).toEqual([
    ['brought forward', 'CC to send the list of stations', null, 'completed'],
    ['brought forward', 'DCC to count the dogs', null, 'deferred'],
  ])
})

test('a taught label marks a decision', () => {
  const { decisions } = read('SETTLEMENT: The budget stands.', [{ word: 'Settlement', marks: 'decision' }]).facts
  expect(decisions.map(({ text, certainty }) => [text, certainty])).toEqual([['The budget stands.', 'likely']])
})

test('what words gave says so and is likely at most; what was read without them stays as it was', () => {
  const notes = 'ACTION: CC to mend the gate by 4 July 2024.\n\nCOMMISSION: DCC to list the vans by 5 July 2024.'
  const [before] = read(notes, []).facts.actions
  const [known, taught] = read(notes, [commission]).facts.actions
  expect(before?.certainty).toBe('sure')
  expect(known).toEqual(before)
  expect([taught?.certainty, taught?.reader]).toEqual(['likely', 'action@1+words'])
})

test('where taught words stand nowhere, reading gives the same to the byte', () => {
  const notes = 'ACTION: CC to mend the gate by 4 July 2024.'
  expect(JSON.stringify(read(notes, [threads, sealed]))).toBe(JSON.stringify(read(notes, [])))
})

test('of two taught words the longer counts, and a word itself before a plural', () => {
  const words: OfficeWord[] = [commission, { word: 'Commission of inquiry', marks: 'decision' }]
  expect(told('COMMISSION OF INQUIRY: DCC to list the vans.', words)).toEqual(
    told('Decision: DCC to list the vans.', []),
  )
})

const folded = (text: string) => text.replace(/\s+/g, ' ').trim()
const marks = [
  'action',
  'action',
  'action',
  'report',
  'earlier actions',
  'decision',
  'owner',
  'due',
  'completed',
  'deferred',
] as const
const signs = fc.constantFrom('', '(', ')', '*', '+', '?', '[', ']', '\\', '^', '$', '.', '|', '{2}', ' ')
const stem = fc.constantFrom('Plea', 'Weather', 'Sealed', 'to pocket', 'Ÿpsi', 'a', 'call-back')
const word = fc
  .tuple(signs, stem, signs)
  .map((parts) => parts.join('').trim())
  .chain((text) => fc.constantFrom(...marks).map((what) => ({ word: text, marks: what })))
const tail = fc.constantFrom(
  ': DCC to list the vans.',
  ': DCC to list the vans.',
  ' 3 – CC to mend the gate by July.',
  '',
  ' by 5 July.',
  '\tCC\tOpen',
)
const line = (words: OfficeWord[]) =>
  fc.tuple(fc.constantFrom('', '2. ', '- ', 'It is late. ', '('), fc.constantFrom(...words), tail).map((all) => {
    const [before, one, behind] = all
    return `${before}${one.word}${behind}`
  })

test('whatever is taught, signs of patterns too, every text is an exact slice', () => {
  const notes = fc
    .array(word, { minLength: 1, maxLength: 6 })
    .chain((words) => fc.tuple(fc.constant(words), fc.array(line(words), { minLength: 1, maxLength: 8 })))
  let through = 0
  fc.assert(
    fc.property(notes, ([words, lines]) => {
      const { text, facts } = read(lines.join('\n\n'), words)
      const held = folded(text.text)
      for (const action of facts.actions) {
        through += Number(action.reader.endsWith('+words'))
        for (const slice of [action, ...action.updates])
          expect(slice.text).toBe(slice.spans.map(([start, end]) => folded(text.text.slice(start, end))).join(' '))
        for (const { written } of [...action.owners, ...(action.due ? [action.due] : [])])
          expect(held).toContain(written)
      }
      for (const { text: told, spans } of facts.decisions)
        expect(told).toBe(spans.map(([start, end]) => folded(text.text.slice(start, end))).join(' '))
    }),
    { numRuns: 300 },
  )
  expect(through).toBeGreaterThan(20)
})

test('no word makes reading more than linear', async () => {
  const words: OfficeWord[] = [
    { word: 'a a a a a', marks: 'action' },
    { word: 'a', marks: 'completed' },
    { word: '((((a))))', marks: 'report' },
    { word: 'pocket', marks: 'earlier actions' },
  ]
  const growth = await growthOf((length) => read('A a a a '.repeat(length), words), 400)
  expect(growth).toBeLessThan(LINEAR)
  const lines = await growthOf((length) => read('A a a: pocket a.\n\n'.repeat(length), words), 100)
  expect(lines).toBeLessThan(LINEAR)
})
