import { describe, expect, it } from 'vitest'
import { readText } from '../../testing/read-text.ts'

const items =
  '\n\n1. Minutes\n\nThe minutes were agreed.\n\n2. Budget\n\nThe budget was presented and the panel thanked the team for it.\n'
const meeting = (head: string, name = 'notes.txt') => readText(head + items, { name }).facts.meeting

describe('the chair', () => {
  it.each([
    'Chair\nIvo Lamb\n\nPresent\nIvo Lamb, Police and Crime Commissioner\nGreta Dunn, Chief Constable',
    'Chair: Ivo Lamb (PCC)',
    'Date:  14 May 2019          Time:  09:30\nVenue: Moot Room, Elm House     Chair: Ivo Lamb\n\nPresent:\nIvo Lamb (IL)',
    'Present:\nIvo Lamb (Convener)\nGreta Dunn (Vice Convener)',
    'Present:\nIvo Lamb (Interim Chair)\nGreta Dunn',
    'In attendance for the Board were Ivo Lamb (Chair) and Abel Stone; for the police, Chief Constable Greta Dunn.',
    '| | |\n|---|---|\n| **Board Members Present** | Ivo Lamb (Chair), Greta Dunn |',
    'Chairman: Mr Ivo Lamb',
    'Chaired by Ivo Lamb, Police and Crime Commissioner',
    'Meeting chaired by: Ivo Lamb',
    'In the Chair: Ivo Lamb',
    'Cadeirydd / Chair: Ivo Lamb',
    'Chair: IL\nPresent: Ivo Lamb (IL), PCC; Greta Dunn (GD), Chief Constable',
    'Mr Ivo Lamb in the Chair',
    'Present: Ivo Lamb (Chair), Greta Dunn',
    'Present: Ivo Lamb (in the Chair); Greta Dunn, Chief Constable',
    'Present:\nIvo Lamb, Police and Crime Commissioner (PCC), Chair\nGreta Dunn, Chief Constable',
    'Present:\nIvo Lamb – Police and Crime Commissioner – Chair\nGreta Dunn – Chief Constable',
    'Present:\nIvo Lamb – Police and Crime Commissioner (PCC) (Chair)\nGreta Dunn – Chief Constable',
    'Present:\nIvo Lamb (IL) – Police and Crime Commissioner and Chair\nGreta Dunn – Chief Constable',
    'Present:\nIvo Lamb (IL) – Chair and Police and Crime Commissioner\nGreta Dunn – Chief Constable',
    'Present:\nPolice and Crime Commissioner Ivo Lamb (Chair)\nChief Constable Greta Dunn',
    'Present:\nPCC (Chair) – Ivo Lamb\nChief Constable – Greta Dunn',
    'Present:\nIvo Lamb\tPolice and Crime Commissioner (Chair)\nGreta Dunn\tChief Constable',
    'Present:\nIvo Lamb\tChair\nGreta Dunn\tChief Constable',
    'Present:\nIvo Lamb (Chair – Police and Crime Commissioner)\nGreta Dunn (Chief Constable)',
    'Members\n- Cllr Ivo Lamb – Chair\n- Cllr Greta Dunn',
    'Members\nCllr Ivo Lamb (Chairman)\nCllr Greta Dunn (Vice-Chairman)',
    'Present: Ivo Lamb, Comisiynydd / Commissioner (Cadeirydd / Chair); Greta Dunn, Chief Constable',
    'Present: Ivo Lamb, Police and Crime Commissioner; Greta Dunn, Chief Constable\n\nThe meeting was chaired by the PCC.',
    'Present: Ivo Lamb, Police and Crime Commissioner; Greta Dunn, Chief Constable\n\nThe Commissioner chaired the meeting.',
    'The meeting was chaired by the Police and Crime Commissioner, Ivo Lamb.',
    'Present: Greta Dunn, Chief Constable; Ivo Lamb, Deputy Police and Crime Commissioner\n\nThe Deputy Police and Crime Commissioner took the chair in the absence of the PCC.',
  ])('%j', (head) => expect(meeting(`Scrutiny Board\n14 May 2019\n\n${head}`).chair).toBe('Ivo Lamb'))

  it.each([
    'Present: Ivo Lamb, Chair of the Ethics Committee; Greta Dunn, Chief Constable',
    'Present: Ivo Lamb, Vice Chair; Greta Dunn, Chief Constable',
    'Present: Ivo Lamb, Police and Crime Commissioner; Greta Dunn, Chief Constable',
  ])('nobody in %j', (head) => expect(meeting(`Scrutiny Board\n14 May 2019\n\n${head}`).chair).toBeNull())
})

describe('who took the notes', () => {
  it.each([
    'Minutes taken by: Mia Thrale',
    'Minute taker – Mia Thrale',
    'Note-taker: Mia Thrale',
    'Notes: Mia Thrale, Policy Officer',
    'Secretariat: Mia Thrale',
    'Cofnodion / Minutes: Mia Thrale',
    'Present:\nMia Thrale (minutes)\nIvo Lamb, PCC',
    'Present:\nMia Thrale, PA to the PCC (notes)\nIvo Lamb, PCC',
    'Present:\nMia Thrale – Governance Officer – Minutes\nIvo Lamb – PCC',
    'Present:\nMia Thrale, Secretariat (minute taker)\nIvo Lamb, PCC',
    'Present:\nMia Thrale (PA to the PCC, notes)\nIvo Lamb (PCC)',
    'Present:\nMia Thrale, Policy Officer (taking notes)\nIvo Lamb, PCC',
    'Present:\nMia Thrale, Policy Officer, minute-taker\nIvo Lamb, PCC',
    'Minutes recorded by Mia Thrale',
    'Present: Ivo Lamb (IL), PCC; Mia Thrale (MT), Policy Officer\nNotes: MT',
    'Attended by: Ivo Lamb, PCC; Mia Thrale, Business Support, OPCC (taking the record)',
    'In attendance were Ivo Lamb, PCC; and Mia Thrale, Board Secretary, who took the note.',
  ])('%j', (head) => expect(meeting(`Scrutiny Board\n14 May 2019\n\n${head}`).minutesBy).toBe('Mia Thrale'))
})

describe('where and when it began', () => {
  it.each([
    ['The meeting opened at 2pm in the Copper Room, Moot House.', '14:00', 'Copper Room, Moot House'],
    ['Date: 14 May 2019    Time: 14:00 – 15:30    Venue: Teams', '14:00', 'Teams'],
    ['Time: 0815\nVenue: Moot House', '08:15', 'Moot House'],
    ['10:00 – 12:30\nConference Room, HQ', '10:00', 'Conference Room, HQ'],
    ['AT ELM COUNTY HALL\nCOMMENCING AT 10.00 AM', '10:00', 'ELM COUNTY HALL'],
    ['The session began at ten o’clock in the Moot Hall.', '10:00', 'Moot Hall'],
    ['The board met at three o’clock at Moot House.', '15:00', 'Moot House'],
    ['10:00 – 12:15, Committee Room 5, Guildgate', '10:00', 'Committee Room 5, Guildgate'],
    ['Amser / Time: 10:00\n\nLleoliad / Venue: Microsoft Teams', '10:00', 'Microsoft Teams'],
    ['The session was conducted over Zoom from 2.00pm until 3.45pm.', '14:00', 'Zoom'],
    ['Doors opened at 6pm at Moot Hall, Elm, and we got going at 6.30pm.', '18:30', null],
  ])('%j', (lines, startsAt, venue) =>
    expect(meeting(`Scrutiny Board\n14 May 2019\n${lines}\n\nPresent: Ivo Lamb, PCC`)).toMatchObject({
      startsAt,
      venue,
    }),
  )
})

describe('the name of a body over the name of the meeting', () => {
  it.each([
    'OFFICE OF THE POLICE AND CRIME COMMISSIONER\nFOR ELMSCOTE\n\nScrutiny Board\n\nTuesday 14 May 2019, 2.00pm\nvia Skype\n\nPRESENT:\n\nIvo Lamb (IL)    Police and Crime Commissioner (Chair)\nGreta Dunn (GD)    Chief Constable',
    'THE POLICE AND CRIME COMMISSIONER\nOF ELMSCOTE\n\nScrutiny Board\n\n14 May 2019, 2pm, Skype\n\nPRESENT\nIvo Lamb, PCC',
    '# Scrutiny Board\n\nNotes of the meeting held by telephone conference on 14 May 2019 at 2pm\n\nPresent: Ivo Lamb, PCC',
    'Scrutiny Board\n\nMinutes of the meeting that took place by video link on Tuesday 14 May 2019, 2pm to 4pm\n\nPresent: Ivo Lamb, PCC',
  ])('%j', (head) =>
    expect(meeting(head)).toMatchObject({
      heldOn: '2019-05-14',
      startsAt: '14:00',
      title: expect.stringContaining('Scrutiny Board'),
    }),
  )
})

describe('a line that gives date, time and place', () => {
  it.each([
    ['Tuesday 14 May, 6.30pm, St. Mary’s Church Hall, Elm 2019', '18:30', 'St. Mary’s Church Hall, Elm 2019'],
    ['Held at Moot Hall, Elm, on 14 May 2019, commencing at 10.30am.', '10:30', 'Moot Hall, Elm'],
    ['Tuesday 14 May 2019 | 13:30 – 15:45 | Copper Suite / Teams', '13:30', 'Copper Suite / Teams'],
    ['Minutes: Tuesday 14 May 2019 (13.30–15.45), Copper Suite, Moot House', '13:30', 'Copper Suite, Moot House'],
    ['Tues 14/5/19, 0930, PCC’s room, Elm HQ', '09:30', 'PCC’s room, Elm HQ'],
    ['Streamed at 6.30pm on Tuesday 14 May 2019 from the Moot Library.', '18:30', 'Moot Library'],
    [
      'Held on 14 May 2019 at 6pm in the Moot Hall, Elm, in front of an audience of seventy.',
      '18:00',
      'Moot Hall, Elm',
    ],
  ])('%j', (line, startsAt, venue) =>
    expect(meeting(`Scrutiny Board\n${line}\n\nPresent: Ivo Lamb, PCC`)).toMatchObject({
      heldOn: '2019-05-14',
      startsAt,
      venue,
    }),
  )
  it('takes the year that its weekday tells, and the one of the title before others', () => {
    const banner = 'Rhea Kell was elected Commissioner in May 2024.'
    expect(
      meeting(`${banner}\n\nScrutiny Board, Spring 2019\n\nHeld on 14th May\n\nPresent: Ivo Lamb, PCC`).heldOn,
    ).toBe('2024-05-14')
  })
  it('takes no date of what was promised before for its own', () =>
    expect(
      readText(
        `# Scrutiny Board\n\nThe session was conducted on the afternoon of 14.05.19.\n\n## Undertakings given at the session of 9 April 2019\n\n- To publish the plan. Done on 15 April 2019.${items}`,
        { name: 'notes.md' },
      ).facts.meeting.heldOn,
    ).toBe('2019-05-14'))
})

describe('draft or agreed', () => {
  it.each([
    ['DRAFT – not yet agreed\nScrutiny Board\n14 May 2019', 'draft'],
    ['Scrutiny Board (draft)\n14 May 2019', 'draft'],
    ['Scrutiny Board\n14 May 2019\nStatus: Draft', 'draft'],
    ['Scrutiny Board\n14 May 2019\nStatus: agreed', 'agreed'],
    ['Agreed minutes of the Scrutiny Board\n14 May 2019', 'agreed'],
    ['Scrutiny Board\n14 May 2019\nApproved by the PCC on 3 June', 'agreed'],
    ['Scrutiny Board\n14 May 2019\nAgreed as correct on 3 June 2019', 'agreed'],
    ['Scrutiny Board\n14 May 2019\nPaper 2: draft budget', 'unknown'],
    ['Scrutiny Board\n14 May 2019', 'unknown'],
  ])('%j', (head, state) => {
    const found = meeting(`${head}\n\nPresent: Ivo Lamb, PCC; Greta Dunn, CC`)
    expect(found).toMatchObject({ state, heldOn: '2019-05-14' })
    expect(found.series).toContain('Scrutiny Board')
  })
})

describe('title, series and date', () => {
  it.each([
    [
      'MINUTES\n\nPOLICE, FIRE AND CRIME COMMISSIONER FOR ELMSCOTE\n\nSCRUTINY BOARD\n\n14 May 2019, 13.00 to 16.00, via Microsoft Teams',
      'SCRUTINY BOARD',
      'SCRUTINY BOARD',
    ],
    [
      'MINUTES OF THE MEETING OF THE\nELMSCOTE POLICE AND CRIME COMMISSIONER\nRESOURCES AND PERFORMANCE MEETING\nHELD ON TUESDAY 14 MAY 2019\nAT COUNTY HALL',
      'RESOURCES AND PERFORMANCE MEETING',
      'RESOURCES AND PERFORMANCE MEETING',
    ],
    [
      'ELMSCOTE POLICE AUTHORITY\n\nMINUTES of the Meeting of the Scrutiny Committee held at County Hall, Elm on Tuesday 14 May 2019 at 2.00 p.m.',
      'Scrutiny Committee',
      'Scrutiny Committee',
    ],
    ['Scrutiny Panel\n\nRecord of the fourth meeting of 2019\nTuesday 14 May 2019', 'Scrutiny Panel', 'Scrutiny Panel'],
    ['Assurance Board: record of the meeting of 14.05.19', 'Assurance Board', 'Assurance Board'],
    ['Home > Meetings > 2019\nOversight Board\n14 May 2019', 'Oversight Board', 'Oversight Board'],
    ['PAPER MARKED A\n\nGOVERNANCE BOARD\n\nTuesday 14 May 2019', 'GOVERNANCE BOARD', 'GOVERNANCE BOARD'],
    [
      'Office of the Police and Crime Commissioner for Elmscote\n\nSCRUTINY BOARD\nNote of meeting: Tuesday 14th May 2019 at 09:30 by telephone',
      'SCRUTINY BOARD',
      'SCRUTINY BOARD',
    ],
    [
      '# ELMSCOTE POLICE AND CRIME PANEL\n\n## FINANCE SUB-COMMITTEE\n\nMINUTES of the meeting held on Tuesday 14 May 2019 at 10:00 in the Moot Room, Elmscote',
      'FINANCE SUB-COMMITTEE',
      'FINANCE SUB-COMMITTEE',
    ],
    [
      'ELMSCOTE POLICE AUTHORITY\n\nMINUTES OF THE AUDIT AND RISK COMMITTEE\n\nheld at Moot Hall on Tuesday 14th May 2019',
      'AUDIT AND RISK COMMITTEE',
      'AUDIT AND RISK COMMITTEE',
    ],
    ['NOTES OF THE OVERSIGHT BOARD HELD ON TUESDAY 14 MAY 2019 AT 10AM', 'OVERSIGHT BOARD', 'OVERSIGHT BOARD'],
    ['Minutes of Oversight Board\nTuesday 14 May 2019', 'Oversight Board', 'Oversight Board'],
    [
      'MINUTE OF THE MEETING OF THE OVERSIGHT BOARD\nheld at Moot Quay, Elm, on 14 May 2019 at 10.00 hours',
      'OVERSIGHT BOARD',
      'OVERSIGHT BOARD',
    ],
    [
      'At a meeting of the AUDIT COMMITTEE held at Moot Hall, on the 14th day of May, 2019 at 9.30 a.m.',
      'AUDIT COMMITTEE',
      'AUDIT COMMITTEE',
    ],
    ['Oversight Board Minutes 14.05.19', 'Oversight Board', 'Oversight Board'],
    ['Oversight Board – 14 May 2019 – Minutes', 'Oversight Board', 'Oversight Board'],
    ['Note of the Oversight Board meeting on 14 May 2019', 'Oversight Board meeting', 'Oversight Board meeting'],
    [
      'ELMSCOTE MAYORAL AUTHORITY\nPolicing Performance Meeting\nTuesday 14 May 2019, 2.00pm – Room 3, Moot House',
      'Policing Performance Meeting',
      'Policing Performance Meeting',
    ],
    [
      'Elmscote OPCC\n\nHolding to Account 2019 – Meeting 4\n\nDate\nTuesday 14th May',
      'Holding to Account 2019 – Meeting 4',
      'Holding to Account',
    ],
    [
      'Elmscote Police and Crime Commissioner\nOVERSIGHT MEETING\nTuesday 14th May 2019, 14.00hrs, The Moot, Elmscote',
      'OVERSIGHT MEETING',
      'OVERSIGHT MEETING',
    ],
    [
      'BWRDD CRAFFU / SCRUTINY BOARD\n\nDyddiad/Date: Dydd Mawrth/Tuesday 14May2019',
      'BWRDD CRAFFU / SCRUTINY BOARD',
      'BWRDD CRAFFU / SCRUTINY BOARD',
    ],
    ['Meeting Title: Oversight Board\nDate & Time: Tuesday 14 May 2019 10.00', 'Oversight Board', 'Oversight Board'],
    [
      'OFFICIAL\n\nPage 1 of 5\n\nOversight Board\n\nMinutes of meeting held on 14/05/2019',
      'Oversight Board',
      'Oversight Board',
    ],
    [
      'Oversight Board Meeting (Quarter 1)\n14 May 2019',
      'Oversight Board Meeting (Quarter 1)',
      'Oversight Board Meeting (Quarter 1)',
    ],
    ['14th May 2019 Public Scrutiny Meeting minutes', 'Public Scrutiny Meeting', 'Public Scrutiny Meeting'],
    ['Accountability Meeting Minutes\n14 May 2019', 'Accountability Meeting', 'Accountability Meeting'],
    ['Scrutiny Board Meeting Minutes\n14 May 2019', 'Scrutiny Board', 'Scrutiny Board'],
    [
      'CHIEF CONSTABLE AND POLICE AND CRIME COMMISSIONER 1-2-1\n14 May 2019',
      'CHIEF CONSTABLE AND POLICE AND CRIME COMMISSIONER 1-2-1',
      'CHIEF CONSTABLE AND POLICE AND CRIME COMMISSIONER 1-2-1',
    ],
  ])('%j', (head, title, series) => {
    expect(meeting(`${head}\n\nPresent: Ivo Lamb, PCC; Greta Dunn, Chief Constable`)).toMatchObject({
      title,
      series,
      heldOn: '2019-05-14',
    })
  })

  it('takes the name from a page with a site around it', () => {
    const page = `<html><head><title>Oversight Board 14 May 2019 - Elmscote OPCC</title></head><body><header><p>Dame Rhea Kell, Police and Crime Commissioner for Elmscote since May 2024</p></header><main><p>Home &gt; Meetings &gt; 2019</p><h1>Oversight Board 14 May 2019</h1><p>Published: Monday 3 June 2019</p><h2>Minutes</h2><p>Held at 11am on Tuesday 14 May 2019 in the Moot Room, Elmscote Mill</p><p>Present:</p><ul><li>Ivo Lamb (IL) – Police and Crime Commissioner – Chair</li><li>Greta Dunn (GD) – Chief Constable</li></ul><h2>Budget</h2><p>IL asked how it stood.</p></main></body></html>`
    const { facts } = readText(page, { name: 'page.html' })
    expect(facts.meeting).toMatchObject({ series: 'Oversight Board', heldOn: '2019-05-14', chair: 'Ivo Lamb' })
    expect(facts.attendance.map((person) => person.name)).toEqual(['Ivo Lamb', 'Greta Dunn'])
  })

  it.each([
    ['Date of Meeting: 14 May 2019\nDate of last meeting: 9 April 2019', '2019-05-14'],
    ['Minutes of the previous meeting: 9 April 2019\nHeld: 14 May 2019', '2019-05-14'],
    ['Papers issued 7 May 2019\nTuesday, 14th May, 2019', '2019-05-14'],
    ['14th day of May 2019', '2019-05-14'],
    ['Tuesday 14 Mai 2019 / 14 May 2019', '2019-05-14'],
    ['14-05-2019', '2019-05-14'],
    ['14 MAY, 2019', '2019-05-14'],
  ])('%j', (head, day) => expect(meeting(`Oversight Board\n${head}\n\nPresent: Ivo Lamb, PCC`).heldOn).toBe(day))
})

describe('the next meeting', () => {
  const next = (end: string) => readText(`Board\nTuesday 14 May 2019${items}${end}`).facts.meeting.nextMeeting
  it.each([
    ['\n3. Next Board\n\nTuesday 11 June 2019 at 10am\n', '2019-06-11', null],
    ['\nDate of next Board: Tuesday 11 June 2019\n', '2019-06-11', null],
    ['\n3. Cyfarfod nesaf / Next meeting\n\n11 June 2019\n', '2019-06-11', null],
    ['\n3. Dates of future meetings\n\n11 June 2019\n9 July 2019\n', '2019-06-11', null],
    ['\n3. Dates\n\n11 June 2019 and 9 July 2019, both at 10am\n', '2019-06-11', null],
    ['\nThe next Panel will be on Tuesday 11 June 2019.\n', '2019-06-11', null],
    ['\nThe Committee will meet again on 11 June 2019.\n', '2019-06-11', null],
    ['\nNext meeting – 11 June 2019, 10:00, Moot Room\n', '2019-06-11', null],
    ['\nnext: 11 June 2019\n', '2019-06-11', null],
    ['\nThe fifth meeting will be on Tuesday 11 June 2019.\n', '2019-06-11', null],
    [
      '\nThe Board will next sit in public on 11 June 2019, when it will take rural crime.\n',
      '2019-06-11',
      'rural crime',
    ],
    ['\nNext meeting: Tuesday 11 June 2019 at 2pm. Custody.\n', '2019-06-11', 'Custody'],
    ['\nNext meeting: Tuesday 11 June 2019 at 2pm. Moot Room.\n', '2019-06-11', null],
    ['\n3. Next meeting\n\nTuesday 11 June 2019: rural crime\n', '2019-06-11', 'rural crime'],
    ['\n3. Next meeting\n\n3.1\tTuesday 11 June 2019 at 10:00. Theme: custody.\n', '2019-06-11', 'custody'],
    [
      '\n3. NEXT PANEL\n3.1\tTuesday 11 June 2019, 2.00 pm. The theme will be custody.\n\nNo.\tAction\tWho\tBy when\n1\tReport on vans\tCC\tNext panel\n2\tFigures\tCC\tFrom 3 July 2019\n',
      '2019-06-11',
      'custody',
    ],
    ['\n4\tDONM\n4.1\t11/06/19\n', '2019-06-11', null],
    ['\nNext mtg: Tues 11 June\n', '2019-06-11', null],
    ['\nThe next review would take place on 11 June 2019 at 14:00hrs.\n', '2019-06-11', null],
    ['\nNext conference\nTuesday 11 June 2019 at 6.30pm in Moot Hall\n', '2019-06-11', null],
    ['\nNext one: Tues 11 June, 0915\n', '2019-06-11', null],
    ['\nNEXT: Tues 11/6, 0930, same place\n', '2019-06-11', null],
    ['\nG. MEETING 8\n\nTuesday 11 June 2019 at 4.15 p.m., Moot House.\n', '2019-06-11', null],
    ['\n9. DATE OF THE FIFTH MEETING\n\nThe Forum would next assemble on 11 June 2019.\n', '2019-06-11', null],
    ['\nThe next Board is on 11 June 2019, when we shall be talking about vans.\n', '2019-06-11', 'vans'],
    [
      '\n3. Next meeting\n\n11 June 2019, 1pm. Themes: vans; boats and horses\n',
      '2019-06-11',
      'vans; boats and horses',
    ],
    ['\n3. Next meeting\n\n11 June 2019 at 2pm. The topics are vans and boats.\n', '2019-06-11', 'vans and boats'],
    ['\nThe next Board will be on 11 June 2019 and will concentrate on rural crime.\n', '2019-06-11', 'rural crime'],
    ['\n### Next\n\n11 June 2019, 10am. Theme – custody.\n', '2019-06-11', 'custody'],
    ['\n3. Next Board\n\nTuesday 11 June 2019, 13:30. Focus on fraud.\n', '2019-06-11', 'fraud'],
    [
      '\n3. Next meeting\n\n11 June 2019 at 10.00. The Board will receive the report on vans.\n',
      '2019-06-11',
      'the report on vans',
    ],
    ['\n3. Next meeting\n\n11 June 2019 – Rural crime\n', '2019-06-11', 'Rural crime'],
    ['\n3. Next meeting\n\n11 June 2019 – Elm Valley\n', '2019-06-11', null],
    ['\n3. Next meeting\n\n11 June 2019, 10am. Deep dive: Roads\n', '2019-06-11', 'Roads'],
    ['\nThe Board will next meet on 11 June 2019. The subject for scrutiny will be vans.\n', '2019-06-11', 'vans'],
    ['\nThe next Board is on 11 June 2019 and will concentrate on rural crime.\n', '2019-06-11', 'rural crime'],
    ['\nThe Board will next meet on 11 June 2019, when vans will be the main subject.\n', '2019-06-11', 'vans'],
  ])('%j', (end, heldOn, subject) => expect(next(end)).toEqual({ heldOn, subject }))
})

it.each(['3. Dates\n\nThe van is to be sold on 11 June 2019.\n', '3. Dates of birth\n\n11 June 2019 was one.\n'])(
  'no meeting is to come in %j',
  (end) => expect(readText(`Board\nTuesday 14 May 2019${items}\n${end}`).facts.meeting.nextMeeting).toBeNull(),
)

describe('what stands beside the day of a meeting', () => {
  it.each([
    ['Elm Board\n\nTuesday 14 May 2019\n10.30am, The Granary, Elmscote', '10:30', 'The Granary, Elmscote'],
    ['Elm Board\n\nTuesday 14 May 2019\n10.00 to 12.30, Elm Room, Almond House', '10:00', 'Elm Room, Almond House'],
    ['Elm Board\n\n14 May 2019\nHeld at Almond House, commencing at 2.15 pm', '14:15', 'Almond House'],
    ['Elm Board\n\nDate: 14 May 2019    Time: 09:30\nVenue: Elm Room    Chair: Ivo Lamb', '09:30', 'Elm Room'],
  ])('%j', (head, startsAt, venue) => expect(meeting(head)).toMatchObject({ startsAt, venue }))

  it('says what kind of paper it is, which is no part of the title', () =>
    expect(meeting('Elm Scrutiny Hour – record of meeting\n\n14 May 2019').title).toBe('Elm Scrutiny Hour'))

  it.each([
    '3. Next meeting\n\nTuesday 11 June 2019 at 9.15am. In July it will be on the 20th.\n',
    '3. Date of next meeting\n\nTuesday 11 June 2019 at 10.00 a.m. in the Granary.\n',
  ])('when and where the next one is, which is no subject: %j', (end) =>
    expect(readText(`Elm Board\n14 May 2019${items}\n${end}`).facts.meeting.nextMeeting).toEqual({
      heldOn: '2019-06-11',
      subject: null,
    }),
  )
})

it('earlier actions under a heading of their own are an item, though a day stands under it', () => {
  const { items: found, actions } = readText(
    '# Elm Board\n\n14 May 2019\n\n**Present:** Ivo Lamb (Police and Crime Commissioner)\n\n### Previous actions\n\n*Set at the meeting of 9 April 2019*\n\n* Ivo Lamb to count the vans. – Done.\n* Ivo Lamb to price the boats.\n\n### Budget\n\nThe budget was presented.\n',
    { name: 'notes.md' },
  ).facts
  expect(found[0]?.title).toBe('Previous actions')
  expect(actions.map(({ origin, raisedAt }) => [origin, raisedAt])).toEqual([
    ['brought forward', '2019-04-09'],
    ['brought forward', '2019-04-09'],
  ])
})
