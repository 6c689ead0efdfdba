import { z } from 'zod'
import { filter, type Filter } from '../../../shared/filter.ts'
import type { QuestionName } from '../../../shared/question-name.ts'
import { accountability } from '../../analytics/accountability.ts'
import { actions } from '../../analytics/actions.ts'
import { ageing } from '../../analytics/ageing.ts'
import { assurance } from '../../analytics/assurance.ts'
import { commitments } from '../../analytics/commitments.ts'
import { findings } from '../../analytics/findings.ts'
import { flow } from '../../analytics/flow.ts'
import { forwardPlan } from '../../analytics/forward-plan.ts'
import { keptAnswer } from '../../analytics/kept-answer.ts'
import { nextMeeting } from '../../analytics/next-meeting.ts'
import { office } from '../../analytics/office.ts'
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
import type { Context } from '../context.ts'
import { found } from '../found.ts'
import { readerProcedure, router } from '../procedures.ts'
import { wording } from '../../../shared/words/requests.ts'

const id = z.string().min(1).max(100)
const whichOffice = z.object({ filter, officeId: id, personId: id.nullable().default(null) })
const keptOffice = keptAnswer((db: Context['db'], { filter: scope, ...which }: z.infer<typeof whichOffice>) =>
  office(db, scope, which),
)
const question = readerProcedure.input(z.object({ filter }))

/** What answers a procedure that takes nothing but the filter. */
function of<Answer>(ask: (db: Context['db'], asked: Filter) => Promise<Answer>) {
  const kept = keptAnswer(ask)
  return ({ ctx, input }: { ctx: Context; input: { filter: Filter } }) => kept(ctx.db, input.filter)
}

/** The questions: each takes the filter and gives its answer. */
export const analytics = router({
  position: question.query(of(position)),
  repeatIssues: question.query(of(repeatIssues)),
  findings: question.query(of(findings)),
  flow: question.query(of(flow)),
  forwardPlan: question.query(of(forwardPlan)),
  nextMeeting: question.query(of(nextMeeting)),
  themeRecurrence: question.query(of(themeRecurrence)),
  timeOpen: question.query(of(timeOpen)),
  timeOpenByGroup: question.query(of(timeOpenByGroup)),
  accountability: question.query(of(accountability)),
  ageing: question.query(of(ageing)),
  assurance: question.query(of(assurance)),
  commitments: question.query(of(commitments)),
  office: readerProcedure
    .input(whichOffice)
    .query(async ({ ctx, input }) => found(await keptOffice(ctx.db, input), wording.officeGone)),
  overdue: question.query(of(overdue)),
  silentLapses: question.query(of(silentLapses)),
  sinceLastMeeting: question.query(of(sinceLastMeeting)),
  slip: question.query(of(slip)),
  wentQuiet: question.query(of(wentQuiet)),
  actions: question.query(of(actions)),
} satisfies Record<QuestionName, unknown>)
