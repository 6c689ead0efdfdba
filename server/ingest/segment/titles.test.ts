import { beforeEach, describe, expect, it } from 'vitest'
import { boardFacts } from '../facts/testing/board.ts'

const itemsIn = (body: string, name?: string) =>
  boardFacts(body, name).items.flatMap(({ number, title }) =>
    /next meeting/i.test(title) ? [] : [number === null ? title : `${number} ${title}`],
  )

const sayings = [
  'The PCC asked how many there were. The CC said that there were forty of them.',
  'Rob Jute described the work at the yard, which ends in March.',
  'A paper on this had been sent round, and it was noted without debate.',
  'The DCC was asked about the cost. She thought that it would rise by a tenth.',
  'Members heard that the survey of residents had closed with 900 replies.',
  'Fay Orme set out the figures for the quarter, which nobody queried.',
]
// The same words twice would be a passage that stands again.
let next = 0
const said = () => sayings[next++ % sayings.length] ?? ''
beforeEach(() => {
  next = 0
})

describe('parts of items', () => {
  it('have a letter behind the number', () =>
    expect(
      itemsIn(
        `1 Welcome\n\n${said()}\n\n2 Crime\n\n2a Outcome 16\n${said()}\n\n2b File quality\n${said()}\n\n3 Estate\n${said()}`,
      ),
    ).toEqual(['1 Welcome', '2 Crime', '2a Outcome 16', '2b File quality', '3 Estate']))
  it('may stand without a heading over them, or run into what was said', () =>
    expect(
      itemsIn(
        `1   Opening\n${said()}\n\n2a   Notes of the last meeting\n${said()}\n\n2b   Vans\n${said()}\n\n3   Crime\n\n3a\tShop theft: ${said()}\n\n3b\tFraud: ${said()}`,
      ),
    ).toEqual(['1 Opening', '2a Notes of the last meeting', '2b Vans', '3 Crime', '3a Shop theft', '3b Fraud']))
  it('are none where paragraphs are numbered so', () =>
    expect(
      itemsIn(
        `683 Crime\n\n683a  Discussed the fair.  ${said()}\n\n683b  Said that the vans were old.\n\n684 Estate\n${said()}`,
      ),
    ).toEqual(['683 Crime', '684 Estate']))
})

describe('titles that begin with figures', () => {
  it.each(['4 101 performance', '4 999 call answering', '4 2017/18 precept', '4 12-month review of the unit'])(
    '%s',
    (title) =>
      expect(
        itemsIn(`1 Welcome\n\n${said()}\n\n2 Vans\n\n${said()}\n\n3 Crime\n\n${said()}\n\n${title}\n\n${said()}`),
      ).toContain(title),
  )
  it('are no numbers of items', () =>
    expect(itemsIn(`VANS\n\n${said()}\n\n999 AND 101\n\n${said()}\n\nESTATE\n\n${said()}`)).toEqual([
      'VANS',
      '999 AND 101',
      'ESTATE',
    ]))
  it('nor is the one number among titles in bold', () =>
    expect(
      itemsIn(
        `**Welcome**\n\n${said()}\n\n**Vans**\n\n${said()}\n\n**7 Force priorities**\n\n${said()}\n\n**Estate**\n\n${said()}`,
        'notes.md',
      ),
    ).toEqual(['Welcome', 'Vans', '7 Force priorities', 'Estate']))
})

describe('titles in bold that run into what was said', () => {
  it('head items', () =>
    expect(
      itemsIn(
        `**Domestic abuse.** ${said()}\n\nACTION: RJ to list the vans.\n\n**101 and online.** ${said()}\n\n**3-year plan.** The plan was approved.\n\n**Fleet.** No items.`,
        'notes.md',
      ),
    ).toEqual(['Domestic abuse', '101 and online', '3-year plan', 'Fleet']))
  it('are parts of the item under headings, and none where a report or a reference stands in bold', () => {
    expect(
      itemsIn(
        `## Crime\n\n**Theft.** ${said()}\n\n**Fraud.** ${said()}\n\n## Estate\n\n**Sites.** ${said()}`,
        'notes.md',
      ),
    ).toEqual(['Crime', 'Estate'])
    expect(
      itemsIn(
        `# Actions\n\n**ABC 40.** RJ to list the vans.\n\n**ABC 41.** DB to count them.\n\n**ABC 42.** DB to sell them.`,
        'notes.md',
      ).filter((title) => title.includes('ABC')),
    ).toEqual([])
  })
})

describe('headings that only their place tells', () => {
  it('stand below an office in capitals, and above a list of actions in capitals', () =>
    expect(
      itemsIn(
        `Opening\n\n${said()}\n\nFront counters\n\n${said()}\n\nSickness\n\n${said()}\n\nACTION LOG\n\n1. RJ to list the vans.`,
      ),
    ).toEqual(expect.arrayContaining(['Opening', 'Front counters', 'Sickness'])))
  it('are no names of people with their posts', () =>
    expect(
      itemsIn(
        `Rob Pike (RP) – Head of Corporate Communications\n\nOpening\n\n${said()}\n\nVans\n\n${said()}\n\nSickness\n\n${said()}`,
      ),
    ).not.toContain('Rob Pike (RP) – Head of Corporate Communications'))
  it('stand beside the one line that is marked as a heading', () =>
    expect(
      boardFacts(
        `## Action log\n\n| Ref | Action | Owner | Status |\n|---|---|---|---|\n| 21/18 | List the vans | RJ | Closed |\n\n**Apologies**\n\nThere were none.\n\n**Minutes**\n\nThey were agreed.\n\n**Vans**\n\nPCC: How many are there?\nRJ: Forty. The list will be ready in May.\n\n**Estate**\n\n${said()}`,
        'notes.md',
      ).actions.map(({ ref }) => ref),
    ).toEqual(['21/18']))
  it.each(['ACTION BY', 'DRAFT – SUBJECT TO APPROVAL AT THE NEXT MEETING'])('is none: %s', (line) =>
    expect(itemsIn(`${line}\n\n1. Vans\n\n${said()}\n\n2. Estate\n\n${said()}`)).not.toContain(line),
  )
  it('under a line of signs', () =>
    expect(
      itemsIn(
        `Theft of cargo\n--------------\n\n1.  ${said()}\n\nUse of force\n------------\n\n1.  The CC said that it had fallen by a tenth.`,
        'notes.md',
      ),
    ).toEqual(['Theft of cargo', 'Use of force']))
})

describe('references of another day', () => {
  it('number no items, though they stand first', () =>
    expect(
      itemsIn(
        `Actions from 12.05.21\n\nRef 02/12/05/2021 Vans\nRJ to list the vans.\nUpdate 15.06.21 - Listed. Complete.\n\nRef 03/12/05/2021 Bikes\nDB to count the bikes.\nUpdate 15.06.21 - Carried forward to the meeting on 20.07.21.\n\nRef 01/15/06/2021 Fleet\n${said()}\n\nRef 02/15/06/2021 Estate\n${said()}`,
      ),
    ).toEqual(expect.arrayContaining(['1 Fleet', '2 Estate'])))
})
