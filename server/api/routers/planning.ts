import {
  agendaDraft as draft,
  dueAssignment,
  lifeChosen,
  meetingPlan,
  plannedChosen,
} from '../../../shared/planning.ts'
import { agendaDraft, saveAgendaDraft } from '../../review/planning/agenda-draft.ts'
import { assignDue, unassignDue } from '../../review/planning/assign-due.ts'
import { planMeeting, removePlanned } from '../../review/planning/plan-meeting.ts'
import { officerProcedure, router } from '../procedures.ts'
import { decidingProcedure, who } from './deciding.ts'

/** What people prepare for meetings to come: the forward plan, actions put to a meeting, the agenda's words. */
export const planning = router({
  agendaDraft: officerProcedure
    .input(draft.pick({ bodyId: true, heldOn: true }))
    .query(({ ctx, input }) => agendaDraft(ctx.db, input)),
  saveAgendaDraft: decidingProcedure.input(draft).mutation(({ ctx, input }) => saveAgendaDraft(ctx.ingest, who, input)),
  planMeeting: decidingProcedure.input(meetingPlan).mutation(({ ctx, input }) => planMeeting(ctx.ingest, who, input)),
  removePlanned: decidingProcedure
    .input(plannedChosen)
    .mutation(({ ctx, input }) => removePlanned(ctx.ingest, who, input)),
  assignDue: decidingProcedure.input(dueAssignment).mutation(({ ctx, input }) => assignDue(ctx.ingest, who, input)),
  unassignDue: decidingProcedure.input(lifeChosen).mutation(({ ctx, input }) => unassignDue(ctx.ingest, who, input)),
})
