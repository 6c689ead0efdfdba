import { daysBetween, middleOf, precisionOf } from '../../../shared/dates.ts'
import type { Outcome } from '../../../shared/facts.ts'
import type { Chronicle } from './chronicle.ts'
import { noteDisagreement, noteOtherDue } from './disagreements.ts'
import { tellAlso, tellContinued, tellOpenAgain, tellOutcome, tellRaised } from './events.ts'
import type { LifeInHand } from './life.ts'
import { attach, beginLife, type Beginning, type Telling } from './lives.ts'
import type { Occasion } from './meeting-in-hand.ts'
import { NEEDED, type Match } from './match.ts'
import { meetingReferredTo } from './meetings.ts'
import { wording } from '../../../shared/words/link-reasons.ts'
import { wording as ofTracker } from '../../../shared/words/tracker-disagrees.ts'
import { isSaidToBe, matchesOf } from './matches.ts'
import { addLink } from './add-link.ts'

/** An action written as new is taken for an open one that it carries on only on stronger grounds. */
const NEEDED_TO_CONTINUE = 6

/** When and where a brought-forward action that no meeting here raised was raised, as far as its notes say. */
function beginningOf(chronicle: Chronicle, { action, meeting }: Telling): Beginning {
  const referred = action.raisedAt === null ? null : meetingReferredTo(chronicle, action.raisedAt, meeting)
  if (action.raisedAt === null || referred === null)
    return { startedOn: meeting.heldOn, startPrecision: 'before', raisedMeetingId: null }
  if (referred.state === 'read')
    return { startedOn: referred.heldOn, startPrecision: 'day', raisedMeetingId: referred.id }
  return {
    startedOn: middleOf(action.raisedAt),
    startPrecision: precisionOf(action.raisedAt),
    raisedMeetingId: referred.id,
  }
}

/** Tells a brought-forward action: of the life it was matched with, a new spell of it, or one first heard of here. */
export function tellBroughtForward(chronicle: Chronicle, telling: Telling, match: Match | null): LifeInHand {
  const outcome = telling.action.outcome ?? 'not reported'
  if (!match) {
    const life = beginLife(chronicle, telling, beginningOf(chronicle, telling))
    tellRaised(chronicle, life, telling, outcome === 'deferred' ? null : telling.action.due)
    tellOutcome(chronicle, life, telling, outcome)
    return life
  }
  addLink(chronicle, 'same action', telling, match)
  const { life } = match
  if (isSaidToBeOpen(life, outcome)) return tellAgainst(chronicle, life, telling, outcome)
  const saysNothingNew =
    life.ended !== null && (outcome === life.ended || outcome === 'not reported' || outcome === 'completed')
  if (life.ended === null || saysNothingNew) {
    attach(chronicle, life, telling)
    if (!saysNothingNew) tellOutcome(chronicle, life, telling, outcome)
    return life
  }
  const beginning: Beginning = {
    startedOn: telling.meeting.heldOn,
    startPrecision: 'day',
    raisedMeetingId: telling.meeting.id,
  }
  const reopened = beginLife(chronicle, telling, beginning, { life, spell: life.spell + 1 })
  tellRaised(chronicle, reopened, telling, telling.action.due)
  if (outcome !== 'in progress') tellOutcome(chronicle, reopened, telling, outcome)
  return reopened
}

/** A tracker had ended it, and these notes speak of it as still there: it is the same life, and the notes are believed. */
const isSaidToBeOpen = (life: LifeInHand, outcome: Outcome) =>
  life.isEndedByTracker && life.ended !== outcome && outcome !== 'not reported'

function tellAgainst(chronicle: Chronicle, life: LifeInHand, telling: Telling, outcome: Outcome): LifeInHand {
  noteDisagreement(chronicle, telling.meeting.documentId, telling.action, ofTracker.notesReport(life.ended, outcome))
  attach(chronicle, life, telling)
  if (outcome !== 'completed' && outcome !== 'withdrawn') tellOpenAgain(chronicle, life, telling)
  if (outcome !== 'in progress') tellOutcome(chronicle, life, telling, outcome)
  return life
}

/** Days between the day that a tracker gives an action and the meeting whose notes raise it. */
const NEAR_DAYS = 31

/** A tracker or a person gave this action before the notes of the meeting that raised it were come to: it is the same. */
function isFirstInNotes({ life, weight }: Match, { heldOn }: Occasion): boolean {
  if (life.inNotes || life.ended || weight < NEEDED) return false
  return life.startPrecision === 'before' || Math.abs(daysBetween(life.startedOn, heldOn)) <= NEAR_DAYS
}

function tellTracked(chronicle: Chronicle, telling: Telling, match: Match): LifeInHand {
  const { life } = match
  addLink(chronicle, 'same action', telling, match)
  noteOtherDue(chronicle, life, telling)
  attach(chronicle, life, telling)
  tellAlso(chronicle, life, telling, telling.action.due)
  return life
}

/** Whether this meeting itself raised the life: two actions that it writes as new are two. */
const isBegunHere = (life: LifeInHand, meeting: Occasion) =>
  life.firstToldMeetingId === meeting.id && life.startedOn === meeting.heldOn

/** Tells an action written as new: it carries on a life of its own document or an open one of earlier meetings, or begins one. */
export function tellNew(chronicle: Chronicle, telling: Telling, continued: LifeInHand | null): LifeInHand {
  const { meeting } = telling
  const goesOn = continued && isSaidToBe(chronicle, telling.actionId, continued) !== false ? continued : null
  const matches = goesOn ? [] : matchesOf(chronicle, telling)
  const tracked = matches.find((one) => isFirstInNotes(one, meeting))
  if (tracked) return tellTracked(chronicle, telling, tracked)
  const canCarryOn = ({ life, weight, isSaid }: Match) =>
    isSaid || (weight >= NEEDED_TO_CONTINUE && !life.ended && !isBegunHere(life, meeting))
  const match = matches.find(canCarryOn) ?? null
  const carried = goesOn ?? match?.life ?? null
  if (carried && !carried.ended) {
    const reasons = match?.reasons ?? [{ reason: wording.carriedOn, weight: 5 }]
    addLink(chronicle, 'continues', telling, { life: carried, weight: match?.weight ?? 5, reasons })
    attach(chronicle, carried, telling)
    if (goesOn || !isBegunHere(carried, meeting)) tellContinued(chronicle, carried, telling)
    return carried
  }
  const beginning: Beginning = { startedOn: meeting.heldOn, startPrecision: 'day', raisedMeetingId: meeting.id }
  const life = beginLife(
    chronicle,
    telling,
    beginning,
    carried ? { life: carried, spell: match?.isSaid ? carried.spell + 1 : 1 } : null,
  )
  tellRaised(chronicle, life, telling, telling.action.due)
  return life
}
