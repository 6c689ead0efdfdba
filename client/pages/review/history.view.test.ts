import { expect, test } from 'vitest'
import type { ReviewEntry } from '../../../shared/answers/review-document.ts'
import { changesOf } from './history.view.ts'

const entry = (parts: Partial<ReviewEntry>): ReviewEntry => ({
  reviewId: 'r',
  verdict: 'corrected',
  who: 'someone',
  decidedAt: '2024-05-03T10:12:00Z',
  before: {},
  after: {},
  ...parts,
})
const owner = (office: string) => [{ written: office, name: null, office, side: 'force', basis: 'stated' }]
const due = { written: 'in May', earliest: '2024-05-01', latest: '2024-05-31' }

test.each([
  ['owners', owner('Chief Constable'), owner('Deputy Chief Constable'), 'Chief Constable', 'Deputy Chief Constable'],
  ['due', null, due, 'none', '“in May”: 1 to 31 May 2024'],
  ['outcome', 'no change', null, 'no change', 'none'],
  ['raisedAt', '2024-05', '2024-05-03', 'May 2024', '3 May 2024'],
  ['answeredBy', [], ['CC', 'DCC'], 'none', 'CC and DCC'],
  ['passage', { text: 'one', spans: [] }, { text: 'two', spans: [] }, '“one”', '“two”'],
  ['owingSide', null, { side: 'force', basis: 'stated' }, 'none', 'force'],
])('%s, before and after', (field, was, is, before, after) => {
  const [change] = changesOf(entry({ before: { [field]: was }, after: { [field]: is } }))
  expect(change).toMatchObject({ before, after })
})

test('what stayed the same and what was only confirmed are no changes; what was added has nothing before', () => {
  expect(changesOf(entry({ before: { outcome: null }, after: { outcome: null } }))).toEqual([])
  expect(changesOf(entry({ verdict: 'confirmed', after: { outcome: 'completed' } }))).toEqual([])
  expect(changesOf(entry({ verdict: 'rejected', after: null }))).toEqual([])
  expect(changesOf(entry({ verdict: 'added', before: null, after: { item: '1.1' } }))).toEqual([
    { field: 'Item', before: null, after: '1.1' },
  ])
})
