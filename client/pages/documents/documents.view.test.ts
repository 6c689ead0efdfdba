import { expect, test } from 'vitest'
import type { DocumentRow, UploadResult } from '../../../shared/answers/documents.ts'
import {
  cameOfInWords,
  documentsSub,
  kindInWords,
  progressInWords,
  resultInWords,
  samplesInWords,
  sizeInWords,
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
  const held = [document({}), document({ bodyName: 'West Mercia' }), document({ isSample: false })]
  expect(samplesInWords(held)).toBe(
    'two sample documents of Northmarch and West Mercia, with everything that was read from them',
  )
  expect(documentsSub([...held, document({ state: 'failed' })])).toMatch(
    /^4 documents held, 1 of them could not be read\. All bodies/,
  )
})

test('sizes and kinds', () => {
  expect([900, 12_300, 2_500_000].map(sizeInWords)).toEqual(['900 bytes', '12 kB', '2.5 MB'])
  expect([null, 'text/markdown', 'x/y'].map(kindInWords)).toEqual(['unknown kind', 'Markdown', 'x/y'])
})
