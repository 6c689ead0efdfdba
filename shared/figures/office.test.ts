import { expect, test } from 'vitest'
import type { HeldTenure, OfficeAnswer, OwnedAction } from '../answers/office.ts'
import { ageInWords, inheritedInWords, keptOf, notAssuredInWords, officeTiles, tenureInWords } from './office.ts'

const owned = (more: Partial<OwnedAction>, status = 'open'): OwnedAction => ({
  action: { status, daysOpen: 214 } as OwnedAction['action'],
  holders: ['Jo Dale'],
  inheritedDays: null,
  wasKept: null,
  ...more,
})

const answer = {
  personId: null,
  actions: [owned({ inheritedDays: 120 }), owned({}), owned({ wasKept: true }, 'completed')],
  promisesKept: { numerator: 1, denominator: 1 },
  answers: [{ assurance: 'not assured' }, { assurance: 'assured' }],
  promises: [{ state: 'waiting' }, { state: 'dismissed' }],
  meetings: [{ wasPresent: true }, { wasPresent: false }],
} as unknown as OfficeAnswer

const tenure: HeldTenure = {
  tenureId: 't',
  officeId: 'cc',
  office: 'Chief Constable',
  personId: 'jo',
  holder: 'Jo Dale',
  capacity: 'substantive',
  from: '2024-03-03',
  until: null,
  firstSeenOn: '2024-03-12',
  lastSeenOn: '2024-09-10',
  inherited: 1,
  attended: 1,
  attendedOf: 2,
}

test('counts with what they are out of, each leading to its part of the page', () =>
  expect(officeTiles(answer).map(({ value, label, detail, part }) => [value, label, detail, part])).toEqual([
    ['2', 'open actions', 'of 3 owned, 1 inherited', 'actions'],
    ['1', 'completed when first due', '1 of 1 that were due', 'actions'],
    ['2', 'questions answered', '1 not assured, suggested', 'answers'],
    ['1', 'promise waiting', 'of 2 never written as an action', 'promises'],
    ['1', 'meeting attended', 'of 2 held', 'meetings'],
  ]))

test('under five answers the count stands without what it would be a rate of', () =>
  expect([notAssuredInWords(2, 4), notAssuredInWords(2, 5)]).toEqual(['2', '2 of 5']))

test('inherited age is said in days and of whom', () => {
  expect(ageInWords(owned({ inheritedDays: 120 }))).toBe(
    '214 days open, 120 of them inherited: before Jo Dale took office',
  )
  expect(ageInWords(owned({}))).toBe('214 days open')
})

test('what cannot be judged says nothing of its due date', () =>
  expect([true, false, null].map((wasKept) => keptOf(owned({ wasKept })))).toEqual([
    'completed when first due',
    'not completed when first due',
    null,
  ]))

test('a tenure says what is known and what was only seen', () => {
  expect(tenureInWords(tenure)).toBe('from 3 March 2024, last seen 10 September 2024')
  expect(tenureInWords({ ...tenure, from: null, until: '2024-09-30' })).toBe(
    'first seen 12 March 2024, until 30 September 2024',
  )
  expect([inheritedInWords(tenure), inheritedInWords({ ...tenure, inherited: 0 })]).toEqual([
    'one open action inherited',
    null,
  ])
})
