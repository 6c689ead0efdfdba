import { expect, test } from 'vitest'
import { overviewSub, readInWords } from './findings.view.ts'

const basis = {
  bodyId: 'b',
  bodyName: 'B',
  area: null,
  series: [],
  from: '2023-10-01',
  until: '2025-09-23',
  asAt: '2025-09-23',
  meetingsRead: 24,
  reviewedShare: 0.91,
  isSample: true,
}

test('what the page was made from', () => {
  expect(overviewSub({ basis, findings: [] })).toBe(
    '24 meetings read, 23 September 2025 the last · 91 % of facts reviewed · as at 23 September 2025',
  )
})

test('how many sentences there are to read', () =>
  expect([1, 9].map(readInWords)).toEqual(['Read the sentence', 'Read the 9 sentences']))
