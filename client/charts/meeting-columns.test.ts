import { expect, test } from 'vitest'
import { meetingColumns, yearSpans } from './meeting-columns.ts'

const meeting = (heldOn: string) => ({ meetingId: heldOn, heldOn, title: 'Meeting', isThematic: false })
const said = (days: string[]) =>
  meetingColumns(days.map(meeting)).map((column) => (column.kind === 'gap' ? column.words : column.meeting.heldOn))

test.each([
  [
    ['2024-02-01', '2024-01-31'],
    ['2024-01-31', '2024-02-01'],
  ],
  [
    ['2024-07-09', '2024-09-10'],
    ['2024-07-09', 'no meeting in August 2024', '2024-09-10'],
  ],
  [
    ['2019-05-15', '2019-09-24'],
    ['2019-05-15', 'no meeting from June 2019 to August 2019', '2019-09-24'],
  ],
  [[], []],
])('%j', (days, columns) => expect(said(days)).toEqual(columns))

test('each year stands once over its columns, a gap with the year before it', () => {
  expect(yearSpans(meetingColumns(['2023-11-01', '2024-01-09', '2024-02-09'].map(meeting)))).toEqual([
    { year: '2023', columns: 2 },
    { year: '2024', columns: 2 },
  ])
})
