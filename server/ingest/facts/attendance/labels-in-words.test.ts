import { describe, expect, it } from 'vitest'
import { readText } from '../../testing/read-text.ts'

const items = '\n\n1. Budget\n\nThe PCC asked how the budget stood, and was told that it held.\n\n2. Vans\n\nNoted.\n'
const read = (list: string, end = '') => readText(`Scrutiny Board\n14 May 2019\n\n${list}${items}${end}`).facts
const shown = (list: string) =>
  read(list).attendance.map(
    ({ name, office, status }) => `${name} | ${office ?? '-'}${status === 'present' ? '' : ' | away'}`,
  )

const lamb = 'Ivo Lamb | Police and Crime Commissioner'
const dunn = 'Greta Dunn | Chief Constable'
const here = 'Present: Ivo Lamb, Police and Crime Commissioner'

it.each(['Not available: Greta Dunn (Chief Constable)', 'Unavailable: Greta Dunn (Chief Constable)'])('%s', (line) =>
  expect(shown(`${here}\n\n${line}`)).toEqual([lamb, `${dunn} | away`]),
)

it('somebody of an office is called as his post is written', () =>
  expect(shown('Present:\nPCC: Ivo Lamb\nPCC Chief of Staff: Una Reeve\nACC Investigations: Greta Dunn')).toEqual([
    lamb,
    'Una Reeve | PCC Chief of Staff',
    'Greta Dunn | Assistant Chief Constable Investigations',
  ]))

describe('how long somebody was there, in the label', () => {
  it.each([
    'Present throughout:',
    'PRESENT THROUGHOUT',
    'Present from item 3:',
    'Present until minute 12:',
    'In attendance up to and including item 4:',
    'Attending for items 5 to 7 only:',
    'Present for the whole meeting:',
    'Present for part of the meeting:',
    'Present in part:',
    'For item 6 only:',
    'From paragraph 3.2:',
    'Also present during items 2 and 3:',
    'In attendance until 11.15 am:',
  ])('%s', (label) => {
    const mark = label.endsWith(':') ? ' ' : '\n'
    expect(shown(`${here}\n\n${label}${mark}Greta Dunn, Chief Constable`)).toEqual([lamb, dunn])
  })
})

describe('by what way somebody came', () => {
  it.each([
    'Dialled in:',
    'Dialled in for item 3 only:',
    'Dialling in',
    'Phoned in:',
    'On the phone:',
    'By telephone:',
    'By video link:',
    'Via Teams:',
    'On Zoom:',
    'Joined by phone:',
    'Joining on screen:',
    'Attended online:',
    'Connected remotely:',
    'Online:',
    'In person:',
    'Also there:',
    'Also with us:',
    'Also round the table:',
    'In support:',
    'Supported by:',
    'Accompanied by:',
    'Took part:',
    'Taking part by phone:',
    'Clockwise from the door:',
    'Anti-clockwise from the window:',
    'From left to right:',
    'In alphabetical order:',
  ])('%s', (label) => {
    const mark = label.endsWith(':') ? ' ' : '\n'
    expect(shown(`${here}\n\n${label}${mark}Greta Dunn, Chief Constable`)).toEqual([lamb, dunn])
  })
})

describe('who was not there', () => {
  it.each([
    'Excused:',
    'Absent with leave:',
    'Absent with leave',
    'Absent without apology:',
    'Member not attending, with leave:',
    'Members unable to attend:',
    'Absent members:',
    'Leave of absence:',
    'Sent regrets:',
    'Sends regrets:',
    'Unable to join:',
    'Unable to join us today:',
    'Could not come:',
    "Couldn't be there:",
    'Not there:',
    'Not on the call:',
    'Not at the table:',
    'Two had hoped to come and could not:',
    'The following were unable to attend:',
    'Those who had sent apologies:',
    'We missed:',
    'Sorry not to be with us:',
    'Sorry not to come:',
    'Sorry to miss it:',
    'Three people were away:',
  ])('%s', (label) => {
    const mark = label.endsWith(':') ? ' ' : '\n'
    expect(shown(`${here}\n\n${label}${mark}Greta Dunn, Chief Constable`)).toEqual([lamb, `${dunn} | away`])
  })
})

describe('a line that counts or points to those behind its colon', () => {
  it.each([
    'The following took part:',
    'Five of us sat round the table:',
    'Those who came:',
    'Two people joined by phone:',
    'We were:',
    'The people who met were:',
  ])('%s', (label) =>
    expect(shown(`${label} Ivo Lamb, Police and Crime Commissioner; Greta Dunn, Chief Constable.`)).toEqual([
      lamb,
      dunn,
    ]),
  )
})

describe('who led', () => {
  it.each(['Led by:', 'Meeting led by:', 'Session led by', 'Presided:', 'In the chair was:'])('%s', (label) =>
    expect(
      read(`${label}${label.endsWith(':') ? '' : ':'} Ivo Lamb, PCC\nPresent: Greta Dunn, Chief Constable`).meeting
        .chair,
    ).toBe('Ivo Lamb'),
  )
  it.each([
    'Ivo Lamb, Police and Crime Commissioner, who led the meeting; Greta Dunn, Chief Constable',
    'Ivo Lamb, Police and Crime Commissioner, presiding; Greta Dunn, Chief Constable',
    'Ivo Lamb, Police and Crime Commissioner (led the session); Greta Dunn, Chief Constable',
    'Ivo Lamb, Police and Crime Commissioner, who was in the chair; Greta Dunn, Chief Constable',
    'Ivo Lamb, Police and Crime Commissioner (in charge of the meeting); Greta Dunn, Chief Constable',
    'Ivo Lamb, Police and Crime Commissioner, who took the chair; Greta Dunn, Chief Constable',
  ])('Present: %s', (list) => {
    expect(shown(`Present: ${list}`)).toEqual([lamb, dunn])
    expect(read(`Present: ${list}`).meeting.chair).toBe('Ivo Lamb')
  })
  it('somebody who led an item did not chair', () =>
    expect(
      read('Present: Ivo Lamb, Treasurer, who led the item on fleet; Greta Dunn, Chief Constable').meeting.chair,
    ).toBeNull())
})

describe('who wrote it down', () => {
  it.each([
    'Una Reeve, Forum Clerk, who kept this note',
    'Una Reeve, Forum Clerk (note of the meeting)',
    'Una Reeve, Forum Clerk (writing the record)',
    'Una Reeve, Forum Clerk, note-taker',
    'Una Reeve, Forum Clerk, who made this record',
  ])('%s', (person) => {
    const list = `Present: Ivo Lamb, Police and Crime Commissioner; ${person}`
    expect(shown(list)).toEqual([lamb, 'Una Reeve | Forum Clerk'])
    expect(read(list).meeting.minutesBy).toBe('Una Reeve')
  })
})

describe('a label that is the name of an office', () => {
  it.each([
    ['Secretary: Una Reeve', 'Una Reeve | Secretary'],
    ['Clerk: Una Reeve.', 'Una Reeve | Clerk'],
    ['Secretary: Una Reeve, Policy Officer', 'Una Reeve | Policy Officer'],
  ])('%s', (line, person) => {
    const { meeting } = read(`${here}\nGreta Dunn, Chief Constable\n${line}`)
    expect(shown(`${here}\nGreta Dunn, Chief Constable\n${line}`)).toEqual([lamb, dunn, person])
    expect(meeting.minutesBy).toBe('Una Reeve')
  })
  it('the police', () =>
    expect(shown(`${here}\nPolice: Chief Constable Greta Dunn; Una Reeve (Custody Manager)`)).toEqual([
      lamb,
      dunn,
      'Una Reeve | Custody Manager',
    ]))
})

describe('what looks like such a label and is none', () => {
  it.each([
    'Online crime: Commissioner Ivo Lamb spoke on it.',
    'For item 6 see the paper by Owen Marl.',
    'Two papers could not be found: Fleet Review and Estate Plan.',
    'The following could not be agreed: Fleet Plan, Estate Plan.',
    'Asked by phone: how the fleet stood.',
    'Sorry not to be with us on this: Owen Marl said so.',
    'Police: what the Fleet Review found.',
    'Supported by the paper of Owen Marl.',
  ])('%s', (line) => expect(shown(`${here}\nGreta Dunn, Chief Constable\n\n${line}`)).toEqual([lamb, dunn]))
})

it('offices and labels one after another in one passage', () =>
  expect(
    shown(
      'Elm Vale PCC: Ivo Lamb. Deputy PCC: Mia Thrale. For the Constabulary: Chief Constable Greta Dunn and Assistant Chief Constable Una Reeve. Secretary: Abel Stone. The Treasurer, Tom Ashby, sent apologies.',
    ),
  ).toEqual([
    'Ivo Lamb | Elm Vale PCC',
    'Mia Thrale | Deputy PCC',
    'Greta Dunn | Chief Constable',
    'Una Reeve | Assistant Chief Constable',
    'Abel Stone | Secretary',
    'Tom Ashby | Treasurer | away',
  ]))

it('those who support', () =>
  expect(shown(`${here}\n\nSupporting: Una Reeve, Treasurer (UR)`)).toEqual([lamb, 'Una Reeve | Treasurer']))

it('a forename or initials with a small letter are what somebody is called', () => {
  const { attendance } = read(
    'Present:\nIvo Lamb (Ivo), Police and Crime Commissioner\nBeverley Rook (Bev), Chief Constable\nJill Harcastle (JHc), Treasurer\nAnn Lee (Crime), Director',
  )
  expect(attendance.map(({ called }) => ['Ivo', 'Bev', 'JHc', 'Crime'].filter((one) => called.includes(one)))).toEqual([
    ['Ivo'],
    ['Bev'],
    ['JHc'],
    [],
  ])
})
