import type {
  LedgerCell,
  LedgerIssue,
  LedgerLetter,
  LedgerMeeting,
  RepeatIssuesAnswer,
} from '../answers/repeat-issues.ts'
import type { FigureTable } from './csv.ts'
import { dateInWords, dayInWords, monthInThree } from '../wording/dates.ts'
import { letterMeaning } from '../wording/labels.ts'
import { wording } from '../words/repeat-issues.ts'
import { headings } from '../words/headings.ts'
import { outOf } from '../words/counts.ts'

/** The issues shown: only those that came back, or all. */
export const shownIssues = (answer: RepeatIssuesAnswer, onlyRepeat: boolean) =>
  answer.issues.filter((issue) => issue.isRepeat || !onlyRepeat)

function story({ returns, deferrals }: LedgerIssue): string {
  if (deferrals === 0) return wording.cameBack(returns)
  return returns === 0 ? wording.wasPutOff(deferrals) : wording.cameBackAndWasPutOff(returns, deferrals)
}

/** What keeps coming back, as a sentence that names the first of them. */
export function ledgerFinding(answer: RepeatIssuesAnswer): string {
  const repeat = shownIssues(answer, true)
  const first = repeat[0]
  if (!first) return answer.issuesInAll === 0 ? wording.noIssue : wording.noneCameBack(answer.issuesInAll)
  if (repeat.length === 1) return wording.oneKeeps(first.name, story(first))
  return wording.severalKeep(repeat.length, first.name, story(first))
}

export function ledgerMeasured(answer: RepeatIssuesAnswer, shown: { issues: number; meetings: number }): string {
  const { issuesInAll, meetings } = answer
  return shown.meetings < meetings.length
    ? wording.measuredLast(shown.meetings, meetings.length, shown.issues, issuesInAll)
    : wording.measured(meetings.length, shown.issues, issuesInAll)
}

/** The cell of an issue at a meeting; nothing where the meeting says nothing of it. */
export const cellAt = (issue: LedgerIssue, meetingId: string): LedgerCell | null =>
  issue.cells.find((cell) => cell.meetingId === meetingId) ?? null

/** What a cell says, for its button: "Outcome 16, 24 September 2019: put off". */
export function cellInWords(issue: LedgerIssue, meeting: LedgerMeeting, letter: LedgerLetter): string {
  return wording.cell(issue.name, dayInWords(meeting.heldOn), letterMeaning[letter])
}

/** Since when, to the month and short, for a narrow column: "Oct 2023". */
export function sinceInWords({ sinceOn, sincePrecision }: LedgerIssue): string {
  if (sincePrecision === 'year') return sinceOn.slice(0, 4)
  const month = wording.month(monthInThree(sinceOn), sinceOn.slice(0, 4))
  return sincePrecision === 'before' ? wording.before(month) : month
}

/** "5 of 13": returns out of the meetings that could have heard of it. */
export const returnsInWords = (issue: LedgerIssue) => outOf(issue.returns, issue.meetingsCouldHear)

export function ledgerTable(issues: LedgerIssue[], meetings: LedgerMeeting[]): FigureTable {
  const numbers = [
    headings.returns,
    headings.putOff,
    headings.noChange,
    headings.updates,
    headings.meetingsThatCouldHear,
    headings.daysSinceRaised,
  ]
  return {
    columns: [
      { heading: headings.issue },
      { heading: headings.since },
      { heading: headings.now },
      ...numbers.map((heading) => ({ heading, isNumber: true })),
      ...meetings.map((meeting) => ({ heading: meeting.heldOn })),
    ],
    rows: issues.map((issue) => [
      issue.name,
      dateInWords(issue.sinceOn, issue.sincePrecision),
      issue.isOpen ? wording.open : wording.closed,
      issue.returns,
      issue.deferrals,
      issue.noChanges,
      issue.updates,
      issue.meetingsCouldHear,
      issue.daysSinceRaised,
      ...meetings.map((meeting) => {
        const cell = cellAt(issue, meeting.meetingId)
        return cell === null || !cell.couldHear ? wording.couldNotHear : letterMeaning[cell.letter]
      }),
    ]),
  }
}

export const ledgerCounted = wording.counted
