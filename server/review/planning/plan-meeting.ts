import { randomUUID } from 'node:crypto'
import type { Kysely } from 'kysely'
import type { MeetingPlan } from '../../../shared/planning.ts'
import type { Database } from '../../db/tables/database.ts'
import type { Ingest } from '../../ingest/run.ts'
import { assignmentsOn, takeBack } from './assignments.ts'
import { RefusedDecision } from '../refused-decision.ts'
import { wording } from '../../../shared/words/refusals.ts'

type Decider = Pick<Ingest, 'decide'>

/** The last day on which a meeting of the series was read, of the body where no series is named. Refuses an unknown body or series. */
async function lastHeld(trx: Kysely<Database>, { bodyId, seriesId }: MeetingPlan): Promise<string> {
  let meetings = trx.selectFrom('meetings').where('body_id', '=', bodyId).where('state', '=', 'read')
  if (seriesId !== null) meetings = meetings.where('series_id', '=', seriesId)
  const row = await meetings.select((eb) => eb.fn.max('held_on').as('held_on')).executeTakeFirst()
  if (!row?.held_on) throw new RefusedDecision('NOT_FOUND', wording.noMeetingRead)
  return row.held_on
}

function sameMeeting(db: Kysely<Database>, { bodyId, seriesId, heldOn }: MeetingPlan) {
  return db
    .selectFrom('planned_meetings')
    .where('body_id', '=', bodyId)
    .where('series_id', seriesId === null ? 'is' : '=', seriesId)
    .where('held_on', '=', heldOn)
    .where('removed_at', 'is', null)
}

/** Writes a meeting into the forward plan. Throws `RefusedDecision` where it is there already or lies in the past. */
export function planMeeting(ingest: Decider, who: string, plan: MeetingPlan): Promise<{ plannedId: string }> {
  const plannedId = randomUUID()
  return ingest.decide(
    async (trx, at) => {
      if (plan.heldOn <= (await lastHeld(trx, plan))) throw new RefusedDecision('BAD_REQUEST', wording.planLaterDay)
      if (await sameMeeting(trx, plan).select('id').executeTakeFirst())
        throw new RefusedDecision('CONFLICT', wording.plannedAlready)
      const { bodyId: body_id, seriesId: series_id, heldOn: held_on, subject } = plan
      const row = { id: plannedId, body_id, series_id, held_on, subject, who, added_at: at }
      await trx
        .insertInto('planned_meetings')
        .values({ ...row, removed_at: null, removed_by: null })
        .execute()
      return new Set()
    },
    async () => ({ plannedId }),
  )
}

/**
 * Takes a meeting out of the forward plan. Actions that were assigned to its day are due at a future meeting again, unless
 * another meeting stands on that day.
 */
export function removePlanned(
  ingest: Decider,
  who: string,
  { bodyId, plannedId }: { bodyId: string; plannedId: string },
): Promise<{ plannedId: string }> {
  return ingest.decide(
    async (trx, at) => {
      const row = await trx
        .updateTable('planned_meetings')
        .set({ removed_at: at, removed_by: who })
        .where('id', '=', plannedId)
        .where('body_id', '=', bodyId)
        .where('removed_at', 'is', null)
        .returning('held_on')
        .executeTakeFirst()
      if (row === undefined) throw new RefusedDecision('NOT_FOUND', wording.planGone)
      if (await isToCome(trx, bodyId, row.held_on)) return new Set()
      return takeBack(trx, await assignmentsOn(trx, bodyId, row.held_on), { who, at })
    },
    async () => ({ plannedId }),
  )
}

/** Whether a meeting is planned, or announced by notes, for a day. */
export async function isToCome(db: Kysely<Database>, bodyId: string, heldOn: string): Promise<boolean> {
  const planned = await db
    .selectFrom('planned_meetings')
    .where('body_id', '=', bodyId)
    .where('held_on', '=', heldOn)
    .where('removed_at', 'is', null)
    .select('id')
    .executeTakeFirst()
  if (planned) return true
  const announcing = db.selectFrom('meetings').where('body_id', '=', bodyId).where('next_held_on', '=', heldOn)
  return (await announcing.select('id').executeTakeFirst()) !== undefined
}
