import type { Kysely } from 'kysely'
import type { FlowAnswer, FlowMeeting } from '../../shared/answers/flow.ts'
import type { Filter } from '../../shared/filter.ts'
import type { Database } from '../db/tables/database.ts'
import type { LifeEventRow } from './lives/life-statuses.ts'
import { type LifeAsAt, livesAsAt, toldEvents } from './lives/lives-as-at.ts'
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
  const [lives, events] = await Promise.all([livesAsAt(db, scope), toldEvents(db, scope)])
  return shapeFlow(scope, lives, turns(events))
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

const saysStatus: readonly string[] = ['raised', 'reopened', 'completed', 'withdrawn']
const saysOpen = (kind: string | undefined) => kind === 'raised' || kind === 'reopened'

/** What one event of a life makes of it, by the kind of the last event before it that says whether it is open. */
function turnOf({ life_id, told_meeting_id, told_on, kind }: LifeEventRow, before: string | undefined): TurnRow {
  const wasOpen = before === undefined || saysOpen(before)
  return {
    life_id,
    meeting_id: told_meeting_id,
    told_on,
    opened: saysOpen(kind) && (before === undefined || !wasOpen) ? 1 : 0,
    completed: kind === 'completed' && wasOpen ? 1 : 0,
    withdrawn: kind === 'withdrawn' && wasOpen ? 1 : 0,
    deferred: kind === 'deferred' ? 1 : 0,
    updated: kind === 'updated' ? 1 : 0,
  }
}

/**
 * One row an event: whether it opened or ended its life, put it off or reported on it.
 * @param events oldest first
 */
function turns(events: readonly LifeEventRow[]): TurnRow[] {
  const status = new Map<string, string>()
  return events.map((event) => {
    const turn = turnOf(event, status.get(event.life_id))
    if (saysStatus.includes(event.kind)) status.set(event.life_id, event.kind)
    return turn
  })
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
