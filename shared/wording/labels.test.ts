import { expect, test } from 'vitest'
import { dueInWords, eventHeading, eventLetter, owingSideInWords, ownersInWords, strength } from './labels.ts'

const due = { written: 'end of the year', earliest: '2019-12-01', latest: '2019-12-31' }

test.each([
  [{ kind: 'raised', progress: null, due: null }, 'R', 'Raised'],
  [{ kind: 'raised', progress: null, due }, 'R', 'Raised, due end of the year'],
  [{ kind: 'updated', progress: 'in progress', due: null }, 'U', 'Progress reported'],
  [{ kind: 'updated', progress: 'no change', due: null }, 'N', 'No change reported'],
  [{ kind: 'deferred', progress: null, due }, 'D', 'Put off: end of the year'],
  [{ kind: 'deferred', progress: null, due: { ...due, written: 'put off to May' } }, 'D', 'Put off to May'],
  [{ kind: 'completed', progress: null, due: null }, 'C', 'Completed'],
  [{ kind: 'withdrawn', progress: null, due: null }, 'W', 'Withdrawn'],
  [{ kind: 'reopened', progress: null, due: null }, 'R', 'Raised again after it was completed'],
  [{ kind: 'not reported', progress: null, due: null }, '–', 'Not reported on'],
] as const)('%o is %s, "%s"', (event, letter, heading) => {
  expect(eventLetter(event)).toBe(letter)
  expect(eventHeading(event)).toBe(heading)
})

test.each([
  [null, 'no due date'],
  [due, '“end of the year”: 1 to 31 December 2019'],
  [{ written: 'a future meeting', earliest: null, latest: null }, '“a future meeting”, no date'],
])('due %o is %s', (given, words) => expect(dueInWords(given)).toBe(words))

test.each([
  [[], null],
  [[{ written: 'DCC', office: 'Deputy Chief Constable', name: null }], 'Deputy Chief Constable'],
  [[{ written: 'PF', office: null, name: 'Pat Fenn' }], 'Pat Fenn'],
  [
    [
      { written: 'all', office: null, name: null },
      { written: 'all', office: null, name: null },
    ],
    'all',
  ],
])('owners %o are %s', (owners, words) => expect(ownersInWords(owners)).toBe(words))

test('a side that is only supposed says so', () => {
  expect(owingSideInWords('force', true)).toBe('Force (suggested)')
  expect(owingSideInWords('force', false)).toBe('Force')
  expect(owingSideInWords(null, false)).toBe('nobody named')
})

test('strength of a reason', () =>
  expect([8, 3, 1, 0.5, -2].map(strength)).toEqual(['strong', 'strong', 'fair', 'weak', 'against']))
