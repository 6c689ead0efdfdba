import { describe, expect, it } from 'vitest'
import { readText } from '../../testing/read-text.ts'

const items = '\n\n1. Budget\n\nThe PCC asked how the budget stood, and was told that it held.\n\n2. Vans\n\nNoted.\n'
const read = (head: string, receivedOn = '2024-06-30') =>
  readText(`${head}${items}`, { name: 'notes.txt', receivedOn }).facts

describe('the day of the meeting, where another meeting has the plainer one', () => {
  it.each([
    [
      'that approved the minutes, under a label',
      'Final record, 14 May 2019\n\nThis is the minute from the session and meeting of Elm Oversight held on 14 May 2019. It was later approved at the Elm meeting on 25 June 2019.\n\nWhere it was tabled: Elm Oversight, 25 June 2019\n\nDate: 25 June 2019',
      '2019-05-14',
    ],
    [
      'that approved the minutes, told by the way',
      'Elm Police Authority\n\nMinutes - 14 May 2019\n\nThese minutes were approved at the Authority meeting on 25 June 2019.\n\nDate: 25 June 2019',
      '2019-05-14',
    ],
    [
      'whose minutes are to be agreed',
      'Elm Board\n\nMembers are asked to confirm the notes of the meeting held on 14 May 2019, which are enclosed.\n\nThe notes of the meeting held on 14 May 2019 were accepted.',
      null,
    ],
    [
      'to which minutes are put off, and whose minutes come too',
      'Elm Board\n\nThe minutes of the meeting held on 14 May 2019 would be amended and tabled again at the Elm meeting on 25 June 2019. Minutes of the Fleet Circle meeting held on 8 April 2019 would also be presented there.',
      null,
    ],
    [
      'whose minutes are to be agreed, beside its own',
      'Elm Board\nDate: 25 June 2019\n\nTo approve the minutes of the meeting held on 14 May 2019.',
      '2019-06-25',
    ],
    [
      'before it, from which numbers or matters go on',
      'Elm Board\nThursday 25 June 2019\n\nParagraph numbers carry on from the minutes of the meeting of 14 May 2019.',
      '2019-06-25',
    ],
  ])('%s', (_, head, day) => {
    const facts = read(head)
    expect(facts.meeting.heldOn).toBe(day)
    expect(facts.notices.some(({ kind }) => kind === 'no date')).toBe(day === null)
  })

  it.each([
    ['Agreed minutes of the meeting held on 14 May 2019', '2019-05-14'],
    ['Minutes of the Board held on 14 May 2019 – agreed', '2019-05-14'],
  ])('%j is of its own meeting', (head, day) => expect(read(`Elm Board\n${head}`).meeting.heldOn).toBe(day))
})

describe('a day without its year', () => {
  const head = 'Elm Board Minutes 14 May\n\nIvo Lamb, Police and Crime Commissioner'
  const more =
    '\n\n1. Budget out-turn 2018/19\n\nThe PCC asked for the report on 2018/19 and 2019/20.\n\n2. Vans\n\nNoted.\n'
  const dayOf = (receivedOn: string) =>
    readText(`${head}${more}`, { name: 'notes.txt', receivedOn }).facts.meeting.heldOn

  it('takes none from a budget year', () => expect(dayOf('2019-06-30')).toBe('2019-05-14'))
  it('has none where the file came long after what the notes speak of', () => expect(dayOf('2026-06-30')).toBeNull())
  it('is of the year that is closed in the months after it', () => expect(dayOf('2020-06-30')).toBe('2020-05-14'))
  it('is not of it in autumn', () =>
    expect(
      readText(`${head.replace('May', 'October')}${more}`, { name: 'notes.txt', receivedOn: '2020-11-30' }).facts
        .meeting.heldOn,
    ).toBeNull())
})

describe('what a page says of itself is neither title nor place', () => {
  it.each([
    ['Vans in May - Microsoft\n\nElm Oversight Board\nDate: 14 May 2019', 'Elm Oversight Board'],
    [
      'This paper was tabled at the meeting that is named here\n\nMeeting of the Elm Police Authority - 14 May 2019',
      'Elm Police Authority',
    ],
    ['MINUTES\nMEETING: GENERAL\nELM POLICE SERVICES BOARD\nDATE: Tuesday 14 May 2019', 'ELM POLICE SERVICES BOARD'],
    ['408 OFFICIAL 1 ELM RIVER POLICING BOARD\nDate: 14 May 2019', 'ELM RIVER POLICING BOARD'],
  ])('%j', (head, title) => expect(read(head).meeting.title).toContain(title))

  it.each([
    'Office of Elmshire Police, Fire and Crime CommissionerElmshire Police Logo',
    'Elmshire Police Headquarters Logo',
  ])('%j', (line) =>
    expect(read(`Elm Oversight Board\n14 May 2019\n${line}\n\nPresent: Ivo Lamb, PCC`).meeting.venue).toBeNull(),
  )

  it.each(['Elmshire Police Headquarters', "Commissioner's Office, Almond House"])('%j is a place', (line) =>
    expect(read(`Elm Oversight Board\n14 May 2019\n${line}\n\nPresent: Ivo Lamb, PCC`).meeting.venue).toBe(line),
  )
})
