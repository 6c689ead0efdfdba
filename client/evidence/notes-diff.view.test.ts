import { expect, test } from 'vitest'
import type { ComparedFact, FactsDiff } from '../../shared/answers/facts-diff.ts'
import { changeGroups, changesInWords } from './notes-diff.view.ts'

const fact = (text: string): ComparedFact => ({ kind: 'action', text, line: 7, spans: [[0, 3]] })
const none: FactsDiff = { added: [], gone: [], changed: [], meeting: [], same: 4 }

test.each([
  [none, 'Nothing differs: 4 facts are the same.'],
  [{ ...none, added: [fact('a')], same: 1 }, '1 added; 1 fact is the same.'],
  [{ ...none, added: [fact('a'), fact('b')], gone: [fact('c')] }, '2 added and 1 gone; 4 facts are the same.'],
])('what changed, in a sentence', (diff, words) => expect(changesInWords(diff)).toBe(words))

test('what is otherwise is told with both values, dates in words', () => {
  const fields = [
    { field: 'due' as const, before: 'by May', after: null },
    { field: 'next meeting' as const, before: '2024-06-11', after: '2024-06-18' },
  ]
  const meeting = [{ field: 'chair' as const, before: null, after: 'Ada Moss' }]
  const diff = { ...none, meeting, changed: [{ before: fact('old'), after: fact('new'), fields }] }
  expect(changeGroups(diff)).toEqual([
    {
      title: 'Changed',
      facts: [
        {
          key: 'meeting',
          kind: 'Meeting',
          text: 'The meeting itself',
          line: null,
          values: [{ label: 'Chair', before: 'nothing said', after: 'Ada Moss' }],
        },
        {
          key: 'action-7-0',
          kind: 'Action',
          text: 'new',
          line: 7,
          values: [
            { label: 'Due', before: 'by May', after: 'nothing said' },
            { label: 'Next meeting', before: '11 June 2024', after: '18 June 2024' },
          ],
        },
      ],
    },
  ])
})
