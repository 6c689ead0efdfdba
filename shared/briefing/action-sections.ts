import type { ActionRow } from '../answers/actions.ts'
import type { NextMeetingAnswer } from '../answers/next-meeting.ts'
import type { SlipAnswer } from '../answers/slip.ts'
import type { Side } from '../facts.ts'
import { standing } from '../figures/actions.ts'
import { ageingFinding, ageingGuides, ageingRows } from '../figures/ageing.ts'
import { nextCounted, nextFinding, nextInWords } from '../figures/next-meeting.ts'
import { slipCounted, slipFinding, slipMarks, slipMeasured } from '../figures/slip.ts'
import { unansweredFinding, unansweredMeasured } from '../figures/unanswered.ts'
import { dotsPicture } from '../drawing/dots-picture.ts'
import { slipPicture } from '../drawing/slip-picture.ts'
import { capital } from '../words/counts.ts'
import { dateInWords, dayInWords } from '../wording/dates.ts'
import { dueInWords, ownersInWords, owingSideInWords, readingInShort, reasonsInWords } from '../wording/labels.ts'
import type { Audience, BriefingAnswers } from './choice.ts'
import { column, numbers, type Draft, type Row } from './row.ts'
import { wording } from '../words/sections.ts'
import { headings } from '../words/headings.ts'
import { wording as who } from '../words/who.ts'
import { actionsQuestion, nextMeetingQuestion, slipQuestion } from '../words/questions.ts'

/** Whose actions stand first: the commissioner's own before a panel, the force's at a performance meeting. */
const firstSides: Record<Audience, (Side | null)[]> = {
  commissioner: ['commissioner', 'force', 'partner', 'unknown', null],
  performance: ['force', 'commissioner', 'partner', 'unknown', null],
  panel: ['commissioner', 'force', 'partner', 'unknown', null],
}

/** What only a machine says of a row is marked in it. */
export const reading = readingInShort

function openRow(action: ActionRow): Row {
  const side = capital(owingSideInWords(action.owingSide, action.owingIsInferred))
  const owner = ownersInWords(action.owners)
  const cells = [
    wording.sideAndOwner(side, owner ?? who.nobodyNamed),
    action.text,
    dateInWords(action.raisedOn, action.raisedPrecision),
    dueInWords(action.due),
    action.daysOpen,
    wording.standingAndReading(standing(action).words, reading(action.isConfirmed)),
  ]
  return { cells, evidence: [action.evidence] }
}

/** What is open, and who owes it: side by side, oldest first within a side. */
export function openActionsSection({ actions, ageing }: BriefingAnswers, audience: Audience): Draft {
  const all = actions.actions.filter((action) => action.status === 'open')
  const order = firstSides[audience]
  const place = ({ owingSide }: ActionRow) => order.indexOf(owingSide)
  const open = [...all].sort((one, other) => place(one) - place(other) || other.daysOpen - one.daysOpen)
  const own = open.filter((action) => action.owingSide === 'commissioner').length
  return {
    key: 'openActions',
    question: actionsQuestion,
    finding: ageingFinding(ageing),
    measured: wording.openMeasured(open.length, actions.lives, own),
    howCounted: wording.openCounted,
    basis: actions.basis,
    picture: dotsPicture(ageingRows(ageing), ageingGuides(ageing)),
    columns: [
      column(headings.owedBy, 2.2),
      column(headings.action, 3.3),
      column(headings.raised, 1.5),
      column(headings.due, 1.9),
      numbers(headings.daysOpen, 0.9),
      column(headings.standing, 1.6),
    ],
    rows: open.map(openRow),
  }
}

/** Whether promised dates held. */
export function slipSection(answer: SlipAnswer, actions: ActionRow[]): Draft {
  const evidence = new Map(actions.map((action) => [action.lifeId, [action.evidence]]))
  return {
    key: 'slip',
    question: slipQuestion,
    finding: slipFinding(answer),
    measured: slipMeasured(answer),
    howCounted: slipCounted,
    basis: answer.basis,
    picture: slipPicture(slipMarks(answer)),
    columns: [
      column(headings.action, 4),
      column(headings.firstDueBy, 1.5),
      column(headings.nowDueBy, 1.5),
      numbers(headings.days),
    ],
    rows: slipMarks(answer).map((slip) => ({
      cells: [slip.name, dayInWords(slip.first), dayInWords(slip.now), slip.days],
      evidence: evidence.get(slip.key) ?? [],
    })),
  }
}

/** What is due back at the next meeting, each action once with all its reasons. */
export function nextMeetingSection(answer: NextMeetingAnswer): Draft {
  return {
    key: 'nextMeeting',
    question: nextMeetingQuestion,
    finding: nextFinding(answer),
    measured: wording.nextMeasured(nextInWords(answer), answer.dueBack.length),
    howCounted: nextCounted,
    basis: answer.basis,
    picture: null,
    columns: [
      column(headings.action, 3.1),
      column(headings.whyItComesBack, 2.1),
      column(headings.owedBy, 2),
      column(headings.raised, 1.5),
      column(headings.due, 1.9),
      numbers(headings.daysOpen, 0.9),
    ],
    rows: answer.dueBack.map(({ action, reasons, owedBy }) => ({
      cells: [
        action.text,
        `${reasonsInWords(reasons)}; ${reading(action.isConfirmed)}`,
        owedBy.join(', '),
        dateInWords(action.raisedOn, action.raisedPrecision),
        dueInWords(action.due),
        action.daysOpen,
      ],
      evidence: [action.evidence],
    })),
  }
}

/** Questions that nobody answered. */
export function unansweredSection(answer: NextMeetingAnswer): Draft {
  return {
    key: 'unanswered',
    question: wording.unansweredQuestion,
    finding: unansweredFinding(answer),
    measured: unansweredMeasured,
    howCounted: wording.unansweredCounted,
    basis: answer.basis,
    picture: null,
    columns: [
      column(headings.question, 3),
      column(headings.asked, 1.2),
      column(headings.askedOf, 1.5),
      column(headings.answer, 3),
      column(headings.reading, 1.5),
    ],
    rows: answer.unanswered.map((one) => ({
      cells: [
        one.question,
        dayInWords(one.evidence.heldOn),
        one.askedOf.join(', ') || who.nobodyNamed,
        one.answer ?? wording.noneInNotes,
        reading(one.isConfirmed),
      ],
      evidence: [one.evidence],
    })),
  }
}
