import { expect, test } from 'vitest'
import { overviewSub, readInWords, sinceLastLines } from './findings.view.ts'

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
  expect(overviewSub({ basis, findings: [], sinceLast: null })).toBe(
    '24 meetings read, 23 September 2025 the last · 91 % of facts reviewed · as at 23 September 2025',
  )
})

test.each([
  [{ raised: 0, completed: 0, deferred: 0, newRepeatIssues: [], newLapses: 0 }, []],
  [
    { raised: 1, completed: 2, deferred: 0, newRepeatIssues: ['Outcome 16', 'Vetting'], newLapses: 0 },
    ['one action raised', 'two actions completed', '“Outcome 16” and “Vetting” became repeat issues'],
  ],
  [
    { raised: 0, completed: 0, deferred: 3, newRepeatIssues: [], newLapses: 1 },
    ['three actions put off', 'one action due back and not mentioned'],
  ],
])('since the last meeting %o', (since, lines) => expect(sinceLastLines(since)).toEqual(lines))

test('how many sentences there are to read', () =>
  expect([1, 9].map(readInWords)).toEqual(['Read the sentence', 'Read the 9 sentences']))
