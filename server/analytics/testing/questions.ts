import type { Kysely } from 'kysely'
import type { Filter } from '../../../shared/filter.ts'
import type { PlainQuestion } from '../../../shared/question-name.ts'
import type { Database } from '../../db/tables/database.ts'
import { accountability } from '../accountability.ts'
import { actions } from '../actions.ts'
import { ageing } from '../ageing.ts'
import { assurance } from '../assurance.ts'
import { commitments } from '../commitments.ts'
import { findings } from '../findings.ts'
import { flow } from '../flow.ts'
import { forwardPlan } from '../forward-plan.ts'
import { nextMeeting } from '../next-meeting.ts'
import { overdue } from '../overdue.ts'
import { position } from '../position.ts'
import { repeatIssues } from '../repeat-issues.ts'
import { silentLapses } from '../silent-lapses.ts'
import { sinceLastMeeting } from '../since-last-meeting.ts'
import { slip } from '../slip.ts'
import { themeRecurrence } from '../theme-recurrence.ts'
import { timeOpenByGroup } from '../time-open-by-group.ts'
import { timeOpen } from '../time-open.ts'
import { wentQuiet } from '../went-quiet.ts'

/** Every question by its name. */
export const questions: Record<PlainQuestion, (db: Kysely<Database>, filter: Filter) => Promise<object>> = {
  accountability,
  actions,
  ageing,
  assurance,
  commitments,
  findings,
  flow,
  forwardPlan,
  nextMeeting,
  overdue,
  position,
  repeatIssues,
  silentLapses,
  sinceLastMeeting,
  slip,
  themeRecurrence,
  timeOpen,
  timeOpenByGroup,
  wentQuiet,
}

/** The answers to all questions, by name. */
export async function answersOf(db: Kysely<Database>, filter: Filter): Promise<Record<string, object>> {
  const asked = Object.entries(questions).map(async ([name, ask]) => [name, await ask(db, filter)] as const)
  return Object.fromEntries(await Promise.all(asked))
}
