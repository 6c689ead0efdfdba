import { describe, expect, it } from 'vitest'
import { readText } from '../../testing/read-text.ts'

const items = '\n\n1. Budget\n\nThe PCC asked how the budget stood, and was told that it held.\n\n2. Vans\n\nNoted.\n'
const read = (list: string, name = 'notes.txt') =>
  readText(`Scrutiny Board\n14 May 2019\n\n${list}${items}`, { name }).facts
const people = (facts: ReturnType<typeof read>) =>
  facts.attendance.map(
    ({ name, office, status }) => `${name} | ${office ?? '-'}${status === 'present' ? '' : ' | away'}`,
  )
const shown = (list: string) => people(read(list))

const lamb = 'Ivo Lamb | Police and Crime Commissioner'
const dunn = 'Greta Dunn | Chief Constable'

describe('a register with letters in its margin', () => {
  const register = (key: string) =>
    read(
      `${key}\nP    Ivo Lamb       Police and Crime Commissioner, Board chair\nP    Una Reeve      Independent member\nA    Noor Pike      Independent member\nX    Abel Stone     Treasurer\nP    ACC Mia Thrale      Assistant Chief Constable, Elm Police`,
    )
  it('is read by the key in its heading', () => {
    const facts = register('Register (P = present, A = apologies, X = absent)')
    expect(people(facts)).toEqual([
      lamb,
      'Una Reeve | Independent member',
      'Noor Pike | Independent member | away',
      'Abel Stone | Treasurer | away',
      'Mia Thrale | Assistant Chief Constable',
    ])
    expect(facts.meeting.chair).toBe('Ivo Lamb')
  })
  it('whatever the letters are', () =>
    expect(
      shown('Attendance register (X: present, N: not present)\nX    Ivo Lamb    PCC\nN    Abel Stone    Treasurer'),
    ).toEqual([lamb, 'Abel Stone | Treasurer | away']))
})

describe('councillors under one title', () => {
  const facts = read(
    'Sederunt\nCouncillors Una Reeve (Convener), Noor Pike and Abel Stone\nChief Superintendent Greta Dunn, Police Service, Elm Division\nInspector Tom Ford, Roads Policing\nMia Thrale, Committee Officer (Clerk)\nApologies for absence were intimated on behalf of Councillor Owen Marl and Chief Inspector Ida Wren.',
  )
  it('each is there, and a body behind a rank is no office', () =>
    expect(people(facts)).toEqual([
      'Una Reeve | Convener',
      'Noor Pike | -',
      'Abel Stone | -',
      'Greta Dunn | Chief Superintendent',
      expect.stringMatching(/^Tom Ford \| /),
      'Mia Thrale | Committee Officer',
      'Owen Marl | - | away',
      'Ida Wren | Chief Inspector | away',
    ]))
  it('the one who convenes is in the chair, and not of the force', () => {
    expect(facts.meeting.chair).toBe('Una Reeve')
    expect(facts.attendance.find(({ name }) => name === 'Una Reeve')?.side).not.toBe('force')
  })
})

it('a post behind a rank is the office, though it names the police', () =>
  expect(shown('Present:\nIvo Lamb, PCC\nSuperintendent Ida Wren, Head of Roads Police')).toEqual([
    lamb,
    'Ida Wren | Head of Roads Police',
  ]))

describe('a list of terms', () => {
  it('goes on behind the chair', () => {
    const facts = read(
      '<h2>Who took part</h2><dl><dt>Chair</dt><dd>Ivo Lamb, Police and Crime Commissioner</dd><dt>Chief Constable</dt><dd>Greta Dunn</dd><dt>Head of Estates, OPCC</dt><dd>Una Reeve</dd><dt>Apologies</dt><dd>Assistant Chief Constable Ida Wren</dd></dl><h2>Vans</h2><p>Noted.</p>',
      'notes.html',
    )
    expect(people(facts)).toEqual([
      lamb,
      dunn,
      'Una Reeve | Head of Estates, OPCC',
      'Ida Wren | Assistant Chief Constable | away',
    ])
    expect(facts.meeting.chair).toBe('Ivo Lamb')
  })
  it('a chair without a list around it has none behind it', () =>
    expect(shown('Chair\nIvo Lamb, PCC\n\nElm Grove')).toEqual([lamb]))
})

describe('what is told behind a list on its line', () => {
  it('of those who were away, each with a reason', () => {
    const facts = read(
      'Your panel tonight: Ivo Lamb (Commissioner, who chaired); Una Reeve (Deputy Commissioner); CC Greta Dunn; Abel Stone (Treasurer to the Commissioner). DCC Ida Wren was on leave and Chief Executive Noor Pike was unwell; both sent their regrets. Record made by Mia Thrale, Policy Assistant.',
    )
    expect(people(facts)).toEqual([
      'Ivo Lamb | Commissioner',
      'Una Reeve | Deputy Commissioner',
      dunn,
      'Abel Stone | Treasurer to the Commissioner',
      'Mia Thrale | Policy Assistant',
      'Ida Wren | Deputy Chief Constable | away',
      'Noor Pike | Chief Executive | away',
    ])
    expect(facts.meeting).toMatchObject({ chair: 'Ivo Lamb', minutesBy: 'Mia Thrale' })
  })
  it('of apologies, and by a first name of the note', () => {
    const facts = read(
      "On the call: Ivo Lamb (PCC), Greta Dunn (Chief Constable), Una Reeve (Chief of Staff), Abel Stone (the Chief's staff officer, for the first five minutes). Ida Wren (DCC) gave apologies. Una took this note.",
    )
    expect(people(facts)).toEqual([
      lamb,
      dunn,
      'Una Reeve | Chief of Staff',
      "Abel Stone | the Chief's staff officer",
      'Ida Wren | Deputy Chief Constable | away',
    ])
    expect(facts.meeting.minutesBy).toBe('Una Reeve')
    expect(facts.attendance.find(({ name }) => name === 'Abel Stone')?.side).toBe('force')
  })
  it('a first name that two share is of neither', () =>
    expect(
      read('Present: Una Reeve (PCC), Una Stone (Chief of Staff). Una took this note.').meeting.minutesBy,
    ).toBeNull())
})

it('a body in a column beside those who attended is no part of their offices', () => {
  const facts = read(
    '*Chaired by the Deputy Mayor.*\n\n| Attending | For |\n| --- | --- |\n| Ivo Lamb, Deputy Mayor for Policing | Combined Authority |\n| Greta Dunn, Chief Constable | Elm Police |\n| Ida Wren | Elm Police |',
    'notes.md',
  )
  expect(people(facts)).toEqual(['Ivo Lamb | Deputy Mayor for Policing', dunn, 'Ida Wren | Elm Police'])
  expect(facts.meeting.chair).toBe('Ivo Lamb')
})
