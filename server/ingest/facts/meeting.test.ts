import { describe, expect, it } from 'vitest'
import { readText } from '../testing/read-text.ts'

const items =
  '\n\n1. Apologies\n\nNone were received.\n\n2. Budget\n\nThe budget was presented and the chair thanked the team for it.\n'
const meeting = (head: string, given: { name?: string; receivedOn?: string } = {}) =>
  readText(head + items, given).facts.meeting
const kinds = (text: string) => readText(text).facts.notices.map((notice) => notice.kind)

describe('the date', () => {
  it.each([
    ['Scrutiny Board\n\nDate: Tuesday 14th May 2019', '2019-05-14'],
    ['Scrutiny Board\n\nDate: 14 <sup>th</sup> May 2019', '2019-05-14'],
    ['Scrutiny Board\n\n- Date: Tuesday 14<sup>th</sup> May 2019 @ 10:00', '2019-05-14'],
    ['Scrutiny Board\n\nDate: 14.05.19', '2019-05-14'],
    ['Scrutiny Board\n\nDate 14/05/2019', '2019-05-14'],
    ['Scrutiny Board\n\nDate\n14 May 2019', '2019-05-14'],
    ['Scrutiny Board\n\nDate:\tTuesday 14 May 2019\tTime:\t10.00', '2019-05-14'],
    ['Minutes of the Scrutiny Board held on Tuesday 14 May 2019 at 2pm in the Moot Room', '2019-05-14'],
    ['SCRUTINY BOARD\nTUESDAY 14TH MAY 2019', '2019-05-14'],
    ['Scrutiny Board – May2019\n\n14th May', '2019-05-14'],
    ['# Scrutiny Board 2019\n\n**Tuesday 14th May**', '2019-05-14'],
    ['Scrutiny Board\nPublished: 3 June 2019\n\nTuesday 14 May 2019', '2019-05-14'],
    ['Scrutiny Board\nDraft, to be agreed at the next meeting\nDate: 14 May 2019', '2019-05-14'],
    ['Scrutiny Board\nLast updated 3 June 2019\nDate of next meeting: 11 June 2019\nDate: 14 May 2019', '2019-05-14'],
  ])('%j', (head, day) => expect(meeting(head).heldOn).toBe(day))

  it('takes the missing year from the file name', () => {
    expect(meeting('Scrutiny Board\n\nTuesday 21st June', { name: 'board-2022.txt' }).heldOn).toBe('2022-06-21')
  })
  it('takes the missing year from the day the file came', () => {
    expect(meeting('Scrutiny Board\n\n21st June', { receivedOn: '2022-07-01' }).heldOn).toBe('2022-06-21')
    expect(meeting('Scrutiny Board\n\n21st December', { receivedOn: '2022-01-20' }).heldOn).toBe('2021-12-21')
  })
  it('takes the whole date from the file name where the notes give none', () => {
    expect(meeting('Scrutiny Board', { name: '2021-03-09 board.txt' }).heldOn).toBe('2021-03-09')
  })
  it('gives a notice where there is none', () => {
    const { facts } = readText(`Scrutiny Board${items}`)
    expect(facts.meeting.heldOn).toBeNull()
    expect(facts.notices.map((notice) => notice.kind)).toContain('no date')
  })
  it('is not taken from a footer or an announcement', () => {
    const text = `Scrutiny Board${items}\n3. Next meeting\n\nThe next meeting is on 4 June 2019.\n\nPrinted 9 May 2019 Page 1 of 2\n`
    expect(readText(text).facts.meeting.heldOn).toBeNull()
  })
  it('gives a notice where its weekday disagrees', () => {
    expect(kinds(`Scrutiny Board\nMonday 14 May 2019${items}`)).toContain('weekday disagrees')
    expect(kinds(`Scrutiny Board\nTuesday 14 May 2019${items}`)).not.toContain('weekday disagrees')
  })
})

describe('time and place', () => {
  it.each([
    ['Board\n\nDate: 14 May 2019\nTime: 2.30pm\nVenue: Moot Room, Elmscote', '14:30', 'Moot Room, Elmscote'],
    ['Board\n\nDate: 14 May 2019 at 1400 hrs\nLocation\nElmscote House', '14:00', 'Elmscote House'],
    ['Board\n\nTuesday 14 May 2019, 10:00 – 12:00, Moot Hall, Elmscote', '10:00', 'Moot Hall, Elmscote'],
    [
      'Board\n\n| Date: | 14 May 2019 | Time: | 13:00 |\n|---|---|---|---|\n| Venue: | Moot Hall | Chair: | Orla Finch |',
      '13:00',
      'Moot Hall',
    ],
    ['Notes of the Board held on 14 May 2019 at 9am in the Moot Room', '09:00', 'Moot Room'],
    ['Board\n\n14 May 2019\nNoon\nVia Microsoft Teams', null, 'Via Microsoft Teams'],
  ])('%j', (head, startsAt, venue) => expect(meeting(head)).toMatchObject({ ...(startsAt ? { startsAt } : {}), venue }))
})

describe('title and series', () => {
  it.each([
    [
      'Monthly Oversight Meeting May 2019 – Meeting Notes\n\nDate: 14 May 2019',
      'Monthly Oversight Meeting May 2019',
      'Monthly Oversight Meeting',
    ],
    ['MINUTES OF THE STRATEGIC SCRUTINY BOARD\n14 May 2019', 'STRATEGIC SCRUTINY BOARD', 'STRATEGIC SCRUTINY BOARD'],
    ['Draft notes of the Oversight Panel held on 14 May 2019', 'Oversight Panel', 'Oversight Panel'],
    ['Record of meeting\n\nOversight Panel, 14 May 2019', 'Oversight Panel', 'Oversight Panel'],
    ['Meeting: Oversight Panel\nDate: 14 May 2019\nNotes: Tom Vail', 'Oversight Panel', 'Oversight Panel'],
    ['Elmscote Police\n\nChief Officer Group – Minutes\n\n14 May 2019', 'Chief Officer Group', 'Chief Officer Group'],
  ])('%j', (head, title, series) => expect(meeting(head)).toMatchObject({ title, series }))

  it('tells a draft from agreed minutes', () => {
    expect(meeting('DRAFT minutes of the Board\n14 May 2019').state).toBe('draft')
    expect(meeting('Board – agreed minutes\n14 May 2019').state).toBe('agreed')
    expect(meeting('Board\n14 May 2019').state).toBe('unknown')
  })
})

describe('chair and notes', () => {
  it.each([
    ['Board\n14 May 2019\nChair: Orla Finch', 'Orla Finch'],
    ['Board\n14 May 2019\nChaired by: Orla Finch, PCC', 'Orla Finch'],
    [
      'Board\n14 May 2019\n\nPresent:\nOrla Finch (Chair) – Police and Crime Commissioner\nHugh Dray – Chief Constable',
      'Orla Finch',
    ],
    ['Board\n14 May 2019\n\nPresent: Orla Finch, PCC (in the chair); Hugh Dray, Chief Constable', 'Orla Finch'],
    ['Board\n14 May 2019\nOrla Finch took the chair.\n', 'Orla Finch'],
    ['Board\n14 May 2019\n\nPresent:\nOrla Finch – Police and Crime Commissioner\nHugh Dray – Chief Constable', null],
  ])('%j', (head, chair) => expect(meeting(head).chair).toBe(chair))

  it.each([
    ['Board\n14 May 2019\nMinutes: Tom Vail, Policy Officer, OPCC'],
    ['Board\n14 May 2019\nMinute Taker\nTom Vail – Policy Officer'],
    ['Board\n14 May 2019\nPresent: Orla Finch, PCC; Tom Vail, Policy Officer (minutes)'],
    ['Board\n14 May 2019\nNotes taken by: Tom Vail'],
  ])('%j', (head) => expect(meeting(head).minutesBy).toBe('Tom Vail'))
})

describe('the next meeting', () => {
  const next = (end: string) => readText(`Board\nTuesday 14 May 2019${items}${end}`).facts.meeting.nextMeeting
  it.each([
    ['\n3. Date of next meeting\n\nTuesday 11 June 2019 at 10am\n', '2019-06-11', null],
    ['\nDATE OF NEXT MEETING: 11th June 2019\n', '2019-06-11', null],
    ['\nNext meeting: Hate crime Tuesday 11 June 2019\n', '2019-06-11', 'Hate crime'],
    ['\nThe next meeting will be held on 11 June and will look at hate crime.\n', '2019-06-11', 'hate crime'],
  ])('%j', (end, heldOn, subject) => expect(next(end)).toEqual({ heldOn, subject }))
  it('is null where none is announced', () => expect(next('')).toBeNull())
})

describe('the area', () => {
  it.each([
    ['Elmscote Police and the Commissioner for Elmscote met. Elmscote Police is small.', 'Elmscote'],
    ['The Local Policing team of Elmscote Vale Constabulary', 'Elmscote Vale'],
    ['Greta Dunn, Chief Constable Elmscote Police. The Black Police Association met.', 'Elmscote'],
    ['Nothing here', null],
  ])('%j', (text, area) => expect(meeting(`Board\n14 May 2019\n\n${text}`).area).toBe(area))
})
