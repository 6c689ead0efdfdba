import { describe, expect, it } from 'vitest'
import { readText } from '../testing/read-text.ts'

const head = 'Scrutiny Board\n14 May 2019\n\nPresent: Ivo Lamb, PCC; Greta Dunn, Chief Constable\n\n'
const itemsOf = (body: string) =>
  readText(head + body).facts.items.map(({ number, title }) => `${number ?? '-'} ${title}`)
const said = 'The PCC asked how the vans were, and the CC said that they were well.'

describe('headings with the time at which each item began', () => {
  it.each([
    ['in a column, with who led it', '09:30\t1. Opening\tChair', '09:40\t2. Vans\tGreta Dunn', '10:15\t3. Bikes\tAll'],
    [
      'the number in a column of its own',
      '9.30\t1\tOpening\tChair',
      '9.40\t2\tVans\tChief Constable',
      '10.15\t3\tBikes\tAll',
    ],
    ['with how long it took', '09:30 - 09:40  1. Opening', '09:40 - 10:15  2. Vans', '10:15 - 11:00  3. Bikes'],
    ['with half of the day', '9.30am 1. Opening', '11.40am 2. Vans', '1.15pm 3. Bikes'],
  ])('%s', (_, first, second, third) =>
    expect(itemsOf(`${first}\n\n${said}\n\n${second}\n\n${said}\n\n${third}\n\nNone.\n`)).toEqual([
      '1 Opening',
      '2 Vans',
      '3 Bikes',
    ]),
  )
  it('announce the next meeting', () =>
    expect(
      readText(
        `${head}18:30\t1. Vans\tChair\n\n${said}\n\n18:50\t2. Bikes\tAll\n\nNone.\n\n19:00\t3. Next meeting\tChair\n\n11.06.19 at 18:30, same room.\n`,
      ).facts.meeting.nextMeeting?.heldOn,
    ).toBe('2019-06-11'))
  it('of a timetable with nothing under its lines are none', () =>
    expect(
      itemsOf(`Timetable\n09:30 1. Opening\n09:40 2. Vans\n10:15 3. Bikes\n\nVans\n\n${said}\n\nBikes\n\n${said}\n`),
    ).not.toEqual(expect.arrayContaining(['1 Opening'])))
  it('figures behind a time are none', () =>
    expect(itemsOf(`1. Vans\n\n${said}\n\n09:30 4 Vans left the yard.\n\n${said}\n\n2. Bikes\n\n${said}\n`)).toEqual([
      '1 Vans',
      '2 Bikes',
    ]))
})

describe('headings whose number a stroke sets off', () => {
  it('are items', () =>
    expect(itemsOf(`1 | How we stood in March\n\n${said}\n\n2 | Vans\n\n${said}\n\n3 | Bikes\n\n${said}\n`)).toEqual([
      '1 How we stood in March',
      '2 Vans',
      '3 Bikes',
    ]))
  it('rows of a list are none', () =>
    expect(
      itemsOf(
        `Vans\n\n${said}\n\nBikes\n\n${said}\n\n1 | Sell a van | CC | June\n2 | Buy a bike | CC | July\n3 | Mend a bike | CC | July\n`,
      ).filter((item) => /^\d/.test(item)),
    ).toEqual([]))
})

it('initials with stops are the title of an item', () =>
  expect(itemsOf(`1\tVANS\n\n1.1\t${said}\n\n2\tA.O.C.B.\n2.1\tNil.\n\n3\tBIKES\n\n3.1\t${said}\n`)).toEqual([
    '1 VANS',
    '2 A.O.C.B',
    '3 BIKES',
  ]))
