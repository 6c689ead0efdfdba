import { describe, expect, it } from 'vitest'
import { due } from './due.ts'
import { dueCell } from './due-cell.ts'
import { dueReference } from './reference.ts'

const reference = dueReference('2021-06-15', '2021-07-20')
const daysOf = (text: string) => {
  const found = due(text, reference)
  return found && [text.slice(found.start, found.end), found.earliest, found.latest]
}

describe('due words of a sentence', () => {
  it.each([
    ['RJ to report within fourteen days.', 'within fourteen days', '2021-06-16', '2021-06-29'],
    ['RJ to report within twenty-one days.', 'within twenty-one days', '2021-06-16', '2021-07-06'],
    ['RJ to list the vans, next meeting.', 'next meeting', '2021-07-20', '2021-07-20'],
    ['RJ to list the vans, April meeting', 'April meeting', '2022-04-01', '2022-04-30'],
    ['A list is due in August', 'due in August', '2021-08-01', '2021-08-31'],
    ['RJ to share the backlog figures by 9 July.', 'by 9 July', '2021-06-16', '2021-07-09'],
    ['RJ to finish by Christmas.', 'by Christmas', '2021-06-16', '2021-12-25'],
  ])('%s', (text, ...days) => expect(daysOf(text)).toEqual(days))
  it('tells nothing where figures are of a month', () =>
    expect(daysOf('RJ to bring the figures in May that were left out')).toBeNull())
})

describe('due words of a cell', () => {
  it.each([
    ['October to December 2021', '2021-10-01', '2021-12-31'],
    ['Q3, October to December 2021', '2021-10-01', '2021-12-31'],
    ['Next mtg', '2021-07-20', '2021-07-20'],
    ['5 wd', '2021-06-16', '2021-06-22'],
    ['Easter 2022', '2022-04-17', '2022-04-17'],
  ])('%s', (text, earliest, latest) => {
    const found = dueCell(text, reference)
    expect([found?.earliest, found?.latest]).toEqual([earliest, latest])
  })
})
