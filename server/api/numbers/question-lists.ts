import type { Kysely } from 'kysely'
import type { Basis } from '../../../shared/answers/evidence.ts'
import type { Filter } from '../../../shared/filter.ts'
import type { NumberField, NumberRow } from '../../../shared/numbers.ts'
import { accountability } from '../../analytics/accountability.ts'
import { actions } from '../../analytics/actions.ts'
import { ageing } from '../../analytics/ageing.ts'
import { assurance } from '../../analytics/assurance.ts'
import { commitments } from '../../analytics/commitments.ts'
import { findings } from '../../analytics/findings.ts'
import { flow } from '../../analytics/flow.ts'
import { forwardPlan } from '../../analytics/forward-plan.ts'
import { nextMeeting } from '../../analytics/next-meeting.ts'
import { overdue } from '../../analytics/overdue.ts'
import { position } from '../../analytics/position.ts'
import { repeatIssues } from '../../analytics/repeat-issues.ts'
import { silentLapses } from '../../analytics/silent-lapses.ts'
import { sinceLastMeeting } from '../../analytics/since-last-meeting.ts'
import { slip } from '../../analytics/slip.ts'
import { themeRecurrence } from '../../analytics/theme-recurrence.ts'
import { timeOpenByGroup } from '../../analytics/time-open-by-group.ts'
import { timeOpen } from '../../analytics/time-open.ts'
import { wentQuiet } from '../../analytics/went-quiet.ts'
import * as ofActions from '../../briefing/numbers/of-actions.ts'
import * as ofAnswers from '../../briefing/numbers/of-answers.ts'
import * as ofIssues from '../../briefing/numbers/of-issues.ts'
import * as ofMeetings from '../../briefing/numbers/of-meetings.ts'
import * as ofThePosition from '../../briefing/numbers/of-the-position.ts'
import type { QuestionRows } from '../../briefing/numbers/rows-of.ts'
import type { Database } from '../../db/tables/database.ts'
import { wording } from '../../../shared/words/numbers.ts'
import {
  accountabilityQuestion,
  actionsQuestion,
  ageingQuestion,
  assuranceQuestion,
  commitmentsQuestion,
  findingsQuestion,
  flowQuestion,
  forwardPlanQuestion,
  nextMeetingQuestion,
  overdueQuestion,
  positionQuestion,
  repeatIssuesQuestion,
  silentLapsesQuestion,
  sinceLastMeetingQuestion,
  slipQuestion,
  themeRecurrenceQuestion,
  timeOpenByGroupQuestion,
  timeOpenQuestion,
  wentQuietQuestion,
} from '../../../shared/words/questions.ts'

type Db = Kysely<Database>
type Answered = { basis: Basis; rows: NumberRow[] }

/** A question whose answer can be taken as rows. */
export type QuestionList = {
  about: string
  fields: NumberField[]
  ask: (db: Db, filter: Filter) => Promise<Answered>
}

/** Each row says of which body and day it is true, so that it can be put beside others; what the list does not name stays behind. */
function listOf<Answer extends { basis: Basis }>(
  about: string,
  question: (db: Db, filter: Filter) => Promise<Answer>,
  { fields: own, rows: rowsOf }: QuestionRows<Answer>,
): QuestionList {
  const fields: NumberField[] = ['bodyId', 'asAt', ...own]
  return {
    about,
    fields,
    ask: async (db, filter) => {
      const answer = await question(db, filter)
      const { bodyId, asAt } = answer.basis
      const whole = rowsOf(answer).map((row): NumberRow => ({ ...row, bodyId, asAt }))
      return { basis: answer.basis, rows: whole.map((row) => pick(row, fields)) }
    },
  }
}

const pick = (row: NumberRow, fields: NumberField[]): NumberRow =>
  Object.fromEntries(fields.map((field) => [field, row[field] ?? null]))

/** The questions, by the last word of their address. */
export const questionLists: Record<string, QuestionList> = {
  position: listOf(positionQuestion, position, ofThePosition.positionRows),
  findings: listOf(findingsQuestion, findings, ofThePosition.findingsRows),
  'repeat-issues': listOf(repeatIssuesQuestion, repeatIssues, ofIssues.repeatIssuesRows),
  flow: listOf(flowQuestion, flow, ofThePosition.flowRows),
  'time-open': listOf(timeOpenQuestion, timeOpen, ofThePosition.timeOpenRows),
  'time-open-by-group': listOf(timeOpenByGroupQuestion, timeOpenByGroup, ofThePosition.timeOpenByGroupRows),
  accountability: listOf(accountabilityQuestion, accountability, ofAnswers.accountabilityRows),
  ageing: listOf(ageingQuestion, ageing, ofActions.ageingRows),
  assurance: listOf(assuranceQuestion, assurance, ofAnswers.assuranceRows),
  overdue: listOf(overdueQuestion, overdue, ofActions.overdueRows),
  'silent-lapses': listOf(silentLapsesQuestion, silentLapses, ofActions.silentLapsesRows),
  'since-last-meeting': listOf(sinceLastMeetingQuestion, sinceLastMeeting, ofThePosition.sinceLastMeetingRows),
  slip: listOf(slipQuestion, slip, ofActions.slipRows),
  'went-quiet': listOf(wentQuietQuestion, wentQuiet, ofIssues.wentQuietRows),
  themes: listOf(themeRecurrenceQuestion, themeRecurrence, ofIssues.themeRecurrenceRows),
  actions: listOf(actionsQuestion, actions, ofActions.actionsRows),
  commitments: listOf(commitmentsQuestion, commitments, ofAnswers.commitmentsRows),
  'next-meeting': listOf(nextMeetingQuestion, nextMeeting, ofMeetings.nextMeetingRows),
  unanswered: listOf(wording.unanswered, nextMeeting, ofMeetings.unansweredRows),
  'forward-plan': listOf(forwardPlanQuestion, forwardPlan, ofMeetings.forwardPlanRows),
}
