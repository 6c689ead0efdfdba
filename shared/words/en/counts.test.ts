import { expect, test } from 'vitest'
import { capital, count, countInWords, listInWords, percent, shareInWords, times } from './counts.ts'

test.each([
  [count(1, 'action'), '1 action'],
  [count(0, 'action'), '0 actions'],
  [count(2, 'reply', 'replies'), '2 replies'],
  [countInWords(0, 'action'), 'no actions'],
  [countInWords(9, 'action'), 'nine actions'],
  [countInWords(12, 'action'), '12 actions'],
  [times(1), 'once'],
  [times(2), 'twice'],
  [times(3), 'three times'],
  [percent(0.914), '91 %'],
  [capital('six matters'), 'Six matters'],
  [listInWords([]), ''],
  [listInWords(['a']), 'a'],
  [listInWords(['a', 'b', 'c']), 'a, b and c'],
  [shareInWords({ numerator: 2, denominator: 4 }), '2 of 4'],
  [shareInWords({ numerator: 3, denominator: 5 }), '3 of 5 (60 %)'],
  [shareInWords({ numerator: 0, denominator: 0 }), '0 of 0'],
])('%s', (said, expected) => expect(said).toBe(expected))
