import type { ActionFact } from '../../../shared/facts.ts'
import type { RecordOwner, StartPrecision } from '../../../shared/record.ts'
import { remember, type Chronicle } from './chronicle.ts'
import { idOf } from './ids.ts'
import { issueFor, openIssue } from './issues.ts'
import type { LifeInHand } from './life.ts'
import type { Matter } from './matter.ts'
import { passageOf, type Occasion } from './meeting-in-hand.ts'

/** One action of the meeting in hand, with what linking knows of it. */
export type Telling = {
  action: ActionFact
  actionId: string
  owners: RecordOwner[]
  matter: Matter
  themes: string[]
  meeting: Occasion
}

export type Beginning = { startedOn: string; startPrecision: StartPrecision; raisedMeetingId: string | null }

/** What goes on from an earlier life under a new one: a spell after its end, or a new action on the same matter. */
export type Predecessor = { life: LifeInHand; spell: number }

/** The issue of a life that begins: that of the one it goes on from, without reasons of its own, else what is found. */
function issueOfNew(chronicle: Chronicle, { actionId, matter }: Telling, after: Predecessor | null) {
  if (after !== null && !chronicle.said.isTakenOut(actionId))
    return { issueId: after.life.issueId, toId: after.life.id, reasons: null }
  return issueFor(chronicle, matter, actionId)
}

/** Begins a life that no earlier meeting told of, in the issue that it belongs to. */
export function beginLife(
  chronicle: Chronicle,
  telling: Telling,
  beginning: Beginning,
  after: Predecessor | null = null,
): LifeInHand {
  const { action, actionId, matter, meeting } = telling
  const id = idOf('life', actionId)
  const found = issueOfNew(chronicle, telling, after)
  if (found?.reasons)
    chronicle.record.links.push({
      id: idOf('link', 'same issue', id),
      kind: 'same issue',
      fromId: id,
      toId: found.toId,
      weight: found.reasons.reduce((sum, { weight }) => sum + weight, 0),
      reasons: found.reasons,
      knownOn: meeting.heldOn,
    })
  const life: LifeInHand = {
    id,
    issueId: found?.issueId ?? openIssue(chronicle, matter, { ...action, actionId, lifeId: id }),
    seriesId: meeting.seriesId,
    title: action.text,
    ...beginning,
    firstToldMeetingId: meeting.id,
    firstToldOn: meeting.heldOn,
    owingSide: null,
    themes: new Set(),
    spell: after?.spell ?? 1,
    actionIds: [],
    matters: [],
    heardOn: [],
    due: null,
    ended: null,
    isTracked: false,
    isEndedByTracker: false,
    inNotes: null,
  }
  chronicle.lives.push(life)
  chronicle.livesById.set(id, life)
  attach(chronicle, life, telling)
  return life
}

/** The reader that the actions of a tracker's rows are marked with. */
export const trackerReader = 'tracker@1'

/** Lets a life know of one more place that tells of it. */
export function attach(
  chronicle: Chronicle,
  life: LifeInHand,
  { action, actionId, matter, owners, themes, meeting }: Telling,
): void {
  remember(chronicle, life, matter, meeting.heldOn)
  life.actionIds.push(actionId)
  if (action.reader === trackerReader) life.isTracked = true
  else if (meeting.documentId !== null) life.inNotes = passageOf(meeting, action)
  life.owingSide = action.owingSide?.side ?? owners[0]?.side ?? life.owingSide
  for (const theme of themes) life.themes.add(theme)
  chronicle.record.actions.push({
    id: actionId,
    meetingId: meeting.id,
    lifeId: life.id,
    factId: action.id,
    origin: action.origin,
    ref: action.ref,
    documentId: meeting.documentId,
    text: action.text,
    line: action.line,
    spans: action.spans,
    item: action.item,
    certainty: action.certainty,
    review: action.review ?? null,
    raisedAt: action.raisedAt,
    owners,
    owingSide: action.owingSide?.side ?? null,
    owingBasis: action.owingSide?.basis ?? null,
    due: action.due,
    outcome: action.outcome,
    updates: action.updates.map((update) => passageOf(meeting, update)),
    continuesActionId: action.continues === null ? null : idOf('action', meeting.documentId, action.continues),
    themes,
  })
}
