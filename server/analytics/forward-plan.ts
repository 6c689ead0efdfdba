import type { Kysely } from 'kysely'
import type { ForwardPlanAnswer, MeetingToCome } from '../../shared/answers/forward-plan.ts'
import type { Filter } from '../../shared/filter.ts'
import type { Database } from '../db/tables/database.ts'
import { actionRow } from './lives/action-row.ts'
import { type LifeAsAt, livesAsAt } from './lives/lives-as-at.ts'
import { meetingsToCome, plannedMeetings } from './lives/meetings-to-come.ts'
import { resolveScope, type Scope } from './scope.ts'

/**
 * Which meetings are to come, on what subjects, and what is to come back at each?
 * An open action comes back at the first meeting of its series held on or after the latest day that its due date allows;
 * one that is late already, at the next one.
 */
export async function forwardPlan(db: Kysely<Database>, filter: Filter): Promise<ForwardPlanAnswer> {
  const scope = await resolveScope(db, filter)
  const [lives, planned] = await Promise.all([livesAsAt(db, scope), plannedMeetings(db, scope.bodyIds, scope.asAt)])
  return shapeForwardPlan(scope, meetingsToCome(scope, planned), lives)
}

function shapeForwardPlan(scope: Scope, meetings: MeetingToCome[], lives: LifeAsAt[]): ForwardPlanAnswer {
  const open = lives.filter((life) => life.status === 'open')
  const dated = open.filter((life) => life.due?.latest)
  const rows = (some: LifeAsAt[]) => some.map((life) => actionRow(life, scope.heard))
  const at = Map.groupBy(dated, (life) => comesBackAt(life, meetings))
  return {
    basis: scope.basis,
    meetings: meetings.map((meeting) => ({ ...meeting, due: rows(at.get(meeting) ?? []) })),
    toAssign: rows(open.filter((life) => life.due !== null && life.due.latest === null)),
    later: at.get(undefined)?.length ?? 0,
  }
}

function comesBackAt({ due, seriesId }: LifeAsAt, meetings: MeetingToCome[]): MeetingToCome | undefined {
  const latest = due?.latest ?? ''
  const able = (meeting: MeetingToCome) =>
    seriesId === null || meeting.seriesId === null || meeting.seriesId === seriesId
  return meetings.find((meeting) => meeting.heldOn >= latest && able(meeting))
}
