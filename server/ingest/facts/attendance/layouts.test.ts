import { describe, expect, it } from 'vitest'
import { readText } from '../../testing/read-text.ts'

const items =
  '\n\n1. Minutes\n\nThe minutes were agreed.\n\n2. Budget\n\nThe PCC asked how the budget stood, and was told that it held.\n'
const factsOf = (head: string, name = 'notes.txt') => readText(`${head}${items}`, { name }).facts
const shown = (head: string, name?: string) =>
  factsOf(head, name).attendance.map(
    (person) => `${person.name} | ${person.office ?? '-'} | ${person.status === 'present' ? 'here' : 'away'}`,
  )

const title = 'Scrutiny Board\n14 May 2019\n\n'
const lamb = 'Ivo Lamb | Police and Crime Commissioner | here'
const dunn = 'Greta Dunn | Chief Constable | here'
const pike = 'Noor Pike | Assistant Chief Constable | away'

describe('labels that offices set over or before names', () => {
  it.each([
    'Present',
    'PRESENT:',
    'In attendance',
    'In Attendance:',
    'Attendees',
    'Attending',
    'Members present',
    'Also in attendance:',
    'Those present',
    'Those in attendance:',
    'Officers',
    'Officers present:',
    'Members',
    'Members:',
    'Committee members',
    'Invited',
    'Invited:',
    'By invitation',
    'Also present:',
    'Attendance',
    'List of attendees',
    'Participants',
    'Persons present',
    'People present:',
    'Present at the meeting:',
    'Name of attendees',
    'Panel members in attendance',
    'Present via Teams:',
    'Yn bresennol',
    'Yn bresennol / Present:',
    'Present / Yn bresennol',
    'Attending to give evidence',
    'Attended by:',
    'Meeting attendees',
    'Core members',
    'Non-voting members',
    'Staff present',
    'Witnesses',
    'Attendees (all via Teams)',
    'Present in person:',
    'Attended',
  ])('%s', (label) => {
    expect(
      shown(
        `${title}${label}\nIvo Lamb – Police and Crime Commissioner\nAbel Stone – Analyst\nMia Thrale\n\nApologies\nNoor Pike – Assistant Chief Constable`,
      ),
    ).toEqual([lamb, 'Abel Stone | Analyst | here', 'Mia Thrale | - | here', pike])
  })

  it.each([
    'Apologies',
    'APOLOGIES:',
    'Apologies for absence',
    'Apologies received from:',
    'Apologies were received from',
    'Sent apologies',
    'Apologies given',
    'Unable to attend:',
    'Absent',
    'Not in attendance',
    'Ymddiheuriadau',
    'Ymddiheuriadau / Apologies:',
    'Apologies received',
    'Apologies – ',
    'Absence',
    'Apologies/Absent',
    'Apologies for non-attendance',
    'Did not attend:',
    'Sends apologies',
    'Apologies noted from',
    'With apologies from',
    'Apologies (if any)',
  ])('and for those who were not: %s', (label) => {
    expect(
      shown(
        `${title}Present\nIvo Lamb – Police and Crime Commissioner\nGreta Dunn – Chief Constable\n\n${label}\nNoor Pike – Assistant Chief Constable`,
      ),
    ).toEqual([lamb, dunn, pike])
  })
})

describe('how a name and an office stand together', () => {
  it.each([
    ['comma', 'Greta Dunn, Chief Constable'],
    ['hyphen', 'Greta Dunn - Chief Constable'],
    ['colon', 'Greta Dunn: Chief Constable'],
    ['dash without spaces', 'Greta Dunn–Chief Constable'],
    ['hyphen without spaces', 'Greta Dunn -Chief Constable'],
    ['bracket', 'Greta Dunn (Chief Constable)'],
    ['bracket and short form', 'Greta Dunn (Chief Constable, CC)'],
    ['square bracket', 'Greta Dunn [Chief Constable]'],
    ['dots', 'Greta Dunn ........... Chief Constable'],
    ['tab', 'Greta Dunn\tChief Constable'],
    ['gap', 'Greta Dunn      Chief Constable'],
    ['initials, tab', 'Greta Dunn (GD)\tChief Constable'],
    ['initials before', 'GD\tGreta Dunn\tChief Constable'],
    ['initials in a column after', 'Greta Dunn\tGD\tChief Constable'],
    ['initials in the last column', 'Greta Dunn\tChief Constable\tGD'],
    ['office first, dash', 'Chief Constable – Greta Dunn'],
    ['office first, hyphen', 'Chief Constable - Greta Dunn (GD)'],
    ['office first, comma', 'Chief Constable, Greta Dunn'],
    ['office first, bracket', 'Chief Constable (Greta Dunn)'],
    ['office first, short form', 'Chief Constable (CC) Greta Dunn'],
    ['office first, short form and dash', 'Chief Constable (CC) – Greta Dunn'],
    ['office first, tab', 'Chief Constable\tGreta Dunn'],
    ['rank', 'CC Greta Dunn'],
    ['rank twice', 'CC Greta Dunn – Chief Constable'],
    ['a title', 'Mrs Greta Dunn, Chief Constable'],
    ['a stroke', 'Greta Dunn / Chief Constable'],
    ['a bar', 'Greta Dunn | Chief Constable'],
    ['honours', 'Greta Dunn QPM, Chief Constable'],
    ['bold name', '**Greta Dunn** Chief Constable'],
    ['presence', 'Greta Dunn – Chief Constable (via Teams)'],
    ['presence behind a dash', 'Greta Dunn – Chief Constable – joined by phone'],
  ])('%s', (_, line) =>
    expect(
      shown(
        `${title}Present:\nIvo Lamb, Police and Crime Commissioner\n${line}\nApologies: Noor Pike, Assistant Chief Constable`,
      ),
    ).toEqual([lamb, dunn, pike]),
  )

  it.each([
    ['Det Ch Supt Owen Marl', 'Owen Marl | Detective Chief Superintendent | here'],
    ['Detective Chief Superintendent Owen Marl', 'Owen Marl | Detective Chief Superintendent | here'],
    ['D/Ch/Supt Owen Marl', 'Owen Marl | Detective Chief Superintendent | here'],
    ['T/Supt Owen Marl', 'Owen Marl | Temporary Superintendent | here'],
    ['Temp ACC Owen Marl', 'Owen Marl | Temporary Assistant Chief Constable | here'],
    ['Temporary Assistant Chief Constable Owen Marl', 'Owen Marl | Temporary Assistant Chief Constable | here'],
    ['Insp Owen Marl – CC Staff Officer', 'Owen Marl | CC Staff Officer | here'],
    ['Supt Owen Marl, Head of Roads Policing', 'Owen Marl | Head of Roads Policing | here'],
    ['T/ACC Owen Marl – Temporary Assistant Chief Constable', 'Owen Marl | Temporary Assistant Chief Constable | here'],
    ['Mr O Marl, Treasurer', 'O Marl | Treasurer | here'],
    ['Mr O. J. Marl – Treasurer', 'O. J. Marl | Treasurer | here'],
    ['O Marl – Treasurer', 'O Marl | Treasurer | here'],
    ['Cllr Owen Marl – Vale District Council', 'Owen Marl | Vale District Council | here'],
    ['Owen ap Marl, Treasurer', 'Owen ap Marl | Treasurer | here'],
    ['Siôn Llŷr-Marl, Treasurer', 'Siôn Llŷr-Marl | Treasurer | here'],
    ['Owen McMarl - PA to the PCC', 'Owen McMarl | PA to the PCC | here'],
    ['Owen Marl, Chief of Staff', 'Owen Marl | Chief of Staff | here'],
    ['Owen Marl – Head of Finance, Elmscote Police', 'Owen Marl | Head of Finance, Elmscote Police | here'],
    ['Owen Marl – Head of Audit, Reed & Vane LLP', 'Owen Marl | Head of Audit, Reed & Vane LLP | here'],
    ['Owen Marl (Head of Communications and Engagement)', 'Owen Marl | Head of Communications and Engagement | here'],
    ['Owen Marl, Press & Media Adviser', 'Owen Marl | Press & Media Adviser | here'],
    ['Owen Marl – Elmscote Police', 'Owen Marl | Elmscote Police | here'],
    ['Owen Marl – Commissioner of Police', 'Owen Marl | Commissioner of Police | here'],
    ['Dr Owen Marl, Independent Member', 'Owen Marl | Independent Member | here'],
    ['Owen Marl (Item 4 only) – Analyst', 'Owen Marl | Analyst | here'],
    ['Lord Owen Marl – Deputy Mayor for Policing', 'Owen Marl | Deputy Mayor for Policing | here'],
    [
      'Owen Marl, Director of Resources (Chief Finance Officer)',
      'Owen Marl | Director of Resources (Chief Finance Officer) | here',
    ],
    ['Owen Marl – Legal Services Manager (from item 3)', 'Owen Marl | Legal Services Manager | here'],
    ['Director of Resources – Owen Marl', 'Owen Marl | Director of Resources | here'],
    ['Head of Policy & Research: Owen Marl (OM)', 'Owen Marl | Head of Policy & Research | here'],
    ['Owen Marl – Swyddog Cyllid / Finance Officer', 'Owen Marl | Finance Officer | here'],
  ])('%j', (line, expected) =>
    expect(shown(`${title}Present:\n${line}\nGreta Dunn, Chief Constable`)).toEqual([expected, dunn]),
  )
})

describe('whole lists', () => {
  it.each<[string, string, string?, string[]?]>([
    [
      'a title in capitals between the body and the date',
      'Office of the Police and Crime Commissioner for Elmscote\n\nSCRUTINY BOARD\nNote of meeting: Tuesday 14th May 2019 at 09:30 by telephone\n\nAttendees\nIvo Lamb, Police and Crime Commissioner (PCC), Chair\nGreta Dunn, Chief Constable (CC)\n\nApologies\nNoor Pike, Assistant Chief Constable',
    ],
    [
      'office and name by line, without a label over them',
      'Elmscote OPCC\n\nScrutiny 2019 – Meeting 2\n\nDate\nTuesday 14th May\n\nTime\n9.15 am\n\nChair\nIvo Lamb\n\nPolice and Crime Commissioner: Ivo Lamb (IL)\nChief Constable: Greta Dunn (GD)\nApologies: Noor Pike, Assistant Chief Constable',
    ],
    [
      'offices that nobody knows the side of, below two that are known',
      `${title}Chief Constable: Greta Dunn\nDeputy Chief Constable: Abel Stone\nHead of Legal: Mia Thrale\nApologies: Noor Pike, Assistant Chief Constable`,
      'notes.txt',
      [dunn, 'Abel Stone | Deputy Chief Constable | here', 'Mia Thrale | Head of Legal | here', pike],
    ],
    [
      'a hard wrap inside entries with semicolons',
      `${title}In attendance: Ivo Lamb (Police and Crime Commissioner, Chair); Chief Constable\nGreta Dunn\nApologies: Noor Pike, Assistant Chief Constable`,
    ],
    [
      'a table with roles before names',
      '# Scrutiny Board\n\n14 May 2019\n\n| Role | Name | Present |\n|---|---|---|\n| Police and Crime Commissioner | Ivo Lamb | Yes |\n| Chief Constable | Greta Dunn | Yes |\n| Assistant Chief Constable | Noor Pike | No |',
    ],
    [
      'a table without a row of labels',
      `# Scrutiny Board\n\n14 May 2019\n\n**Present**\n\n| Ivo Lamb | Police and Crime Commissioner | IL |\n|---|---|---|\n| Greta Dunn | Chief Constable | GD |\n\n**Apologies**\n\n| Noor Pike | Assistant Chief Constable | NP |\n|---|---|---|`,
    ],
    [
      'a role on the line after each name',
      `${title}Present:\n\nIvo Lamb\nPolice and Crime Commissioner\n\nGreta Dunn\nChief Constable\n\nApologies:\n\nNoor Pike\nAssistant Chief Constable`,
    ],
    [
      'a role on the line before each name',
      `${title}Present:\n\nPolice and Crime Commissioner\nIvo Lamb\n\nChief Constable\nGreta Dunn\n\nApologies:\n\nAssistant Chief Constable\nNoor Pike`,
    ],
    [
      'bodies over names',
      `${title}Present:\n\nOffice of the Police and Crime Commissioner (OPCC)\nIvo Lamb, Police and Crime Commissioner\n\nElmscote Constabulary\nGreta Dunn, Chief Constable\n\nApologies:\nNoor Pike, Assistant Chief Constable`,
    ],
    [
      'bodies over names without a label',
      '# Scrutiny Board – 14 May 2019\n\n*Held online at 17:00*\n\n**Office of the Police and Crime Commissioner**\n\n- Ivo Lamb, Police and Crime Commissioner (PCC)\n\n**Elmscote Police**\n\n- Greta Dunn, Chief Constable (CC)\n\n**Unable to attend:** Noor Pike, Assistant Chief Constable',
    ],
    [
      'offices before names between commas',
      `${title}Present: Police and Crime Commissioner, Ivo Lamb, Chief Constable, Greta Dunn\nApologies: Assistant Chief Constable, Noor Pike`,
    ],
    [
      'labels that run on',
      `${title}Present: Ivo Lamb (Police and Crime Commissioner), Greta Dunn (Chief Constable). Apologies: Noor Pike (Assistant Chief Constable)`,
    ],
    [
      'no colon behind the label',
      `${title}Present   Ivo Lamb, Police and Crime Commissioner\n          Greta Dunn, Chief Constable\nApologies  Noor Pike, Assistant Chief Constable`,
    ],
    [
      'rows of tabs',
      `${title}Present:\tIvo Lamb (IL)\tPolice and Crime Commissioner\n\tGreta Dunn (GD)\tChief Constable\nApologies:\tNoor Pike (NP)\tAssistant Chief Constable`,
    ],
    [
      'a list of names with "and"',
      `${title}Present: Police and Crime Commissioner Ivo Lamb and Chief Constable Greta Dunn\nApologies: Assistant Chief Constable Noor Pike`,
    ],
    [
      'two people on one line',
      `${title}Present:\nIvo Lamb, Police and Crime Commissioner; Greta Dunn, Chief Constable\nApologies:\nNoor Pike, Assistant Chief Constable`,
    ],
    [
      'a label in two languages on one paragraph',
      `${title}Yn bresennol / Present: Ivo Lamb, Comisiynydd yr Heddlu a Throseddu / Police and Crime Commissioner (Cadeirydd / Chair); Greta Dunn, Prif Gwnstabl / Chief Constable (CC)\nYmddiheuriadau / Apologies: Noor Pike, Prif Gwnstabl Cynorthwyol / Assistant Chief Constable`,
    ],
    [
      'apologies on behalf of',
      `${title}Present: Ivo Lamb, Police and Crime Commissioner; Greta Dunn, Chief Constable\n\n1. Apologies\n\nAn apology was submitted on behalf of Assistant Chief Constable Noor Pike.`,
    ],
    [
      'apologies as they come',
      `${title}Present: Ivo Lamb, Police and Crime Commissioner; Greta Dunn, Chief Constable\n\n1. Apologies\n\nNoor Pike, Assistant Chief Constable, sent her apologies.`,
    ],
    [
      'an office before the person who apologised',
      `${title}Present: Ivo Lamb, Police and Crime Commissioner; Greta Dunn, Chief Constable\n\n1. Apologies\n\nThe Assistant Chief Constable, Ms Noor Pike, was abroad and sent her apologies.`,
    ],
    [
      'apologies in a bullet list under an item',
      `${title}Present: Ivo Lamb, Police and Crime Commissioner; Greta Dunn, Chief Constable\n\n1. Apologies for absence\n\nApologies were received from:\n- Noor Pike, Assistant Chief Constable`,
    ],
    [
      'a run-in title',
      `${title}Present: Ivo Lamb, Police and Crime Commissioner; Greta Dunn, Chief Constable\n\n1. Apologies: Noor Pike, Assistant Chief Constable`,
    ],
    [
      'bold labels inside one HTML paragraph',
      '<html><body><h1>Scrutiny Board</h1><p>14 May 2019</p><p><b>Present:</b><br>Ivo Lamb – Police and Crime Commissioner<br>Greta Dunn – Chief Constable<br><b>Apologies:</b><br>Noor Pike – Assistant Chief Constable</p></body></html>',
      'page.html',
    ],
    [
      'an HTML table with a label column',
      '<html><body><h1>Scrutiny Board</h1><p>14 May 2019</p><table><tr><td>Present:</td><td>Ivo Lamb – Police and Crime Commissioner<br>Greta Dunn – Chief Constable</td></tr><tr><td>Apologies:</td><td>Noor Pike – Assistant Chief Constable</td></tr></table></body></html>',
      'page.html',
    ],
    [
      'an HTML table with a paragraph for each',
      '<html><body><h1>Scrutiny Board</h1><p>14 May 2019</p><table><tr><td><p>Attendees</p></td><td><p>Ivo Lamb (Police and Crime Commissioner)</p><p>Greta Dunn (Chief Constable)</p></td></tr><tr><td><p>Apologies</p></td><td><p>Noor Pike (Assistant Chief Constable)</p></td></tr></table></body></html>',
      'page.html',
    ],
    [
      'headings over lists',
      '# Scrutiny Board\n\n## 14 May 2019\n\n## Attendees\n\n- Ivo Lamb, Police and Crime Commissioner\n- Greta Dunn, Chief Constable\n\n## Apologies\n\n- Noor Pike, Assistant Chief Constable',
      'notes.md',
    ],
    [
      'those for the commissioner and those for the force',
      `${title}For the Commissioner:\nIvo Lamb, Police and Crime Commissioner\n\nFor the Force:\nGreta Dunn, Chief Constable\n\nApologies:\nNoor Pike, Assistant Chief Constable`,
    ],
  ])('%s', (_, head, name = 'notes.txt', expected = [lamb, dunn, pike]) => expect(shown(head, name)).toEqual(expected))

  it('reads those without an office, and titles without a first name', () => {
    const head = `${title}PRESENT: Councillor Ada Rudd (in the Chair); Councillor Piet Oram; Mr Sunil Vass; Miss Cleo Marsh-Bray.\n\nALSO IN ATTENDANCE: Mrs Greta Dunn, Chief Constable; Mr Abel Stone, Treasurer to the Authority.`
    expect(shown(head)).toEqual([
      'Ada Rudd | - | here',
      'Piet Oram | - | here',
      'Sunil Vass | - | here',
      'Cleo Marsh-Bray | - | here',
      dunn,
      'Abel Stone | Treasurer to the Authority | here',
    ])
  })
  it('takes the name of a firm behind a role for no person', () => {
    expect(
      shown(
        `${title}Present:\nIvo Lamb, Police and Crime Commissioner\nAbel Stone, Audit Manager, Marsh Fallow\nGreta Dunn, Chief Constable`,
      ),
    ).toEqual([lamb, 'Abel Stone | Audit Manager, Marsh Fallow | here', dunn])
  })
  it('reads a table with a label over each column', () => {
    expect(
      shown(
        `# Scrutiny Board\n\n14 May 2019\n\n| Present | Apologies |\n|---|---|\n| Ivo Lamb – Police and Crime Commissioner | Noor Pike – Assistant Chief Constable |\n| Greta Dunn – Chief Constable | |`,
      ).toSorted(),
    ).toEqual([dunn, lamb, pike].toSorted())
  })
  it('reads members and officers in separate lists', () => {
    const head = `${title}Present\n\nMembers:\nDeputy Ada Rudd (Chairman)\nAlderman Sir Piet Oram (Deputy Chairman)\nSunil Vass\n\nOfficers:\nGreta Dunn - Commissioner of Police\nT/Commander Abel Stone - Fraud`
    expect(shown(head).map((one) => one.split(' | ')[0])).toEqual([
      'Ada Rudd',
      'Piet Oram',
      'Sunil Vass',
      'Greta Dunn',
      'Abel Stone',
    ])
  })
  it('keeps one both present and apologising, and says so', () => {
    const facts = factsOf(
      `${title}**Members**\n\n- Cllr Ada Rudd – Chair\n- Cllr Piet Oram\n\n**Apologies**\n\n- Cllr Piet Oram`,
    )
    expect(facts.attendance.map((person) => [person.name, person.status])).toEqual([
      ['Ada Rudd', 'present'],
      ['Piet Oram', 'present'],
      ['Piet Oram', 'apologies'],
    ])
    expect(facts.notices.map((notice) => notice.kind)).toContain('person both present and apologising')
  })
})

describe('lists that run together', () => {
  const office = { lamb: 'Police and Crime Commissioner', dunn: 'Chief Constable', stone: 'Deputy Chief Constable' }
  it.each([
    [
      'bodies inside one list',
      'Attendees: OPCC: Ivo Lamb (PCC), Mia Thrale (CEX)\nConstabulary: Greta Dunn (CC), Abel Stone (DCC)',
      [
        ['Ivo Lamb', office.lamb],
        ['Mia Thrale', 'Chief Executive'],
        ['Greta Dunn', office.dunn],
        ['Abel Stone', office.stone],
      ],
    ],
    [
      'short forms behind names',
      'Ivo Lamb PCC (Chair)\nGreta Dunn CC\nMia Thrale OPCC Analyst',
      [
        ['Ivo Lamb', office.lamb],
        ['Greta Dunn', office.dunn],
        ['Mia Thrale', 'OPCC Analyst'],
      ],
    ],
    [
      'two side by side',
      'Present:\nIvo Lamb, PCC\tGreta Dunn, Chief Constable\nAbel Stone, DCC\tMia Thrale, Treasurer',
      [
        ['Ivo Lamb', office.lamb],
        ['Greta Dunn', office.dunn],
        ['Abel Stone', office.stone],
        ['Mia Thrale', 'Treasurer'],
      ],
    ],
    [
      'bare names side by side',
      'Present:\nIvo Lamb\tGreta Dunn\nAbel Stone\tMia Thrale',
      [
        ['Ivo Lamb', null],
        ['Greta Dunn', null],
        ['Abel Stone', null],
        ['Mia Thrale', null],
      ],
    ],
    [
      'capitals',
      'PRESENT: IVO LAMB (POLICE AND CRIME COMMISSIONER), GRETA DUNN (CHIEF CONSTABLE)',
      [
        ['IVO LAMB', office.lamb],
        ['GRETA DUNN', office.dunn],
      ],
    ],
    [
      'names in the brackets of offices',
      'Present: The Police and Crime Commissioner (Ivo Lamb), the Chief Constable (Greta Dunn) and the Chief Executive (Mia Thrale).',
      [
        ['Ivo Lamb', office.lamb],
        ['Greta Dunn', office.dunn],
        ['Mia Thrale', 'Chief Executive'],
      ],
    ],
    [
      'a word on where the rest are from',
      'Present: Ivo Lamb (Police and Crime Commissioner) and from the force: Greta Dunn (Chief Constable), Abel Stone (Deputy Chief Constable)',
      [
        ['Ivo Lamb', office.lamb],
        ['Greta Dunn', office.dunn],
        ['Abel Stone', office.stone],
      ],
    ],
    [
      'a collar number',
      'Present:\nPS 1234 Mia Thrale\nPC Piet Oram',
      [
        ['Mia Thrale', 'Police Sergeant'],
        ['Piet Oram', 'Police Constable'],
      ],
    ],
    [
      'one title for all',
      'Present: Councillors I Lamb (Chair), G Dunn and Stone',
      [
        ['I Lamb', null],
        ['G Dunn', null],
        ['Councillor Stone', null],
      ],
    ],
    [
      'surnames behind ranks',
      'Present: PCC Lamb, CC Dunn, Supt. Abel Marl',
      [
        ['PCC Lamb', office.lamb],
        ['CC Dunn', office.dunn],
        ['Abel Marl', 'Superintendent'],
      ],
    ],
    [
      'who came instead',
      'Present: Ivo Lamb, PCC\nApologies: Abel Stone, DCC (represented by Supt Piet Oram); Mia Thrale (Supt Marl deputising)',
      [
        ['Ivo Lamb', office.lamb],
        ['Abel Stone', office.stone],
        ['Mia Thrale', null],
      ],
    ],
    [
      'offices, names and what they are called',
      'Attendance:\nPolice and Crime Commissioner (PCC) Ivo Lamb (Chair)\nChief Constable (CC) Greta Dunn\nOPCC Head of Performance, Mia Thrale',
      [
        ['Ivo Lamb', office.lamb],
        ['Greta Dunn', office.dunn],
        ['Mia Thrale', 'OPCC Head of Performance'],
      ],
    ],
    [
      'the press and the public',
      'Present:\nIvo Lamb – PCC\nGreta Dunn – CC\nMembers of the public: 4\nMedia: Elmscote Gazette',
      [
        ['Ivo Lamb', office.lamb],
        ['Greta Dunn', office.dunn],
      ],
    ],
  ] as const)('%s', (_, head, expected) =>
    expect(factsOf(title + head).attendance.map((person) => [person.name, person.office])).toEqual(expected),
  )

  it.each([
    'Joint Chairs: Ivo Lamb and Greta Dunn',
    'Chair: PCC\nPresent: Ivo Lamb, PCC; Greta Dunn, CC',
    'Chair: Police and Crime Commissioner\nPresent: Ivo Lamb, Police and Crime Commissioner; Greta Dunn, CC',
  ])('the chair of %j', (head) => {
    expect(factsOf(title + head).meeting.chair).toBe('Ivo Lamb')
  })
})

describe('who listens and who answers', () => {
  const sides = (head: string) => factsOf(title + head).attendance.map((person) => [person.name, person.side])
  it.each([
    [
      'a board, a force and a clerk',
      'PRESENT\n\nBoard\nIvo Lamb (Convener)\nTom Ashby (Member)\n\nElmscote Constabulary\nGreta Dunn (Chief Constable)\nUna Reeve (Head of People)\n\nSupport\nMia Thrale (Clerk to the Board)',
      ['commissioner', 'commissioner', 'force', 'force', 'commissioner'],
    ],
    [
      'a board in a sentence',
      'In attendance for the Board were Ivo Lamb (Chair) and Tom Ashby; for the police, Chief Constable Greta Dunn and Una Reeve; and Mia Thrale, Board Secretary, who took the note.',
      ['commissioner', 'commissioner', 'force', 'force', 'commissioner'],
    ],
    [
      'a mayor',
      'Present:\nMayor Ivo Lamb (Chair)\nTom Ashby (Deputy Mayor for Policing)\nGreta Dunn (Chief Constable)',
      ['commissioner', 'commissioner', 'force'],
    ],
    [
      'members who are officers of a commissioner’s meeting',
      'Members present:\nIvo Lamb (PCC)\nGreta Dunn (Chief Constable)\nTom Ashby (Head of Fleet)',
      ['commissioner', 'force', 'unknown'],
    ],
  ] as const)('%s', (_, head, expected) => expect(sides(head).map(([, side]) => side)).toEqual(expected))
})

describe('apologies and marks', () => {
  it('reads a label over two rows', () =>
    expect(
      shown(
        `${title}Present:       Ivo Lamb             PCC\nIn             Greta Dunn           Chief Constable\nattendance:    Tom Ashby            Treasurer\nApologies:     Noor Pike            Assistant Chief Constable`,
      ),
    ).toEqual([lamb, dunn, 'Tom Ashby | Treasurer | here', pike]))

  it.each([
    [
      'Apologies had been sent by Commissioner Noor Pike and by Deputy Chief Constable Una Reeve.',
      ['Noor Pike', 'Una Reeve'],
    ],
    ['Not there: NP  Noor Pike (DCC) – on leave', ['Noor Pike']],
    [
      'The PCC said that apologies had come from ACC Noor Pike, from Tom Ashby (Treasurer) and, for the second half, from Una Reeve.',
      ['Noor Pike', 'Tom Ashby', 'Una Reeve'],
    ],
    [
      'Apologies were received from Alderman Noor Pike and from Tom Ashby, who hoped to join later.',
      ['Noor Pike', 'Tom Ashby'],
    ],
    [
      'MEMBERSHIP\n(A – denotes absence)\nA    Noor Pike – Deputy Chief Constable\n     Tom Ashby – Treasurer',
      ['Noor Pike'],
    ],
  ])('%j', (lines, away) =>
    expect(
      factsOf(`${title}Present: Ivo Lamb, PCC; Greta Dunn, CC\n\n${lines}`)
        .attendance.filter(({ status }) => status === 'apologies')
        .map(({ name }) => name),
    ).toEqual(away),
  )

  it.each([
    ['Noor Pike (Chief Executive, Policing Board)', 'Chief Executive, Policing Board', []],
    ['NP   Noor Pike (Treasurer) – on leave', 'Treasurer', ['NP']],
    ['Noor Pike   Chief Executive and Monitoring Officer  NP', 'Chief Executive and Monitoring Officer', ['NP']],
    ['Noor Pike JP (Vice-Chairman, in the Chair until 11.15 am)', null, []],
    ['Noor Pike, Chief Constable (the Chief)', 'Chief Constable', ['Chief']],
    ['Noor Pike (NP), Chief Inspector, Elm Valley', 'Chief Inspector, Elm Valley', ['NP']],
  ] as const)('%j', (line, office, called) =>
    expect(factsOf(`${title}Present:\n${line}\nIvo Lamb, PCC`).attendance[0]).toMatchObject({
      name: 'Noor Pike',
      office,
      called,
    }),
  )
})

describe('bodies in the margin, and offices before the names', () => {
  const rows = (lines: string) => shown(`${title}${lines}\nApologies\tAssistant Chief Constable Noor Pike`)
  it('reads the rows below, whose margin is empty, in the same order', () => {
    expect(
      rows(
        'Chair\tPolice, Fire and Crime Commissioner Ivo Lamb\nForce\tChief Constable Greta Dunn\nOffice\tHead of Estates Una Reeve\n\tPolicy Officer Nils Orde (notes)',
      ),
    ).toEqual([
      'Ivo Lamb | Police, Fire and Crime Commissioner | here',
      dunn,
      'Una Reeve | Head of Estates | here',
      'Nils Orde | Policy Officer | here',
      pike,
    ])
  })
  it('takes no place for somebody', () =>
    expect(rows('Force\tChief Constable Greta Dunn\nOffice\tElm House, Castle Street')).toEqual([dunn, pike]))
})

describe('nobody is made up', () => {
  it.each([
    ['a place', 'Venue: Ford Bridge House\nHeld at Marlow Mill, Elm Green'],
    [
      'a banner of a later office-holder',
      'Dame Rhea Kell, Police and Crime Commissioner for Elmscote since May 2021\n\nHome > Meetings > Archive',
    ],
    ['a firm', 'Auditors: Reed & Vane LLP'],
    ['nobody who sent apologies', 'Apologies: There were none'],
    ['papers', 'Papers: Budget Outturn; Risk Register; Annual Plan'],
    ['a reference', 'Ref: Board Paper Seven\nClassification: Open'],
    ['an address', 'Elm House, Castle Street, Ford Green'],
  ])('%s', (_, lines) =>
    expect(
      shown(
        `${title}${lines}\n\nPresent:\nIvo Lamb – Police and Crime Commissioner\nGreta Dunn – Chief Constable\nApologies: Noor Pike, Assistant Chief Constable`,
      ),
    ).toEqual([lamb, dunn, pike]),
  )
})
