import { precisionOf, middleOf } from '../../../shared/dates.ts'
import type { DueFact } from '../../../shared/facts.ts'
import type { Steps } from '../../../shared/steps.ts'
import type { StatusMeaning } from '../../../shared/tracker.ts'
import type { Chronicle } from './chronicle.ts'
import { noteRow, noteRowDue } from './disagreements.ts'
import { KIND_OF, tell, tellAlso, tellOpenAgain, tellRaised } from './events.ts'
import type { LifeInHand } from './life.ts'
import { attach, beginLife, type Beginning, type Telling } from './lives.ts'
import { addLink } from './add-link.ts'
import { bestPairs } from './matches.ts'
import type { Match } from './match.ts'
import { isEnded, raisedOf, type TrackerLine, type Version } from './tracker-lines.ts'
import { wording as ofTracker } from '../../../shared/words/tracker-disagrees.ts'
import type { TrackerDay, Step } from './tracker-days.ts'
import { whereOf, occasionOf, tellingOf } from './tracker-telling.ts'

/** A row is taken for an action of the notes on somewhat stronger grounds than a mention in them. */
const forRows = { canBe: ({ isTracked }: LifeInHand) => !isTracked, needed: 4 }

function beginningOf(chronicle: Chronicle, { on, line }: Step): Beginning {
  const raised = raisedOf(line)
  if (raised === null) return { startedOn: on, startPrecision: 'before', raisedMeetingId: null }
  const meeting = chronicle.record.meetings.find(({ heldOn, state }) => heldOn === raised && state === 'read')
  return { startedOn: middleOf(raised), startPrecision: precisionOf(raised), raisedMeetingId: meeting?.id ?? null }
}

/** The due date at the raising: what put it off says its own. */
const dueAtFirst = ({ row }: Version) => (row.status === 'deferred' ? null : row.due)

function tellRow(chronicle: Chronicle, step: Step, telling: Telling, match: Match | null): LifeInHand {
  const due = dueAtFirst(step.version)
  if (match === null) {
    const life = beginLife(chronicle, telling, beginningOf(chronicle, step))
    tellRaised(chronicle, life, telling, due)
    return life
  }
  const { life } = match
  addLink(chronicle, 'same action', telling, match)
  noteRowDue(chronicle, life, whereOf(step.version), due)
  attach(chronicle, life, telling)
  if (life.ended === null) tellAlso(chronicle, life, telling, life.due === null ? due : null)
  return life
}

const isSame = (meaning: StatusMeaning, ended: LifeInHand['ended']) => meaning === ended

/** Notes put it off before, to no other time that the row would give: it was put off once. */
function isPutOffInNotes(chronicle: Chronicle, life: LifeInHand, due: DueFact | null): boolean {
  if (life.inNotes === null || (due !== null && due.latest !== life.due?.latest)) return false
  return chronicle.record.events.findLast(({ lifeId }) => lifeId === life.id)?.kind === 'deferred'
}

/** What a version says of the state of a line: notes of meetings are believed before it. */
function tellReport(chronicle: Chronicle, life: LifeInHand, step: Step, telling: Telling): void {
  const { version, line } = step
  const { status, due, closedOn: closed } = version.row
  const isNewer = version !== line.versions[0]
  if (isSame(status, life.ended)) return
  if (life.ended !== null && !life.isEndedByTracker)
    return noteRow(chronicle, life, ofTracker.rowHasStatus(whereOf(version), status, life.ended))
  if (status === 'deferred' && isPutOffInNotes(chronicle, life, due)) return
  if (isNewer) attach(chronicle, life, telling)
  if (life.ended !== null) tellOpenAgain(chronicle, life, telling)
  const isPutOff = status === 'deferred' || (isNewer && due !== null && due.latest !== life.due?.latest)
  const passage = telling.action.updates[0] ?? telling.action
  const on = {
    happenedOn: closed && isEnded(version) ? middleOf(closed) : step.on,
    happenedPrecision: closed && isEnded(version) ? precisionOf(closed) : ('day' as const),
  }
  if (isPutOff && !isEnded(version))
    return tell(chronicle, life, telling, { kind: 'deferred', progress: null, due, ...on }, passage)
  if (status === 'open') return
  tell(chronicle, life, telling, { ...KIND_OF[status], due: null, ...on }, passage)
  life.isEndedByTracker = life.ended !== null
}

/** Lines by the life that each was found to tell of. */
export type TrackedLives = Map<TrackerLine, LifeInHand>

/** Adds what a tracker's rows tell on one day: first those raised then, each matched with the actions known so far. */
export function* addTrackerDay(chronicle: Chronicle, day: TrackerDay, lives: TrackedLives): Steps<void> {
  const meeting = occasionOf(chronicle, day)
  const raised: { step: Step; telling: Telling }[] = []
  for (const step of day.steps) {
    if (step.kind === 'raised') raised.push({ step, telling: tellingOf(chronicle, meeting, step) })
    yield
  }
  const pairs = yield* bestPairs(
    chronicle,
    raised.map(({ telling }) => telling),
    forRows,
  )
  for (const { step, telling } of raised) {
    lives.set(step.line, tellRow(chronicle, step, telling, pairs.get(telling) ?? null))
    yield
  }
  for (const {
    telling: { matter },
  } of raised)
    if (matter.ref !== null) chronicle.refUses.set(matter.ref, (chronicle.refUses.get(matter.ref) ?? 0) + 1)
  for (const step of day.steps) {
    const life = lives.get(step.line)
    if (step.kind === 'reported' && life) tellReport(chronicle, life, step, tellingOf(chronicle, meeting, step))
    yield
  }
}
