import type { FindingsAnswer } from '../answers/findings.ts'
import type { IssueAnswer } from '../answers/issue.ts'
import type { RepeatIssuesAnswer } from '../answers/repeat-issues.ts'
import { ledgerCounted, ledgerFinding, returnsInWords, shownIssues, sinceInWords } from '../figures/repeat-issues.ts'
import { dateInWords, dayInWords } from '../wording/dates.ts'
import { dueInWords, eventHeading } from '../wording/labels.ts'
import { reading } from './action-sections.ts'
import type { Audience } from './choice.ts'
import { column, numbers, type Draft } from './row.ts'
import { wording } from '../words/sections.ts'
import { headings } from '../words/headings.ts'
import { wording as who } from '../words/who.ts'
import { wording as ofIssue } from '../words/issue-section.ts'
import { findingsQuestion, repeatIssuesQuestion } from '../words/questions.ts'

export function findingsSection({ basis, findings }: FindingsAnswer): Draft {
  return {
    key: 'findings',
    question: findingsQuestion,
    finding: findings[0]?.sentence.replace(/\.$/, '') ?? wording.nothingStandsOut,
    measured: wording.findingsMeasured(findings.length),
    howCounted: wording.findingsCounted,
    basis,
    picture: null,
    columns: [column(headings.finding, 3), column(headings.more, 3)],
    rows: findings.map(({ sentence, detail, evidence }) => ({ cells: [sentence, detail || null], evidence })),
  }
}

/** What keeps coming back: a row an issue, with every sentence that told of it. */
export function repeatIssuesSection(answer: RepeatIssuesAnswer): Draft {
  const issues = shownIssues(answer, true)
  return {
    key: 'repeatIssues',
    question: repeatIssuesQuestion,
    finding: ledgerFinding(answer),
    measured: wording.repeatMeasured(issues.length, answer.issuesInAll, answer.meetings.length),
    howCounted: ledgerCounted,
    basis: answer.basis,
    picture: null,
    columns: [
      column(headings.issue, 3.2),
      column(headings.since, 1.2),
      column(headings.returnsOfMeetings, 1.5),
      numbers(headings.putOff, 0.8),
      numbers(headings.noChange, 1),
      numbers(headings.daysSinceRaised, 0.9),
      column(headings.now, 0.8),
    ],
    rows: issues.map((issue) => ({
      cells: [
        issue.name,
        sinceInWords(issue),
        returnsInWords(issue),
        issue.deferrals,
        issue.noChanges,
        issue.daysSinceRaised,
        issue.isOpen ? wording.open : wording.closed,
      ],
      evidence: issue.cells.flatMap((cell) => cell.evidence),
    })),
  }
}

/** One issue, its whole life, oldest first; for the panel what a person confirmed of it. */
export function issueSection(issue: IssueAnswer, audience: Audience): Draft {
  const events = issue.events.filter((event) => event.isConfirmed || audience !== 'panel')
  return {
    key: 'issue',
    question: ofIssue.question(issue.name),
    finding: ofIssue.finding(issue.name, dateInWords(issue.sinceOn, issue.sincePrecision), issue),
    measured: ofIssue.measured(events.length, issue.owners.join(', ') || who.nobodyNamed, dueInWords(issue.due)),
    howCounted: ofIssue.counted,
    basis: issue.basis,
    picture: null,
    columns: [
      column(headings.when, 1.5),
      column(headings.whatHappened, 1.8),
      column(headings.theSentence, 4),
      column(headings.toldOn, 1.5),
      column(headings.reading, 1.6),
    ],
    rows: events.toReversed().map((event) => ({
      cells: [
        dateInWords(event.happenedOn, event.happenedPrecision),
        eventHeading(event),
        event.evidence.text,
        dayInWords(event.toldOn),
        reading(event.isConfirmed),
      ],
      evidence: [event.evidence],
    })),
  }
}
