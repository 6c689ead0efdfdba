import { z } from 'zod'
import { filter } from '../../../shared/filter.ts'
import { accountability } from '../../analytics/accountability.ts'
import { actions } from '../../analytics/actions.ts'
import { findings } from '../../analytics/findings.ts'
import { flow } from '../../analytics/flow.ts'
import { forwardPlan } from '../../analytics/forward-plan.ts'
import { nextMeeting } from '../../analytics/next-meeting.ts'
import { position } from '../../analytics/position.ts'
import { repeatIssues } from '../../analytics/repeat-issues.ts'
import { themeRecurrence } from '../../analytics/theme-recurrence.ts'
import { timeOpen } from '../../analytics/time-open.ts'
import { timeOpenByGroup } from '../../analytics/time-open-by-group.ts'
import { readerProcedure, router } from '../procedures.ts'

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
  actions: question.query(({ ctx, input }) => actions(ctx.db, input.filter)),
})
