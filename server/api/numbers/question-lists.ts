import type { Kysely } from 'kysely'
import type { Basis } from '../../../shared/answers/evidence.ts'
import type { Filter } from '../../../shared/filter.ts'
import type { NumberField, NumberRow } from '../../../shared/numbers.ts'
import type { PlainQuestion } from '../../../shared/question-name.ts'
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
function listAt<Answer extends { basis: Basis }>(
  address: string,
  about: string,
  question: (db: Db, filter: Filter) => Promise<Answer>,
  { fields: own, rows: rowsOf }: QuestionRows<Answer>,
): [string, QuestionList] {
  const fields: NumberField[] = ['bodyId', 'asAt', ...own]
  const list: QuestionList = {
    about,
    fields,
    ask: async (db, filter) => {
      const answer = await question(db, filter)
      const { bodyId, asAt } = answer.basis
      const whole = rowsOf(answer).map((row): NumberRow => ({ ...row, bodyId, asAt }))
      return { basis: answer.basis, rows: whole.map((row) => pick(row, fields)) }
    },
  }
  return [address, list]
}

const pick = (row: NumberRow, fields: NumberField[]): NumberRow =>
  Object.fromEntries(fields.map((field) => [field, row[field] ?? null]))

/** Each with the last word of its address, which stays whatever the question comes to be called. */
const lists: Record<PlainQuestion | 'unanswered', [address: string, QuestionList]> = {
  position: listAt('position', positionQuestion, position, ofThePosition.positionRows),
  findings: listAt('findings', findingsQuestion, findings, ofThePosition.findingsRows),
  repeatIssues: listAt('repeat-issues', repeatIssuesQuestion, repeatIssues, ofIssues.repeatIssuesRows),
  flow: listAt('flow', flowQuestion, flow, ofThePosition.flowRows),
  timeOpen: listAt('time-open', timeOpenQuestion, timeOpen, ofThePosition.timeOpenRows),
  timeOpenByGroup: listAt(
    'time-open-by-group',
    timeOpenByGroupQuestion,
    timeOpenByGroup,
    ofThePosition.timeOpenByGroupRows,
  ),
  accountability: listAt('accountability', accountabilityQuestion, accountability, ofAnswers.accountabilityRows),
  ageing: listAt('ageing', ageingQuestion, ageing, ofActions.ageingRows),
  assurance: listAt('assurance', assuranceQuestion, assurance, ofAnswers.assuranceRows),
  overdue: listAt('overdue', overdueQuestion, overdue, ofActions.overdueRows),
  silentLapses: listAt('silent-lapses', silentLapsesQuestion, silentLapses, ofActions.silentLapsesRows),
  sinceLastMeeting: listAt(
    'since-last-meeting',
    sinceLastMeetingQuestion,
    sinceLastMeeting,
    ofThePosition.sinceLastMeetingRows,
  ),
  slip: listAt('slip', slipQuestion, slip, ofActions.slipRows),
  wentQuiet: listAt('went-quiet', wentQuietQuestion, wentQuiet, ofIssues.wentQuietRows),
  themeRecurrence: listAt('themes', themeRecurrenceQuestion, themeRecurrence, ofIssues.themeRecurrenceRows),
  actions: listAt('actions', actionsQuestion, actions, ofActions.actionsRows),
  commitments: listAt('commitments', commitmentsQuestion, commitments, ofAnswers.commitmentsRows),
  nextMeeting: listAt('next-meeting', nextMeetingQuestion, nextMeeting, ofMeetings.nextMeetingRows),
  unanswered: listAt('unanswered', wording.unanswered, nextMeeting, ofMeetings.unansweredRows),
  forwardPlan: listAt('forward-plan', forwardPlanQuestion, forwardPlan, ofMeetings.forwardPlanRows),
}

/** The questions, by the last word of their address. */
export const questionLists: Record<string, QuestionList> = Object.fromEntries(Object.values(lists))
