import { describe, expect, it } from 'vitest'
import { readText } from '../../testing/read-text.ts'

const body = '\n\n1. Fleet\n\nThe Divisional Commander was asked about vans.\n\n2. Estate\n\nThe roof was mended.\n'
const headOf = (head: string, name = 'notes.txt') => readText(head + body, { name }).facts

describe('heads of notes', () => {
  it('the chair of the panel that meets, in a bracket behind the post', () => {
    const { meeting } = headOf(
      '# Policing Panel\n\nTuesday 15 June 2021\n\n| Attended | Role | Body |\n|---|---|---|\n| Ada Quill (AQ) | Deputy Police and Crime Commissioner (panel chair) | OPCC |\n| Tom Brack (TB) | Chief Constable | Elmscote Police |',
      'notes.md',
    )
    expect(meeting.chair).toBe('Ada Quill')
  })
  it('those who came for the Mayor', () =>
    expect(
      headOf(
        'POLICING PANEL\n15 June 2021\n\nChair: Ada Quill, Deputy Mayor\nFor the Mayor: Lee Moss, Director of Policing; Fay Orme, Policy Lead\nFor Elmscote Police: Tom Brack, Chief Constable',
      ).attendance.map(({ name, office }) => [name, office]),
    ).toEqual(
      expect.arrayContaining([
        ['Lee Moss', 'Director of Policing'],
        ['Fay Orme', 'Policy Lead'],
      ]),
    ))
  it('who presided, below those who were away', () =>
    expect(
      headOf(
        'POLICE BOARD\n15 June 2021\n\nPRESENT: Cllr Lee Moss (Convener); Cllr Fay Orme.\n\nAPOLOGIES: Cllr Rob Jute.\n\nCllr Moss, Convener, presided.',
      ).attendance.map(({ name, status }) => [name, status]),
    ).toEqual([
      ['Lee Moss', 'present'],
      ['Fay Orme', 'present'],
      ['Rob Jute', 'apologies'],
    ]))
  it('a post behind a rank', () =>
    expect(
      headOf(
        'POLICE BOARD\n15 June 2021\n\nPresent: Mr Lee Moss (Convener); Ms Fay Orme.\n\nIn attendance: Chief Superintendent Rob Jute, Divisional Commander; Ms Caroline Bly, Chamberlain.',
      )
        .attendance.filter(({ name }) => /Jute|Bly/.test(name ?? ''))
        .map(({ office }) => office),
    ).toEqual([expect.stringContaining('Divisional Commander'), 'Chamberlain']))
  it.each([
    [
      "<h1>Mayor's Policing Review</h1><p>Tuesday 15 June 2021<br>Committee Room 4, Elmscote Civic Centre</p>",
      "Mayor's Policing Review",
      'notes.html',
    ],
    [
      '# Notes: Elmscote Public Scrutiny Session\n\nTuesday 15 June 2021\n\n**Panel**\n\n- Ada Quill, Police and Crime Commissioner (Chair)',
      'Elmscote Public Scrutiny Session',
      'notes.md',
    ],
  ])('the name of the meeting: %s', (head, title, name) => {
    const page = name.endsWith('.html') ? `${head}<h2>1. Fleet</h2><p>The vans are old.</p>` : head + body
    expect(readText(page, { name }).facts.meeting.title).toBe(title)
  })
  it('the next time, under a heading with a number', () =>
    expect(
      readText(
        `# Policing Panel\n\nTuesday 15 June 2021${body}\n## 8. Next time\n\nTuesday 20 July 2021. The subject will be vans.\n`,
        {
          name: 'notes.md',
        },
      ).facts.meeting.nextMeeting?.heldOn,
    ).toBe('2021-07-20'))
})
