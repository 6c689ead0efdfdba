import type { Kysely } from 'kysely'
import { sql } from 'kysely'
import type { FlowAnswer, FlowMeeting } from '../../shared/answers/flow.ts'
import type { Filter } from '../../shared/filter.ts'
import type { Database } from '../db/tables/database.ts'
import { type LifeAsAt, livesAsAt } from './lives/lives-as-at.ts'
import { resolveScope, type Scope } from './scope.ts'

/**
 * Are we keeping up?
 * Lives raised, ended and put off by each meeting that told of it; opened less ended is open, at every meeting. A meeting
 * outside the chosen series or period is not shown, but what it told is carried into the next one's open. What was entered
 * between meetings counts with the meeting that follows. What the body took over from one before it counts as raised at the
 * first of its own meetings that told of it, or that followed what was entered of it.
 */
export async function flow(db: Kysely<Database>, filter: Filter): Promise<FlowAnswer> {
  const scope = await resolveScope(db, filter)
  const [lives, rows] = await Promise.all([livesAsAt(db, scope), turns(db, scope).execute()])
  return shapeFlow(scope, lives, rows)
}

type TurnRow = {
  life_id: string
  meeting_id: string
  told_on: string
  opened: number
  completed: number
  withdrawn: number
  deferred: number
  updated: number
}

/** One row a life and meeting: how often the meeting opened and ended it, and whether it put it off or reported on it. */
function turns(db: Kysely<Database>, { bodyId, asAt }: Scope) {
  const saysStatus = sql<number>`case when kind in ('raised', 'reopened', 'completed', 'withdrawn') then 1 else 0 end`
  const before = sql<
    string | null
  >`lag(kind) over (partition by life_id, ${saysStatus} order by told_on, told_meeting_id, position, id)`
  const told = db
    .selectFrom('events')
    .where('body_id', '=', bodyId)
    .where('told_on', '<=', asAt)
    .select(['life_id', 'told_meeting_id', 'told_on', 'kind', before.as('kind_before')])
  const wasOpen = sql`coalesce(kind_before, 'raised') in ('raised', 'reopened')`
  const isOpening = sql`kind in ('raised', 'reopened') and (kind_before is null or not ${wasOpen})`
  const count = (condition: ReturnType<typeof sql>) =>
    sql<number>`cast(sum(case when ${condition} then 1 else 0 end) as integer)`
  return db
    .selectFrom(told.as('told'))
    .groupBy(['life_id', 'told_meeting_id', 'told_on'])
    .select([
      'life_id',
      'told_meeting_id as meeting_id',
      'told_on',
      count(isOpening).as('opened'),
      count(sql`kind = 'completed' and ${wasOpen}`).as('completed'),
      count(sql`kind = 'withdrawn' and ${wasOpen}`).as('withdrawn'),
      count(sql`kind = 'deferred'`).as('deferred'),
      count(sql`kind = 'updated'`).as('updated'),
    ])
}

/** What each meeting of the scope told of the given lives, and how many were open after it. */
export function shapeFlow(
  scope: Pick<Scope, 'basis' | 'heard' | 'meetings' | 'since'>,
  lives: Pick<LifeAsAt, 'lifeId' | 'firstToldMeetingId' | 'firstToldOn'>[],
  rows: TurnRow[],
): FlowAnswer {
  const chosen = new Map(lives.map((life) => [life.lifeId, life]))
  const heard = new Set(scope.heard.map(({ meetingId }) => meetingId))
  const heardAt = (meetingId: string, toldOn: string) =>
    heard.has(meetingId) ? meetingId : (scope.heard.find(({ heldOn }) => heldOn >= toldOn)?.meetingId ?? null)
  const counted = ({ life_id, meeting_id, told_on }: TurnRow) => {
    const life = chosen.get(life_id)
    if (life === undefined || told_on >= (scope.since ?? '')) return heardAt(meeting_id, told_on)
    return heardAt(life.firstToldMeetingId, life.firstToldOn)
  }
  const byMeeting = Map.groupBy(
    rows
      .filter((row) => chosen.has(row.life_id))
      .map((row) => (row.told_on < (scope.since ?? '') ? takenOver(row) : row)),
    counted,
  )
  const shown = new Set(scope.meetings.map((meeting) => meeting.meetingId))
  let open = 0
  const meetings = scope.heard.map((meeting): FlowMeeting => {
    const counts = countTurns(byMeeting.get(meeting.meetingId) ?? [])
    open += counts.raised - counts.completed - counts.withdrawn
    return { meetingId: meeting.meetingId, heldOn: meeting.heldOn, title: meeting.title, ...counts, open }
  })
  return { basis: scope.basis, meetings: meetings.filter(({ meetingId }) => shown.has(meetingId)) }
}

/** What an earlier body opened and did not end counts as raised where the present one first told of it; no more of it counts. */
const takenOver = (row: TurnRow): TurnRow => ({
  ...row,
  opened: row.opened - row.completed - row.withdrawn,
  completed: 0,
  withdrawn: 0,
  deferred: 0,
  updated: 0,
})

function countTurns(rows: TurnRow[]) {
  const sum = (column: 'opened' | 'completed' | 'withdrawn') => rows.reduce((total, row) => total + row[column], 0)
  const lives = (column: 'deferred' | 'updated') =>
    new Set(rows.filter((row) => row[column] > 0).map((row) => row.life_id)).size
  return {
    raised: sum('opened'),
    completed: sum('completed'),
    withdrawn: sum('withdrawn'),
    deferred: lives('deferred'),
    updated: lives('updated'),
  }
}
