import { describe, expect, it } from 'vitest'
import { readText } from '../testing/read-text.ts'

const items =
  '\n\n1. Minutes\n\nThe minutes were agreed.\n\n2. Budget\n\nThe budget was presented and the panel thanked the team for it.\n'
const meeting = (head: string, name = 'notes.txt') => readText(head + items, { name }).facts.meeting

describe('the chair', () => {
  it.each([
    'Chair\nIvo Lamb\n\nPresent\nIvo Lamb, Police and Crime Commissioner\nGreta Dunn, Chief Constable',
    'Chair: Ivo Lamb (PCC)',
    'Present:\nIvo Lamb (Convener)\nGreta Dunn (Vice Convener)',
    'Present:\nIvo Lamb (Interim Chair)\nGreta Dunn',
    'In attendance for the Board were Ivo Lamb (Chair) and Abel Stone; for the police, Chief Constable Greta Dunn.',
    '| | |\n|---|---|\n| **Board Members Present** | Ivo Lamb (Chair), Greta Dunn |',
    'Chairman: Mr Ivo Lamb',
    'Chaired by Ivo Lamb, Police and Crime Commissioner',
    'Meeting chaired by: Ivo Lamb',
    'In the Chair: Ivo Lamb',
    'Cadeirydd / Chair: Ivo Lamb',
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
  ])('%j', (lines, startsAt, venue) =>
    expect(meeting(`Scrutiny Board\n14 May 2019\n${lines}\n\nPresent: Ivo Lamb, PCC`)).toMatchObject({
      startsAt,
      venue,
    }),
  )
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
  ])('%j', (end, heldOn, subject) => expect(next(end)).toEqual({ heldOn, subject }))
})
