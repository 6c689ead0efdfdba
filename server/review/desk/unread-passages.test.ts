import { expect, test } from 'vitest'
import { documentOfLines } from '../testing/deciding.ts'
import { notesOf } from '../testing/read-lines.ts'
import { unreadPassages } from './unread-passages.ts'

const unreadIn = (...lines: string[]) => {
  const { text, facts } = documentOfLines(notesOf('2024-05-14', ...lines))
  return unreadPassages(text, facts).unread.map((passage) => passage.text)
}

test.each([
  ['a fact is read', ['ACTION CC: count the cells.'], []],
  [
    'a line without one is not',
    ['The parish was thanked.', 'ACTION CC: count the cells.'],
    ['The parish was thanked.'],
  ],
  ['a sentence over two lines is one passage', ['The parish', 'was thanked.'], ['The parish was thanked.']],
  [
    'two sentences on two lines are two',
    ['The parish was thanked.', 'So was the clerk.'],
    ['The parish was thanked.', 'So was the clerk.'],
  ],
  ['a blank line parts them', ['The parish was', '', 'thanked by all.'], ['The parish was', 'thanked by all.']],
  ['two words are a remnant', ['Thank you.'], []],
])('%s', (_, lines, expected) => expect(unreadIn(...lines)).toEqual(expected))

test('the share is that of the words', () => {
  const { text, facts } = documentOfLines(
    notesOf('2024-05-14', 'ACTION CC: count the cells.', 'One two three four five.'),
  )
  const { unreadShare, unread } = unreadPassages(text, facts)
  expect(unread).toMatchObject([{ line: 7, text: 'One two three four five.' }])
  expect(unreadShare).toBeCloseTo(5 / 26, 1)
  expect(unreadPassages('', facts)).toEqual({ unread: [], unreadShare: 0 })
})

test('what was left out as read twice is not unread', () => {
  const { text, facts } = documentOfLines(notesOf('2024-05-14', 'Some words said once more.'))
  const start = text.indexOf('Some words')
  const notices = [
    { kind: 'repeated text' as const, line: 6, message: 'Twice.', spans: [[start, text.length] as [number, number]] },
  ]
  expect(unreadPassages(text, { ...facts, notices }).unread).toEqual([])
})
