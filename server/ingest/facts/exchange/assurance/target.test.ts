import { expect, test } from 'vitest'
import { againstMark } from './target.ts'

test.each([
  ['94% of calls were answered within 10 seconds against a target of 90%', 'met'],
  ['76% of calls were answered within 10 seconds against a target of 90%', 'missed'],
  ['88% were seen, compared with the national average of 90%', 'nearly'],
  ['it took 12 minutes against a standard of 15 minutes', 'met'],
  ['it took 19 minutes against the 15 minute target', 'missed'],
  ['sickness stood at 6% against a target of 4%', 'missed'],
  ['2,300 were solved against an ambition of 2,000', 'met'],
  ['it was 76%', null],
  ['against a target of 90% it fared well', null],
  ['it took 12 minutes against a target of 90%', null],
] as const)('%s: %s', (clause, expected) => expect(againstMark(clause)).toBe(expected))
