import { describe, expect, it } from 'vitest'
import { actionsIn, raisedIn } from '../../testing/board.ts'

const talk = 'The PCC asked how many vans there were. The CC said that there were forty.'
const told = (body: string, name?: string) =>
  raisedIn(body, name).map(({ text, owners, due }) => [text, owners.map(({ written }) => written), due?.latest ?? null])

describe('a list that closes an item', () => {
  it.each(['For action', 'Tasks', 'Next steps', 'To do', 'Follow-ups'])('%s', (heading) =>
    expect(
      told(
        `1. Fleet\n\n${talk}\n\n${heading}\n(a) RJ undertook to list the vans by 30 June.\n(b) DB was asked to count the bikes.\n(c) It was agreed that FO would price a yard.\n\n2. Estate\n\nThe roof was mended in May, and nobody had any question about it.\n\n${heading}\n(a) It was agreed that the bill be shown in the next report.`,
      ),
    ).toEqual([
      ['RJ undertook to list the vans by 30 June.', ['RJ'], '2021-06-30'],
      ['DB was asked to count the bikes.', ['DB'], null],
      ['It was agreed that FO would price a yard.', ['FO'], null],
      ['It was agreed that the bill be shown in the next report.', [], null],
    ]),
  )
  it('may say when all in it is due', () =>
    expect(
      told(
        `## 1. Fleet\n\n${talk}\n\n### To do before the July meeting\n\n- RJ – list the vans.\n- DB – count the bikes by 2 July.\n\n## 2. Estate\n\nThe roof was mended in May, and nobody had any question about it.\n\n### To do, no date agreed\n\n- FO – price a yard.`,
        'notes.md',
      ).map(([, owners, due]) => [owners, due]),
    ).toEqual([
      [['RJ'], '2021-07-19'],
      [['DB'], '2021-07-02'],
      [['FO'], null],
    ]))
  it('is parted by lines that say when', () =>
    expect(
      told(
        `1. Fleet\n\n${talk}\n\nACTIONS ARISING FROM THIS MEETING\n\nDue by the end of June\n- Rob Jute: list the vans.\n- Dee Bly: count the bikes.\n\nDue in August\n- Fay Orme: price a yard.\n\nNo date set\n- Rob Jute: write to the supplier.`,
      ).map(([, , due]) => due),
    ).toEqual(['2021-06-30', '2021-06-30', '2021-08-31', null]))
  it('tells what is to come at other times by its own words', () =>
    expect(
      told(`1. Fleet\n\n${talk}\n\nThe depot closes in August.\n\nACTION: RJ to list the vans.`).map(
        ([, , due]) => due,
      ),
    ).toEqual([null]))
  it('stands in an appendix', () =>
    expect(
      actionsIn(
        `1. Fleet\n\n${talk}\n\n2. Estate\n\nThe roof was mended in May.\n\nAPPENDIX 1: ACTIONS AGREED AT THIS MEETING\n\n1. RJ to list the vans. Next meeting.\n2. DB to count the bikes. By 2 July.\n\nAPPENDIX 2: PROGRESS OF ACTIONS FROM 11 MAY 2021\n\n1. FO to price a yard. Done: priced in May.\n2. RJ to find a hall. In hand.`,
      ).map(({ origin }) => origin),
    ).toEqual(['raised', 'raised', 'brought forward', 'brought forward']))
})

describe('marks of actions', () => {
  it.each([
    ['Action ABC 21/01   RJ to list the vans.', 'ABC 21/01'],
    ['Action K21/16 RJ to list the vans.', 'K21/16'],
    ['AP9 (in place of AP7) RJ to list the vans.', 'AP9'],
    ['RJ to list the vans. ACTION ABC 21/09', 'ABC 21/09'],
    ['The vans to be listed for members. ACTION ABC 21/09', 'ABC 21/09'],
  ])('%s', (line, ref) => expect(raisedIn(`1. Fleet\n\n${talk}\n\n${line}`).map((one) => one.ref)).toEqual([ref]))
  it('stand at the beginning of a line each', () =>
    expect(
      raisedIn(
        `FLEET\n\n${talk}\n\n→ RJ to list the vans until there are none\n→ DB to return to the board with her answer\n\nESTATE\n\nNothing was said.`,
      ).map(({ text }) => text),
    ).toEqual(['RJ to list the vans until there are none', 'DB to return to the board with her answer']))
  it('are bold letters', () =>
    expect(
      raisedIn(
        `## 1. Fleet\n\n${talk}\n\n**Set out how the vans will be used, for the September conference [RJ]**\n\n**Dates of sale to be put into the quarterly pack**\n\n## 2. Notes\n\n**Draft minutes, to be agreed at the next meeting**`,
        'notes.md',
      ).map(({ text, owners }) => [text, owners.map(({ written }) => written)]),
    ).toEqual([
      ['Set out how the vans will be used, for the September conference', ['RJ']],
      ['Dates of sale to be put into the quarterly pack', []],
    ]))
  it('hold who is to act and the day in cells behind them', () =>
    expect(
      raisedIn(`1.\tFleet\n\t${talk}\nAP22 Accounts of the yard to be sent to the auditors.\tR Jute\t30th June`).map(
        ({ ref, owners, due }) => [ref, owners.map(({ written }) => written), due?.latest],
      ),
    ).toEqual([['AP22', ['R Jute'], '2021-06-30']]))
  it.each([
    ['[Action: RJ – Q2, July to September 2021]', '2021-09-30'],
    ['[Action: RJ – Easter 2022]', '2022-04-17'],
  ])('name a day of any kind: %s', (mark, latest) =>
    expect(
      raisedIn(`1. Fleet\n\n${talk}\n\nRJ to list the vans.   ${mark}`).map(({ text, due }) => [text, due?.latest]),
    ).toEqual([['RJ to list the vans.', latest]]),
  )
})

describe('what a board orders in other words', () => {
  it.each([
    [
      'The Board, having considered it:\nINSTRUCTED the Clerk to invite the forum; and\nREQUESTED that the Chief Constable consider a survey.',
      2,
    ],
    ['The Board RESOLVED that the Treasurer, having consulted the Chief Constable, submit a list by 2 July.', 1],
    ['REQUESTED that the report be noted.', 0],
  ])('%s', (body, count) => expect(raisedIn(`1. Fleet\n\n${talk}\n\n${body}`)).toHaveLength(count))
})
