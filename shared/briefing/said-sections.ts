import { assuranceQuestion } from '../answers/assurance.ts'
import { commitmentsQuestion, type CommitmentsAnswer } from '../answers/commitments.ts'
import type { Evidence } from '../answers/evidence.ts'
import { type Quiet, wentQuietQuestion } from '../answers/went-quiet.ts'
import { assuranceCounted, assuranceFinding, assuranceMeasured } from '../figures/assurance.ts'
import {
  commitmentsCounted,
  commitmentsFinding,
  commitmentsMeasured,
  commitmentStates,
  promisedBy,
  promisesOf,
  stateNames,
} from '../figures/commitments.ts'
import { wentQuietCounted, wentQuietFinding, wentQuietMeasured } from '../figures/went-quiet.ts'
import { dayInWords } from '../wording/dates.ts'
import { reading } from './action-sections.ts'
import type { BriefingAnswers } from './choice.ts'
import { column, numbers, type Draft } from './row.ts'

/** What was promised and stands nowhere as an action: those that wait first, newest meeting first within a state. */
export function commitmentsSection(answer: CommitmentsAnswer): Draft {
  return {
    key: 'commitments',
    question: commitmentsQuestion,
    finding: commitmentsFinding(answer),
    measured: commitmentsMeasured(answer),
    howCounted: commitmentsCounted,
    basis: answer.basis,
    picture: null,
    columns: [
      column('Promise', 4),
      column('Promised by', 1.8),
      column('Promised on', 1.3),
      column('What became of it', 2.2),
      column('Reading', 1.2),
    ],
    rows: commitmentStates
      .flatMap((state) => promisesOf(answer, state, ''))
      .map((row) => ({
        cells: [
          row.evidence.text,
          promisedBy(row) ?? 'nobody named',
          dayInWords(row.evidence.heldOn),
          [stateNames[row.state], row.reason, row.takenUp && `like an action raised since: ${row.takenUp.text}`]
            .filter(Boolean)
            .join('; '),
          reading(row.isConfirmed),
        ],
        evidence: [row.evidence],
      })),
  }
}

/** How assured the answers on each theme were. */
export function assuranceSection(answer: NonNullable<BriefingAnswers['assurance']>): Draft {
  return {
    key: 'assurance',
    question: assuranceQuestion,
    finding: assuranceFinding(answer),
    measured: assuranceMeasured(answer),
    howCounted: assuranceCounted,
    basis: answer.basis,
    picture: null,
    columns: [
      column('Theme', 2.6),
      numbers('Answers', 0.9),
      numbers('Not assured'),
      numbers('In part', 0.8),
      numbers('Unclear', 0.9),
      numbers('Assured', 0.9),
      numbers('Decided by a person', 1.1),
    ],
    rows: answer.themes.map((theme) => ({
      cells: [
        theme.name,
        theme.answers,
        theme.notAssured,
        theme.partlyAssured,
        theme.unclear,
        theme.assured,
        theme.decided,
      ],
      evidence: answer.sentences[theme.theme] ?? [],
    })),
  }
}

function quietRow(what: string, { name, lastHeardOn, heardAt, of, silentFor }: Quiet, evidence: Evidence[]) {
  return { cells: [name, what, dayInWords(lastHeardOn), `${heardAt} of ${of}`, silentFor], evidence }
}

/** What was heard of often and is not any more, with all that was said of it. */
export function wentQuietSection(answer: NonNullable<BriefingAnswers['wentQuiet']>): Draft {
  const { themes, issues, sentences } = answer
  return {
    key: 'wentQuiet',
    question: wentQuietQuestion,
    finding: wentQuietFinding(answer),
    measured: wentQuietMeasured(answer),
    howCounted: wentQuietCounted,
    basis: answer.basis,
    picture: null,
    columns: [
      column('Theme or issue', 3),
      column('What it is', 1.5),
      column('Last heard of', 1.6),
      column('Heard of, of the last meetings that could', 1.6),
      numbers('Meetings since', 1.1),
    ],
    rows: [
      ...themes.map((theme) => quietRow('theme', theme, sentences[theme.id] ?? [])),
      ...issues.map((issue) =>
        quietRow(issue.isOpen ? 'issue, open' : 'issue, nothing open', issue, sentences[issue.id] ?? []),
      ),
    ],
  }
}
