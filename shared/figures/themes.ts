import type { ThemeCell, ThemeRecurrenceAnswer, ThemeRow } from '../answers/themes.ts'
import type { FigureTable } from './csv.ts'
import { listInWords } from '../words/counts.ts'
import { dayInWords } from '../wording/dates.ts'
import { wording } from '../words/themes.ts'
import { headings } from '../words/headings.ts'

/** What is heard of most, as a sentence. */
export function themesFinding({ themes, meetings }: ThemeRecurrenceAnswer): string {
  const most = Math.max(0, ...themes.map((theme) => theme.meetings))
  const first = themes.filter((theme) => theme.meetings === most)
  if (most === 0) return wording.noneHeardOf
  if (meetings.length < 3) return wording.heardOfAt(themes.length, meetings.length)
  const names = first.length > 3 ? wording.soMany(first.length) : listInWords(first.map((theme) => theme.name))
  return wording.most(names, first.length > 1, most, meetings.length)
}

export const themesMeasured = ({ themes, meetings }: ThemeRecurrenceAnswer): string =>
  wording.measured(themes.length, meetings.length)

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
    wording.mentions(cell.mentions),
    cell.actions > 0 && wording.actions(cell.actions),
    cell.exchanges > 0 && wording.exchanges(cell.exchanges),
  ]
  return wording.cell(theme.name, dayInWords(heldOn), parts.filter(Boolean).join(', '))
}

export function themesTable({ themes, meetings }: ThemeRecurrenceAnswer): FigureTable {
  const numbers = [headings.meetings, headings.outOf, headings.actions, headings.exchanges, headings.answersNotAssured]
  return {
    columns: [
      { heading: headings.theme },
      ...numbers.map((heading) => ({ heading, isNumber: true })),
      { heading: headings.lastHeardOf },
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

export const themesCounted = wording.counted
