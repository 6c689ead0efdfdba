import type { ActionRow } from '../answers/actions.ts'
import type { FlowAnswer } from '../answers/flow.ts'
import type { PositionAnswer } from '../answers/position.ts'
import type { RepeatIssuesAnswer } from '../answers/repeat-issues.ts'
import type { TimeOpenAnswer } from '../answers/time-open.ts'
import { flowPicture } from '../drawing/flow-picture.ts'
import { timeOpenPicture } from '../drawing/survival-picture.ts'
import {
  accountabilityCounted,
  accountabilityFinding,
  accountabilityMeasured,
  nameOf,
  notAssuredOf,
} from '../figures/accountability.ts'
import { flowCounted, flowFinding, flowMeasured } from '../figures/flow.ts'
import { positionTiles } from '../figures/position.ts'
import { themesCounted, themesFinding } from '../figures/themes.ts'
import { medianInWords, timeOpenCounted, timeOpenFinding, timeOpenMeasured } from '../figures/time-open.ts'
import { outOf } from '../words/counts.ts'
import { dayInWords } from '../wording/dates.ts'
import { sideLabel } from '../wording/labels.ts'
import type { Audience, BriefingAnswers } from './choice.ts'
import { column, numbers, type Draft } from './row.ts'
import { wording } from '../words/sections.ts'
import { headings } from '../words/headings.ts'
import {
  accountabilityQuestion,
  flowQuestion,
  positionQuestion,
  themeRecurrenceQuestion,
  timeOpenQuestion,
} from '../words/questions.ts'

const sentencesOf = (actions: ActionRow[]) => actions.map((action) => action.evidence)
const open = (actions: ActionRow[]) => actions.filter((action) => action.status === 'open')

/** The actions that a number of the position counts. */
function counted(key: string, actions: ActionRow[]): ActionRow[] {
  if (key === 'open') return open(actions)
  if (key === 'overdue') return open(actions).filter((action) => action.dueGroup === 'overdue')
  if (key === 'lapses') return actions.filter((action) => action.isSilentLapse)
  return key === 'median' ? actions : []
}

/** Where things stand; how assured answers were is a suggestion and has its own page. */
export function positionSection(
  answer: PositionAnswer,
  actions: ActionRow[],
  repeat: RepeatIssuesAnswer | undefined,
): Draft {
  const issues = (repeat?.issues ?? []).filter((issue) => issue.isRepeat)
  const ofIssues = issues.flatMap((issue) => issue.cells.flatMap((cell) => cell.evidence))
  const tiles = positionTiles(answer).filter((tile) => tile.key !== 'assurance')
  return {
    key: 'position',
    question: positionQuestion,
    finding: wording.position(answer.open, answer.overdue, answer.silentLapses),
    measured: wording.positionMeasured(actions.length, answer.issues),
    howCounted: timeOpenCounted,
    basis: answer.basis,
    picture: null,
    columns: [numbers(headings.figure, 0.8), column(headings.ofWhat, 2), column(headings.more, 3.4)],
    rows: tiles.map((tile) => ({
      cells: [tile.value, tile.label, tile.detail],
      evidence: tile.key === 'repeat' ? ofIssues : sentencesOf(counted(tile.key, actions)),
    })),
  }
}

/** How long actions stay open: the estimate with its interval, and the curve. */
export function timeOpenSection(answer: TimeOpenAnswer, actions: ActionRow[]): Draft {
  const { median } = answer.all
  return {
    key: 'timeOpen',
    question: timeOpenQuestion,
    finding: timeOpenFinding(answer),
    measured: timeOpenMeasured(answer),
    howCounted: timeOpenCounted,
    basis: answer.basis,
    picture: timeOpenPicture(answer),
    columns: [
      numbers(headings.actions),
      numbers(headings.ended),
      numbers(headings.stillOpen),
      numbers(headings.medianDaysOpen, 1.2),
      column(headings.howSure, 3),
    ],
    rows: [
      {
        cells: [median.actions, median.ended, median.stillOpen, median.days ?? wording.notGiven, medianInWords(median)],
        evidence: sentencesOf(actions),
      },
    ],
  }
}

/** Whether the office keeps up, meeting by meeting; with each the actions first told of, or ended, there. */
export function flowSection(answer: FlowAnswer, actions: ActionRow[]): Draft {
  return {
    key: 'flow',
    question: flowQuestion,
    finding: flowFinding(answer),
    measured: flowMeasured(answer),
    howCounted: flowCounted,
    basis: answer.basis,
    picture: flowPicture(answer),
    columns: [
      column(headings.meeting, 1.8),
      ...[
        headings.raised,
        headings.completed,
        headings.withdrawn,
        headings.putOff,
        headings.updated,
        headings.openAfterIt,
      ].map((heading) => numbers(heading)),
    ],
    rows: answer.meetings.map((one) => ({
      cells: [dayInWords(one.heldOn), one.raised, one.completed, one.withdrawn, one.deferred, one.updated, one.open],
      evidence: sentencesOf(
        actions.filter((action) => action.evidence.meetingId === one.meetingId || action.endedOn === one.heldOn),
      ),
    })),
  }
}

export function themesSection(answer: NonNullable<BriefingAnswers['themeRecurrence']>): Draft {
  return {
    key: 'themeRecurrence',
    question: themeRecurrenceQuestion,
    finding: themesFinding(answer),
    measured: wording.themesMeasured(answer.themes.length, answer.meetings.length),
    howCounted: themesCounted,
    basis: answer.basis,
    picture: null,
    columns: [
      column(headings.theme, 3),
      column(headings.meetings, 1.2),
      numbers(headings.actions),
      numbers(headings.exchanges),
      column(headings.lastHeardOf, 1.6),
      column(headings.now, 1.2),
    ],
    rows: answer.themes.map((theme) => ({
      cells: [
        theme.name,
        outOf(theme.meetings, theme.meetingsOf),
        theme.actions,
        theme.exchanges,
        theme.lastHeardOn === null ? null : dayInWords(theme.lastHeardOn),
        theme.wentQuiet ? wording.wentQuiet : null,
      ],
      evidence: answer.sentences[theme.theme] ?? [],
    })),
  }
}

/** Who answered and who owns, by office; no order of merit, and no score of a person. */
export function accountabilitySection(
  answer: NonNullable<BriefingAnswers['accountability']>,
  audience: Audience,
): Draft {
  const isPanel = audience === 'panel'
  return {
    key: 'accountability',
    question: accountabilityQuestion,
    finding: accountabilityFinding(answer),
    measured: accountabilityMeasured(answer),
    howCounted: accountabilityCounted,
    basis: answer.basis,
    picture: null,
    columns: [
      column(headings.office, 3),
      column(headings.side, 1.3),
      numbers(headings.questionsAnswered),
      ...(isPanel ? [] : [column(headings.notAssured, 1.6)]),
      numbers(headings.actionsOwned),
      numbers(headings.open, 0.8),
      column(headings.meetingsAttended, 1.2),
    ],
    rows: answer.offices.map((row) => ({
      cells: [
        nameOf(row, 'office'),
        sideLabel[row.side],
        row.answers,
        ...(isPanel ? [] : [notAssuredOf(row)]),
        row.actionsOwned,
        row.open,
        outOf(row.meetingsAttended, row.meetingsOf),
      ],
      evidence: answer.sentences[row.officeId ?? ''] ?? [],
    })),
  }
}
