import type { CommitmentsAnswer } from '../answers/commitments.ts'
import type { Evidence } from '../answers/evidence.ts'
import type { Quiet } from '../answers/went-quiet.ts'
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
import { wording } from '../words/sections.ts'
import { headings } from '../words/headings.ts'
import { wording as who } from '../words/who.ts'
import { outOf } from '../words/counts.ts'
import { assuranceQuestion, commitmentsQuestion, wentQuietQuestion } from '../words/questions.ts'

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
      column(headings.promise, 4),
      column(headings.promisedBy, 1.8),
      column(headings.promisedOn, 1.3),
      column(headings.whatBecameOfIt, 2.2),
      column(headings.reading, 1.2),
    ],
    rows: commitmentStates
      .flatMap((state) => promisesOf(answer, state, ''))
      .map((row) => ({
        cells: [
          row.evidence.text,
          promisedBy(row) ?? who.nobodyNamed,
          dayInWords(row.evidence.heldOn),
          [stateNames[row.state], row.reason, row.takenUp && wording.promiseTakenUp(row.takenUp.text)]
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
      column(headings.theme, 2.6),
      numbers(headings.answers, 0.9),
      numbers(headings.notAssured),
      numbers(headings.inPart, 0.8),
      numbers(headings.unclear, 0.9),
      numbers(headings.assured, 0.9),
      numbers(headings.decidedByAPerson, 1.1),
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
  return { cells: [name, what, dayInWords(lastHeardOn), outOf(heardAt, of), silentFor], evidence }
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
      column(headings.themeOrIssue, 3),
      column(headings.whatItIs, 1.5),
      column(headings.lastHeardOf, 1.6),
      column(headings.heardOfOfLast, 1.6),
      numbers(headings.meetingsSince, 1.1),
    ],
    rows: [
      ...themes.map((theme) => quietRow(wording.theme, theme, sentences[theme.id] ?? [])),
      ...issues.map((issue) =>
        quietRow(issue.isOpen ? wording.openIssue : wording.closedIssue, issue, sentences[issue.id] ?? []),
      ),
    ],
  }
}
