import { describe, expect, it } from 'vitest'
import { readText } from '../../testing/read-text.ts'

const items = '\n\n1. Budget\n\nThe PCC asked how the budget stood, and was told that it held.\n\n2. Vans\n\nNoted.\n'
const factsOf = (head: string) =>
  readText(`Scrutiny Board\n14 May 2019\n\n${head}${items}`, { name: 'notes.txt' }).facts
const shown = (head: string) =>
  factsOf(head).attendance.map(
    (person) => `${person.name} | ${person.office ?? '-'} | ${person.status === 'present' ? 'here' : 'away'}`,
  )

describe('people whom nothing parts', () => {
  it.each([
    [
      'by their titles',
      'PRESENT: Mrs Iris Marl (Chair) Ms Una Reeve (Vice-Chair) Mr Owen Lamb MLA* (1) Dr Noor Pike Cllr Dora Finn*',
      ['Iris Marl | -', 'Una Reeve | -', 'Owen Lamb | -', 'Noor Pike | -', 'Dora Finn | -'],
    ],
    [
      'by their titles, with offices behind commas',
      'In attendance: (2) Mr Owen Lamb, Chief Constable* (2) Ms Una Reeve, Deputy Chief Constable (3) Superintendent Noor Pike Mr Ivo Marl, Head of Estates Three Board Officials',
      [
        'Owen Lamb | Chief Constable',
        'Una Reeve | Deputy Chief Constable',
        'Noor Pike | Superintendent',
        'Ivo Marl | Head of Estates',
      ],
    ],
    [
      'by their titles, with offices in brackets and the words of a label between them',
      'Officers: POLICE SERVICE OF (3) Mr Owen Lamb (Chief Constable) ELM RIVER IN (3) Ms Una Reeve (ACC Rural Crime) ATTENDANCE: (3) Mr Ivo Marl (Director of Vehicles & Property Matters) 7 force personnel',
      [
        'Owen Lamb | Chief Constable',
        'Una Reeve | Assistant Chief Constable Rural Crime',
        'Ivo Marl | Director of Vehicles & Property Matters',
      ],
    ],
    [
      'with commas before the offices',
      'Present: Iris Marl, Chair Owen Lamb, Member Una Reeve, Member Ivo Pike, Chief Executive Dora Finn, Administrative Assistant',
      [
        'Iris Marl | -',
        'Owen Lamb | Member',
        'Una Reeve | Member',
        'Ivo Pike | Chief Executive',
        'Dora Finn | Administrative Assistant',
      ],
    ],
    [
      'with commas before offices of several words and bodies',
      'Attendees: Iris Marl, Police and Crime Commissioner for Elm Valley Owen Lamb, Chief Constable, Elm Police Una Reeve, Director General, Schools & Public Health, Elm Government Superintendent Ivo Pike, Liaison Unit Dora Finn, Chief Executive',
      [
        'Iris Marl | Police and Crime Commissioner for Elm Valley',
        'Owen Lamb | Chief Constable, Elm Police',
        'Una Reeve | Director General, Schools & Public Health, Elm Government',
        'Ivo Pike | Superintendent',
        'Dora Finn | Chief Executive',
      ],
    ],
    [
      'with dashes before the offices',
      'Present: Iris Marl - Police and Crime Commissioner Owen Lamb - Chief Executive, OPCC Una Reeve - Chief Finance Officer, OPCC (Item 6) Ivo Pike - Chief Constable',
      [
        'Iris Marl | Police and Crime Commissioner',
        'Owen Lamb | Chief Executive, OPCC',
        'Una Reeve | Chief Finance Officer, OPCC',
        'Ivo Pike | Chief Constable',
      ],
    ],
    [
      'with brackets around the offices',
      'Present: I Marl (Chair and Police & Crime Commissioner) (OPCC) O Lamb (Chief Constable) U Reeve (Head of People Directorate) D Finn (Chief Executive) (OPCC)',
      [
        'I Marl | Police & Crime Commissioner (OPCC)',
        'O Lamb | Chief Constable',
        'U Reeve | Head of People Directorate',
        'D Finn | Chief Executive (OPCC)',
      ],
    ],
  ])('%s', (_, head, expected) => expect(shown(head).map((one) => one.replace(/ \| \w+$/, ''))).toEqual(expected))

  it('and those who were absent behind a label in the same passage', () =>
    expect(
      shown('PRESENT: Mrs Iris Marl Chair Mr Owen Lamb MLA Ms Una Reeve Mr Ivo Pike ABSENT: Mrs Dora Finn MLA'),
    ).toEqual([
      'Iris Marl | - | here',
      'Owen Lamb | - | here',
      'Una Reeve | - | here',
      'Ivo Pike | - | here',
      'Dora Finn | - | away',
    ]))

  it('behind a title and a day in the same passage', () =>
    expect(
      readText(
        'ELM RIVER BOARD MINUTES 09:00h MAY 14, 2019 Present: Iris Marl, Chair Owen Lamb, Member Una Reeve, Member Dora Finn, Administrative Assistant Absent: Ivo Pike, Member',
      ).facts.attendance.map(({ name, status }) => `${name} ${status}`),
    ).toEqual([
      'Iris Marl present',
      'Owen Lamb present',
      'Una Reeve present',
      'Dora Finn present',
      'Ivo Pike apologies',
    ]))

  it('and the label of the next list runs beside its people', () =>
    expect(
      shown(
        'PRESENT: Mrs Iris Marl Chair Mr Owen Lamb MLA Ms Una Reeve ABSENT: Mrs Dora Finn MLA POLICE SERVICE OF (3) Mr Ivo Pike, Chief Constable ELM RIVER IN (3) Ms Noor Vale, Deputy Chief Constable',
      ),
    ).toEqual([
      'Iris Marl | - | here',
      'Owen Lamb | - | here',
      'Una Reeve | - | here',
      'Dora Finn | - | away',
      'Ivo Pike | Chief Constable | here',
      'Noor Vale | Deputy Chief Constable | here',
    ]))

  it('a title whose name is lost is nobody', () =>
    expect(shown('PRESENT: Mrs Iris Marl Chair Mr MLA Mr Owen Lamb MLA* Dr AM Ms Una Reeve')).toEqual([
      'Iris Marl | - | here',
      'Owen Lamb | - | here',
      'Una Reeve | - | here',
    ]))

  it('what is said behind them is neither an office nor a list', () => {
    const said = `The Chair thanked Una Reeve for her long and patient work on the roads around Elm Valley in all kinds of weather, and the board took the report on vans, on fuel and on the yard as read before it moved on to the accounts of the year. ${'The board took the report on vans as read and moved on. '.repeat(4)}`
    const text = `ELM RIVER BOARD MINUTES MAY 14, 2019 Present: Iris Marl, Chair Owen Lamb, Member Una Reeve, Member Absent: Ivo Pike, Member OPEN PART Start Nothing. ${said}\nDora Finn, Noor Vale and Moss Quill gave a talk on vans. ${said}`
    expect(readText(text).facts.attendance.map(({ name, office }) => `${name} | ${office ?? '-'}`)).toEqual([
      'Iris Marl | -',
      'Owen Lamb | Member',
      'Una Reeve | Member',
      'Ivo Pike | -',
    ])
  })

  it('with the chair among them', () =>
    expect(factsOf('PRESENT: Mrs Iris Marl Chair Mr Owen Lamb Vice-Chair Ms Una Reeve Mr Ivo Pike').meeting.chair).toBe(
      'Iris Marl',
    ))

  it.each([
    [
      'parted by commas',
      'Present: Mr Owen Lamb, Chief Constable, Mrs Una Reeve, Treasurer, and Dr Ivo Pike, Head of Estates',
      ['Owen Lamb | Chief Constable', 'Una Reeve | Treasurer', 'Ivo Pike | Head of Estates'],
    ],
    [
      'parted by commas, with a title and nothing else',
      'Present: Councillor Owen Lamb, Councillor Una Reeve, Councillor Ivo Pike OBE, Councillor Dora Finn, Councillor Noor Vale, Councillor Iris Marl and Councillor Moss Quill',
      ['Owen Lamb', 'Una Reeve', 'Ivo Pike', 'Dora Finn', 'Noor Vale', 'Iris Marl', 'Moss Quill'].map(
        (name) => `${name} | -`,
      ),
    ],
    [
      'parted by semicolons',
      'Present: Owen Lamb, Head of Estates Elm Valley; Una Reeve, Director Marsh Housing; Ivo Pike, Treasurer',
      ['Owen Lamb | Head of Estates Elm Valley', 'Una Reeve | Director Marsh Housing', 'Ivo Pike | Treasurer'],
    ],
  ])('not where they are %s', (_, head, expected) =>
    expect(shown(head).map((one) => one.replace(/ \| \w+$/, ''))).toEqual(expected),
  )
})

describe('words that lost the spaces between them', () => {
  const list =
    'AttendeesIris Marl– Police and Crime Commissioner (Chair)Owen Lamb – Chief ConstableUna McReeve– Head of Shared EstatesNoor Pike– TreasurerIvo Vale – Elm Communications'

  it('between people, their offices and the labels of lists', () =>
    expect(
      shown(
        `${list}ApologiesDora Finn – Assistant Chief ConstableMinute TakerMoss Quill – Staff OfficerAgendaPart 1 – Standing items`,
      ),
    ).toEqual([
      'Iris Marl | Police and Crime Commissioner | here',
      'Owen Lamb | Chief Constable | here',
      'Una McReeve | Head of Shared Estates | here',
      'Noor Pike | Treasurer | here',
      'Ivo Vale | Elm Communications | here',
      'Dora Finn | Assistant Chief Constable | away',
      'Moss Quill | Staff Officer | here',
    ]))

  it('who is in the chair and who takes the notes', () =>
    expect(factsOf(`${list}Minute TakerMoss Quill – Staff OfficerAgendaPart 1 – Standing items`).meeting).toMatchObject(
      {
        chair: 'Iris Marl',
        minutesBy: 'Moss Quill',
      },
    ))

  it('a name of a capital inside keeps it', () =>
    expect(shown('Present: Una McReeve, DeWitt Marl, Owen MacLamb and Ivo FitzPike')).toEqual(
      ['Una McReeve', 'DeWitt Marl', 'Owen MacLamb', 'Ivo FitzPike'].map((name) => `${name} | - | here`),
    ))
})
