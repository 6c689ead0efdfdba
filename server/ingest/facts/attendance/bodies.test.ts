import { describe, expect, it } from 'vitest'
import { readText } from '../../testing/read-text.ts'

const items =
  '\n\n1. Minutes\n\nThe minutes were agreed.\n\n2. Budget\n\nThe PCC asked how the budget stood, and was told that it held.\n'
const title = 'Scrutiny Board\n14 May 2019\n\n'
const factsOf = (head: string, end = '') => readText(title + head + items + end).facts
const shown = (head: string, end = '') =>
  factsOf(head, end).attendance.map(
    ({ name, office, side, status }) => `${name} | ${office ?? '-'} | ${side}${status === 'present' ? '' : ' | away'}`,
  )

const lamb = 'Ivo Lamb | Police and Crime Commissioner | commissioner'
const thrale = 'Mia Thrale | Governance Officer | commissioner'
const dunn = 'Greta Dunn | Chief Constable | force'
const reeve = 'Una Reeve | Head of People | force'
const stone = 'Abel Stone | Head of Fleet | force | away'

describe('people told apart by the bodies they came from', () => {
  it.each([
    [
      'a table with a column of bodies, each written once',
      'Organisation\tRepresentative\tPosition\nOPCC\tIvo Lamb\tPCC (Chair)\n\tMia Thrale\tGovernance Officer (minutes)\nElmscote Constabulary\tGreta Dunn\tChief Constable\n\tUna Reeve\tHead of People\nApologies:\tAbel Stone\tHead of Fleet, Elmscote Constabulary',
      [lamb, thrale, dunn, reeve, stone.replace('Fleet', 'Fleet, Elmscote Constabulary')],
    ],
    [
      'columns of marks for those who came and those who did not',
      '| Name | Job title | Organisation | Attended | Apologies |\n|---|---|---|---|---|\n| Ivo Lamb | PCC | OPCC | ✓ | |\n| Mia Thrale | Governance Officer | OPCC | ✓ | |\n| Greta Dunn | Chief Constable | Elmscote Police | x | |\n| Una Reeve | Head of People | Elmscote Police | ✓ | |\n| Abel Stone | Head of Fleet | Elmscote Police | | x |',
    ],
    [
      'a column that says how each came',
      '| Body | Name | Role | Present? |\n|---|---|---|---|\n| OPCC | Ivo Lamb | PCC | In person |\n| OPCC | Mia Thrale | Governance Officer | Online |\n| Elmscote Police | Greta Dunn | Chief Constable | In person (items 1-3) |\n| Elmscote Police | Una Reeve | Head of People | Yes |\n| Elmscote Police | Abel Stone | Head of Fleet | Sent apologies |',
    ],
    [
      'one list with semicolons',
      'Here: OPCC: Ivo Lamb (PCC), Mia Thrale (Governance Officer, log); Elmscote Police: Chief Constable Greta Dunn, Una Reeve (Head of People)\nAbsent with apologies: Elmscote Police: Abel Stone (Head of Fleet)',
    ],
    [
      'one list with full stops',
      'Present: OPCC: Ivo Lamb (PCC), Mia Thrale (Governance Officer). Elmscote Police: Greta Dunn (Chief Constable), Una Reeve (Head of People).\nApologies: Elmscote Police: Abel Stone (Head of Fleet), Tom Ashby (Head of Fleet)',
      [lamb, thrale, dunn, reeve, stone, stone.replace('Abel Stone', 'Tom Ashby')],
    ],
    [
      'sentences',
      'The Commissioner, Ivo Lamb, presided. He was accompanied by his Governance Officer, Ms Mia Thrale. Elmscote Police was represented by the Chief Constable, Mrs Greta Dunn, and the Head of People, Ms Una Reeve. Mr Piet Oram, Chair of the Youth Commission, attended by invitation. The Head of Roads Policing, Elmscote Police, Mr Abel Stone, sent his regrets.',
      [
        'Mia Thrale | Governance Officer | unknown',
        dunn,
        reeve,
        'Piet Oram | Chair of the Youth Commission | partner',
        'Ivo Lamb | Commissioner | commissioner',
        'Abel Stone | Head of Roads Policing, Elmscote Police | force | away',
      ],
    ],
  ])('%s', (_, head, expected = [lamb, thrale, dunn, reeve, stone]) => expect(shown(head)).toEqual(expected))

  it.each([
    [
      'a table with a row for each body, whose people stand under each other',
      '<table><tr><th>Office of the Commissioner</th><td>Ivo Lamb, PCC<br>Mia Thrale, Governance Officer (minutes)</td></tr><tr><th>Force</th><td>Greta Dunn, Chief Constable (CC)<br>Una Reeve, Head of People</td></tr><tr><th>Apologies</th><td>Abel Stone, Head of Fleet</td></tr></table>',
      'notes.html',
    ],
    [
      'the teams of both, ranks before some names',
      "**Commissioner's team:** Ivo Lamb (PCC, chairing), Mia Thrale (Governance Officer)\n\n**Elmscote Police:** Greta Dunn (Chief Constable), Det Ch Supt Una Reeve (Head of People), Tom Ashby (Head of Fleet), Insp Paul Lacey (Staff Officer)\n\n**Unable to attend:** Abel Stone (Head of Fleet)\n",
      'notes.md',
    ],
    [
      'two columns, the last row with whoever takes the note',
      'OPCC\tElmscote Police\nIvo Lamb (Police and Crime Commissioner, Chair)\tGreta Dunn (Chief Constable)\nTom Ashby (Head of Policy)\tUna Reeve (Head of People)\nMia Thrale (Minute taker)\tPaul Lacey (Head of Fleet)\n\nApologies:\tAbel Stone (Head of Estates)\n',
      'notes.txt',
    ],
  ])('by %s', (_, head, name) => {
    const page = name.endsWith('.html')
      ? `<h1>Scrutiny Board</h1><p>14 May 2019</p>${head}<h2>1. Minutes</h2><p>The minutes were agreed.</p>`
      : title + head + items
    const names = readText(page, { name }).facts.attendance.map((one) => one.name)
    expect(names).toEqual(expect.arrayContaining(['Ivo Lamb', 'Mia Thrale', 'Greta Dunn', 'Una Reeve', 'Abel Stone']))
    expect(readText(page, { name }).facts.attendance.find((one) => one.name === 'Greta Dunn')?.office).toBe(
      'Chief Constable',
    )
  })

  it('of whom one was in the chair, told by his surname below', () => {
    const head =
      'Sederunt: Councillor Ivo Lamb (Convener); Councillor Mia Thrale.\n\nApologies for absence: Councillor Una Reeve.\n\nCouncillor Lamb in the Chair.\n'
    const { attendance, meeting } = readText(title + head + items).facts
    expect([attendance.map(({ name }) => name), meeting.chair]).toEqual([
      ['Ivo Lamb', 'Mia Thrale', 'Una Reeve'],
      'Ivo Lamb',
    ])
  })

  it('in cells beside their labels, behind an empty one', () => {
    const head =
      '\tChair:\tIvo Lamb, Police and Crime Commissioner\n\tMembers:\tCC Greta Dunn; A/DCC Tom Ashby; Mia Thrale (Chief Executive); Una Reeve (Treasurer)\n\tSecretary:\tRob Tait\n'
    expect(readText(title + head + items).facts.attendance.map(({ name }) => name)).toEqual([
      'Ivo Lamb',
      'Greta Dunn',
      'Tom Ashby',
      'Mia Thrale',
      'Una Reeve',
      'Rob Tait',
    ])
  })

  it('in one paragraph, ranks before the names and units behind them', () => {
    const head =
      'Attending: Ivo Lamb, Police and Crime Commissioner; Chief Constable Greta Dunn; Deputy Chief Constable Tom Ashby; Superintendent Una Reeve, North Elmscote; Chief Inspector Rob Tansley, Roads Policing; Mia Thrale, Chief of Staff. Assistant Chief Constable Abel Stone could not attend and sent his apologies.'
    expect(readText(title + head + items).facts.attendance.map(({ name, status }) => [name, status])).toEqual([
      ['Ivo Lamb', 'present'],
      ['Greta Dunn', 'present'],
      ['Tom Ashby', 'present'],
      ['Una Reeve', 'present'],
      ['Rob Tansley', 'present'],
      ['Mia Thrale', 'present'],
      ['Abel Stone', 'apologies'],
    ])
  })

  it('in a table of members and the councils they are of', () => {
    const row = (...cells: string[]) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`
    const page = `<h1>Scrutiny Board</h1><p>14 May 2019</p><h2>Attendance</h2><table>${row('Panel member', 'Authority')}${row('Cllr Ivo Lamb (Chairman)', 'Elm County Council')}${row('Cllr Mia Thrale', 'Wick District Council')}${row('Cllr Una Reeve *', 'Aldersea City Council')}</table><h2>1. Minutes</h2><p>The minutes were agreed.</p>`
    expect(readText(page, { name: 'notes.html' }).facts.attendance.map(({ name }) => name)).toEqual([
      'Ivo Lamb',
      'Mia Thrale',
      'Una Reeve',
    ])
  })

  it('by headings under that of the list', () => {
    const page =
      '<h1>Scrutiny Board</h1><p>14 May 2019</p><h2>Who was there</h2><h3>Policing Board</h3><ul><li>Councillor Ivo Lamb, Chair of the Board</li><li>Dr Mia Thrale, independent member</li></ul><h3>Guests of the evening</h3><ul><li>Una Reeve, Warden</li></ul><h3>Elmscote Police</h3><ul><li>Greta Dunn, Chief Constable</li></ul><h2>Minutes</h2><p>The minutes were agreed by Rob Stone, Clerk.</p>'
    const { attendance, meeting } = readText(page, { name: 'notes.html' }).facts
    expect(attendance.map(({ name, office }) => [name, office])).toEqual([
      ['Ivo Lamb', 'Chair of the Board'],
      ['Mia Thrale', 'independent member'],
      ['Una Reeve', 'Warden'],
      ['Greta Dunn', 'Chief Constable'],
    ])
    expect(meeting.chair).toBe('Ivo Lamb')
  })

  it('says what the independent members are', () =>
    expect(
      shown(
        'Present: Independent Chair: Ivo Lamb; Independent Members: Mia Thrale, Una Reeve; Elmscote Police: Greta Dunn (Chief Constable)',
      ),
    ).toEqual([
      'Ivo Lamb | Independent Chair | unknown',
      'Mia Thrale | Independent Member | unknown',
      'Una Reeve | Independent Member | unknown',
      dunn,
    ]))

  it('tells a commissioner who heads a force from those of other matters', () =>
    expect(
      shown(
        "Mayor's Office\nAda Rudd\tDeputy Mayor for Policing (chairing)\nTom Ashby\tChief Finance Officer\n\nElmscote Police\nDame Greta Dunn\tCommissioner\nUna Reeve\tAssistant Commissioner, Frontline\n\nApologies\nAbel Stone\tAssistant Commissioner, Crime\nMia Thrale\tVictims' Commissioner for Elmscote",
      ),
    ).toEqual([
      'Ada Rudd | Deputy Mayor for Policing | commissioner',
      'Tom Ashby | Chief Finance Officer | commissioner',
      'Greta Dunn | Commissioner | force',
      'Una Reeve | Assistant Commissioner, Frontline | force',
      'Abel Stone | Assistant Commissioner, Crime | force | away',
      "Mia Thrale | Victims' Commissioner for Elmscote | partner | away",
    ]))

  it('takes the chair of another body for its post alone', () => {
    const head = 'Present:\nIvo Lamb, PCC\nGreta Dunn, Chief Constable\nCllr Mia Thrale, Chair, Police and Crime Panel'
    expect(shown(head)).toContain('Mia Thrale | Chair, Police and Crime Panel | partner')
    expect(factsOf(head).meeting.chair).toBeNull()
    const own = readText(
      `Audit Committee\n14 May 2019\n\nPresent:\nMia Thrale, Chair of the Audit Committee\nTom Ashby, Member${items}`,
    )
    expect(own.facts.meeting.chair).toBe('Mia Thrale')
  })
  it('reads bodies set over lists as labels', () =>
    expect(
      shown(
        'For OPCC:\nIvo Lamb, PCC\nMia Thrale (PA, minutes)\n\nFor Force:\nGreta Dunn, CC\nDet. Chief Supt. Una de Reeve, Head of PSD\n\nApologies: Dep. PCC Tom Ashby; Mr D. St. John-Smythe',
      ),
    ).toEqual([
      lamb,
      'Mia Thrale | PA | commissioner',
      dunn,
      'Una de Reeve | Head of PSD | force',
      'Tom Ashby | Dep. PCC | commissioner | away',
      'D. St. John-Smythe | - | unknown | away',
    ]))
  it('reads the side that a label names by the way', () =>
    expect(
      shown('OPCC attendees: Ivo Lamb (PCC); Tom Ashby (Chief Finance Officer)\nForce attendees: Greta Dunn (CC)'),
    ).toEqual([lamb, 'Tom Ashby | Chief Finance Officer | commissioner', dunn]))
  it('reads labels over two columns whose gaps are of unlike width', () =>
    expect(
      shown(
        'Present:\t\tIn attendance:\nIvo Lamb (PCC)\tGreta Dunn, Chief Constable\nCllr Tom Ashby\tMia Thrale, Treasurer\nAda Rudd',
      ),
    ).toEqual([
      lamb,
      dunn,
      'Tom Ashby | - | unknown',
      'Mia Thrale | Treasurer | commissioner',
      'Ada Rudd | - | unknown',
    ]))
  it.each([
    ['Ann Lee - Director of Strategy & MPS Oversight, MOPAC', 'Director of Strategy & MPS Oversight, MOPAC'],
    ['Ann Lee, Assistant Chief Constable (Elmscote Police)', 'Assistant Chief Constable'],
    ['Ann Lee (Chief Executive, OPCC) and 47 members of the public', 'Chief Executive, OPCC'],
    ['Ann Lee OBE, JP (Magistrate Member)', 'Magistrate Member'],
    ['Ann Lee – Complaints Manager (PCC)', 'Complaints Manager (PCC)'],
    ['AL\tAnn Lee\tACC (Security)', 'Assistant Chief Constable (Security)'],
  ])('%j', (line, office) => {
    const [one, ...others] = factsOf(`Present:\n${line}`).attendance
    expect(one).toMatchObject({ name: 'Ann Lee', office })
    expect(others).toEqual([])
  })
  it('takes no place on the line under the date for people, where "Minutes" stands over it', () => {
    const { attendance, meeting } = readText(
      `Scrutiny Board\nMinutes\n14 May 2019, 14:00hrs\nConference Hall, Elm House\n\nAttended by\nIvo Lamb - PCC\nMia Thrale - OPCC Minutes${items}`,
    ).facts
    expect(attendance.map(({ name }) => name)).toEqual(['Ivo Lamb', 'Mia Thrale'])
    expect(meeting).toMatchObject({ venue: 'Conference Hall, Elm House', minutesBy: 'Mia Thrale' })
  })
  it('keeps the body behind a post in the office', () =>
    expect(
      shown('Present:\nIvo Lamb, PCC\nGreta Dunn, Chief Constable\nColin Carr (CC), Chief Finance Officer (OPCC)'),
    ).toEqual([lamb, dunn, 'Colin Carr | Chief Finance Officer (OPCC) | commissioner']))
})

describe('people by initials that a key explains', () => {
  const list = 'IN: IL (chair), GD, CC, MT (notes)\nAPOLS: AS (leave till 26/3), Tom Ashby (court)'
  const key = [
    'IL Ivo Lamb, PCC',
    'GD Greta Dunn, Chief Constable',
    'CC Colin Carr, Treasurer',
    'MT Mia Thrale, Governance Officer',
    'AS Abel Stone, Head of Fleet',
  ]
  it.each([
    ['lines', key],
    ['tabs', key.map((line) => line.replace(' ', '\t'))],
    ['dashes', key.map((line) => line.replace(' ', ' – '))],
  ])('in %s below the last item', (_, lines) => {
    const facts = factsOf(list, `\nWho's who:\n${lines.join('\n')}\n`)
    expect(facts.attendance.map(({ name, status }) => [name, status])).toEqual([
      ['Ivo Lamb', 'present'],
      ['Greta Dunn', 'present'],
      ['Colin Carr', 'present'],
      ['Mia Thrale', 'present'],
      ['Abel Stone', 'apologies'],
      ['Tom Ashby', 'apologies'],
    ])
    expect(facts.meeting).toMatchObject({ chair: 'Ivo Lamb', minutesBy: 'Mia Thrale' })
    expect(facts.attendance[2]).toMatchObject({ office: 'Treasurer', called: expect.arrayContaining(['CC']) })
  })
  it('names nobody by letters that are no initials of the name behind them', () =>
    expect(shown('Present: ANPR, HMIC', '\nANPR Number Plates\nHMIC Ivo Lamb, PCC\n')).toEqual([]))
})

describe('labels in an office’s own words', () => {
  it.each([
    'Here',
    'In the room:',
    'On the panel',
    'Who was there',
    'Who was on stage?',
    'Round the table:',
    'On the call:',
    'With us:',
  ])('%s', (label) =>
    expect(shown(`${label}\n- Ivo Lamb, PCC\n- Tom Ashby`)).toEqual([lamb, 'Tom Ashby | - | unknown']),
  )
  it.each([
    'Could not be with us:',
    'Sorry we missed you:',
    'Unable to make it:',
    'Couldn’t make it:',
    'Not here:',
    'Regrets:',
    'Apols:',
    'Could not attend:',
  ])('%s', (label) =>
    expect(shown(`Present: Ivo Lamb, PCC; Greta Dunn, Chief Constable\n${label} Abel Stone, Treasurer`)).toEqual([
      lamb,
      dunn,
      expect.stringMatching(/^Abel Stone \| Treasurer \| \w+ \| away$/),
    ]),
  )
  it('reads regrets in a sentence', () =>
    expect(
      shown(
        'Present: Ivo Lamb, PCC; Greta Dunn, Chief Constable\n\nRegrets at being unable to attend had been received from Mrs Una Reeve, Assistant Chief Officer (People).',
      ),
    ).toEqual([lamb, dunn, 'Una Reeve | Assistant Chief Officer (People) | force | away']))
})

describe('who a list says it is for', () => {
  it.each([
    'Present for the Office of the Police and Crime Commissioner\nIvo Lamb, PCC\nMia Thrale, Governance Officer\nPresent for Elmscote Constabulary\nGreta Dunn, Chief Constable\nUna Reeve, Head of People',
    'Attending on behalf of the OPCC:\nIvo Lamb, PCC\nMia Thrale, Governance Officer\n\nAttending on behalf of Elmscote Police:\nGreta Dunn, Chief Constable\nUna Reeve, Head of People',
    'Present (OPCC): Ivo Lamb, PCC; Mia Thrale, Governance Officer\nPresent (Police): Greta Dunn, Chief Constable; Una Reeve, Head of People',
    'OPCC present: Ivo Lamb, PCC; Mia Thrale, Governance Officer\n\nPolice present: Greta Dunn, Chief Constable; Una Reeve, Head of People',
    'Name\tRole\tOrganisation\nIvo Lamb\tPCC\tOPCC\nMia Thrale\tGovernance Officer\tOPCC\nGreta Dunn\tChief Constable\tElmscote Police\nUna Reeve\tHead of People\tElmscote Police',
  ])('%j', (head) => expect(shown(head)).toEqual([lamb, thrale, dunn, reeve]))
  it('is no part of the meeting', () =>
    expect(shown('Present: Ivo Lamb, PCC\n\nPresent for items 1 to 3: Una Reeve, Head of People')).toEqual([
      lamb,
      'Una Reeve | Head of People | unknown',
    ]))
  it('holds for a member of the board who is away, and the convener by that office', () =>
    expect(
      shown(
        'Members present: Ivo Lamb (Convener), Mia Thrale\n\nPolice present: Chief Constable Greta Dunn\n\nApologies: Alderman Abel Stone; Ms Una Reeve, Member',
      ),
    ).toEqual([
      'Ivo Lamb | Convener | commissioner',
      'Mia Thrale | - | commissioner',
      dunn,
      'Abel Stone | - | commissioner | away',
      'Una Reeve | Member | commissioner | away',
    ]))
})

describe('an office with a comma in it', () => {
  it.each([
    ['Ivo Lamb (Police, Fire and Crime Commissioner, in the Chair)', 'Police, Fire and Crime Commissioner'],
    ['Ivo Lamb (Policy Manager, Office of the Commissioner)', 'Policy Manager, Office of the Commissioner'],
  ])('%s', (one, office) =>
    expect(shown(`Present: ${one}, Chief Constable Greta Dunn`)).toEqual([`Ivo Lamb | ${office} | commissioner`, dunn]),
  )
})

describe('ranks of the police and of those beside them', () => {
  it.each([
    ['T/Cdr Una Reeve, Roads', 'Temporary Commander | force'],
    ['Cdr Una Reeve', 'Commander | force'],
    ['Det. Supt. Una Reeve (UR) Head of Roads', 'Head of Roads | force'],
    ['Chief Fire Officer Una Reeve', 'Chief Fire Officer | partner'],
    ['D/Supt Una Reeve for item 7', 'Detective Superintendent | force'],
    ['Supt Una Reeve (Roads) for items 2 and 3', 'Superintendent | force'],
    ['Area Manager Una Reeve, Elmscote Fire and Rescue Service', 'Area Manager | partner'],
  ])('%s', (line, said) => expect(shown(`Present:\nIvo Lamb, PCC\n${line}`)).toContain(`Una Reeve | ${said}`))
  it('are no place: a room and the hall it is in', () =>
    expect(shown('Room 3, Elmscote Guildhall\n\nPresent:\nIvo Lamb, PCC\nGreta Dunn, Chief Constable')).toEqual([
      lamb,
      dunn,
    ]))
})

describe('how the text calls people', () => {
  const called = (list: string, text: string) =>
    readText(`${title}Present:\n${list}\n\n1. Budget\n\n${text}\n`).facts.attendance.map((person) => person.called)
  it.each([
    ['Delyth Llewelyn (DLl), Treasurer', 'DLl', 'DLl presented the budget.'],
    ['Iolo ap Rhys (IapR), Treasurer', 'IapR', 'IapR presented the budget.'],
    ['Dame Una Reeve, Treasurer', 'Dame Una', 'The board thanked Dame Una for the paper.'],
    ['Cllr Mrs Una Reeve', 'Cllr Mrs Reeve', 'Cllr Mrs Reeve asked for the paper.'],
    ['Una Reeve, Deputy Mayor for Policing', 'Deputy Mayor', 'The Deputy Mayor asked for the paper.'],
    ['Una Reeve, Police and Crime Commissioner', 'Commissioner', 'The Commissioner asked for the paper.'],
    ['Una Reeve, Deputy PCC', 'Deputy Commissioner', 'The Deputy Commissioner asked for the paper.'],
    ['Una Reeve, Treasurer', 'Una', 'Una: The budget stands as it stood.'],
    ['Una Reeve, Treasurer', 'Una', 'Una and Greta to send the paper.'],
  ])('%s: %s', (list, form, text) => expect(called(`${list}\nGreta Dunn, Chief Constable`, text)[0]).toContain(form))
  it('gives nobody a small word in a line of capitals, nor the commissioner of another matter', () => {
    expect(called('Tom Oakley, Treasurer', 'REPORT TO THE BOARD').flat()).not.toContain('TO')
    expect(
      called('Una Reeve, Police and Crime Commissioner', 'The Information Commissioner wrote.').flat(),
    ).not.toContain('Commissioner')
  })
  it('gives no first name that two people share, and none that only stands before a surname', () => {
    expect(called('Una Reeve, Treasurer\nUna Stone, Analyst', 'Una: The budget stands.').flat()).not.toContain('Una')
    expect(called('Una Reeve, Treasurer', 'Una Reeve said that the budget stands.').flat()).not.toContain('Una')
  })
})
