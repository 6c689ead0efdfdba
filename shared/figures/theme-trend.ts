import type { ThemeRecurrenceAnswer, ThemeRow } from '../answers/themes.ts'
import { timeSpan } from '../drawing/time-axis.ts'
import { listInWords } from '../words/counts.ts'
import { dayInWords } from '../wording/dates.ts'
import type { FigureTable } from './csv.ts'
import { cellOf } from './themes.ts'
import { wording } from '../words/theme-trend.ts'
import { headings } from '../words/headings.ts'

export const themeTrendQuestion = wording.question

/** Two points are no trend. */
const FEWEST_MEETINGS = 3
/** So many meetings on either side of a comparison. */
const COMPARED = 3

/** What was counted at one meeting; null where it could not have heard of the theme. */
type Point = { heldOn: string; count: number | null }
export type TrendStrip = { key: 'mentions' | 'actions' | 'exchanges'; name: string; points: Point[] }

const strips = [
  { key: 'mentions', name: wording.mentions },
  { key: 'actions', name: wording.actions },
  { key: 'exchanges', name: wording.questions },
] as const

type Heard = { heldOn: string; isHeard: boolean }

/** The meetings that could have heard of a theme, oldest first. */
function hearings({ meetings }: ThemeRecurrenceAnswer, theme: ThemeRow): Heard[] {
  return meetings.flatMap(({ meetingId, heldOn }) => {
    const cell = cellOf(theme, meetingId)
    if (!cell?.couldHear) return []
    return [{ heldOn, isHeard: cell.mentions + cell.actions + cell.exchanges > 0 }]
  })
}

const heardIn = (some: Heard[]) => some.filter(({ isHeard }) => isHeard).length

/** At how many meetings it was heard of; against those before, where there are as many to compare with. */
export function themeTrendFinding(answer: ThemeRecurrenceAnswer, theme: ThemeRow): string {
  const all = hearings(answer, theme)
  if (all.length < 2 * COMPARED) return wording.heard(theme.name, theme.meetings, theme.meetingsOf)
  const [before, lately] = [all.slice(-2 * COMPARED, -COMPARED), all.slice(-COMPARED)]
  return wording.heardAgainst(theme.name, theme.meetings, theme.meetingsOf, heardIn(lately), heardIn(before))
}

export function themeTrendMeasured({ meetings }: ThemeRecurrenceAnswer, theme: ThemeRow): string {
  const unable = meetings.length - theme.meetingsOf
  const { actions, exchanges, lastHeardOn } = theme
  const left = missing(theme)
  return [
    lastHeardOn === null
      ? wording.asked(actions, exchanges)
      : wording.askedLast(actions, exchanges, dayInWords(lastHeardOn)),
    wording.howDrawn,
    ...(unable === 0 ? [] : [wording.onAnotherSubject(unable)]),
    ...(left.length === 0 ? [] : [wording.noneOf(listInWords(left))]),
  ].join(' ')
}

const sumOf = (theme: ThemeRow, key: TrendStrip['key']) => theme.cells.reduce((sum, cell) => sum + cell[key], 0)
const missing = (theme: ThemeRow) =>
  strips.filter(({ key }) => sumOf(theme, key) === 0).map(({ name }) => name.toLowerCase())

/** What the drawing needs: a strip for each kind that was counted at all, on one span of days; null where it is no trend. */
export function themeTrendDrawing(answer: ThemeRecurrenceAnswer, theme: ThemeRow) {
  const span = timeSpan(answer.meetings.map(({ heldOn }) => heldOn))
  if (span === null || theme.meetingsOf < FEWEST_MEETINGS) return null
  const pointsOf = (key: TrendStrip['key']): Point[] =>
    answer.meetings.map(({ meetingId, heldOn }) => {
      const cell = cellOf(theme, meetingId)
      return { heldOn, count: cell?.couldHear ? cell[key] : null }
    })
  return {
    span,
    strips: strips
      .filter(({ key }) => sumOf(theme, key) > 0)
      .map(({ key, name }): TrendStrip => ({ key, name, points: pointsOf(key) })),
  }
}

export function themeTrendTable({ meetings }: ThemeRecurrenceAnswer, theme: ThemeRow): FigureTable {
  return {
    columns: [
      { heading: headings.meeting },
      { heading: headings.heldOn },
      ...strips.map(({ name }) => ({ heading: name, isNumber: true })),
    ],
    rows: meetings.map(({ meetingId, heldOn, title }) => {
      const cell = cellOf(theme, meetingId)
      const counts = cell?.couldHear ? strips.map(({ key }) => cell[key]) : strips.map(() => null)
      return [title, dayInWords(heldOn), ...counts]
    }),
  }
}

export const themeTrendCounted = wording.counted
