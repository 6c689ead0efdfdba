import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { DueReason, NextMeetingAnswer } from '../answers/next-meeting.ts'
import { agendaSections, draftAgenda, editsOf, moveItem, withEdits } from './agenda.ts'

const evidence = { heldOn: '2024-06-18' }
const due = (lifeId: string, ...reasons: DueReason[]) => ({
  reasons,
  owedBy: ['Chief Constable'],
  action: {
    lifeId,
    text: `To report ${lifeId}`,
    raisedOn: '2023-10-17',
    raisedPrecision: 'day',
    due: null,
    daysOpen: 9,
    evidence,
  },
})
const asked = (exchangeId: string) => ({
  exchangeId,
  question: 'How old are the cars?',
  answer: 'He could not tell.',
  why: 'answer unclear',
  askedOf: [],
  evidence,
})
const answerOf = (dueBack: object[], unanswered: object[] = []) =>
  ({ next: { heldOn: '2024-07-16' }, dueBack, unanswered }) as unknown as NextMeetingAnswer
const answer = answerOf(
  [due('a', 'due'), due('b', 'put off twice', 'overdue'), due('c', 'overdue'), due('d', 'open-ended')],
  [asked('q')],
)
const keys = (items: { key: string }[]) => items.map(({ key }) => key).join('')

test('each item stands once, under its gravest reason, said as notes say it', () => {
  const items = draftAgenda(answer)
  expect(items.map(({ key, group }) => [key, group])).toEqual([
    ['b', 'late'],
    ['c', 'late'],
    ['a', 'due'],
    ['q', 'questions'],
    ['d', 'no day'],
  ])
  expect(items[0]?.words).toBe('From the meeting of 17 October 2023: To report b')
  expect(items[3]).toMatchObject({
    words: 'Asked on 18 June 2024: How old are the cars?',
    owedBy: 'nobody named',
    why: 'The answer left it open: He could not tell.',
  })
  expect(agendaSections(items).map((section) => section.items.length)).toEqual([2, 1, 1, 1])
})

test('an item moves within its group and no further', () => {
  const items = draftAgenda(answer)
  expect(keys(moveItem(items, 'c', -1))).toBe('cbaqd')
  expect(keys(moveItem(items, 'c', 1))).toBe('bcaqd')
  expect(keys(moveItem(items, 'b', -1))).toBe('bcaqd')
})

test('what a person made of it is found again, by key or by the words drafted', () => {
  const moved = moveItem(draftAgenda(answer), 'c', -1).map((item) =>
    item.key === 'b' ? { ...item, words: 'In my words' } : item.key === 'q' ? { ...item, isLeftOut: true } : item,
  )
  const edits = editsOf(moved).map((edit) => (edit.key === 'b' ? { ...edit, key: 'read again' } : edit))
  const again = withEdits(draftAgenda(answer), edits)
  expect(again.map(({ key, words, isLeftOut }) => [key, words === 'In my words', isLeftOut])).toEqual([
    ['c', false, false],
    ['b', true, false],
    ['a', false, false],
    ['q', false, true],
    ['d', false, false],
  ])
})

test('what came back since is new and last in its group; what is done is gone', () => {
  const edits = editsOf(draftAgenda(answer))
  const later = draftAgenda(answerOf([due('n', 'overdue'), due('c', 'overdue'), due('b', 'overdue')]))
  expect(withEdits(later, edits).map(({ key, isNew }) => [key, isNew])).toEqual([
    ['b', false],
    ['c', false],
    ['n', true],
  ])
})

test('keeping and laying on top again changes nothing, whatever was moved and left out', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c', 'd', 'q'), fc.constantFrom(-1, 1))), (moves) => {
      const items = moves.reduce((now, [key, step]) => moveItem(now, key, step as -1 | 1), draftAgenda(answer))
      expect(withEdits(draftAgenda(answer), editsOf(items))).toEqual(items)
    }),
  )
})
