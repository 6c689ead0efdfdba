import { describe, expect, it, test } from 'vitest'
import { boardFacts, earlierIn, latest, raisedIn, who } from '../../testing/board.ts'

const rows = (body: string) => raisedIn(body).map((one) => [one.ref, one.text, who(one), latest(one)])

describe('in a bracket behind the mark stands who is to act and by when', () => {
  it.each([
    ['To do (RJ, by 2 July): a list of the vans to DB, one side of A4.', [null, 'RJ', '2021-07-02']],
    ['TO DO (RJ + DB, ongoing): figures on fuel to be passed on each week.', [null, 'RJ+DB', null]],
    ['AP 7/1 (RJ, by 2 July) Propose what could be asked of the landlord.', ['AP 7/1', 'RJ', '2021-07-02']],
    ['AP 7/2 (DB, two weeks) First and second year leavers, in numbers.', ['AP 7/2', 'DB', '2021-06-29']],
  ])('%s', (line, [ref, owner, day]) =>
    expect(rows(`1. Fleet\n\nThe vans are old.\n${line}`)).toEqual([
      [ref, line.replace(/^.*?\)(?::)? /, ''), owner, day],
    ]),
  )
  it('or the month that it comes from', () =>
    expect(rows('1. Fleet\n\nAP1 (July) RJ to list the vans.').map(([, , owner]) => owner)).toEqual(['RJ']))
})

test('behind the words stand who and when under their names', () => {
  const { actions, items } = boardFacts(
    '1. Fleet\n\nThe vans are old.\n\nWHAT HAPPENS NEXT\nWe took away these actions:\n1) Share the survey of the vans with the parish. Who: ACC Moss. When: mid-July 2021\n2) Sort out the depot. Who: Mr Jute. When: before Christmas',
  )
  expect(actions.map((one) => [one.text, who(one), latest(one)])).toEqual([
    ['Share the survey of the vans with the parish.', 'ACC Moss', expect.stringMatching(/^2021-07/)],
    ['Sort out the depot.', 'Mr Jute', expect.stringMatching(/^2021-12/)],
  ])
  expect(items.map(({ title }) => title)).not.toContain('Share the survey of the vans with the parish')
})

test('strokes part reference, owner, words and day', () =>
  expect(
    rows(
      '1. Fleet\n\nThe vans are old.\nActions set:    R25 / DCC / cost of guarding the vans / 9 July 2021\n                R26 / RJ and DB / late papers protocol / end of July 2021\n------------------------------------------------------------\n2. Bikes\n\nThey are new.',
    ),
  ).toEqual([
    ['R25', 'cost of guarding the vans', 'DCC', '2021-07-09'],
    ['R26', 'late papers protocol', 'RJ+DB', '2021-07-31'],
  ]))

test('one line with strokes is no such list', () =>
  expect(rows('1. Fleet\n\nA1 / RJ / vans / 9 July 2021\n\nThe vans are old.')).toEqual([]))

test('dashes part the names of fields from what they hold, for new actions and for earlier ones', () => {
  const body =
    'SB/21/10  Rolling actions\nAction – Figures for fuel\nLead – RJ\nFrom – SB/21/05\nState – discharged; sent on 3 May\n\nAction – Visit to the depot\nLead – DB\nFrom – SB/21/06\nState –\n\nSB/21/11  Fleet\nThe vans are old and dear to run.\nAction – Report on the new vans\nLead – DCC\nBy – 20 July 2021\n\nSB/21/12  Close\nNone.'
  expect(earlierIn(body).map((one) => [one.text, who(one), one.outcome])).toEqual([
    ['Figures for fuel', 'RJ', 'completed'],
    ['Visit to the depot', 'DB', 'not reported'],
  ])
  expect(rows(body)).toEqual([[null, 'Report on the new vans', 'DCC', '2021-07-20']])
})

test('a reference of those outstanding, behind what was asked', () =>
  expect(
    rows(
      '1. Fleet\n\nThe PCC asked that the same figures be included in the July report (9/2021/P).\n\n2. Bikes\n\nIt was agreed that a note on bikes be circulated by 2 July 2021 (RJ, 11/2021/P).',
    ).map(([ref]) => ref),
  ).toEqual(['9/2021/P', '11/2021/P']))

test('whoever is named before a thing is to bring it, and from whom a thing is awaited owns it', () => {
  expect(rows('1. Fleet\n\nThe vans are old. (Action: DCC, a paper on the vans, for the July meeting)')).toEqual([
    [null, 'DCC, a paper on the vans, for the July meeting', 'DCC', '2021-07-20'],
  ])
  const [earlier] = earlierIn(
    '1. Since the last meeting\n\nWe asked for: a timetable for the new depot, from the DCC.\nWhat happened: received on 8 June. This is finished.',
  )
  expect(earlier && [who(earlier), earlier.outcome]).toEqual(['DCC', 'completed'])
})

test('a day behind the last hyphen is when it is due', () =>
  expect(
    rows('1. Fleet\n\n[ACTION T59: RJ - map of depots with the use made of each - 20 July 2021]').map(
      ([, , , day]) => day,
    ),
  ).toEqual(['2021-07-20']))

test('what was asked for before, told', () =>
  expect(
    earlierIn(
      '1. Matters arising\n\n(a) Minute 98(c), depots. The DCC had been asked for a costed option. She laid it before the Board and nothing further was required.\n\n(b) Minute 99, vans. RJ had been asked to see the makers. In view of the price the Board let this fall.',
    ).map((one) => [who(one), one.outcome]),
  ).toEqual([
    ['DCC', 'completed'],
    ['RJ', 'withdrawn'],
  ]))

test('a season behind whoever is named in the last bracket is when it is due', () =>
  expect(
    rows('1. Fleet\n\nAction 47: Arrange a briefing on the plan. (RJ and DB – autumn 2021)').map(
      ([, , ...rest]) => rest,
    ),
  ).toEqual([['RJ+DB', '2021-11-30']]))

test('initials of somebody on no list, and the day behind them; positions at a day are updates', () => {
  expect(
    rows(
      'No.\tItem\tAction\n1\tFleet\t\n\tRJ to list the vans.\tRJ\n\tHead of Audit to test the locks.\tHIA, January 2022',
    ).map(([, , , day]) => day),
  ).toEqual([null, '2022-01-31'])
  expect(
    earlierIn(
      '1. Fleet\n\nThe vans are old.\n\nACTION LOG\n\nRef\tMeeting\tAction\tOwner\tDue\tPosition at 15/06/2021\nAB1\t04/05/2021\tAdd a glossary to the accounts\tFO\t01/06/2021\tDischarged.\nAB2\t04/05/2021\tList the vans\tRJ\tSeptember 2021\tHalf are listed. Work continues.',
    ).map(({ outcome }) => outcome),
  ).toEqual(['completed', 'in progress'])
})

test('behind the words of a marked action, in cells of their own', () =>
  expect(
    rows(
      '1. Fleet\n\nThe vans are old.\n\nAction 2021/41\tSupply the figures by district\tRJ\t30 July\nAction 2021/42\tBring a note on the results\tDB\tNext meeting\nAction 2021/43\tReport on the heating failure\tDCC',
    ),
  ).toEqual([
    ['2021/41', 'Supply the figures by district', 'RJ', '2021-07-30'],
    ['2021/42', 'Bring a note on the results', 'DB', '2021-07-20'],
    ['2021/43', 'Report on the heating failure', 'DCC', null],
  ]))
