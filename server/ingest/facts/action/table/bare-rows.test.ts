import { expect, it } from 'vitest'
import { actionsIn, raisedIn } from '../../testing/board.ts'

const talk = 'The PCC asked how many vans there were. The CC said that there were forty.'

it('reads a row of which nobody and no day is told', () =>
  expect(
    raisedIn(
      `## 1 Fleet\n\n${talk}\n\n| Action | Who | When |\n|---|---|---|\n| Paper on the yard | RJ | Next meeting |\n| Invite the council to see the yard | | |\n\nThe CC thanked the drivers.`,
      'notes.md',
    ).map(({ text, owners }) => [text, owners.length]),
  ).toEqual([
    ['Paper on the yard', 1],
    ['Invite the council to see the yard', 0],
  ]))

it('reads tables whose cells stand one below the other, numbers and days among them', () => {
  const rows = `4. Outstanding\nMembers received a report.\nNo.\nRaised\nAction\nOwner\nPosition\n1\n11 May 2021\nVans to be listed\nHead of Estates\nCompleted. They were listed on 20 May.\n2\n13 April 2021\nBikes to be counted\nHead of Policy\nNo change.\n\n5. Fleet\n${talk}\n\nACTIONS ARISING\nMinute\nAction\nOwner\nBy\n5\nYards to be priced\nHead of Estates\n28 June 2021\n5\nMembers to be shown the list\nHead of Policy\n–\n6\nHall to be found\nHead of Estates\nNext meeting\n6\nLetter to the supplier to be drafted\nHead of Policy\n19 June 2021`
  expect(actionsIn(rows).map(({ origin, text, due }) => [origin, text, due?.latest ?? null])).toEqual([
    ['brought forward', 'Vans to be listed', null],
    ['brought forward', 'Bikes to be counted', null],
    ['raised', 'Yards to be priced', '2021-06-28'],
    ['raised', 'Members to be shown the list', null],
    ['raised', 'Hall to be found', '2021-07-20'],
    ['raised', 'Letter to the supplier to be drafted', '2021-06-19'],
  ])
})

it('leaves an order below a table of earlier actions to its label', () =>
  expect(
    raisedIn(
      `Item\t\tOwner\tBy when\n1\tWelcome\n\tEverybody was welcome.\n2\tActions from earlier meetings\nRef\tWhat was asked\tOwner\tDue\tWhere we are\n21/33\tList the vans\tRJ\t31 May 2021\tDone. Circulated.\n3\tFleet\n\t${talk}\n\tAction 21/41: Report on the vans once they are sold.\tRJ\tAugust 2021\n\tAction 21/42: Write to the councils.\tDB and FO\tBefore Christmas`,
    ).map(({ ref, owners, due }) => [ref, owners.map(({ written }) => written), due?.latest]),
  ).toEqual([
    ['21/41', ['RJ'], '2021-08-31'],
    ['21/42', ['DB', 'FO'], '2021-12-24'],
  ]))
