import type { LinkedRecord, ReadDocument } from '../../../shared/record.ts'
import { addActions } from './actions.ts'
import { newChronicle } from './chronicle.ts'
import { Directory } from './directory.ts'
import { addExchanges } from './exchanges.ts'
import { recordOf } from './life.ts'
import { addMeeting } from './meetings.ts'
import { addRest } from './rest.ts'
import { tenures } from './tenures.ts'
import { folded } from './words.ts'

type Dated = { document: ReadDocument; heldOn: string }

const worth = ({ facts }: ReadDocument) => facts.actions.length + facts.exchanges.length
const isAgreed = ({ facts }: ReadDocument) => (facts.meeting.state === 'agreed' ? 1 : 0)
/** Of two sets of notes of one meeting the agreed one speaks, else the fuller; never the one that happened to come first. */
const betterFirst = (a: Dated, b: Dated) =>
  isAgreed(b.document) - isAgreed(a.document) ||
  worth(b.document) - worth(a.document) ||
  (a.document.documentId < b.document.documentId ? -1 : 1)

/** One set of notes a meeting, oldest meeting first. Notes without a date have no place in the record. */
function inOrder(documents: ReadDocument[]): Dated[] {
  const dated = documents.flatMap((document) =>
    document.facts.meeting.heldOn ? [{ document, heldOn: document.facts.meeting.heldOn }] : [],
  )
  const meetings = Map.groupBy(
    dated,
    ({ document, heldOn }) => `${heldOn} ${folded(document.facts.meeting.series ?? '')}`,
  )
  const chosen = [...meetings].map(([key, notes]) => ({ key, notes: notes.toSorted(betterFirst)[0]! }))
  return chosen.toSorted((a, b) => (a.key < b.key ? -1 : 1)).map(({ notes }) => notes)
}

/**
 * Links what was read of one body's documents into one record: people, offices and tenures, meetings, lives of actions with
 * their events, issues, and why each link was made.
 *
 * Meetings are taken in order of their dates and each only adds to what stands, so the record does not depend on the order in
 * which documents came, and the record of the meetings up to a day is the beginning of the whole record: that makes every
 * figure "as at" a date true to what was known then.
 */
export function link(bodyId: string, documents: ReadDocument[]): LinkedRecord {
  const directory = new Directory(bodyId)
  const chronicle = newChronicle(bodyId, directory)
  for (const { document, heldOn } of inOrder(documents)) {
    directory.enter(document.facts, heldOn)
    const meeting = addMeeting(chronicle, document, heldOn)
    addActions(chronicle, meeting)
    addExchanges(chronicle, meeting)
    addRest(chronicle, meeting)
  }
  return {
    ...chronicle.record,
    people: [...directory.people.values()],
    offices: [...directory.offices.values()],
    tenures: tenures(directory.sightings),
    lives: chronicle.lives.map(recordOf),
  }
}
