import { findingsCounted } from '../../../shared/figures/findings.ts'
import { positionCounted } from '../../../shared/figures/position.ts'
import { ledgerCounted } from '../../../shared/figures/repeat-issues.ts'
import { timeOpenCounted } from '../../../shared/figures/time-open.ts'
import { timeOpenByGroupCounted } from '../../../shared/figures/time-open-by-group.ts'
import { flowCounted } from '../../../shared/figures/flow.ts'
import { sinceLastCounted } from '../../../shared/figures/since-last-meeting.ts'
import { nextCounted } from '../../../shared/figures/next-meeting.ts'
import { forwardPlanCounted } from '../../../shared/figures/forward-plan.ts'
import { actionsCounted } from '../../../shared/figures/actions.ts'
import { ageingCounted } from '../../../shared/figures/ageing.ts'
import { slipCounted } from '../../../shared/figures/slip.ts'
import { overdueCounted } from '../../../shared/figures/overdue.ts'
import { lapsesCounted } from '../../../shared/figures/silent-lapses.ts'
import { themesCounted } from '../../../shared/figures/themes.ts'
import { assuranceCounted } from '../../../shared/figures/assurance.ts'
import { wentQuietCounted } from '../../../shared/figures/went-quiet.ts'
import { accountabilityCounted } from '../../../shared/figures/accountability.ts'
import { officeCounted } from '../../../shared/figures/office.ts'
import { commitmentsCounted } from '../../../shared/figures/commitments.ts'
import { askedAs, type QuestionName } from '../../../shared/question-name.ts'

/** How the answer to each question is counted, in the order in which pages ask them. */
const countedBy: Record<QuestionName, string> = {
  findings: findingsCounted,
  position: positionCounted,
  repeatIssues: ledgerCounted,
  timeOpen: timeOpenCounted,
  timeOpenByGroup: timeOpenByGroupCounted,
  flow: flowCounted,
  sinceLastMeeting: sinceLastCounted,
  nextMeeting: nextCounted,
  forwardPlan: forwardPlanCounted,
  actions: actionsCounted,
  ageing: ageingCounted,
  slip: slipCounted,
  overdue: overdueCounted,
  silentLapses: lapsesCounted,
  themeRecurrence: themesCounted,
  assurance: assuranceCounted,
  wentQuiet: wentQuietCounted,
  accountability: accountabilityCounted,
  office: officeCounted,
  commitments: commitmentsCounted,
}

/** Each question that a figure answers, with how its answer is counted. */
export const countedFigures = (Object.keys(countedBy) as QuestionName[]).map((name) => ({
  question: askedAs(name),
  counted: countedBy[name],
}))
