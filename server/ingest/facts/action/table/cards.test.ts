import { describe, expect, test } from 'vitest'
import { actionsIn, earlierIn, latest, raisedIn, who } from '../../testing/board.ts'

const item = '4. Fleet\n\nThe vans are old and dear to run, and the board went through the paper on them.\n\n'
const shown = (body: string) => raisedIn(item + body).map((one) => [one.ref, one.text, who(one), latest(one)])

describe('actions that have a card each', () => {
  test.each([
    [
      'ACTION 21/04\nWhat:   List the vans by age\nWho:    Chief Constable / ACC Moss\nWhen:   next meeting',
      ['21/04', 'List the vans by age', 'Chief Constable+ACC Moss', '2021-07-20'],
    ],
    [
      'Task: A list of the vans to be sent to the PCC\nAssigned to: RJ\nDeadline: 2 July 2021',
      [null, 'A list of the vans to be sent to the PCC', 'RJ', '2021-07-02'],
    ],
    [
      'Ref: F7\nAction: List the vans by age\nOwner: RJ\nDue: 2 July 2021',
      ['F7', 'List the vans by age', 'RJ', '2021-07-02'],
    ],
  ])('%s', (body, expected) => expect(shown(body)).toEqual([expected]))

  test('those of an earlier meeting tell how they stand', () => {
    const cards = [
      'Raised: 18 May 2021\nTask: Sell the horse box\nOwner: RJ\nUpdate: Sold on 2 June.',
      'Raised: 18 May 2021\nTask: Price the desks\nOwner: DB\nUpdate: Two of the three quotes have come.',
    ]
    const found = earlierIn(`3. Earlier actions\n\n${cards.join('\n\n')}\n\n${item}`)
    expect(found.map((one) => [one.text, who(one), one.raisedAt, one.outcome])).toEqual([
      ['Sell the horse box', 'RJ', '2021-05-18', 'completed'],
      ['Price the desks', 'DB', '2021-05-18', 'in progress'],
    ])
  })
  test('those whose first line holds several of its parts', () => {
    const cards =
      'Action 21/17        Raised: 18 May 2021     Owner: RJ\nSell the horse box.\nUpdate: Sold on 2 June.\nStatus: Complete\n\nAction 21/19        Raised: 18 May 2021     Owner: DB\nPrice the desks.\nUpdate: Two quotes have come.\nStatus: In progress'
    const found = earlierIn(`3. Progress on earlier actions\n\n${cards}\n\n${item}`)
    expect(found.map((one) => [one.ref, one.text, who(one), one.raisedAt, one.outcome])).toEqual([
      ['21/17', 'Sell the horse box.', 'RJ', '2021-05-18', 'completed'],
      ['21/19', 'Price the desks.', 'DB', '2021-05-18', 'in progress'],
    ])
  })
  test('a new one keeps its place below what it carries on', () => {
    const body =
      '3. Earlier actions\n\n21/02 CC to sell the horse box.\nNobody has asked for it so far.\n\nACTION 21/05\nWhat: Advertise the horse box\nWho: RJ\nWhen: by 2 July 2021\n\n4. Fleet\n\nThe vans are old.'
    expect(actionsIn(body).map(({ origin, ref }) => [origin, ref])).toEqual([
      ['brought forward', '21/02'],
      ['raised', '21/05'],
    ])
  })
  test.each([
    'Date: 4 May 2021\nVenue: Moot Hall\nLead: RJ',
    'Subject: the new depot\nLead: RJ\nPurpose: to tell the board how far it has come',
  ])('no card: %s', (body) => expect(shown(body)).toEqual([]))
})
