import { expect, test } from 'vitest'
import type { DocumentRow, DocumentsAnswer, UploadResult } from '../../../shared/answers/documents.ts'
import {
  cameOfInWords,
  documentsSub,
  earlierInWords,
  foundInWords,
  kindInWords,
  pageOf,
  pagesShown,
  progressInWords,
  resultInWords,
  samplesInWords,
  sizeInWords,
  standingOptions,
  stateInWords,
} from './documents.view.ts'

const result = (more: Partial<UploadResult>): UploadResult => ({
  name: 'a.txt',
  result: 'read',
  documentId: '1',
  message: '',
  actions: 2,
  notices: 1,
  ...more,
})
const document = (more: Partial<DocumentRow>) =>
  ({ state: 'read', reason: null, isSample: true, bodyName: 'Northmarch', ...more }) as DocumentRow

test.each([
  [result({ message: 'Read: 2 actions, no exchanges.' }), 'Read: 2 actions, no exchanges. 1 notice to look at.'],
  [result({ message: 'Read: 2 actions, no exchanges.', notices: 0 }), 'Read: 2 actions, no exchanges.'],
  [result({ result: 'already held', message: 'It came on 2 July.' }), 'It came on 2 July.'],
  [result({ result: 'already held' }), 'It is held already.'],
  [result({ result: 'failed', message: 'The file is empty.' }), 'The file is empty.'],
  [result({ result: 'refused', message: '' }), 'It could not be read.'],
])('a result', (given, words) => expect(resultInWords(given)).toBe(words))

test('what came of some files is counted, kind by kind', () => {
  const kinds = ['read', 'read', 'to match', 'already held', 'failed', 'refused'] as const
  expect(cameOfInWords(kinds.map((kind) => result({ result: kind })))).toBe(
    '2 read, 1 to match, 1 held already and 2 not read.',
  )
  expect(cameOfInWords([result({})])).toBe('1 read.')
})

test.each([
  ['waiting', 0, 'waiting'],
  ['sending', 0.42, 'being sent, 42 %'],
  ['reading', 1, 'being read'],
] as const)('a file that is %s', (state, sentShare, words) =>
  expect(progressInWords({ key: '1', name: 'a', state, sentShare, result: null })).toBe(words),
)

test.each([
  [document({}), 'read'],
  [document({ state: 'failed', reason: 'No date.' }), 'could not be read: No date.'],
])('a state', (given, words) => expect(stateInWords(given)).toBe(words))

test('removing the samples names what goes', () => {
  expect(samplesInWords(2, ['Northmarch', 'West Mercia'])).toBe(
    'two sample documents of Northmarch and West Mercia, with everything that was read from them',
  )
  expect(samplesInWords(1, [])).toMatch(/^one sample document of an unnamed body,/)
})

test.each([
  [{ all: 0, unread: 0 }, 'Nothing has been put in yet.'],
  [{ all: 1, unread: 0 }, '1 document held. Of the filter, this page follows only the body.'],
  [{ all: 4, unread: 2 }, '4 documents held, 2 of them could not be read. Of the filter'],
])('what is held', (held, words) => expect(documentsSub(held)).toContain(words))

test.each([
  [{ earlier: 1, again: 0 }, '1 document was read by an earlier version of the reader.'],
  [{ earlier: 0, again: 2 }, '2 documents are being read again. What was read before stays until then.'],
  [
    { earlier: 30, again: 1 },
    '1 document is being read again. What was read before stays until then. 30 documents were read by an earlier version of the reader.',
  ],
  [{ earlier: 0, again: 0 }, 'All that is on the record is read by the present version of the reader.'],
])('what earlier versions read, and what is read again', (held, words) => expect(earlierInWords(held)).toBe(words))

const counts = [
  { standing: 'failed' as const, count: 2, ofNoBody: 1 },
  { standing: 'read' as const, count: 50, ofNoBody: 0 },
]

test('how documents stand, as choices: what there is, and what is chosen though there is none', () => {
  expect(standingOptions(counts, 'asks').map(({ value, name }) => [value, name])).toEqual([
    ['every', 'All (52)'],
    ['failed', 'Could not be read (2)'],
    ['asks', 'For you to say (0)'],
    ['read', 'Read (50)'],
  ])
  expect(standingOptions([], null)).toHaveLength(1)
})

const listing = (rows: number, page: number): DocumentsAnswer => ({
  pages: 3,
  held: { all: 52, unread: 2, samples: 0, earlier: 0, again: 0 },
  counts,
  page,
  documents: Array.from({ length: rows }) as DocumentRow[],
})

test.each([
  [listing(25, 1), null, 'read', '1 to 25 of 50 documents, newest first.'],
  [
    listing(2, 3),
    'b',
    null,
    '51 to 52 of 52 documents, newest first. One belongs to no oversight body yet, and is listed with every body.',
  ],
  [listing(2, 1), null, 'failed', '2 documents, newest first. One belongs to no oversight body yet.'],
  [listing(0, 1), null, 'asks', 'No document is like that.'],
] as const)('what is listed', (answer, body, standing, words) =>
  expect(foundInWords(answer, { body, standing })).toBe(words),
)

test.each([
  [1, 2, '1 2'],
  [1, 9, '1 2 … 9'],
  [3, 9, '1 2 3 4 … 9'],
  [4, 9, '1 2 3 4 5 … 9'],
  [5, 9, '1 … 4 5 6 … 9'],
  [9, 9, '1 … 8 9'],
  [1, 1, '1'],
])('page %i of %i', (page, pages, words) =>
  expect(
    pagesShown(page, pages)
      .map((one) => one ?? '…')
      .join(' '),
  ).toBe(words),
)

test.each([
  [undefined, 1],
  ['3', 3],
  ['0', 1],
  ['-2', 1],
  ['1e9', 1],
  ['99999999', 1],
  ['x', 1],
])('the page of an address: %s', (word, page) => expect(pageOf(word)).toBe(page))

test('sizes and kinds', () => {
  expect([900, 12_300, 2_500_000].map(sizeInWords)).toEqual(['900 bytes', '12 kB', '2.5 MB'])
  expect([null, 'text/markdown', 'x/y'].map(kindInWords)).toEqual(['unknown kind', 'Markdown', 'x/y'])
})
