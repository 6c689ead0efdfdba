import { describe, expect, it } from 'vitest'
import { isCutAtCapital } from './cut-at-capital.ts'

describe('a page that ends before a capital', () => {
  it.each([
    ['how old the vans were. The Chief', 'Constable said that they were old.'],
    ['what was said by the Deputy', 'Chief Constable about the vans.'],
    ['how old the vans were. The', 'Chief Constable said that they were old.'],
    ['an answer was wanted from the', 'Deputy Chief Constable by May.'],
  ])('cuts a sentence: %s | %s', (before, after) => expect(isCutAtCapital(before, after)).toBe(true))
  it.each([
    ['how old the vans were. The', "Commissioner's vans. They were sold."],
    ['the vans were of Category A', 'Chief Constable said so.'],
    ['how old the vans were', 'Chief Constable said so.'],
    ['said so to Elm and to the', 'Vans'],
  ])('does not: %s | %s', (before, after) => expect(isCutAtCapital(before, after)).toBe(false))
})
