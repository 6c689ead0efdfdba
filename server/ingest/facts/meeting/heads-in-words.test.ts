import { describe, expect, it } from 'vitest'
import { readText } from '../../testing/read-text.ts'

const items = '\n\n1. Budget\n\nThe PCC asked how the budget stood, and was told that it held.\n\n2. Vans\n\nNoted.\n'
const read = (head: string, end = '', name = 'notes.txt') => readText(`${head}${items}${end}`, { name }).facts

const table = '| | Post | Took part |\n|---|---|---|\n| Ivo Lamb | Deputy Mayor | in the room, presiding |'

describe('a heading with the name of the meeting, over a line that begins with its day', () => {
  it.each([
    ['Policing Forum: note of the ninth forum', '*14 May 2019, 10.30 to 12.20, Moot Rooms. Agreed on 28 May 2019.*'],
    ['Policing Forum', 'Tuesday 14 May 2019 at 10.30 in the Moot Rooms. The public could watch online.'],
    ['Policing Forum (third sitting)', '14.05.2019 – Moot Rooms. Streamed to the public.'],
  ])('%s', (title, line) => {
    const facts = read(`# Elm Valley Combined Authority\n\n## ${title}\n\n${line}\n\n${table}`, '', 'notes.md')
    expect(facts.meeting).toMatchObject({ heldOn: '2019-05-14', chair: 'Ivo Lamb' })
    expect(facts.meeting.title).toMatch(/^Policing Forum/)
  })
  it('an item that begins with a day is none', () => {
    const facts = read(
      '# Scrutiny Board, 25 June 2019\n\nPresent: Ivo Lamb, PCC\n\n## The flood\n\n14 May 2019 was the worst day of it. The PCC asked why.',
      '',
      'notes.md',
    )
    expect(facts.meeting.heldOn).toBe('2019-06-25')
    expect(facts.items[0]?.title).toBe('The flood')
  })
})

it.each(['ACTIONS FROM THIS SESSION', 'ACTIONS AGREED AT THIS MEETING', 'SUMMARY OF ACTIONS'])(
  'what is to be done is no name of a meeting: %s',
  (heading) =>
    expect(
      read(
        `ELM VALLEY POLICE AND CRIME COMMISSIONER\n\nPublic Scrutiny Session\n\nHeld on 14 May 2019\n\n${heading}\n\nNo.\tWhat\tBy whom\n1\tCount the vans\tIvo Lamb\n\nPRESENT\n\nIvo Lamb, PCC`,
      ).meeting.title,
    ).toBe('Public Scrutiny Session'),
)

describe('the next meeting', () => {
  const next = (end: string) =>
    read('Scrutiny Board\n14 May 2019\n\nPresent: Ivo Lamb, PCC', end).meeting.nextMeeting?.heldOn
  it.each([
    '\n3. Next\n\nTuesday 9/7/2019, same time.\n',
    '\n3) When next\n\nTuesday 09.07.19. Road safety will be the theme.\n',
    '\n3. When next?\n\n9 July 2019\n',
    '\n3. Dates for the diary\n\n9 July 2019, Moot Hall.\n',
    '\nThe Board stands adjourned until 9 July 2019.\n',
    '\nThe Board returns on Tuesday 9 July 2019.\n',
    '\nThe Board will resume on 9 July 2019.\n',
    '\nMeeting again: 9 July 2019\n',
  ])('%s', (end) => expect(next(end)).toBe('2019-07-09'))
  it.each([
    '\nConsideration of the plan was adjourned until 9 July 2019.\n',
    '\nThe report returns on 9 July 2019.\n',
    '\n3. Next steps\n\nThe vans will be sold on 9 July 2019.\n',
  ])('but not: %s', (end) => expect(next(end)).toBeUndefined())
})

describe('people', () => {
  const shown = (list: string) =>
    read(`# Elm Assurance Panel\n\n14 May 2019\n\n${list}`, '', 'notes.md').attendance.map(
      ({ name, office }) => `${name} | ${office ?? '-'}`,
    )
  it('a post before the name and the notes behind it', () => {
    const list = 'Present:\n\nChief Constable – Greta Dunn (GD)\n\nSupport Officer – Mia Thrale (MT) – minutes'
    expect(shown(list)).toEqual(['Greta Dunn | Chief Constable', 'Mia Thrale | Support Officer'])
    expect(read(`Scrutiny Board\n14 May 2019\n\n${list}`).meeting.minutesBy).toBe('Mia Thrale')
  })
  it('columns headed by those for whom they came', () =>
    expect(
      shown(
        '## Attendance\n\n| For the Commissioner | For Elm Valley Police |\n|---|---|\n| Ivo Lamb, Police and Crime Commissioner | Greta Dunn, Chief Constable |',
      ),
    ).toEqual(['Ivo Lamb | Police and Crime Commissioner', 'Greta Dunn | Chief Constable']))
  it('the chair of the kind of body that met', () =>
    expect(
      read(
        '# Elm Assurance Panel\n\n14 May 2019\n\n| Members | Role |\n|---|---|\n| Una Reeve | Panel Chair |\n| Abel Stone | Panel Member |',
        '',
        'notes.md',
      ).meeting.chair,
    ).toBe('Una Reeve'))
  it('the chair of a body of another kind is not in the chair', () =>
    expect(
      read(
        '# Elm Assurance Panel\n\n14 May 2019\n\n| Members | Role |\n|---|---|\n| Una Reeve | Board Chair |\n| Abel Stone | Panel Member |',
        '',
        'notes.md',
      ).meeting.chair,
    ).toBeNull())
  it.each(['custody item', 'for the budget item', 'fleet items only'])('%s, how long somebody stayed', (stay) =>
    expect(shown(`Present: Ivo Lamb, Police and Crime Commissioner; Chief Superintendent Noor Pike (${stay})`)).toEqual(
      ['Ivo Lamb | Police and Crime Commissioner', 'Noor Pike | Chief Superintendent'],
    ),
  )
  it('councillors of a place', () =>
    expect(
      shown(
        'Councillors present: I. Lamb (Elm Valley), G. Dunn (North Moor)\n\nCouncillor not attending: A. Stone (Elm Valley)',
      ),
    ).toEqual(['I. Lamb | Councillor', 'G. Dunn | Councillor', 'A. Stone | Councillor']))
})

it('a second heading names the kind of paper, the group and its day', () => {
  const facts = read(
    `# Elm Vale Police Panel\n\n## Performance Group – note of meeting, 14 May 2019\n\nMoot Rooms. It began at 10.30am.\n\n${table}`,
    '',
    'notes.md',
  )
  expect(facts.meeting).toMatchObject({ heldOn: '2019-05-14', chair: 'Ivo Lamb' })
})

it('a heading that looks back to an earlier day ends the head', () => {
  const { facts } = readText(
    'Record of the weekly meeting\n\nTuesday, 14 May 2019\nBy telephone\n\nTaking part:\nPCC: Ivo Lamb\nChief Constable: Greta Dunn\n\nSince last time (30 April)\n\nAction 19/3 PCC to list the vans.\nUpdate 14.05.19 – Complete.\n\nBudget\n\nThe PCC asked how the budget stood, and was told that it held.\n\nProtest and public order\n\nNine hundred people marched on Saturday.\n\nAnything else\n\nThe PCC will write to the Minister.\n',
  )
  expect(facts.meeting.heldOn).toBe('2019-05-14')
  expect(facts.actions[0]?.raisedAt).toBe('2019-04-30')
})

it('of a board and the committee whose minutes they are, the committee met', () => {
  const name = 'Minute of Meeting of the Standards Committee\nheld in the Moot Rooms on Tuesday 14 May 2019'
  expect(read(`ELM VALE POLICE AUTHORITY BOARD\n\n${name}\n\nPresent: Ivo Lamb, Convener`).meeting.title).toBe(
    'Standards Committee',
  )
})

it('a heading without a day over a table of those who were there, before the day', () => {
  const people =
    '| Name | Representing | Came |\n| --- | --- | --- |\n| Cllr Ivo Lamb (Chair) | Elm Borough Council | Yes |\n| Cllr Una Reeve | Oak District Council | Yes |\n| Greta Dunn | Chief Constable | Yes |'
  const facts = read(
    `# Elm Vale Police Panel\n\n## What we looked at\n\nMoot Rooms, all day.\n\n${people}\n\nHeld on 14 May 2019.`,
    '',
    'notes.md',
  )
  expect(facts.meeting).toMatchObject({ heldOn: '2019-05-14', chair: 'Ivo Lamb' })
  expect(facts.attendance).toHaveLength(3)
})

it('a day on a line of its own before one in a heading', () => {
  const facts = read(
    'Scrutiny Board\n\nTuesday 14 May 2019\n\nSince 30 April\n\nPresent: Ivo Lamb, Police and Crime Commissioner',
  )
  expect(facts.meeting.heldOn).toBe('2019-05-14')
})

it.each([
  [
    'ELM VALE POLICING BOARD\n\nPERFORMANCE COMMITTEE\n\nMINUTES OF MEETING HELD BY VIDEO ON 14 MAY 2019',
    'Performance Committee',
  ],
  [
    'DRAFT\n\nA meeting of the Elm Vale Police Panel was held in the Moot Rooms on 14 May 2019.',
    'Elm Vale Police Panel',
  ],
])('%s', (head, title) =>
  expect(read(`${head}\n\nPresent: Ivo Lamb, Convener`).meeting.title?.toLowerCase()).toBe(title.toLowerCase()),
)
