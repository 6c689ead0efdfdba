import type { LifeEventRow } from './life-statuses.ts'

/**
 * What one meeting told of one life: how many events of each kind, how many reported on it past the due date then in force,
 * and how many raised it again after its issue had been completed.
 */
export type LifeMeetingRow = Pick<LifeEventRow, 'issue_id' | 'life_id' | 'told_on' | 'occasion'> & {
  meeting_id: string
  series_id: string | null
  raised: number
  updated: number
  no_change: number
  deferred: number
  completed: number
  withdrawn: number
  reported_past_due: number
  raised_again: number
}

const reports = new Set(['updated', 'deferred', 'completed', 'withdrawn'])

const isRaising = ({ kind }: LifeEventRow) => kind === 'raised' || kind === 'reopened'

/** The latest day of the due interval in force before an event: the newest said at an earlier meeting, or at its raising. */
function dueBefore(event: LifeEventRow, ofLife: readonly LifeEventRow[]): string | null {
  const said = ofLife.findLast(
    (earlier) =>
      earlier.due_written !== null &&
      (earlier.told_on < event.told_on ||
        (earlier.told_meeting_id === event.told_meeting_id && isRaising(earlier) && earlier.position < event.position)),
  )
  return said?.due_latest ?? null
}

function isPastDue(event: LifeEventRow, ofLife: readonly LifeEventRow[]): boolean {
  const due = reports.has(event.kind) ? dueBefore(event, ofLife) : null
  return due !== null && due < event.told_on
}

/** The day on which each issue was first completed. */
function firstCompleted(events: readonly LifeEventRow[]): Map<string, string> {
  const completed = events.filter(({ kind }) => kind === 'completed').toReversed()
  return new Map(completed.map(({ issue_id, told_on }) => [issue_id, told_on]))
}

/**
 * One row a life and meeting that told of it, oldest first.
 * @param events as `lifeEvents` gives them, oldest first
 */
export function lifeMeetings(events: readonly LifeEventRow[]): LifeMeetingRow[] {
  const byLife = Map.groupBy(events, ({ life_id }) => life_id)
  const completedOn = firstCompleted(events)
  const isRaisedAgain = (event: LifeEventRow) =>
    isRaising(event) && (completedOn.get(event.issue_id) ?? event.told_on) < event.told_on
  return [...Map.groupBy(events, ({ life_id, told_meeting_id }) => `${told_meeting_id} ${life_id}`).values()]
    .flatMap((told): LifeMeetingRow[] => {
      const [first] = told
      if (first === undefined) return []
      const { issue_id, life_id, told_on, occasion } = first
      const count = (is: (event: LifeEventRow) => boolean) => told.filter(is).length
      const ofKind = (wanted: LifeEventRow['kind']) => count(({ kind }) => kind === wanted)
      return [
        {
          issue_id,
          life_id,
          told_on,
          occasion,
          meeting_id: first.told_meeting_id,
          series_id: first.told_series_id,
          raised: count(isRaising),
          updated: ofKind('updated'),
          no_change: count(({ progress }) => progress === 'no change'),
          deferred: ofKind('deferred'),
          completed: ofKind('completed'),
          withdrawn: ofKind('withdrawn'),
          reported_past_due: count((event) => isPastDue(event, byLife.get(life_id) ?? [])),
          raised_again: count(isRaisedAgain),
        },
      ]
    })
    .toSorted(byTold)
}

const inOrder = (a: string, b: string) => (a === b ? 0 : a < b ? -1 : 1)

const byTold = (a: LifeMeetingRow, b: LifeMeetingRow) =>
  inOrder(a.told_on, b.told_on) || inOrder(a.meeting_id, b.meeting_id) || inOrder(a.life_id, b.life_id)
