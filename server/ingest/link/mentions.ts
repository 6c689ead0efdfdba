import { daysBetween, middleOf, precisionOf } from '../../../shared/dates.ts'
import type { Outcome } from '../../../shared/facts.ts'
import type { RecordLink } from '../../../shared/record.ts'
import type { Steps } from '../../../shared/steps.ts'
import { candidates, type Chronicle } from './chronicle.ts'
import { noteDisagreement, noteOtherDue } from './disagreements.ts'
import { tellAlso, tellContinued, tellOpenAgain, tellOutcome, tellRaised } from './events.ts'
import { idOf } from './ids.ts'
import type { LifeInHand } from './life.ts'
import { attach, beginLife, type Beginning, type Telling } from './lives.ts'
import type { Occasion } from './meeting-in-hand.ts'
import { matchOf, NEEDED, SAID, type Match, type Mention, type Surroundings } from './match.ts'
import { meetingReferredTo } from './meetings.ts'
import { wording } from '../../../shared/words/link-reasons.ts'
import { wording as ofTracker } from '../../../shared/words/tracker-disagrees.ts'

/** An action written as new is taken for an open one that it carries on only on stronger grounds. */
const NEEDED_TO_CONTINUE = 6

/** The open lives of an owner of the mention that the meeting it comes from told of, the life itself among them. */
function rivalsOf(life: LifeInHand, lives: LifeInHand[], { matter, raisedAt }: Mention): LifeInHand[] {
  if (raisedAt === null) return []
  const isRival = (other: LifeInHand) =>
    other.ended === null &&
    other.heardOn.some((on) => on.startsWith(raisedAt)) &&
    other.matters.some(({ owners }) => [...matter.owners].some((owner) => owners.has(owner)))
  return lives.filter((other) => other === life || isRival(other))
}

/** What a person said of an action and a life: one of its actions being another is enough to keep them apart. */
function isSaidToBe({ said }: Chronicle, actionId: string, { actionIds }: LifeInHand): boolean | null {
  if (!said.speaksOf(actionId)) return null
  const sayings = actionIds.map((id) => said.isSameAction(actionId, id))
  return sayings.includes(false) ? false : sayings.includes(true) ? true : null
}

function matchOrSaid(chronicle: Chronicle, actionId: string, mention: Mention, surroundings: Surroundings) {
  return (life: LifeInHand): Match | null => {
    const isSaid = isSaidToBe(chronicle, actionId, life)
    if (isSaid === false) return null
    const match = matchOf(mention, life, surroundings)
    if (isSaid === null) return match
    return { life, weight: SAID.weight, reasons: [SAID, ...(match?.reasons ?? [])], isSaid }
  }
}

type CanBe = (life: LifeInHand) => boolean

/** The lives worth comparing, those that a person named among them. */
function livesFor(chronicle: Chronicle, { action, actionId, matter }: Telling): LifeInHand[] {
  const found = candidates(chronicle, matter, action.raisedAt)
  if (!chronicle.said.speaksOf(actionId)) return found
  return [...new Set([...found, ...chronicle.lives.filter((life) => isSaidToBe(chronicle, actionId, life) === true)])]
}

/** @param canBe lives that are not to be compared, whatever they share, are left out before that costs anything */
function matchesOf(chronicle: Chronicle, telling: Telling, canBe: CanBe = () => true): Match[] {
  const { action, actionId, matter, meeting } = telling
  const mention = { matter, raisedAt: action.raisedAt, heldOn: meeting.heldOn }
  const lives = livesFor(chronicle, telling)
  const surroundings: Surroundings = {
    rarity: chronicle.rarity,
    refUses: (ref: string) => chronicle.refUses.get(ref) ?? 0,
    isOnlyOne: (life: LifeInHand) => rivalsOf(life, lives, mention).length === 1,
  }
  return lives
    .filter(canBe)
    .map(matchOrSaid(chronicle, actionId, mention, surroundings))
    .filter((match) => match !== null)
    .toSorted((a, b) => saidFirst(a, b) || b.weight - a.weight || (a.life.id < b.life.id ? -1 : 1))
}

export function link(
  chronicle: Chronicle,
  kind: RecordLink['kind'],
  { actionId, meeting }: Telling,
  { life, weight, reasons }: Match,
): void {
  chronicle.record.links.push({
    id: idOf('link', kind, actionId),
    kind,
    fromId: actionId,
    toId: life.id,
    weight,
    reasons,
    knownOn: meeting.heldOn,
  })
}

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

const saidFirst = (a: Match, b: Match) => Number(b.isSaid ?? false) - Number(a.isSaid ?? false)

/** The pairs of mentions and lives that fit best, each used once: the surest first. */
export function* bestPairs(
  chronicle: Chronicle,
  tellings: Telling[],
  { canBe, needed }: { canBe: CanBe; needed: number } = { canBe: () => true, needed: NEEDED },
): Steps<Map<Telling, Match>> {
  const pairs: { telling: Telling; match: Match }[] = []
  for (const telling of tellings) {
    for (const match of matchesOf(chronicle, telling, canBe)) pairs.push({ telling, match })
    yield
  }
  pairs.sort(
    (a, b) =>
      saidFirst(a.match, b.match) || b.match.weight - a.match.weight || a.telling.action.line - b.telling.action.line,
  )
  const found = new Map<Telling, Match>()
  const taken = new Set<LifeInHand>()
  for (const { telling, match } of pairs) {
    if (match.weight < needed || found.has(telling) || (taken.has(match.life) && !match.isSaid)) continue
    found.set(telling, match)
    taken.add(match.life)
  }
  return found
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
  link(chronicle, 'same action', telling, match)
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
  link(chronicle, 'same action', telling, match)
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
    link(chronicle, 'continues', telling, { life: carried, weight: match?.weight ?? 5, reasons })
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
