import type { ThemeRecurrenceAnswer, ThemeRow } from '../answers/themes.ts'
import { timeSpan } from '../drawing/time-axis.ts'
import { count, listInWords } from '../wording/counts.ts'
import { dayInWords } from '../wording/dates.ts'
import type { FigureTable } from './csv.ts'
import { cellOf } from './themes.ts'

export const themeTrendQuestion = 'How often is this theme heard of, and when?'

/** Two points are no trend. */
const FEWEST_MEETINGS = 3
/** So many meetings on either side of a comparison. */
const COMPARED = 3

/** What was counted at one meeting; null where it could not have heard of the theme. */
type Point = { heldOn: string; count: number | null }
export type TrendStrip = { key: 'mentions' | 'actions' | 'exchanges'; name: string; points: Point[] }

const strips = [
  { key: 'mentions', name: 'Mentions' },
  { key: 'actions', name: 'Actions' },
  { key: 'exchanges', name: 'Questions' },
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
  const heard = `${theme.name} was heard of at ${theme.meetings} of ${count(theme.meetingsOf, 'meeting')}`
  if (all.length < 2 * COMPARED) return heard
  const [before, lately] = [all.slice(-2 * COMPARED, -COMPARED), all.slice(-COMPARED)]
  return `${heard}: at ${heardIn(lately)} of the last three, ${heardIn(before)} of the three before`
}

export function themeTrendMeasured({ meetings }: ThemeRecurrenceAnswer, theme: ThemeRow): string {
  const unable = meetings.length - theme.meetingsOf
  const last = theme.lastHeardOn === null ? '' : `, last on ${dayInWords(theme.lastHeardOn)}`
  const apart =
    unable === 0 ? '' : ` ${count(unable, 'meeting')} held on another subject ${unable === 1 ? 'has' : 'have'} no mark.`
  const left = missing(theme)
  return `${count(theme.actions, 'action')} as written and ${count(theme.exchanges, 'question')}${last}. True dates; zero stands on the line.${apart}${
    left.length === 0 ? '' : ` No ${listInWords(left)} in what this filter covers.`
  }`
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
      { heading: 'Meeting' },
      { heading: 'Held on' },
      ...strips.map(({ name }) => ({ heading: name, isNumber: true })),
    ],
    rows: meetings.map(({ meetingId, heldOn, title }) => {
      const cell = cellOf(theme, meetingId)
      const counts = cell?.couldHear ? strips.map(({ key }) => cell[key]) : strips.map(() => null)
      return [title, dayInWords(heldOn), ...counts]
    }),
  }
}

export const themeTrendCounted =
  'Mentions are lines with one of the signal words of the theme, or under a heading that names it; actions are counted as written, brought forward ones too; questions with or without an answer. A meeting held on another subject that heard nothing of it could not have: it has no mark and is not among those counted out of. A mention belongs to no office, so a filter by office, side or review leaves mentions out. Under three meetings nothing is drawn: two points are no trend.'
