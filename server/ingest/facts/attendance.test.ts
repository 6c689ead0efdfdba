import { describe, expect, it } from 'vitest'
import { readText } from '../testing/read-text.ts'

const items =
  '\n\n1. Minutes\n\nThe minutes were agreed.\n\n2. Budget\n\nThe PCC asked ACC Reeve how the budget stood, and SF answered that it held.\n'
const people = (head: string, tail = items) =>
  readText(`Scrutiny Board\n14 May 2019\n\n${head}${tail}`).facts.attendance.map(({ name, office, status, side }) => [
    name,
    office,
    status,
    side,
  ])

const finch = ['Orla Finch', 'Police and Crime Commissioner', 'present', 'commissioner']
const dray = ['Hugh Dray', 'Chief Constable', 'present', 'force']
const reeve = ['Ines Reeve', 'Assistant Chief Constable', 'apologies', 'force']

describe('one list, many layouts', () => {
  it.each([
    [
      'two columns',
      '\tName:\tCapacity:\nAttendance:\tOrla Finch\tPolice and Crime Commissioner (PCC)\n\tHugh Dray\tChief Constable (CC))\nApologies:\tInes Reeve\tAssistant Chief Constable (ACC Reeve)',
    ],
    [
      'bullets with initials and role',
      'Present:\n- Orla Finch (OF) – Police and Crime Commissioner\n- Hugh Dray (HD) – Chief Constable\n\nApologies:\n- Ines Reeve (IR) – Assistant Chief Constable',
    ],
    [
      'role before name',
      'Present\nPolice and Crime Commissioner: Orla Finch\nChief Constable: Hugh Dray\n\nApologies\nAssistant Chief Constable: Ines Reeve',
    ],
    ['ranks before names', 'PRESENT\nPCC Orla Finch (Chair)\nCC Hugh Dray\n\nAPOLOGIES\nACC Ines Reeve'],
    [
      'one paragraph with semicolons',
      'Present: Orla Finch, Police and Crime Commissioner (PCC); Hugh Dray, Chief Constable (CC).\nApologies: Ines Reeve, Assistant Chief Constable.',
    ],
    [
      'a Markdown table',
      '| Name | Role | Attendance |\n|---|---|---|\n| Orla Finch | Police and Crime Commissioner | Present |\n| Hugh Dray | Chief Constable | Present |\n| Ines Reeve | Assistant Chief Constable | Apologies |',
    ],
    [
      'two bodies',
      'OPCC\nOrla Finch, Police and Crime Commissioner\n\nElmscote Police\nHugh Dray, Chief Constable\n\nApologies\nInes Reeve, Assistant Chief Constable',
    ],
    [
      'an HTML list in text',
      'Present:\n<ul><li>Orla Finch &ndash; Police and Crime Commissioner</li><li>Hugh Dray &ndash; Chief Constable</li></ul>\nApologies: Ines Reeve &ndash; Assistant Chief Constable',
    ],
    [
      'escaped mark-up',
      '&lt;p&gt;Attendees&lt;/p&gt;&lt;p&gt;Orla Finch&ndash; Police and Crime Commissioner; Hugh Dray &ndash; Chief Constable&lt;/p&gt;&lt;p&gt;Apologies: Ines Reeve &ndash; Assistant Chief Constable&lt;/p&gt;',
    ],
    [
      'wide gaps',
      'Present:      Orla Finch        Police and Crime Commissioner\n              Hugh Dray         Chief Constable\nApologies:    Ines Reeve        Assistant Chief Constable',
    ],
    [
      'a table with a row for each heading',
      '| **Attendees** | |\n|---|---|\n| Orla Finch (OF) | Police and Crime Commissioner |\n| Hugh Dray (HD) | Chief Constable |\n| **Apologies** | |\n| Ines Reeve (IR) | Assistant Chief Constable |',
    ],
    [
      'a body before a dash',
      'ATTENDEES\nOPCC – Orla Finch (PCC)\nElmscote Police – Hugh Dray (CC)\nApologies – Ines Reeve (ACC)',
    ],
    ['no mark between name and short form', 'Present:\nOrla Finch PCC\nHugh Dray CC\nApologies:\nInes Reeve ACC'],
    [
      'a sentence',
      'The meeting was attended by the Police and Crime Commissioner Orla Finch and Chief Constable Hugh Dray. Apologies were received from ACC Ines Reeve.',
    ],
    [
      'colons in columns of tabs',
      'Present\t:\tOrla Finch – PCC\n\t\tHugh Dray – Chief Constable\nApologies\t:\tInes Reeve – ACC',
    ],
    [
      'commas and a name after each role',
      'Present: Orla Finch, Police and Crime Commissioner, Hugh Dray, Chief Constable\nApologies: Ines Reeve, Assistant Chief Constable',
    ],
    [
      'a word on apologies in an item',
      'Present: Orla Finch, Police and Crime Commissioner; Hugh Dray, Chief Constable\n\n1. Apologies\n\nApologies were received from Assistant Chief Constable Ines Reeve.',
    ],
    [
      'another word on apologies',
      'Present: Orla Finch, Police and Crime Commissioner; Hugh Dray, Chief Constable\n\n1. Apologies\n\nAssistant Chief Constable Ines Reeve had sent her apologies.',
    ],
    [
      'apologies marked in brackets',
      'Attendees:\nOrla Finch – Police and Crime Commissioner\nHugh Dray – Chief Constable\nInes Reeve – Assistant Chief Constable (apologies)',
    ],
    [
      'lists inside items',
      '1. Present\n\nOrla Finch, Police and Crime Commissioner\nHugh Dray, Chief Constable\n\n2. Apologies\n\nInes Reeve, Assistant Chief Constable',
    ],
  ])('%s', (_, head) => expect(people(head)).toEqual([finch, dray, reeve]))
})

describe('what stands beside a name', () => {
  const one = (line: string) =>
    readText(`Board\n14 May 2019\n\nPresent:\n${line}\nSaul Frome (SF) – Head of Policy, OPCC${items}`).facts
      .attendance[0]
  it.each([
    ['Ines Reeve (part)', 'Ines Reeve', null],
    ['Ines Reeve (MT) – Superintendent', 'Ines Reeve', 'Superintendent'],
    ['Ines Reeve – Superintendent (items 3-5)', 'Ines Reeve', 'Superintendent'],
    ['T/DCC Ines Reeve', 'Ines Reeve', 'Temporary Deputy Chief Constable'],
    ['A/CC Ines Reeve', 'Ines Reeve', 'Acting Chief Constable'],
    ['Ch Supt Ines Reeve', 'Ines Reeve', 'Chief Superintendent'],
    ['Dr Ines Reeve – Head of Research', 'Ines Reeve', 'Head of Research'],
    ["Ines O'Reeve-Marsh – Treasurer", "Ines O'Reeve-Marsh", 'Treasurer'],
    ['Ines van der Reeve, Treasurer', 'Ines van der Reeve', 'Treasurer'],
    ['Ines Reeve', 'Ines Reeve', null],
    ['Ines Reeve Assistant Chief Constable', 'Ines Reeve', 'Assistant Chief Constable'],
    ['Ines ReeveChief Superintendent', 'Ines Reeve', 'Chief Superintendent'],
    ['Rebecca Hall – Assistant Chief Constable (Crime)', 'Rebecca Hall', 'Assistant Chief Constable (Crime)'],
  ])('%j', (line, name, office) => expect(one(line)).toMatchObject({ name, office, status: 'present' }))

  it('gathers every short form', () => {
    const forms = readText(
      `Board\n14 May 2019\n\nPresent:\nOrla Finch – Police and Crime Commissioner\nACC Ines Reeve\nSaul Frome – Head of Policy${items}`,
    ).facts.attendance.map((person) => person.called)
    expect(forms).toEqual([['PCC'], ['ACC Reeve'], ['SF']])
  })
  it('lets a list say that CC is somebody else', () => {
    const { facts } = readText(
      `Board\n14 May 2019\n\nPresent:\nCarla Coombe (CC) – Policy Officer, OPCC\nHugh Dray (HD) – Chief Constable${items}`,
    )
    expect(facts.attendance.map((person) => [person.name, person.called])).toEqual([
      ['Carla Coombe', ['CC']],
      ['Hugh Dray', ['HD']],
    ])
  })
  it('knows that a commissioner of a city police heads the force', () => {
    expect(people('Present:\nOrla Finch – Commissioner of the City of London Police')).toEqual([
      ['Orla Finch', 'Commissioner of the City of London Police', 'present', 'force'],
    ])
  })
})

describe('what is no person', () => {
  it.each([
    ['no apologies', 'Present: Orla Finch, Police and Crime Commissioner; Hugh Dray, Chief Constable\nApologies: None'],
    ['a column heading', 'Name\tRole\nPresent: Orla Finch, Police and Crime Commissioner; Hugh Dray, Chief Constable'],
    [
      'other labels',
      'Venue: Moot Hall\nPresent: Orla Finch, Police and Crime Commissioner; Hugh Dray, Chief Constable\nDistribution: All Staff',
    ],
  ])('%s', (_, head) => expect(people(head)).toEqual([finch, dray]))

  it('gives a notice for a person both present and apologising', () => {
    const { facts } = readText(
      `Board\n14 May 2019\n\nPresent: Orla Finch, PCC; Hugh Dray, CC\nApologies: Hugh Dray, CC${items}`,
    )
    expect(facts.attendance.filter((person) => person.name === 'Hugh Dray').map((person) => person.status)).toEqual([
      'present',
      'apologies',
    ])
    expect(facts.notices.map((notice) => notice.kind)).toContain('person both present and apologising')
  })
})
