import type { ThemeCell, ThemeRecurrenceAnswer, ThemeRow } from '../answers/themes.ts'
import type { FigureTable } from './csv.ts'
import { capital, count, countInWords, listInWords } from '../wording/counts.ts'
import { dayInWords } from '../wording/dates.ts'

/** What is heard of most, as a sentence. */
export function themesFinding({ themes, meetings }: ThemeRecurrenceAnswer): string {
  const most = Math.max(0, ...themes.map((theme) => theme.meetings))
  const first = themes.filter((theme) => theme.meetings === most)
  if (most === 0) return 'No theme has been heard of at the meetings of this filter'
  if (meetings.length < 3)
    return `${capital(countInWords(themes.length, 'theme'))} heard of at ${countInWords(meetings.length, 'meeting')}`
  const names =
    first.length > 3 ? capital(countInWords(first.length, 'theme')) : listInWords(first.map((theme) => theme.name))
  const verb = first.length > 1 ? 'are' : 'is'
  return `${names} ${verb} heard of most, at ${most} of ${count(meetings.length, 'meeting')}`
}

export function themesMeasured({ themes, meetings }: ThemeRecurrenceAnswer): string {
  return `Mentions of ${count(themes.length, 'theme')} at ${count(meetings.length, 'meeting')}; the darker, the more. An asterisk marks a meeting held on one subject.`
}

/** How dark a cell is, 0 to 3: none, once or twice, up to five, more. */
export function depthOf(mentions: number): 0 | 1 | 2 | 3 {
  if (mentions === 0) return 0
  return mentions <= 2 ? 1 : mentions <= 5 ? 2 : 3
}

export const cellOf = (theme: ThemeRow, meetingId: string): ThemeCell | null =>
  theme.cells.find((cell) => cell.meetingId === meetingId) ?? null

/** What a cell says: "Estates, 24 September 2019: 3 mentions, 1 action, 2 exchanges". */
export function themeCellInWords(theme: ThemeRow, cell: ThemeCell, heldOn: string): string {
  const parts = [
    count(cell.mentions, 'mention'),
    cell.actions > 0 && count(cell.actions, 'action'),
    cell.exchanges > 0 && count(cell.exchanges, 'exchange'),
  ]
  return `${theme.name}, ${dayInWords(heldOn)}: ${parts.filter(Boolean).join(', ')}`
}

export function themesTable({ themes, meetings }: ThemeRecurrenceAnswer): FigureTable {
  const numbers = ['Meetings', 'Out of', 'Actions', 'Exchanges', 'Answers not assured']
  return {
    columns: [
      { heading: 'Theme' },
      ...numbers.map((heading) => ({ heading, isNumber: true })),
      { heading: 'Last heard of' },
      ...meetings.map((meeting) => ({ heading: meeting.heldOn, isNumber: true })),
    ],
    rows: themes.map((theme) => [
      theme.name,
      theme.meetings,
      theme.meetingsOf,
      theme.actions,
      theme.exchanges,
      theme.notAssured,
      theme.lastHeardOn,
      ...meetings.map((meeting) => cellOf(theme, meeting.meetingId)?.mentions ?? 0),
    ]),
  }
}

export const themesCounted =
  'A theme is heard of where one of its signal words stands in the notes, or under a heading that names it. Each number is the lines of the notes of that meeting that mention it; a cell opens their sentences. A mention belongs to no office: a filter by office, side or review shows only actions and questions. A theme went quiet if it was heard of at three of the last six meetings that could have heard of it and at none of the last three.'
