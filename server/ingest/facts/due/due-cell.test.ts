import { describe, expect, test } from 'vitest'
import { dueCell } from './due-cell.ts'
import { dueReference } from './reference.ts'

const meeting = dueReference('2021-06-15', '2021-07-20')

describe('a cell of a due column', () => {
  test.each([
    ['31 March 2022', '2021-06-16', '2022-03-31'],
    [' 03/08/21 ', '2021-06-16', '2021-08-03'],
    ['Oct-21', '2021-10-01', '2021-10-31'],
    ['Next meeting', '2021-07-20', '2021-07-20'],
    ['July meeting', '2021-07-20', '2021-07-20'],
    ['the September Board', '2021-09-01', '2021-09-30'],
    ['ASAP', null, null],
    ['End of July', '2021-07-25', '2021-07-31'],
    ['30 June 2021 Revised: 31 July 2021', '2021-06-16', '2021-07-31'],
    ['30 June 2021 (extended to 31 July 2021)', '2021-06-16', '2021-07-31'],
    ['Was June 2021, now September 2021', '2021-09-01', '2021-09-30'],
    ['30/06/21 → 31/07/21', '2021-06-16', '2021-07-31'],
    ['June 2021 – moved to October', '2021-10-01', '2021-10-31'],
    ['30 June 2021 31 July 2021', '2021-06-16', '2021-07-31'],
  ])('%s', (cell, earliest, latest) => {
    expect(dueCell(cell, meeting)).toMatchObject({ earliest, latest })
  })
  test('is no due where it is empty', () => expect(dueCell('  ', meeting)).toBeNull())
})
