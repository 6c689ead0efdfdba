import { expect, test } from 'vitest'
import type { AccountabilityAnswer, AccountabilityRow } from '../answers/accountability.ts'
import {
  accountabilityFinding,
  accountabilityMeasured,
  accountabilityTable,
  cellInWords,
  nameOf,
  notAssuredOf,
  rowsBy,
  shortNameOf,
  shownThemes,
  withThemes,
} from './accountability.ts'
import { basis } from './testing/basis.ts'

const row = (more: Partial<AccountabilityRow> = {}): AccountabilityRow => ({
  officeId: 'cc',
  personId: null,
  office: 'Chief Constable',
  short: 'CC',
  holder: null,
  side: 'force',
  answers: 3,
  notAssured: 1,
  notAssuredDecided: 0,
  actionsOwned: 2,
  open: 1,
  promisesKept: { numerator: 1, denominator: 2 },
  inherited: 0,
  meetingsAttended: 4,
  meetingsOf: 5,
  cells: [{ theme: 'estates', answers: 3, actions: 1 }],
  ...more,
})
const answer: AccountabilityAnswer = {
  basis,
  themes: [
    { theme: 'fleet', name: 'Fleet' },
    { theme: 'estates', name: 'Estates' },
  ],
  offices: [row(), row({ officeId: 'dcc', office: 'Deputy Chief Constable', short: 'DCC', answers: 1, cells: [] })],
  holders: [row({ personId: 'p', holder: 'Ada Fenn' })],
  unnamed: { answers: 1, actions: 0 },
  exchanges: 4,
}

test.each([
  [answer, 'Chief Constable answered most: 3 of 4 questions'],
  [{ ...answer, offices: [] }, 'The notes name nobody who answered a question'],
])('the finding', (given, finding) => expect(accountabilityFinding(given)).toBe(finding))

test('offices stand in full with the short form after, holders with their office', () => {
  expect(nameOf(row(), 'office')).toBe('Chief Constable (CC)')
  expect(nameOf(row({ holder: 'Ada Fenn' }), 'holder')).toBe('Ada Fenn, Chief Constable (CC)')
  expect(shortNameOf(row(), 'office')).toBe('Chief Constable')
  expect(withThemes(answer.offices).map((one) => one.officeId)).toEqual(['cc'])
  expect(rowsBy(answer, 'holder')).toHaveLength(1)
})

test.each([
  [{ answers: 0, notAssured: 0 }, '0'],
  [{ answers: 9, notAssured: 0 }, '0 of 9'],
  [{}, '1, suggested'],
  [{ notAssuredDecided: 1 }, '1, decided by a person'],
  [{ answers: 9, notAssured: 3, notAssuredDecided: 1 }, '3 of 9, 1 decided by a person, the rest suggested'],
])('how many did not assure, and who says so: %j', (more, words) => expect(notAssuredOf(row(more))).toBe(words))

test('a theme that nobody answered for has no column', () => {
  expect(shownThemes(answer, answer.offices).map((theme) => theme.name)).toEqual(['Estates'])
  expect(cellInWords(row(), 'office', 'Estates', { answers: 3, actions: 1 })).toBe(
    'Chief Constable (CC), Estates: 3 answers, 1 action',
  )
})

test('counts stand with what they are out of', () => {
  expect(accountabilityMeasured(answer)).toContain('1 answer with nobody named, 0 actions that nobody owns')
  expect(accountabilityTable(answer, 'office').rows[0]).toEqual([
    'Chief Constable (CC)',
    'force',
    3,
    1,
    0,
    2,
    1,
    0,
    '1 of 2',
    '4 of 5',
    '3 and 1',
  ])
})
