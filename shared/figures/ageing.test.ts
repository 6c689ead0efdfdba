import { expect, test } from 'vitest'
import type { AgeingAction, AgeingAnswer } from '../answers/ageing.ts'
import { ageingFinding, ageingGuides, ageingMeasured, ageingRows, ageingTable } from './ageing.ts'

const action = (lifeId: string, daysOpen: number, dueGroup: AgeingAction['dueGroup'], isExact = true) => ({
  lifeId,
  text: lifeId,
  daysOpen,
  dueGroup,
  isExact,
})
const some: AgeingAnswer = {
  basis: {} as never,
  actions: [action('b', 200, 'overdue', false), action('a', 10, 'due')],
  halfEndDays: 104,
  mostEndDays: 300,
  ended: 61,
}
const few = { ...some, halfEndDays: null, mostEndDays: null, ended: 3 }

test('open actions stand in rows by their due date, the late marked', () => {
  expect(ageingRows(some).map((row) => [row.name, row.dots.map((dot) => `${dot.key} ${dot.tone}`)])).toEqual([
    ['Past its due date', ['b late']],
    ['Due', ['a open']],
  ])
})

test('guides stand where the curve reaches them', () => {
  expect(ageingGuides(some).map((guide) => guide.label)).toEqual(['half end by 104', '85 % by 300'])
  expect(ageingGuides({ ...some, mostEndDays: null }).map((guide) => guide.days)).toEqual([104])
  expect(ageingGuides(few)).toEqual([])
})

test.each([
  [some, '1 of 2 open actions is older than the age by which half have ended; the oldest for 200 days'],
  [few, 'Two actions open, the oldest for 200 days'],
  [{ ...few, actions: [] }, 'No action is open in what this filter covers'],
])('the finding', (answer, finding) => expect(ageingFinding(answer)).toBe(finding))

test('what the ages rest on is said, and why there are none', () => {
  expect(ageingMeasured(some)).toContain('rest on 61 actions that ended')
  expect(ageingMeasured(few)).toContain('Three actions ended')
})

test('the table says which ages are approximate', () =>
  expect(ageingTable(some).rows).toEqual([
    ['b', 'past its due date', 'about 200'],
    ['a', 'due', 10],
  ]))
