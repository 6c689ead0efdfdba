import { middleOf, precisionOf } from '../../../shared/dates.ts'
import type { DueFact, Outcome } from '../../../shared/facts.ts'
import type { EventKind, RecordEvent } from '../../../shared/record.ts'
import type { Chronicle } from './chronicle.ts'
import { idOf } from './ids.ts'
import type { LifeInHand } from './life.ts'
import type { Telling } from './lives.ts'
import { passageOf } from './meeting-in-hand.ts'

type Happening = Pick<RecordEvent, 'kind' | 'progress' | 'happenedOn' | 'happenedPrecision' | 'due'>

/** How many events of the life this meeting has told already; its events are the newest of the record. */
function positionOf(chronicle: Chronicle, lifeId: string, meetingId: string): number {
  const { events } = chronicle.record
  let position = 0
  for (let i = events.length - 1; events[i]?.toldMeetingId === meetingId; i--)
    if (events[i]?.lifeId === lifeId) position++
  return position
}

/** Writes down that something happened to a life, told by the meeting in hand, and keeps the life's present state. */
export function tell(
  chronicle: Chronicle,
  life: LifeInHand,
  { meeting, actionId }: Pick<Telling, 'meeting'> & { actionId: string | null },
  happening: Happening,
  passage: { text: string; line: number; spans: [number, number][] },
): void {
  const position = positionOf(chronicle, life.id, meeting.id)
  chronicle.record.events.push({
    ...passageOf(meeting, passage),
    id: idOf('event', life.id, actionId ?? meeting.id, happening.kind, position),
    lifeId: life.id,
    ...happening,
    toldMeetingId: meeting.id,
    toldOn: meeting.heldOn,
    actionId,
    position,
  })
  life.due = happening.due ?? life.due
  life.ended = happening.kind === 'completed' || happening.kind === 'withdrawn' ? happening.kind : null
  life.isEndedByTracker = false
}

/** The raising of a life, at its own date; `reopened` where an earlier spell of it had ended. */
export function tellRaised(chronicle: Chronicle, life: LifeInHand, telling: Telling, due: DueFact | null): void {
  const isUnknown = life.startPrecision === 'before'
  tell(
    chronicle,
    life,
    telling,
    {
      kind: life.spell > 1 ? 'reopened' : 'raised',
      progress: null,
      happenedOn: life.startedOn,
      happenedPrecision: isUnknown ? 'day' : (life.startPrecision as 'day' | 'month' | 'year'),
      due,
    },
    telling.action,
  )
}

/** Another source tells of the raising of a life that is open: the life has both sentences. */
export function tellAlso(chronicle: Chronicle, life: LifeInHand, telling: Telling, due: DueFact | null): void {
  const { action, meeting } = telling
  const raisedAt = action.raisedAt ?? meeting.heldOn
  const happening = { kind: 'raised' as const, progress: null, due }
  const at = { happenedOn: middleOf(raisedAt), happenedPrecision: precisionOf(raisedAt) }
  tell(chronicle, life, telling, { ...happening, ...at }, action)
}

/** A later source reports on a life that another had ended: its spell goes on. */
export function tellOpenAgain(chronicle: Chronicle, life: LifeInHand, telling: Telling): void {
  const { action, meeting } = telling
  const happening = { kind: 'reopened' as const, progress: null, due: null }
  const at = { happenedOn: meeting.heldOn, happenedPrecision: 'day' as const }
  tell(chronicle, life, telling, { ...happening, ...at }, action.updates[0] ?? action)
}

/** How each outcome is written down as an event. */
export const KIND_OF: Record<Outcome, { kind: EventKind; progress: 'in progress' | 'no change' | null }> = {
  completed: { kind: 'completed', progress: null },
  'in progress': { kind: 'updated', progress: 'in progress' },
  'no change': { kind: 'updated', progress: 'no change' },
  deferred: { kind: 'deferred', progress: null },
  withdrawn: { kind: 'withdrawn', progress: null },
  'not reported': { kind: 'not reported', progress: null },
}

/** What an update reports. The sentence is the update's own where there is one. */
export function tellOutcome(chronicle: Chronicle, life: LifeInHand, telling: Telling, outcome: Outcome): void {
  const { action, meeting } = telling
  const happening = {
    ...KIND_OF[outcome],
    happenedOn: meeting.heldOn,
    happenedPrecision: 'day' as const,
    due: action.due,
  }
  tell(chronicle, life, telling, happening, action.updates[0] ?? action)
}

/** An action written as new that carries an earlier one on: put off where it names a new time, else taken further. */
export function tellContinued(chronicle: Chronicle, life: LifeInHand, telling: Telling): void {
  const { action, meeting } = telling
  const happening = action.due
    ? { kind: 'deferred' as const, progress: null, due: action.due }
    : { kind: 'updated' as const, progress: 'in progress' as const, due: null }
  tell(chronicle, life, telling, { ...happening, happenedOn: meeting.heldOn, happenedPrecision: 'day' }, action)
}
