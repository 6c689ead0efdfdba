import { expect, test } from 'vitest'
import type { TimeOpenGroup } from '../answers/time-open-by-group.ts'
import {
  drawnGroups,
  groupingOf,
  groupMedian,
  groupName,
  groupsFinding,
  groupsMeasured,
  groupsTable,
  groupWithin,
} from './time-open-by-group.ts'

const point = { ageDays: 30, share: 0.5, lower: 0.3, upper: null, atRisk: 12, ended: 6, censored: 0 }
const few = {
  days: null,
  lowerDays: null,
  upperDays: null,
  whyNot: 'under ten completions' as const,
  actions: 3,
  ended: 1,
  stillOpen: 2,
  withoutExposure: 0,
  startUnknown: 0,
}
const enough = { ...few, days: 30, lowerDays: 20, whyNot: null, actions: 20, ended: 12, stillOpen: 8 }
const group = (name: string, over: Partial<TimeOpenGroup> = {}): TimeOpenGroup => ({
  group: name,
  name,
  lifeIds: ['l1', 'l2', 'l3'],
  median: few,
  points: [],
  beginsAtDays: null,
  ...over,
})
const curve = { median: enough, points: [point], beginsAtDays: 0 }
const force = group('force', { ...curve, lifeIds: ['l1'] })
const commissioner = group('commissioner', { ...curve, median: { ...enough, days: 45 } })

test.each([
  ['office', 'office'],
  [undefined, 'side'],
  ['nobody', 'side'],
])('the address %s groups by %s', (word, grouping) => expect(groupingOf(word)).toBe(grouping))

test('groups stand beside each other where two have a median', () => {
  expect(groupsFinding('side', [force, commissioner, group('unknown')])).toBe(
    'Half end within: Force 30 days and Commissioner 45 days',
  )
  expect(groupsFinding('side', [force, group('unknown')])).toBe(
    'Too few actions have ended to set one group beside another',
  )
})

test('what is measured says how many groups have a median, and that one action may count twice', () => {
  expect(groupsMeasured('office', [force, group('A')])).toBe(
    'Median days open with 95 % interval. 1 of 2 groups has the ten ended actions that a median needs. An action of two counts in each.',
  )
})

test('four curves are drawn at most, of those with most actions', () => {
  const many = [1, 2, 3, 4, 5].map((size) =>
    group(`theme ${size}`, { ...curve, lifeIds: Array.from({ length: size }, (_, i) => `${i}`) }),
  )
  expect(drawnGroups('theme', many).map(({ name }) => name)).toEqual(['theme 5', 'theme 4', 'theme 3', 'theme 2'])
  expect(drawnGroups('theme', [group('small')])).toEqual([])
})

test.each([
  [force, '30 days, 95 % interval 20 to not reached'],
  [group('small'), 'none: one has ended: too few for a median'],
  [{ ...force, beginsAtDays: 7 }, '30 days, 95 % interval 20 to not reached, of those open at 7 days'],
])('a median is given with its limits or why not', (one, words) => expect(groupMedian(one)).toBe(words))

test('the table holds the steps drawn, or the groups where none is drawn', () => {
  expect(groupsTable('side', [force]).rows).toEqual([['Force', 30, '50 %', '30 %', null, 12, 6, 0]])
  expect(groupsTable('theme', [group('Custody')]).rows).toEqual([
    ['Custody', 3, 1, 2, 0, 'none: one has ended: too few for a median'],
  ])
})

test('an address narrows to a group that is there', () => {
  const groups = { side: [force], theme: [], office: [group('')], raised: [] }
  const answer = { groups, basis: {} as never }
  expect(groupWithin(answer, 'side:force')).toEqual({ name: 'Force', lifeIds: new Set(['l1']) })
  expect(groupWithin(answer, 'office:')?.lifeIds.size).toBe(3)
  expect(groupWithin(answer, 'side:partner')).toBeNull()
  expect(groupWithin(answer, undefined)).toBeNull()
  expect(groupName('side', group('unknown'))).toBe('Side not named')
})
