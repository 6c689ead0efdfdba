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
  officeQuestion,
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

/** Each question that a figure answers, with how its answer is counted, in the order in which pages ask them. */
export const countedFigures: { question: string; counted: string }[] = [
  { question: findingsQuestion, counted: findingsCounted },
  { question: positionQuestion, counted: positionCounted },
  { question: repeatIssuesQuestion, counted: ledgerCounted },
  { question: timeOpenQuestion, counted: timeOpenCounted },
  { question: timeOpenByGroupQuestion, counted: timeOpenByGroupCounted },
  { question: flowQuestion, counted: flowCounted },
  { question: sinceLastMeetingQuestion, counted: sinceLastCounted },
  { question: nextMeetingQuestion, counted: nextCounted },
  { question: forwardPlanQuestion, counted: forwardPlanCounted },
  { question: actionsQuestion, counted: actionsCounted },
  { question: ageingQuestion, counted: ageingCounted },
  { question: slipQuestion, counted: slipCounted },
  { question: overdueQuestion, counted: overdueCounted },
  { question: silentLapsesQuestion, counted: lapsesCounted },
  { question: themeRecurrenceQuestion, counted: themesCounted },
  { question: assuranceQuestion, counted: assuranceCounted },
  { question: wentQuietQuestion, counted: wentQuietCounted },
  { question: accountabilityQuestion, counted: accountabilityCounted },
  { question: officeQuestion, counted: officeCounted },
  { question: commitmentsQuestion, counted: commitmentsCounted },
]
