import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dateIn, dueIn } from './cell-dates.ts'
import { ownersInCell } from './owners-in.ts'
import { meaningOf } from './statuses.ts'

it.each([
  ['2024-05-14', '2024-05-14'],
  ['14/05/2024', '2024-05-14'],
  ['5/4/24', '2024-04-05'],
  ['14.05.24', '2024-05-14'],
  ['14-May-24', '2024-05-14'],
  ['14th May 2024', '2024-05-14'],
  ['45426', '2024-05-14'],
  ['Mar-23', '2023-03'],
  ['Sept 2023', '2023-09'],
  ['05/2024', '2024-05'],
  ['June meeting', '2024-06'],
  ['November meeting', '2023-11'],
  ['12 December', '2023-12-12'],
  ['Meeting of 14 May 2024', '2024-05-14'],
  ['tbc', null],
  ['', null],
  ['17', null],
])('the date in %j is %s', (cell, date) => expect(dateIn(cell, '2024-09-30')).toBe(date))

it.each([
  ['31/03/2024', '2024-02-15', '2024-03-31'],
  ['2024-03-31', '2024-02-15', '2024-03-31'],
  ['45382', '2024-02-15', '2024-03-31'],
  ['Mar-24', '2024-03-01', '2024-03-31'],
  ['June meeting', '2024-06-01', '2024-06-30'],
  ['end of the year', '2024-12-01', '2024-12-31'],
])('the due words %j of an action raised on 14 February are %s to %s', (cell, earliest, latest) => {
  expect(dueIn(cell, '2024-02-14', '2024-09-30')).toEqual({
    written: cell === '2024-03-31' ? '31 March 2024' : cell,
    earliest,
    latest,
  })
})

it.each(['Complete', 'tbc', ''])('%j says nothing of a time', (cell) =>
  expect(dueIn(cell, '2024-02-14', '2024-09-30')).toBeNull(),
)

it.each([
  ['Complete', 'completed'],
  ['CLOSED', 'completed'],
  ['Closed 24/3/21', 'completed'],
  ['Complete - closed', 'completed'],
  ['Discharged', 'completed'],
  ['Blue', 'completed'],
  ['Open', 'open'],
  ['Amber', 'open'],
  ['Outstanding', 'open'],
  ['Not due', 'open'],
  ['Ongoing', 'in progress'],
  ['In progress', 'in progress'],
  ['No change', 'no change'],
  ['Deferred', 'deferred'],
  ['On hold', 'deferred'],
  ['Carried forward', 'deferred'],
  ['Superseded', 'withdrawn'],
  ['Superseded by 17/22', 'withdrawn'],
  ['No longer required', 'withdrawn'],
  ['Transferred to the estates board', 'withdrawn'],
  ['', 'open'],
])('the status %j means %s', (cell, meaning) => expect(meaningOf(cell)).toEqual({ meaning, isKnown: true }))

describe('owners', () => {
  it.each([
    ['CC', ['Chief Constable']],
    ['DCC / CFO', ['Deputy Chief Constable', 'Chief Finance Officer']],
    ['RJ', [null]],
    ['RJ and OPCC', [null, 'Office of the Police and Crime Commissioner']],
    ['TBC', []],
    ['', []],
  ])('of %j are %j', (cell, offices) => expect(ownersInCell(cell).map(({ office }) => office)).toEqual(offices))

  it('are never lost but for what names nobody', () =>
    fc.assert(
      fc.property(fc.stringMatching(/^[A-Z][a-z]{2,8}( [A-Z][a-z]{2,8})?$/), (cell) => {
        fc.pre(!/^(?:And|Tbc|Tba|None|Nobody|All)\b/.test(cell))
        expect(ownersInCell(cell).length).toBeGreaterThan(0)
      }),
    ))
})
