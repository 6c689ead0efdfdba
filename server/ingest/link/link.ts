import { nothingDecided, type Decided } from '../../../shared/decided.ts'
import type { HandEntry } from '../../../shared/hand-entry.ts'
import type { LinkedRecord, ReadDocument, RecordAction } from '../../../shared/record.ts'
import { allAtOnce, type Steps } from '../../../shared/steps.ts'
import { themeIndexAfter } from '../../../shared/theme-index-after.ts'
import { addActions } from './actions.ts'
import { newChronicle, type Chronicle } from './chronicle.ts'
import { decideIssues } from './decided-issues.ts'
import { directorySaid } from './directory-said.ts'
import { Directory } from './directory.ts'
import { addEntry, forgetUnknownSeries } from './entries.ts'
import { addExchanges } from './exchanges.ts'
import { recordOf } from './life.ts'
import { addMeeting } from './meetings.ts'
import { notesOfMeetings, type NotesOfMeeting } from './notes-of-a-meeting.ts'
import { addRest } from './rest.ts'
import { saidOf } from './said.ts'
import { tenures } from './tenures.ts'
import { tiesOf } from './ties.ts'
import { addTrackerDay, type TrackedLives } from './trackers.ts'
import { trackerDays, type TrackerDay } from './tracker-days.ts'

type Told = NotesOfMeeting | TrackerDay | HandEntry
const dayOf = (told: Told) => ('heldOn' in told ? told.heldOn : 'on' in told ? told.on : told.happenedOn)

function* addNotes(chronicle: Chronicle, notes: NotesOfMeeting): Steps<void> {
  chronicle.directory.enter(notes.speaks.facts, notes.heldOn)
  const meeting = addMeeting(chronicle, notes)
  yield* addActions(chronicle, meeting)
  addExchanges(chronicle, meeting)
  addRest(chronicle, meeting)
}

/** By their days; of one day the notes first, then what trackers tell, then what was entered, in the order of entering. */
function* addInOrder(chronicle: Chronicle, all: Told[]): Steps<void> {
  const tracked: TrackedLives = new Map()
  let waiting: HandEntry[] = []
  for (const told of all.toSorted((a, b) => (dayOf(a) === dayOf(b) ? 0 : dayOf(a) < dayOf(b) ? -1 : 1))) {
    if ('heldOn' in told) yield* addNotes(chronicle, told)
    else if ('on' in told) yield* addTrackerDay(chronicle, told, tracked)
    else waiting.push(told)
    waiting = waiting.filter((entry) => !addEntry(chronicle, entry, dayOf(told)))
    yield
  }
}

/** Owners by the name that their person has in the end: one merged into another was met by the other's. */
const withNames = (actions: RecordAction[], { people }: Directory): RecordAction[] =>
  actions.map((action) => ({
    ...action,
    owners: action.owners.map((owner) => ({ ...owner, name: people.get(owner.personId ?? '')?.name ?? owner.name })),
  }))

/**
 * Links what was read of one body's documents into one record: people, offices and tenures, meetings, lives of actions with
 * their events, issues, and why each link was made.
 *
 * One set of notes speaks for each meeting; what people decided of the record (`decided`) is a part of what is linked.
 *
 * Meetings are taken in order of their dates and each only adds to what stands, so the record does not depend on the order in
 * which documents came, and the record of the meetings up to a day is the beginning of the whole record: that makes every
 * figure "as at" a date true to what was known then.
 */
export function link(bodyId: string, documents: ReadDocument[], decided: Partial<Decided> = {}): LinkedRecord {
  return allAtOnce(linking(bodyId, documents, decided))
}

/** The same in steps: a large tracker takes seconds. */
export function* linking(
  bodyId: string,
  documents: ReadDocument[],
  decided: Partial<Decided> = {},
): Steps<LinkedRecord> {
  const { notes, themes, trackers, links, entries, ties, directory: changes } = { ...nothingDecided, ...decided }
  const inOrder = links.toSorted((a, b) => a.sequence - b.sequence)
  const said = directorySaid(bodyId, changes)
  const directory = new Directory(bodyId, said)
  const chronicle = newChronicle(bodyId, directory, { themes: themeIndexAfter(themes), said: saidOf(inOrder) })
  const entered = entries.toSorted((a, b) => a.sequence - b.sequence)
  yield* addInOrder(chronicle, [...notesOfMeetings(documents, notes), ...trackerDays(trackers), ...entered])
  forgetUnknownSeries(chronicle)
  decideIssues(chronicle, inOrder)
  return {
    ...chronicle.record,
    actions: changes.length === 0 ? chronicle.record.actions : withNames(chronicle.record.actions, directory),
    people: [...directory.people.values()],
    offices: [...directory.offices.values()],
    tenures: tenures(directory.sightings, said.tenures),
    lives: chronicle.lives.map(recordOf),
    ties: tiesOf(chronicle, ties),
  }
}
