import { describe, expect, it } from 'vitest'
import { raisedIn } from '../testing/board.ts'

const dueUnder = (words: string, end: string) =>
  raisedIn(
    `1. Vans\n\nThe PCC asked about vans. The CC said that they were well.\n\nACTION: RJ to bring a plan for the vans ${words}.\n\n${end}`,
  ).map(({ due }) => [due?.earliest, due?.latest])[0]
const dueWith = (words: string, told: string) => dueUnder(words, `2. Dates\n\n${told}`)

describe('the day of a later meeting', () => {
  it.each([
    'The meeting after that will be on Thursday 16 September 2021.',
    'Meetings would be held on 20 July and 16 September 2021.',
    'Board meetings in the autumn will be on 16 September and 18 November.',
    'The Board meets next on Tuesday 20 July 2021 and then on Thursday 16 September 2021.',
    'The next meetings are on 20 July 2021 and 16 September 2021.',
    "September's meeting will be held on 16 September 2021.",
    'The next meeting is on 20 July 2021. A further meeting would be held on 16th September 2021.',
    'September meeting is 16.09.21.',
  ])('%s', (told) => expect(dueWith('to the September meeting', told)).toEqual(['2021-09-16', '2021-09-16']))
  it.each([
    ['2. Dates\n\n20 July 2021 and 16 September 2021, both at 10 am'],
    ['2. DATES OF MEETINGS\n\n2.1 Tuesday 20 July 2021 and Thursday 16 September 2021'],
    ['NEXT MEETINGS\n\nTuesday 20 July 2021 at 11.00\nThursday 16 September 2021 at 11.00'],
    ['Ref 02/10/06/2021   Next meetings\n\n20.07.21\n16.09.21'],
    ['2. Future dates:\n\n20 July, 16 September and 18 November 2021'],
  ])('under a heading of dates: %j', (told) =>
    expect(dueUnder('to the September meeting', told)).toEqual(['2021-09-16', '2021-09-16']),
  )
  it.each([
    ['2. Dates\n\nThe depot will be sold on 16 September 2021.'],
    ['2. Dates of birth\n\n16 September 2021 was given for one of the children.'],
    ['2. Date\n\n16 September 2021'],
  ])('is none under: %j', (told) =>
    expect(dueUnder('to the September meeting', told)).toEqual(['2021-09-01', '2021-09-30']),
  )
  it.each(['The depot will be sold on 16 September 2021.', 'The PCC will meet the press on 16 September 2021.'])(
    'is not told by: %s',
    (told) => expect(dueWith('to the September meeting', told)).toEqual(['2021-09-01', '2021-09-30']),
  )
  it('of a season, where one alone falls into it', () => {
    const told = (days: string) => `The next meetings are on 20 July 2021 and ${days}.`
    expect(dueWith('to the autumn meeting', told('16 September 2021'))).toEqual(['2021-09-16', '2021-09-16'])
    expect(dueWith('to the autumn meeting', told('16 September 2021 and 18 November 2021'))).toEqual([
      '2021-09-01',
      '2021-11-30',
    ])
  })
  it('is not that of another body', () =>
    expect(
      dueWith('to their September meeting', 'The next meetings are on 20 July 2021 and 16 September 2021.'),
    ).toEqual(['2021-09-01', '2021-09-30']))
  it.each([
    ['at Session 9', 'Session 8: Tuesday 20 July 2021\nSession 9: Thursday 16 September 2021'],
    ['to meeting no. 9', 'Meeting 9 will be held on 16 September 2021.'],
    ['to Board 9', 'BOARD 9\n\nThursday 16 September 2021 at 10 am'],
  ])('by its number: %s, %j', (words, told) => expect(dueWith(words, told)).toEqual(['2021-09-16', '2021-09-16']))
  it('by a number that is not announced, is open', () => {
    expect(dueWith('at Session 9', 'Session 8: Tuesday 20 July 2021')).toEqual(['2021-06-16', null])
    expect(dueWith('to the Board 14 May 2022', 'Board 14: 20 July 2021')).not.toEqual(['2021-07-20', '2021-07-20'])
  })
})
