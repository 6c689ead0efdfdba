import { z } from 'zod'
import { filter } from '../../../shared/filter.ts'
import { accountability } from '../../analytics/accountability.ts'
import { actions } from '../../analytics/actions.ts'
import { ageing } from '../../analytics/ageing.ts'
import { assurance } from '../../analytics/assurance.ts'
import { commitments } from '../../analytics/commitments.ts'
import { findings } from '../../analytics/findings.ts'
import { flow } from '../../analytics/flow.ts'
import { forwardPlan } from '../../analytics/forward-plan.ts'
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
import { found } from '../found.ts'
import { readerProcedure, router } from '../procedures.ts'

const id = z.string().min(1).max(100)
const whichOffice = z.object({ filter, officeId: id, personId: id.nullable().default(null) })
const question = readerProcedure.input(z.object({ filter }))

/** The questions: each takes the filter and gives its answer. */
export const analytics = router({
  position: question.query(({ ctx, input }) => position(ctx.db, input.filter)),
  repeatIssues: question.query(({ ctx, input }) => repeatIssues(ctx.db, input.filter)),
  findings: question.query(({ ctx, input }) => findings(ctx.db, input.filter)),
  flow: question.query(({ ctx, input }) => flow(ctx.db, input.filter)),
  forwardPlan: question.query(({ ctx, input }) => forwardPlan(ctx.db, input.filter)),
  nextMeeting: question.query(({ ctx, input }) => nextMeeting(ctx.db, input.filter)),
  themeRecurrence: question.query(({ ctx, input }) => themeRecurrence(ctx.db, input.filter)),
  timeOpen: question.query(({ ctx, input }) => timeOpen(ctx.db, input.filter)),
  timeOpenByGroup: question.query(({ ctx, input }) => timeOpenByGroup(ctx.db, input.filter)),
  accountability: question.query(({ ctx, input }) => accountability(ctx.db, input.filter)),
  ageing: question.query(({ ctx, input }) => ageing(ctx.db, input.filter)),
  assurance: question.query(({ ctx, input }) => assurance(ctx.db, input.filter)),
  commitments: question.query(({ ctx, input }) => commitments(ctx.db, input.filter)),
  office: readerProcedure
    .input(whichOffice)
    .query(async ({ ctx, input: { filter: scope, ...which } }) =>
      found(await office(ctx.db, scope, which), 'This office or its holder'),
    ),
  overdue: question.query(({ ctx, input }) => overdue(ctx.db, input.filter)),
  silentLapses: question.query(({ ctx, input }) => silentLapses(ctx.db, input.filter)),
  sinceLastMeeting: question.query(({ ctx, input }) => sinceLastMeeting(ctx.db, input.filter)),
  slip: question.query(({ ctx, input }) => slip(ctx.db, input.filter)),
  wentQuiet: question.query(({ ctx, input }) => wentQuiet(ctx.db, input.filter)),
  actions: question.query(({ ctx, input }) => actions(ctx.db, input.filter)),
})
