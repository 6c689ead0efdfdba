import { describe, expect, test } from 'vitest'
import type { Basis, Evidence } from '../answers/evidence.ts'
import type { FindingsAnswer } from '../answers/findings.ts'
import { type Audience, readChoice, usualQuestions } from './choice.ts'
import { composeBriefing, rangesInWords } from './compose.ts'

test.each([
  [[], ''],
  [[3], '3'],
  [[1, 2], '1, 2'],
  [[1, 2, 3, 7, 9, 10, 11], '1–3, 7, 9–11'],
])('sources %j are said as "%s"', (numbers, words) => expect(rangesInWords(numbers)).toBe(words))

test('a choice is read from an address, in the order of briefings; the panel gets nothing that is only suggested', () => {
  expect(readChoice({})).toEqual({ audience: 'commissioner', questions: usualQuestions.commissioner, issueId: null })
  expect(readChoice({ audience: 'panel', questions: 'flow,unanswered,openActions' }).questions).toEqual([
    'openActions',
    'flow',
  ])
  expect(readChoice({ audience: 'panel' }).questions[0]).toBe('openActions')
  expect(readChoice({ questions: 'issue' }).questions).toEqual([])
  expect(readChoice({ questions: 'issue', issue: 'i' })).toMatchObject({ questions: ['issue'], issueId: 'i' })
  expect(readChoice({ questions: '' }).questions).toEqual([])
})

describe('where no action is there to count', () => {
  const basis = { bodyName: 'Marlshire', asAt: '2024-06-11' } as Basis
  const none = { basis, asWritten: { raised: 0, broughtForward: 0 }, lives: 0, actions: [] }
  const ageing = { basis, actions: [], halfEndDays: null, mostEndDays: null, ended: 0 }
  const said = { text: 'The cells', line: 3 } as Evidence
  const finding = { sentence: 'The cells went unreported.', detail: '', evidence: [said] }
  const compose = (audience: Audience, findings: object[] = []) =>
    composeBriefing(
      { basis, actions: none, ageing, findings: { basis, findings } as FindingsAnswer },
      { audience, questions: ['findings', 'openActions'], issueId: null },
    )

  test('the panel is told that nothing has been confirmed and what to do, and gets no table', () => {
    const { note, sections, sources } = compose('panel')
    expect(note).toMatch(/^Nothing has been confirmed yet .* Confirm facts on the Review page/)
    expect([sections, sources]).toEqual([[], []])
  })

  test('others are told that the filter covers nothing', () => {
    const { note, sections } = compose('commissioner')
    expect(note).toMatch(/^The filter covers nothing .* Clear it/)
    expect(sections).toEqual([])
  })

  test('what has sentences stays, and what counts actions is left out and named', () => {
    const { note, sections } = compose('commissioner', [finding])
    expect(sections.map(({ key }) => key)).toEqual(['findings'])
    expect(note).toMatch(/“confirmed”\. No action is in what the filter covers/)
  })
})
