import type { ActionFact } from '../../../shared/facts.ts'
import type { Steps } from '../../../shared/steps.ts'
import { knownTo, type Chronicle } from './chronicle.ts'
import { definedNamesIn } from './defined-names.ts'
import { idOf } from './ids.ts'
import type { LifeInHand } from './life.ts'
import type { Telling } from './lives.ts'
import { matterOf } from './matter.ts'
import { themesAt, topicsAt, type MeetingInHand } from './meeting-in-hand.ts'
import { tellBroughtForward, tellNew } from './mentions.ts'
import { bestPairs } from './matches.ts'

function tellingOf(chronicle: Chronicle, meeting: MeetingInHand, action: ActionFact): Telling {
  const owners = action.owners.map((owner) => chronicle.directory.owner(owner))
  const heading = topicsAt(meeting, action.line, action.item)
    .map(({ title }) => title)
    .join('. ')
  return {
    action,
    actionId: idOf('action', meeting.documentId, action.id),
    owners,
    matter: matterOf(action, owners, heading, knownTo(chronicle)),
    themes: themesAt(meeting, [action, ...action.updates]),
    meeting,
  }
}

function countRefs(chronicle: Chronicle, tellings: Telling[]): void {
  for (const { action, matter } of tellings)
    if (matter.ref !== null && action.origin === 'raised')
      chronicle.refUses.set(matter.ref, (chronicle.refUses.get(matter.ref) ?? 0) + 1)
}

/** Adds the actions of a meeting: first what comes back from earlier ones, then what is written as new. */
export function* addActions(chronicle: Chronicle, meeting: MeetingInHand): Steps<void> {
  for (const name of definedNamesIn(meeting.facts)) chronicle.definedNames.add(name)
  const tellings = meeting.facts.actions.map((action) => tellingOf(chronicle, meeting, action))
  const returning = tellings.filter(({ action }) => action.origin === 'brought forward')
  const pairs = yield* bestPairs(chronicle, returning)
  const lives = new Map<string, LifeInHand>()
  for (const telling of returning)
    lives.set(telling.action.id, tellBroughtForward(chronicle, telling, pairs.get(telling) ?? null))
  const raised = tellings.filter(({ action }) => action.origin === 'raised')
  for (const telling of raised) {
    lives.set(telling.action.id, tellNew(chronicle, telling, lives.get(telling.action.continues ?? '') ?? null))
    yield
  }
  countRefs(chronicle, raised)
}
