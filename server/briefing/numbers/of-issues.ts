import type { RepeatIssuesAnswer } from '../../../shared/answers/repeat-issues.ts'
import type { ThemeRecurrenceAnswer } from '../../../shared/answers/themes.ts'
import type { WentQuietAnswer } from '../../../shared/answers/went-quiet.ts'
import { rowsOf } from './rows-of.ts'

export const repeatIssuesRows = rowsOf<RepeatIssuesAnswer>()(
  [
    'issueId',
    'issueName',
    'raisedOn',
    'precision',
    'isOpen',
    'isRepeat',
    'returns',
    'deferrals',
    'noChanges',
    'updates',
    'meetingsCouldHear',
    'daysSinceRaised',
  ],
  ({ issues }) =>
    issues.map((issue) => ({
      ...issue,
      issueName: issue.name,
      raisedOn: issue.sinceOn,
      precision: issue.sincePrecision,
    })),
)

export const wentQuietRows = rowsOf<WentQuietAnswer>()(
  ['kind', 'id', 'name', 'lastHeardOn', 'heardAt', 'heardOf', 'silentFor'],
  ({ themes, issues }) => [
    ...themes.map((one) => ({ ...one, kind: 'theme', heardOf: one.of })),
    ...issues.map((one) => ({ ...one, kind: 'issue', heardOf: one.of })),
  ],
)

export const themeRecurrenceRows = rowsOf<ThemeRecurrenceAnswer>()(
  ['theme', 'themeName', 'meetingId', 'heldOn', 'couldHear', 'mentions', 'actions', 'exchanges'],
  ({ themes, meetings }) => {
    const heldOn = new Map(meetings.map((meeting) => [meeting.meetingId, meeting.heldOn]))
    return themes.flatMap(({ theme, name, cells }) =>
      cells.map((cell) => ({ ...cell, theme, themeName: name, heldOn: heldOn.get(cell.meetingId) ?? null })),
    )
  },
)
