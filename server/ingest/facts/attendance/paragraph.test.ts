import { describe, expect, test } from 'vitest'
import { readText } from '../../testing/read-text.ts'

const body = '\n\n1. Fleet\n\nThe board went through the paper on the vans, which are old and dear to run.\n'
const read = (head: string, more = '') => readText(`${head}${body}${more}`).facts
const people = (head: string, more = '') =>
  read(head, more).attendance.map(({ name, office, status, called }) => [name, office, status, called.join(' ')])

describe('who was there, told in one paragraph', () => {
  const head = `Oversight Board
Tuesday 15 June 2021

Present were Ada Quill (Police and Crime Commissioner, in the chair), Temporary Chief Constable Una Sark,
Ben Orr (Chief Executive of the OPCC) and Dee Bly (Head of Policy, who took the notes). Apologies had been
received from Assistant Chief Constable Lee Moss; Chief Superintendent Fay Orme attended in his place.
Rob Jute (Independent Custody Visiting Co-ordinator) joined the meeting for the second item.`

  test('with offices in brackets, somebody in the place of another, and one who joined', () => {
    expect(people(head).map((one) => one.slice(0, 3))).toEqual([
      ['Ada Quill', 'Police and Crime Commissioner', 'present'],
      ['Una Sark', 'Temporary Chief Constable', 'present'],
      ['Ben Orr', 'Chief Executive of the OPCC', 'present'],
      ['Dee Bly', 'Head of Policy', 'present'],
      ['Fay Orme', 'Chief Superintendent', 'present'],
      ['Rob Jute', 'Independent Custody Visiting Co-ordinator', 'present'],
      ['Lee Moss', 'Assistant Chief Constable', 'apologies'],
    ])
    expect(read(head).meeting).toMatchObject({ chair: 'Ada Quill', minutesBy: 'Dee Bly' })
  })

  test('with each office before its name, who took this note, and who could not come', () => {
    const told = `One-to-one
15 June 2021

Present were the Commissioner, Ada Quill, the Chief Constable, Una Sark, and the Head of Policy of the OPCC, Dee Bly, who took this note. Deputy Chief Constable Lee Moss could not attend.`
    expect(people(told).map((one) => one.slice(0, 3))).toEqual([
      ['Ada Quill', 'Commissioner', 'present'],
      ['Una Sark', 'Chief Constable', 'present'],
      ['Dee Bly', 'Head of Policy of the OPCC', 'present'],
      ['Lee Moss', 'Deputy Chief Constable', 'apologies'],
    ])
    expect(read(told).meeting.minutesBy).toBe('Dee Bly')
  })

  test('who was away for some items was there', () => {
    const list =
      'Oversight Board\n15 June 2021\n\nPresent: Ada Quill, Police and Crime Commissioner; Rob Jute, Chief Constable\n\nApologies were given by Lee Moss, Head of Estates, and by Rob Jute for items 6 and 7.'
    expect(people(list).map(([name, , status]) => [name, status])).toEqual([
      ['Ada Quill', 'present'],
      ['Rob Jute', 'present'],
      ['Lee Moss', 'apologies'],
    ])
  })

  test('a command is no name, nor a house in a town', () => {
    const list =
      'Oversight Board\n15 June 2021\nMoot Room B, Almond House, Elmscote\n\nIn attendance: Chief Superintendent Una Sark, District Commander; Inspector Lee Moss, Road Policing.'
    expect(people(list).map(([name]) => name)).toEqual(['Una Sark', 'Lee Moss'])
  })

  test('by an initial and a surname, and by the letters of an office that names its area', () => {
    const list =
      'Oversight Board\n15 June 2021\n\nPresent:\nAda Quill, Police and Crime Commissioner for Elmshire\nRob Jute, Deputy Police and Crime Commissioner\nDee Bly, Head of Policy'
    const more = '\nThe PCC asked if the vans are safe. The Commissioner thanked D Bly.\n\nThe Deputy PCC agreed.\n'
    expect(people(list, more).map(([, , , called]) => called)).toEqual(['Commissioner PCC', 'Deputy PCC', 'D Bly'])
  })

  test('who holds an office for a time answers to its short form', () => {
    const more = '\nThe Commissioner asked if the vans are safe. The T/CC said that they are.\n'
    const facts = read(head, more)
    expect(facts.attendance.find(({ name }) => name === 'Una Sark')?.called).toContain('T/CC')
  })

  test('what is told behind a list ends it', () => {
    const apologies =
      'Present: Ada Quill, Police and Crime Commissioner\nApologies: Lee Moss, Head of Estates; Reverend Fay Orme. Councillor Bly left at 7pm.'
    expect(
      people(`Oversight Board\nTuesday 15 June 2021\n\n${apologies}`).map(([name, , status]) => [name, status]),
    ).toEqual([
      ['Ada Quill', 'present'],
      ['Lee Moss', 'apologies'],
      ['Fay Orme', 'apologies'],
    ])
  })
})

test('names, roles and initials whose columns ran together', () => {
  const head = `Oversight Board
Date: 15 June 2021
Attendees
Name Role Initials
Ada Quill Police and Crime Commissioner (Chair) AQ
Una Sark Assistant Chief Constable, Local Policing US
Dee Bly Governance Assistant, OPCC (minutes) DB`
  expect(people(head)).toEqual([
    ['Ada Quill', 'Police and Crime Commissioner', 'present', 'AQ'],
    ['Una Sark', 'Assistant Chief Constable, Local Policing', 'present', 'US'],
    ['Dee Bly', 'Governance Assistant, OPCC', 'present', 'DB'],
  ])
  expect(read(head).meeting).toMatchObject({ chair: 'Ada Quill', minutesBy: 'Dee Bly' })
})

test('several who hold one office are called by what they hold it for', () => {
  const head = `Oversight Board
Tuesday 15 June 2021

Present:
Ada Quill, Police and Crime Commissioner
Una Sark, Assistant Chief Constable (Crime)
Lee Moss, Assistant Chief Constable (Operations)`
  const more =
    '\nThe Commissioner asked if the vans are safe. ACC (Crime) said that they are. ACC (Operations) agreed.\n'
  expect(people(head, more).map(([name, , , called]) => [name, called])).toEqual([
    ['Ada Quill', 'Commissioner'],
    ['Una Sark', 'ACC (Crime)'],
    ['Lee Moss', 'ACC (Operations)'],
  ])
})

test.each([
  ["Commissioner's office, Almond House", "Commissioner's office, Almond House"],
  ["Mayor's Room, Civic Hall", "Mayor's Room, Civic Hall"],
])('a line of a place, %s, names nobody', (line, venue) => {
  const facts = read(
    `Oversight Board\nTuesday 15 June 2021\n${line}\n\nPresent: Ada Quill, Police and Crime Commissioner`,
  )
  expect(facts.attendance.map(({ name }) => name)).toEqual(['Ada Quill'])
  expect(facts.meeting?.venue).toBe(venue)
})

test('a place between the meeting and its day', () => {
  const facts = read(
    'Oversight Forum\n\nMinutes of the public session, Town Hall, Wick, Tuesday 15 June 2021 at 6pm\n\nPresent: Ada Quill, Police and Crime Commissioner',
  )
  expect(facts.meeting?.venue).toBe('Town Hall, Wick')
})

test('those of a group are of the side of whoever in it holds an office that tells', () => {
  const head = `Oversight Review
Date: Tuesday 15 June 2021

Attendance

For the River Region
  Ada Quill (AQ)      Deputy Mayor for Policing and Crime - Chair
  Ben Orr (BO)        Scrutiny Manager

For Wickshire Police
  Una Sark (US)       Deputy Chief Constable`
  expect(read(head).attendance.map(({ name, side }) => [name, side])).toEqual([
    ['Ada Quill', 'commissioner'],
    ['Ben Orr', 'commissioner'],
    ['Una Sark', 'force'],
  ])
})

test('who works in the office of the commissioner is not the Commissioner', () => {
  const head = `Oversight Board
Tuesday 15 June 2021

Present:
Ada Quill, Police and Crime Commissioner
Ben Orr, Engagement Manager, Office of the Police and Crime Commissioner`
  const facts = read(head, '\nAction: Commissioner to list the vans.\n')
  expect(facts.actions.map(({ owners }) => owners.map(({ name }) => name))).toEqual([['Ada Quill']])
})
