import { describe, expect, it } from 'vitest'
import { readText } from '../../testing/read-text.ts'

const items = '\n\n1. Budget\n\nThe PCC asked how the budget stood, and was told that it held.\n\n2. Vans\n\nNoted.\n'
const factsOf = (head: string) =>
  readText(`Scrutiny Board\n14 May 2019\n\n${head}${items}`, { name: 'notes.txt' }).facts
const shown = (head: string) =>
  factsOf(head).attendance.map(
    (person) => `${person.name} | ${person.office ?? '-'} | ${person.status === 'present' ? 'here' : 'away'}`,
  )
const lamb = 'Ivo Lamb | Police and Crime Commissioner | here'
const dunn = 'Greta Dunn | Chief Constable | here'
const among = (line: string) =>
  `Present:\nIvo Lamb – Police and Crime Commissioner\n${line}\nGreta Dunn – Chief Constable`

describe('a name and what somebody is, side by side', () => {
  it.each([
    ['Mia Pell Personal Assistant to the Mayor (Minutes)', 'Mia Pell | Personal Assistant to the Mayor | here'],
    [
      'Mia Pell Research and Survey Officer to the Mayor (Observer)',
      'Mia Pell | Research and Survey Officer to the Mayor | here',
    ],
    ['Mia Pell Senior Policy Analyst', 'Mia Pell | Senior Policy Analyst | here'],
    ['Regional Chair M. Pell', 'M. Pell | Regional Chair | here'],
    ['Convener Mia Pell', 'Mia Pell | Convener | here'],
    ['Vice-Convener Mia Pell', 'Mia Pell | Vice-Convener | here'],
    ['Mia Pell, Assistant Chief Constable Crime (ACC Pell)', 'Mia Pell | Assistant Chief Constable Crime | here'],
    ['Assistant Chief Constable Pell', 'Assistant Chief Constable Pell | Assistant Chief Constable | here'],
    ['Superintendent Steward', 'Superintendent Steward | Superintendent | here'],
    ['Deputy Reeve Mia Pell', 'Mia Pell | Deputy Reeve | here'],
    ['Chief Mia Pell', 'Mia Pell | Chief | here'],
    ['Deputy Chief Mia Pell', 'Mia Pell | Deputy Chief | here'],
    ['A/DCO Mia Pell', 'Mia Pell | Acting Deputy Chief Officer | here'],
    ['T/DCS Supt Mia Pell', 'Mia Pell | Temporary Detective Chief Superintendent | here'],
    ['PSE Mia Pell, Chief of Staff', 'Mia Pell | Chief of Staff | here'],
    ['MrOwen Pell JP', 'Owen Pell | - | here'],
    ['Owen Pell TD JP', 'Owen Pell | - | here'],
  ])('%j', (line, expected) => expect(shown(among(line))).toEqual([lamb, expected, dunn]))

  it.each([
    'Deputy Chief Officer',
    'Temporary Chief Constable',
    'T/Chief Superintendent',
    'Chief Operating Officer',
    'Domestic Abuse Scrutiny',
  ])('nobody in %j', (line) => expect(shown(among(line)).filter((one) => one !== lamb && one !== dunn)).toEqual([]))
})

describe('a title where the one before has ended', () => {
  it.each([
    [
      'Officers: Mr Owen Marl and Mrs Mia Pell (CE) Mr Noor Pike, Mr Ada Quill (CC)',
      ['Owen Marl', 'Mia Pell', 'Noor Pike', 'Ada Quill'],
    ],
    ['Present: Owen Marl, Mayor of Elm Valley Cllr Mia Pell, Elm Council', ['Owen Marl', 'Mia Pell']],
    ['Present: Owen Marl, PA to Mr Noor Pike', ['Owen Marl']],
  ])('%j', (head, names) => expect(factsOf(head).attendance.map(({ name }) => name)).toEqual(names))
})

describe('a label and its list', () => {
  it.each([
    ['In the Chair Commissioner Ivo Lamb (IL)\nOfficers: Chief Constable Greta Dunn (GD)', 'Ivo Lamb'],
    ['Board Members Mr. Owen Marl, Chair\nMs. Mia Pell, Vice-Chair\nDr. Noor Pike', 'Owen Marl'],
  ])('%j', (head, chair) => {
    const facts = factsOf(head)
    expect(facts.attendance[0]?.name).toBe(chair)
    expect(facts.meeting.chair).toBe(chair)
  })

  it('with the post of the note taker before the name on the next line', () =>
    expect(
      factsOf(
        'Officers: Chief Constable Greta Dunn (GD); Treasurer Owen Marl (OM)\nMinute taker: Commissioner’s Personal Assistant\nMia Pell (MP)',
      ).meeting.minutesBy,
    ).toBe('Mia Pell'))

  it('that goes on behind a break', () =>
    expect(
      shown('PRESENT\n\nMembers: Mr. D. Adder, Ms. E. Buck, Councillor J. Frost\n\nand Mr. O. Marl').map(
        (one) => one.split(' | ')[0],
      ),
    ).toEqual(['D. Adder', 'E. Buck', 'J. Frost', 'O. Marl']))

  it('with an office that a break cuts in two', () =>
    expect(
      shown(
        'Officers: Chief Constable Greta Dunn (GD); Treasurer Owen Marl (OM); Assistant Chief\n\nConstable Noor Pike (NP); Commissioner’s Policy Officer Mia Pell (MP); Commissioner’s\n\nChief of Staff Una Reeve (UR); Head of Estates Dora Finn (DF)',
      ),
    ).toEqual([
      dunn,
      'Owen Marl | Treasurer | here',
      'Noor Pike | Assistant Chief Constable | here',
      'Mia Pell | Commissioner’s Policy Officer | here',
      'Una Reeve | Commissioner’s Chief of Staff | here',
      'Dora Finn | Head of Estates | here',
    ]))

  it('with each role as a bullet under the name', () => {
    const facts = factsOf(
      'Present -\n\nIvo Lamb\n• Chair\n\nMayor Mia Pell\n• Member\n\nOwen Marl\n• Member\n\nGreta Dunn\n• Chief Constable\n\nUna Reeve\n• Executive Assistant',
    )
    expect(facts.attendance.map(({ name, office }) => `${name} | ${office ?? '-'}`)).toEqual([
      'Ivo Lamb | -',
      'Mia Pell | Mayor',
      'Owen Marl | Member',
      dunn.replace(' | here', ''),
      'Una Reeve | Executive Assistant',
    ])
    expect(facts.meeting.chair).toBe('Ivo Lamb')
  })
})

it('who took the chair is the one of that surname on the list', () =>
  expect(
    factsOf('Present: Dr. Owen H.B. Marl; Mrs. Mia Pell\n\nDr. Marl took the Chair.').attendance.map(
      ({ name }) => name,
    ),
  ).toEqual(['Owen H.B. Marl', 'Mia Pell']))

it('the last of a list above a sentence of apologies is still of the list', () =>
  expect(
    readText(
      'Accountability Board\n14 May 2019\n1. Welcome and introductions\nPFCC Ivo Lamb (IL)\nMia Pell (MP)\nCC Greta Dunn (GD)\nUna Reeve (UR)\nApologies were accepted from ACC Marl, ACC Noor Pike, and Owen Quill\nIL welcomed everyone to the meeting.\n2. Vans\nThe PFCC asked how many vans were off the road.\n3. Courts\nNoted.\n',
    ).facts.attendance.map(({ name, status }) => `${name} ${status}`),
  ).toEqual([
    'Ivo Lamb present',
    'Mia Pell present',
    'Greta Dunn present',
    'Una Reeve present',
    'ACC Marl apologies',
    'Noor Pike apologies',
    'Owen Quill apologies',
  ]))
