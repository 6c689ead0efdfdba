import type {
  LedgerCell,
  LedgerIssue,
  LedgerLetter,
  LedgerMeeting,
  RepeatIssuesAnswer,
} from '../answers/repeat-issues.ts'
import type { FigureTable } from './csv.ts'
import { capital, count, countInWords, times } from '../wording/counts.ts'
import { dateInWords, dayInWords, monthInThree } from '../wording/dates.ts'
import { letterMeaning } from '../wording/labels.ts'

/** The issues shown: only those that came back, or all. */
export const shownIssues = (answer: RepeatIssuesAnswer, onlyRepeat: boolean) =>
  answer.issues.filter((issue) => issue.isRepeat || !onlyRepeat)

const story = ({ returns, deferrals }: LedgerIssue) =>
  [returns > 0 && `came back ${times(returns)}`, deferrals > 0 && `was put off ${times(deferrals)}`]
    .filter(Boolean)
    .join(' and ')

/** What keeps coming back, as a sentence that names the first of them. */
export function ledgerFinding(answer: RepeatIssuesAnswer): string {
  const repeat = shownIssues(answer, true)
  const first = repeat[0]
  if (!first)
    return answer.issuesInAll === 0
      ? 'No issue has been read yet'
      : `None of ${count(answer.issuesInAll, 'issue')} has come back`
  if (repeat.length === 1) return `One matter keeps coming back: ${first.name} ${story(first)}`
  return `${capital(countInWords(repeat.length, 'matter'))} keep coming back; ${first.name} ${story(first)}`
}

export function ledgerMeasured(answer: RepeatIssuesAnswer, shown: { issues: number; meetings: number }): string {
  const of = `${shown.issues} of ${count(answer.issuesInAll, 'issue')}`
  const last = shown.meetings < answer.meetings.length ? `the last ${shown.meetings} of ` : ''
  return `Issues by meeting, ${last}${count(answer.meetings.length, 'meeting')}; ${of} shown. Sorted by returns.`
}

/** The cell of an issue at a meeting; nothing where the meeting says nothing of it. */
export const cellAt = (issue: LedgerIssue, meetingId: string): LedgerCell | null =>
  issue.cells.find((cell) => cell.meetingId === meetingId) ?? null

/** What a cell says, for its button: "Outcome 16, 24 September 2019: put off". */
export function cellInWords(issue: LedgerIssue, meeting: LedgerMeeting, letter: LedgerLetter): string {
  return `${issue.name}, ${dayInWords(meeting.heldOn)}: ${letterMeaning[letter]}`
}

/** Since when, to the month and short, for a narrow column: "Oct 2023". */
export function sinceInWords({ sinceOn, sincePrecision }: LedgerIssue): string {
  if (sincePrecision === 'year') return sinceOn.slice(0, 4)
  const month = `${monthInThree(sinceOn)} ${sinceOn.slice(0, 4)}`
  return sincePrecision === 'before' ? `before ${month}` : month
}

/** "5 of 13": returns out of the meetings that could have heard of it. */
export const returnsInWords = (issue: LedgerIssue) => `${issue.returns} of ${issue.meetingsCouldHear}`

export function ledgerTable(issues: LedgerIssue[], meetings: LedgerMeeting[]): FigureTable {
  const numbers = ['Returns', 'Put off', 'No change', 'Updates', 'Meetings that could hear', 'Days since raised']
  return {
    columns: [
      { heading: 'Issue' },
      { heading: 'Since' },
      { heading: 'Now' },
      ...numbers.map((heading) => ({ heading, isNumber: true })),
      ...meetings.map((meeting) => ({ heading: meeting.heldOn })),
    ],
    rows: issues.map((issue) => [
      issue.name,
      dateInWords(issue.sinceOn, issue.sincePrecision),
      issue.isOpen ? 'open' : 'closed',
      issue.returns,
      issue.deferrals,
      issue.noChanges,
      issue.updates,
      issue.meetingsCouldHear,
      issue.daysSinceRaised,
      ...meetings.map((meeting) => {
        const cell = cellAt(issue, meeting.meetingId)
        return cell === null || !cell.couldHear ? 'could not be heard' : letterMeaning[cell.letter]
      }),
    ]),
  }
}

export const ledgerCounted =
  'A return is a later meeting at which the issue was reported on past its due date, reported as no change, put off, or raised again after it was completed. A report in time is an update and no return. An issue that returned twice or was put off once is a repeat issue; what a person entered between meetings, or a tracker states, puts off as a meeting does, and is no return. Hatched: the meeting was held on another subject or series, or before the issue was raised, so it could not have heard of it.'
