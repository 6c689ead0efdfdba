import { describe, expect, it } from 'vitest'
import { readText } from '../../testing/read-text.ts'

const items = '\n\n1. Budget\n\nThe PCC asked how the budget stood, and was told that it held.\n\n2. Vans\n\nNoted.\n'
const read = (head: string, end = '', name = 'notes.txt') => readText(`${head}${items}${end}`, { name }).facts.meeting

describe('what a meeting is called', () => {
  it.each([
    [
      'before a colon and the kind of paper',
      "# Elm Valley Combined Authority\n\n## Mayor's Policing Board: note of the meeting on 14 May 2019\n\nPresent: Ivo Lamb, Deputy Mayor",
      "Mayor's Policing Board",
      'notes.md',
    ],
    [
      'under the name of the body',
      "## Elm Valley Combined Authority\n\n# Mayor's Question Time\n\n*Notes of the session held at Moot Hall on 14th May 2019 at 6pm*\n\nPresent: Ivo Lamb, Deputy Mayor",
      "Mayor's Question Time",
      'notes.md',
    ],
    [
      'beside the office on one line',
      'Elm Valley OPCC                                        ESTATES AND ASSURANCE PANEL\n\nRecord of the meeting of 14 May 2019\n\nPresent: Ivo Lamb, PCC\n\nPREVIOUS ACTIONS (set at the meeting of 2 April 2019)',
      'ESTATES AND ASSURANCE PANEL',
      'notes.txt',
    ],
    [
      'above what is to be agreed yet',
      'JOINT AUDIT AND RISK PANEL\n\nDraft minutes, subject to approval at the next meeting\n\nDate of meeting: 14th May 2019\n\nPresent: Ivo Lamb, PCC',
      'JOINT AUDIT AND RISK PANEL',
      'notes.txt',
    ],
    [
      'a catch-up',
      'Mayor and Chief: note of fortnightly catch-up\nElm Valley OPCC\n\nHeld 14.5.19 by telephone\n\nPresent: Ivo Lamb, PCC',
      'Mayor and Chief: note of fortnightly catch-up',
      'notes.txt',
    ],
  ])('%s', (_, head, title, name) => expect(read(head, '', name)).toMatchObject({ title, heldOn: '2019-05-14' }))
})

describe('the next one', () => {
  it('is called as the series is', () =>
    expect(
      read(
        'Evening of Questions, 14 May 2019\n\nPresent: Ivo Lamb, PCC',
        '\nNext evening: 9 July 2019, on rural crime and the courts.\n',
      ).nextMeeting,
    ).toEqual({ heldOn: '2019-07-09', subject: 'rural crime and the courts' }))
  it('by another word is something else', () =>
    expect(
      read('Evening of Questions, 14 May 2019\n\nPresent: Ivo Lamb, PCC', '\nNext delivery: 9 July 2019.\n')
        .nextMeeting,
    ).toBeNull())
  it('has the next number', () =>
    expect(
      read(
        'Holding to Account Session No. 3\n14 May 2019\n\nPresent: Ivo Lamb, PCC',
        '\nSession 4 will be held on 9 July 2019 on the subject of rural crime.\n',
      ).nextMeeting,
    ).toEqual({ heldOn: '2019-07-09', subject: 'rural crime' }))
})

describe('when and where', () => {
  it.each([
    ['Where: Moot Hall, Elmscote. When: 6.30pm.', '18:30', 'Moot Hall, Elmscote'],
    ['Held by video conference, 13:30', '13:30', 'video conference'],
    ['Moot Room, Guildhall, Elmscote – 2.00pm', '14:00', 'Moot Room, Guildhall, Elmscote'],
    ['Moot Hall, Elmscote. Started 9.30am, finished 11am.', '09:30', 'Moot Hall, Elmscote'],
    ['The Forum sat at 10.00 a.m. at the Moot Hall, Elmscote.', '10:00', 'Moot Hall, Elmscote'],
    ['1.30pm – 3.45pm, Almond Lodge', '13:30', 'Almond Lodge'],
    ['Venue: Moot Hall, Elmscote. Contact: Mia Thrale, 01632 960000', null, 'Moot Hall, Elmscote'],
    ['Held by Microsoft Teams', null, 'Microsoft Teams'],
  ])('%s', (line, startsAt, venue) =>
    expect(read(`Scrutiny Board\n14 May 2019\n${line}\n\nPresent: Ivo Lamb, PCC`)).toMatchObject({ startsAt, venue }),
  )
  it.each([
    ["14 May 2019, PCC's office, 4.00pm", '16:00', "PCC's office"],
    ['Tuesday 14 May 2019 - 0830 - Teams', '08:30', 'Teams'],
    ['Tuesday 14 May 2019 · 13:30 · Moot House', '13:30', 'Moot House'],
    ['Tuesday 14 May 2019 - Room 2, Moot House - commenced 09:30', '09:30', 'Room 2, Moot House'],
    ['Minute of the meeting of 14 May 2019, at the Moot Hall, beginning at half past ten', '10:30', 'Moot Hall'],
  ])('%s', (line, startsAt, venue) =>
    expect(read(`Scrutiny Board\n${line}\n\nPresent: Ivo Lamb, PCC`)).toMatchObject({ startsAt, venue }),
  )
  it('a conference is no place', () =>
    expect(read('Public Accountability Conference\n14 May 2019\n\nPresent: Ivo Lamb, PCC').venue).toBeNull())
})
