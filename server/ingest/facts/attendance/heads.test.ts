import { describe, expect, it } from 'vitest'
import { readText } from '../../testing/read-text.ts'

const items = '\n\n1. Budget\n\nThe PCC asked how the budget stood, and was told that it held.\n\n2. Vans\n\nNoted.\n'
const read = (head: string, name = 'notes.txt') => readText(`${head}${items}`, { name }).facts
const people = (facts: ReturnType<typeof read>) =>
  facts.attendance.map(
    ({ name, office, status }) => `${name} | ${office ?? '-'}${status === 'present' ? '' : ' | away'}`,
  )
const shown = (list: string) => people(read(`Scrutiny Board\n14 May 2019\n\n${list}`))

const lamb = 'Ivo Lamb | Police and Crime Commissioner'
const dunn = 'Greta Dunn | Chief Constable'

describe('people without a heading over them', () => {
  it('below labels that stand over what they say', () => {
    const facts = read(
      'ELM VALLEY POLICE AND CRIME COMMISSIONER\n\nPERFORMANCE AND RESOURCES MEETING\n\nDate:\nTuesday 14th May 2019\n\nTime:\n2.00 p.m.\n\nVenue:\nThe Moot Hall, Elmscote\n\nPolice and Crime Commissioner: Ivo Lamb (in the Chair)\nChief Constable: Greta Dunn\nTreasurer: Abel Stone',
    )
    expect(people(facts)).toEqual([lamb, dunn, 'Abel Stone | Treasurer'])
    expect(facts.meeting).toMatchObject({
      title: 'PERFORMANCE AND RESOURCES MEETING',
      heldOn: '2019-05-14',
      chair: 'Ivo Lamb',
    })
  })

  it('below a bold line that says which meeting it was', () => {
    const facts = read(
      '# Scrutiny Board\n\n**Note of the Scrutiny Board, Tuesday 14 May 2019**\n\nMoot Hall, Elmscote – 2.00pm\n\n**Board:** Ivo Lamb (Police and Crime Commissioner, in the chair), Cllr Noor Pike (Elmscote Borough)\n\n**Elm Valley Police:** Chief Constable Greta Dunn\n\n## Reports back\n\n*From the Board of 12 March 2019*\n\n* Ms Dunn to count the vans. – Done: there are forty.',
      'notes.md',
    )
    expect(facts.meeting).toMatchObject({ heldOn: '2019-05-14', chair: 'Ivo Lamb' })
    expect(people(facts)).toEqual([lamb, 'Noor Pike | Elmscote Borough', dunn])
    expect(facts.actions.map(({ origin, raisedAt, outcome }) => [origin, raisedAt, outcome])).toEqual([
      ['brought forward', '2019-03-12', 'completed'],
    ])
  })

  it('by initials, with their posts told in a sentence', () => {
    const facts = read(
      'Scrutiny Board\nNote of meeting, Tuesday 14th May 2019\n\nIvo Lamb (IL)\nGreta Dunn (GD)\nMia Thrale (MT)\n\nIL is the Police and Crime Commissioner and chaired; GD is the Chief Constable; MT took the note.',
    )
    expect(people(facts)).toEqual([lamb, dunn, 'Mia Thrale | -'])
    expect(facts.meeting).toMatchObject({ chair: 'Ivo Lamb', minutesBy: 'Mia Thrale' })
  })
})

describe('offices before names', () => {
  it('also where nothing but the list shows which words are the name', () =>
    expect(
      shown(
        'In attendance: Police and Crime Commissioner Ivo Lamb (Chair); Chief Constable Greta Dunn; Director of Resources Una Reeve; Chief of Staff (OPCC) Abel Stone; Head of News Noor Pike (part)',
      ),
    ).toEqual([
      lamb,
      dunn,
      'Una Reeve | Director of Resources',
      expect.stringMatching(/^Abel Stone \| Chief of Staff/),
      'Noor Pike | Head of News',
    ]))
  it('in the first of several columns', () =>
    expect(
      shown(
        'Present:\t\nPolice and Crime Commissioner\tIvo Lamb\tIL\tChair\nChief Constable\tGreta Dunn\tGD\t\nHead of Estates\tUna Reeve\tUR\titems 5 and 6 only\nGovernance Manager\tMia Thrale\tMT\tminutes',
      ),
    ).toEqual([lamb, dunn, 'Una Reeve | Head of Estates', 'Mia Thrale | Governance Manager']))
  it('in a column headed by what they do', () =>
    expect(
      people(
        read(
          '# Scrutiny Board\n\n*14 May 2019*\n\n| Who | What they do | |\n| --- | --- | --- |\n| Ivo Lamb | Police and Crime Commissioner | chaired the meeting |\n| Greta Dunn | Chief Constable | |\n| Una Reeve | Treasurer | apologies |',
          'notes.md',
        ),
      ),
    ).toEqual([lamb, dunn, 'Una Reeve | Treasurer | away']))
})

describe('those who were there and those who were not', () => {
  it.each(['Those taking part were', 'Those who took part were', 'Taking part:', 'In the meeting:'])('%s', (label) =>
    expect(shown(`${label} Ivo Lamb, Police and Crime Commissioner; Greta Dunn, Chief Constable`)).toEqual([
      lamb,
      dunn,
    ]),
  )
  it.each(['Apologies had been received from:', 'Apologies have been received from:', 'Apologies were given by:'])(
    '%s',
    (label) =>
      expect(
        shown(
          `Board members in attendance:\nIvo Lamb, PCC (Chair)\nFor Elm Police:\nChief Constable Greta Dunn\n${label}\nAssistant Chief Constable Una Reeve\nAbel Stone, Treasurer`,
        ),
      ).toEqual([lamb, dunn, 'Una Reeve | Assistant Chief Constable | away', 'Abel Stone | Treasurer | away']),
  )
  it('in a table whose last column says how each was there', () => {
    const rows = [
      ['Councillor Ivo Lamb', 'Chair', 'Present'],
      ['Una Reeve', 'Committee Member', 'Apologies'],
      ['Greta Dunn', 'Chief Constable', 'In attendance'],
      ['Abel Stone', 'Democratic Services Officer', 'In attendance'],
    ]
    const table = rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')
    expect(
      people(
        read(
          `<h2>Scrutiny Board</h2><p>14 May 2019</p><h3>Attendance details</h3><table><tr><th>Attendee</th><th>Role</th><th>Attendance</th></tr>${table}</table>`,
          'notes.html',
        ),
      ),
    ).toEqual(['Ivo Lamb | -', 'Una Reeve | Committee Member | away', dunn, 'Abel Stone | Democratic Services Officer'])
  })
  it('of several who sent apologies each has an office of his own', () =>
    expect(
      shown(
        'Present: Ivo Lamb, PCC; Greta Dunn, Chief Constable\n\nApologies had been received from Assistant Chief Constable Una Reeve and from the Treasurer, Abel Stone.',
      ),
    ).toEqual([lamb, dunn, 'Una Reeve | Assistant Chief Constable | away', 'Abel Stone | Treasurer | away']))
  it('whoever could not attend is not among those above', () =>
    expect(
      shown('Present:\nIvo Lamb, PCC\nGreta Dunn, Chief Constable\n\nThe Treasurer, Abel Stone, could not attend.'),
    ).toEqual([lamb, dunn, 'Abel Stone | Treasurer | away']))
  it('not able to take part', () =>
    expect(shown('Taking part: Ivo Lamb, PCC\nNot able to take part: Abel Stone, Treasurer')).toEqual([
      lamb,
      'Abel Stone | Treasurer | away',
    ]))
})

it('a surname that is a word of offices is a name behind a title', () =>
  expect(shown('Present: Ivo Lamb, PCC; Mr Owen Senior, Treasurer')).toEqual([lamb, 'Owen Senior | Treasurer']))

it('the next of a list begins with an office, however full the line above it is', () => {
  const list = [
    'In attendance:   Ivo Lamb, Police and Crime Commissioner (Chair)',
    '                 Una Reeve, Performance and Scrutiny Officer, OPCC (minutes)',
    '                 Chief Constable Greta Dunn',
  ]
  const prose = Array.from(
    { length: 12 },
    (_, at) =>
      `The board took the report on vans as read and went on to number ${at + 10}\nof the list, which it took as read in the same way, and so it went.`,
  )
  const facts = readText(
    `Scrutiny Board\n14 May 2019\n\n${list.join('\n')}\n\n1. Vans\n\n${prose.join('\n\n')}\n`,
  ).facts
  expect(people(facts)).toContain(dunn)
})
