import { findingsQuestion, type FindingsAnswer } from '../answers/findings.ts'
import type { IssueAnswer } from '../answers/issue.ts'
import { repeatIssuesQuestion, type RepeatIssuesAnswer } from '../answers/repeat-issues.ts'
import { ledgerCounted, ledgerFinding, returnsInWords, shownIssues, sinceInWords } from '../figures/repeat-issues.ts'
import { count, times } from '../words/counts.ts'
import { dateInWords, dayInWords } from '../wording/dates.ts'
import { dueInWords, eventHeading } from '../wording/labels.ts'
import { reading } from './action-sections.ts'
import type { Audience } from './choice.ts'
import { column, numbers, type Draft } from './row.ts'

export function findingsSection({ basis, findings }: FindingsAnswer): Draft {
  return {
    key: 'findings',
    question: findingsQuestion,
    finding:
      findings[0]?.sentence.replace(/\.$/, '') ?? 'Nothing stands out: nothing came back, was put off or fell silent',
    measured: `${count(findings.length, 'finding')}, each built from figures, the weightiest first.`,
    howCounted:
      'Each sentence is put together from what was counted; none says more than the notes told by the as-at date.',
    basis,
    picture: null,
    columns: [column('Finding', 3), column('More', 3)],
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
    measured: `${issues.length} of ${count(answer.issuesInAll, 'issue')}, over ${count(answer.meetings.length, 'meeting')}; sorted by returns.`,
    howCounted: ledgerCounted,
    basis: answer.basis,
    picture: null,
    columns: [
      column('Issue', 3.4),
      column('Since', 1.2),
      column('Returns, of meetings that could hear', 1.5),
      numbers('Put off', 0.8),
      numbers('No change', 0.8),
      numbers('Days since raised', 0.9),
      column('Now', 0.8),
    ],
    rows: issues.map((issue) => ({
      cells: [
        issue.name,
        sinceInWords(issue),
        returnsInWords(issue),
        issue.deferrals,
        issue.noChanges,
        issue.daysSinceRaised,
        issue.isOpen ? 'open' : 'closed',
      ],
      evidence: issue.cells.flatMap((cell) => cell.evidence),
    })),
  }
}

/** One issue, its whole life, oldest first; for the panel what a person confirmed of it. */
export function issueSection(issue: IssueAnswer, audience: Audience): Draft {
  const events = issue.events.filter((event) => event.isConfirmed || audience !== 'panel')
  const { name, returns, deferrals, noChanges, isOpen } = issue
  const story = [
    returns > 0 && `came back ${times(returns)}`,
    deferrals > 0 && `was put off ${times(deferrals)}`,
    noChanges > 0 && `showed no change ${times(noChanges)}`,
  ].filter(Boolean)
  return {
    key: 'issue',
    question: `${name}: what became of it?`,
    finding: `${name}, raised ${dateInWords(issue.sinceOn, issue.sincePrecision)}, ${[...story, isOpen ? 'is open' : 'is closed'].join(', ')}`,
    measured: `${count(events.length, 'event')} told of it. Owned by ${issue.owners.join(', ') || 'nobody named'}; now ${dueInWords(issue.due)}.`,
    howCounted:
      'Every event that notes or a person told of the issue by the as-at date, in the order in which it happened.',
    basis: issue.basis,
    picture: null,
    columns: [
      column('When', 1.5),
      column('What happened', 1.8),
      column('The sentence', 4),
      column('Told on', 1.5),
      column('Reading', 1.6),
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
