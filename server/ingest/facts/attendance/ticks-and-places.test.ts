import { describe, expect, it } from 'vitest'
import { readText } from '../../testing/read-text.ts'

const items = '\n\n## Budget\n\nThe PCC asked how the budget stood, and was told that it held.\n\n## Vans\n\nNoted.\n'
const read = (list: string) =>
  readText(`# Scrutiny Board\n\n14 May 2019\n\n${list}${items}`, { name: 'notes.md' }).facts
const shown = (list: string) =>
  read(list).attendance.map(
    ({ name, office, status }) => `${name} | ${office ?? '-'}${status === 'present' ? '' : ' | away'}`,
  )

const lamb = 'Ivo Lamb | Police and Crime Commissioner'
const dunn = 'Greta Dunn | Chief Constable'
const stone = 'Abel Stone | Treasurer | away'

describe('marks before the names', () => {
  it.each([
    ['with a key', '## Who was here\n\n(✔ here, ✘ sent apologies)\n\n', '- ✔ ', '- ✘ '],
    ['without one', '## Attendance\n\n', '- ✓ ', '- ✗ '],
    ['boxes', '## Here and not here\n\n', '- ☑ ', '- ☐ '],
    ['in colours', '## Present and absent\n\n', '- ✅ ', '- ❌ '],
    ['one line each', '## Roll\n\nKey: ✓ there; x not there\n\n', '✓ ', 'x '],
  ])('%s', (_, heading, there, away) => {
    const gap = there.startsWith('-') ? '\n' : '\n\n'
    expect(
      shown(
        `${heading}${there}Ivo Lamb, Police and Crime Commissioner${gap}${there}Greta Dunn, Chief Constable${gap}${away}Abel Stone, Treasurer`,
      ),
    ).toEqual([lamb, dunn, stone])
  })

  it('behind a full stop what somebody did', () => {
    const list =
      '## Attendance\n\n- ✔ Ivo Lamb, Police and Crime Commissioner. Took the chair.\n- ✔ Greta Dunn, Chief Constable. Left at 3 pm.\n- ✔ Mia Thrale, Clerk to the Board. Took the note.'
    expect(shown(list)).toEqual([lamb, dunn, 'Mia Thrale | Clerk to the Board'])
    expect(read(list).meeting).toMatchObject({ chair: 'Ivo Lamb', minutesBy: 'Mia Thrale' })
  })

  it('are none on what is done', () =>
    expect(
      shown(
        '## Present\n\n- Ivo Lamb, Police and Crime Commissioner\n\n## Actions\n\n- ✔ Greta Dunn to count the vans\n- ✘ Estates to sell the Moot Hall\n',
      ),
    ).toEqual([lamb]))
})

describe('a table of people', () => {
  it.each([
    ['| | Post | Took part |', 'in the room, presiding', 'online', 'did not attend; apologies given'],
    ['| Name | Post | In or out |', 'In (chair)', 'In', 'Out'],
    ['| Name | Role | How |', 'In person, leading', 'By phone', 'Sent apologies'],
    ['| Who | Post | There? |', 'Yes (chairing)', 'Yes', 'No'],
    ['| Name | Role | Came |', '✔ chair', '✔', '✘'],
    ['| Member | Role | Mode |', 'Room (chair)', 'Remote', 'Away on leave'],
    ['| Name | Office | Attendance |', 'Throughout, in the chair', 'Until item 4', 'Could not come'],
  ])('%s', (head, chair, there, away) => {
    const list = `${head}\n| --- | --- | --- |\n| Ivo Lamb | Police and Crime Commissioner | ${chair} |\n| Greta Dunn | Chief Constable | ${there} |\n| Abel Stone | Treasurer | ${away} |`
    expect(shown(list)).toEqual([lamb, dunn, stone])
    expect(read(list).meeting.chair).toBe('Ivo Lamb')
  })

  it('a table of figures without a name over its first column is none', () =>
    expect(
      shown(
        '| | Post | Number |\n| --- | --- | --- |\n| North Moor | Officers | 40 |\n| Elm Valley | Officers | 60 |\n\nPresent: Ivo Lamb, Police and Crime Commissioner',
      ),
    ).toEqual([lamb]))
})

describe('names with one initial', () => {
  it.each([
    'Councillors attending, by district\n\nElm Valley: I. Lamb (in the Chair), G. Dunn\n\nNorth Moor: A. Stone',
    'Members present by ward:\n\nElm Valley – I. Lamb (in the Chair) and G. Dunn\n\nNorth Moor – A. Stone',
    'Members present\n\nElm Valley: Cllr I. Lamb (Chair), Cllr G. Dunn\n\nNorth Moor: Cllr A. Stone',
    'Councillors present:\n\nI. Lamb (Elm Valley, in the chair)\n\nG. Dunn (Elm Valley)\n\nA. Stone (North Moor)',
  ])('%s', (list) => {
    expect(read(list).attendance.map(({ name, status }) => `${name} ${status}`)).toEqual([
      'I. Lamb present',
      'G. Dunn present',
      'A. Stone present',
    ])
    expect(read(list).meeting.chair).toBe('I. Lamb')
  })

  it('in brackets behind the office', () =>
    expect(
      shown(
        'In attendance: The Chief Constable (Mrs G. Dunn); the Clerk to the Board (Mr A. Stone); the Treasurer (Miss U. Reeve); the Head of Estates (N. Pike)',
      ),
    ).toEqual([
      'G. Dunn | Chief Constable',
      'A. Stone | Clerk to the Board',
      'U. Reeve | Treasurer',
      'N. Pike | Head of Estates',
    ]))

  it('a place in brackets behind an office is nobody', () =>
    expect(shown('Present: Ivo Lamb, Police and Crime Commissioner; Head of Estates (Elm Valley)')).toEqual([lamb]))

  it.each(['Treasurer: A. Stone', 'Clerk to the Board – A. Stone'])('a post is no district: %s', (line) =>
    expect(shown(`Present: Ivo Lamb, Police and Crime Commissioner\n\n${line}`)).toEqual([
      lamb,
      expect.stringMatching(/^A\. Stone \| (?:Treasurer|Clerk to the Board)$/),
    ]),
  )
})
