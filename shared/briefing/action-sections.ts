import { actionsQuestion, type ActionRow } from '../answers/actions.ts'
import type { NextMeetingAnswer } from '../answers/next-meeting.ts'
import { nextMeetingQuestion } from '../answers/next-meeting.ts'
import { slipQuestion, type SlipAnswer } from '../answers/slip.ts'
import type { Side } from '../facts.ts'
import { standing } from '../figures/actions.ts'
import { ageingFinding, ageingGuides, ageingRows } from '../figures/ageing.ts'
import { nextCounted, nextFinding, nextInWords } from '../figures/next-meeting.ts'
import { slipCounted, slipFinding, slipMarks, slipMeasured } from '../figures/slip.ts'
import { unansweredFinding, unansweredMeasured } from '../figures/unanswered.ts'
import { dotsPicture } from '../drawing/dots-picture.ts'
import { slipPicture } from '../drawing/slip-picture.ts'
import { capital, count } from '../words/counts.ts'
import { dateInWords, dayInWords } from '../wording/dates.ts'
import { dueInWords, ownersInWords, owingSideInWords, reasonLabel } from '../wording/labels.ts'
import type { Audience, BriefingAnswers } from './choice.ts'
import { column, numbers, type Draft, type Row } from './row.ts'

/** Whose actions stand first: the commissioner's own before a panel, the force's at a performance meeting. */
const firstSides: Record<Audience, (Side | null)[]> = {
  commissioner: ['commissioner', 'force', 'partner', 'unknown', null],
  performance: ['force', 'commissioner', 'partner', 'unknown', null],
  panel: ['commissioner', 'force', 'partner', 'unknown', null],
}

/** What only a machine says of a row is marked in it. */
export const reading = (isConfirmed: boolean) => (isConfirmed ? 'confirmed' : 'suggested')

function openRow(action: ActionRow): Row {
  const side = capital(owingSideInWords(action.owingSide, action.owingIsInferred))
  const owner = ownersInWords(action.owners)
  const cells = [
    owner === null ? `${side}: nobody named` : `${side}: ${owner}`,
    action.text,
    dateInWords(action.raisedOn, action.raisedPrecision),
    dueInWords(action.due),
    action.daysOpen,
    `${standing(action).words}; ${reading(action.isConfirmed)}`,
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
    measured: `${count(open.length, 'open action')} of ${actions.lives} in all, by days open; ${own} on the commissioner’s own side. Orange is past its due date.`,
    howCounted:
      'Open as the notes read by the as-at date have it. Days run from the day an action was raised. Each action belongs to the side that owes it; a side that the notes do not state is marked as suggested.',
    basis: actions.basis,
    picture: dotsPicture(ageingRows(ageing), ageingGuides(ageing)),
    columns: [
      column('Owed by', 2.2),
      column('Action', 3.3),
      column('Raised', 1.5),
      column('Due', 1.9),
      numbers('Days open', 0.9),
      column('Standing', 1.6),
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
    columns: [column('Action', 4), column('First due by', 1.5), column('Now due by', 1.5), numbers('Days')],
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
    measured: `${nextInWords(answer)}. ${count(answer.dueBack.length, 'action')}.`,
    howCounted: nextCounted,
    basis: answer.basis,
    picture: null,
    columns: [
      column('Action', 3.1),
      column('Why it comes back', 2.1),
      column('Owed by', 2),
      column('Raised', 1.5),
      column('Due', 1.9),
      numbers('Days open', 0.9),
    ],
    rows: answer.dueBack.map(({ action, reasons, owedBy }) => ({
      cells: [
        action.text,
        `${reasons.map((reason) => reasonLabel[reason]).join('; ')}; ${reading(action.isConfirmed)}`,
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
    question: 'Which questions did nobody answer?',
    finding: unansweredFinding(answer),
    measured: unansweredMeasured,
    howCounted:
      'No answer in the notes, or one whose words leave it open, and no later meeting heard an answer on the same issue.',
    basis: answer.basis,
    picture: null,
    columns: [
      column('Question', 3),
      column('Asked', 1.2),
      column('Asked of', 1.5),
      column('Answer', 3),
      column('Reading', 1.5),
    ],
    rows: answer.unanswered.map((one) => ({
      cells: [
        one.question,
        dayInWords(one.evidence.heldOn),
        one.askedOf.join(', ') || 'nobody named',
        one.answer ?? 'none in the notes',
        reading(one.isConfirmed),
      ],
      evidence: [one.evidence],
    })),
  }
}
