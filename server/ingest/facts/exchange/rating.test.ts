import { expect, test } from 'vitest'
import { ratingOf } from './rating.ts'

test.each([
  ['Full.', 'assured'],
  ['Substantial assurance', 'assured'],
  ['Partial – to return in May.', 'partly assured'],
  ['Reasonable assurance given.', 'partly assured'],
  ['None.', 'not assured'],
  ['Limited assurance, as half is untested.', 'not assured'],
  ['Not yet possible to tell.', 'unclear'],
  ['Some of this was welcome.', null],
  ['The PCC was pleased with the work.', null],
  ['', null],
])('%s is rated %s', (summary, expected) => expect(ratingOf(summary)).toBe(expected))
