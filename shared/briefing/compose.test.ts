import { expect, test } from 'vitest'
import { readChoice, usualQuestions } from './choice.ts'
import { rangesInWords } from './compose.ts'

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
