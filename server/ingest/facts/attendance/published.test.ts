import { describe, expect, it } from 'vitest'
import { readText } from '../../testing/read-text.ts'

const items = '\n\n1. Budget\n\nThe PCC asked how the budget stood, and was told that it held.\n\n2. Vans\n\nNoted.\n'
const title = 'Scrutiny Board\n14 May 2019\n\n'
const factsOf = (head: string) => readText(`${title}${head}${items}`, { name: 'notes.txt' }).facts
const shown = (head: string) =>
  factsOf(head).attendance.map(
    (person) => `${person.name} | ${person.office ?? '-'} | ${person.status === 'present' ? 'here' : 'away'}`,
  )
const lamb = 'Ivo Lamb | Police and Crime Commissioner | here'
const dunn = 'Greta Dunn | Chief Constable | here'

describe('initials in brackets part a name from what stands on either side', () => {
  it.each([
    [
      'Mia Pell (MP) Chief Finance Officer (CFO) to the PCC',
      'Mia Pell | Chief Finance Officer to the PCC | here',
      'MP',
    ],
    ['Jan Pryce (JP) CFO to the Chief Constable', 'Jan Pryce | CFO to the Chief Constable | here', 'JP'],
    ['Owen Marl (OM) Interim Head of Legal Services', 'Owen Marl | Interim Head of Legal Services | here', 'OM'],
    ['Owen Marl (OMa) Senior Support Officer', 'Owen Marl | Senior Support Officer | here', 'OMa'],
    ['Owen Marl (OM) Estates', 'Owen Marl | Estates | here', 'OM'],
    ['Head of Legal Services Owen Marl (OM)', 'Owen Marl | Head of Legal Services | here', 'OM'],
    [
      'Commissioner’s Chief Finance Officer and Head of Planning Owen Marl (OM)',
      'Owen Marl | Commissioner’s Chief Finance Officer and Head of Planning | here',
      'OM',
    ],
  ])('%j', (line, expected, form) => {
    const head = `Present:\nIvo Lamb – Police and Crime Commissioner\n${line}\nGreta Dunn – Chief Constable`
    expect(shown(head)).toEqual([lamb, expected, dunn])
    expect(factsOf(head).attendance[1]?.called).toContain(form)
  })

  it('among others with semicolons', () =>
    expect(
      shown(
        'Officers: Chief Constable Greta Dunn (GD); PCC’s Chief of Staff Owen Marl (OM); Acting Head of Legal Services Mia Pell (MP)',
      ),
    ).toEqual([dunn, 'Owen Marl | PCC’s Chief of Staff | here', 'Mia Pell | Acting Head of Legal Services | here']))

  it('and a bracket that nobody closed', () =>
    expect(
      shown('Present:\nIvo Lamb – Police and Crime Commissioner\nOwen Marl (OM\nGreta Dunn – Chief Constable'),
    ).toEqual([lamb, 'Owen Marl | - | here', dunn]))

  it('and takes the notes as well', () =>
    expect(
      factsOf(
        'Present:\nIvo Lamb (IL) Police and Crime Commissioner\nMia Pell (MP) Personal Assistant to the CEO (Minutes)',
      ).meeting.minutesBy,
    ).toBe('Mia Pell'))
})

describe('the chair straight behind a name', () => {
  it.each([
    'Ivo Lamb (IL) Chair – Police & Crime Commissioner',
    'Ivo Lamb (IL) Chair Police and Crime Commissioner',
    'Mr Ivo Lamb Chair',
    'Mr Ivo Lamb Chairman',
  ])('%j', (line) => {
    const { meeting, attendance } = factsOf(`Present:\n${line}\nDr Una Reeve Vice-Chair\nGreta Dunn – Chief Constable`)
    expect(meeting.chair).toBe('Ivo Lamb')
    expect(attendance.map(({ name }) => name)).toEqual(['Ivo Lamb', 'Una Reeve', 'Greta Dunn'])
  })
})

describe('marks and letters beside names', () => {
  it.each([
    ['Mr Owen Marl MLA*', 'Owen Marl | - | here'],
    ['(1) Mr Owen Marl MLA', 'Owen Marl | - | here'],
    ['(2) Mr Owen Marl, Deputy Chief Constable*', 'Owen Marl | Deputy Chief Constable | here'],
    ['Dr. Owen H.B. Marl', 'Owen H.B. Marl | - | here'],
    ['Owen Marl (Treasurer- item 10 only)', 'Owen Marl | Treasurer | here'],
    ['O.J. Marl, Treasurer', 'O.J. Marl | Treasurer | here'],
    ['Superintendent Owen Marl, Command Secretariat', 'Owen Marl | Superintendent | here'],
  ])('%j', (line, expected) => {
    const people = factsOf(
      `Present:\nIvo Lamb, Police and Crime Commissioner\n${line}\nGreta Dunn, Chief Constable`,
    ).attendance
    expect(people.map(({ name }) => name)).toEqual(['Ivo Lamb', expected.split(' | ')[0], 'Greta Dunn'])
    expect(people[1]?.office ?? '-').toMatch(expected.split(' | ')[1] ?? '')
  })

  it.each([
    'Three Board Officials',
    '4 Board Officials',
    'One Force Staff Member*',
    '7 police personnel',
    '(3) Two Board Officials',
  ])('nobody in %j', (line) =>
    expect(shown(`Present:\nIvo Lamb, Police and Crime Commissioner\nGreta Dunn, Chief Constable\n${line}`)).toEqual([
      lamb,
      dunn,
    ]),
  )

  it('a relative of whoever sent apologies is nobody here', () =>
    expect(
      shown(
        'Present: Greta Dunn, Chief Constable\n\nApologies were received from Mr Owen Marl, whose sister Iris Marl was ill.',
      ),
    ).toEqual([dunn, 'Owen Marl | - | away']))
})

describe('lists under a heading of their item, without a label', () => {
  const shownIn = (text: string) =>
    readText(`Accountability Board\n14 May 2019\n${text}`, { name: 'notes.txt' }).facts.attendance.map(
      ({ name, status }) => `${name} ${status}`,
    )
  const rest =
    '\n2. Vans\nThe PFCC asked how many vans were off the road, and the CC said that there were nine.\n3. Courts\nNoted.\n'
  const all = ['Ivo Lamb present', 'Una Reeve present', 'Greta Dunn present', 'Noor Pike apologies']

  it.each([
    '1. Welcome and introductions\nPFCC Ivo Lamb (IL)\nUna Reeve (UR)\nCC Greta Dunn (GD)\nApologies were accepted from ACC Noor Pike\nIL welcomed everyone to the meeting.',
    '1. Welcome and introductions\n\nIvo Lamb\n\nUna Reeve\n\nGreta Dunn\n\n• IL welcomed the meeting.\n• Apologies were accepted from ACC Noor Pike',
    'Welcome and introductions\n\nPFCC Ivo Lamb (IL)\n\nUna Reeve (UR)\n\nCC Greta Dunn (GD)\n\nIL welcomed everyone to the meeting.\n\nApologies were accepted from ACC Noor Pike',
  ])('%j', (text) => expect(shownIn(text + rest)).toEqual(all))

  it('what is said there names nobody', () =>
    expect(
      shownIn(
        '1. Welcome\nIvo Lamb thanked the team.\nThe paper should set out how the force will align its work to the new Safe and Sound Plan.\n' +
          rest,
      ),
    ).toEqual([]))
})

describe('lists of a board', () => {
  it('with a vice chair, and members that go on under their label', () =>
    expect(
      shown(
        'PRESENT\nChair: Councillor I. Lamb\nVice Chair: Mr. O. Marl\nMembers: Mr. D. Adder, Ms. E. Buck, Councillor J. Frost',
      ),
    ).toEqual([
      'I. Lamb | - | here',
      'O. Marl | - | here',
      'D. Adder | - | here',
      'E. Buck | - | here',
      'J. Frost | - | here',
    ]))

  it('with the chair and the note taker named among the rest', () =>
    expect(shown('Present:\nChair: Ivo Lamb\nUna Reeve\nMinutes: Owen Marl\nDora Finn')).toEqual(
      ['Ivo Lamb', 'Una Reeve', 'Owen Marl', 'Dora Finn'].map((name) => `${name} | - | here`),
    ))

  it('with officers of each body under its short name', () =>
    expect(
      shown(
        'Present\nMembers\n• Ivo Lamb (Chairman)\n• Una Reeve\nEPA officers\n• Owen Marl (Chief Executive)\nEPS officers\n• Greta Dunn (Chief Constable)',
      ),
    ).toEqual(['Ivo Lamb | - | here', 'Una Reeve | - | here', 'Owen Marl | Chief Executive | here', dunn]))

  it('with the words of a label beside them, over several lines', () =>
    expect(
      shown(
        'PRESENT:                Mr Ivo Lamb (Chair)\n                        Dr Una Reeve*\n\nPOLICE SERVICE OF   (2) Ms Greta Dunn, Chief Constable*\nELMSCOTE IN ATTENDANCE: (2) Superintendent Noor Pike*\n\nELMSCOTE BOARD          Mr Owen Marl, Chief Executive\n                        Three Board Officials',
      ),
    ).toEqual([
      'Ivo Lamb | - | here',
      'Una Reeve | - | here',
      dunn,
      'Noor Pike | Superintendent | here',
      'Owen Marl | Chief Executive | here',
    ]))

  it('with a body before "in attendance", after those who were absent', () =>
    expect(
      shown(
        'PRESENT:\nMrs Una Reeve (Chair)\nABSENT: Mrs Iris Marl\nPOLICE SERVICE OF ELMSCOTE IN ATTENDANCE:\nMs Greta Dunn, Chief Constable\nOFFICIALS IN ATTENDANCE:\nMr Owen Marl, Chief Executive',
      ),
    ).toEqual(['Una Reeve | - | here', 'Iris Marl | - | away', dunn, 'Owen Marl | Chief Executive | here']))
})

it('an office with its rank in short and its work behind it is of the force', () =>
  expect(factsOf('Present:\nIvo Lamb (IL) – PCC\nOwen Marl (OM) – ACC Local Policing').attendance[1]).toMatchObject({
    office: 'Assistant Chief Constable Local Policing',
    side: 'force',
  }))
