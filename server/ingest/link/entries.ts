import type { DueFact } from '../../../shared/facts.ts'
import type { EntryKind, HandEntry } from '../../../shared/hand-entry.ts'
import type { EventKind, RecordOwner } from '../../../shared/record.ts'
import { themesIn } from '../../../shared/themes.ts'
import { knownTo, type Chronicle } from './chronicle.ts'
import { tell, tellRaised } from './events.ts'
import { idOf } from './ids.ts'
import type { LifeInHand } from './life.ts'
import { beginLife, type Telling } from './lives.ts'
import { matterOf } from './matter.ts'
import type { Occasion } from './meeting-in-hand.ts'
import { wording as occasions } from '../../../shared/words/occasions.ts'

/** The id that an action entered by hand has among those written. */
export const enteredActionId = (entryId: string) => idOf('action entered', entryId)

/** Writes down when and from where an entry is known; it is no meeting, and no meeting's day. */
function occasionOf(chronicle: Chronicle, entry: HandEntry, toldOn: string, seriesId: string | null): Occasion {
  // Of one day, occasions are told in the order of their ids: entries come behind notes and trackers, the first entered first.
  const id = `u${String(entry.sequence).padStart(8, '0')}${idOf('entry', entry.id).slice(0, 15)}`
  chronicle.record.meetings.push({
    id,
    seriesId,
    documentId: null,
    state: 'by hand',
    heldOn: toldOn,
    precision: 'day',
    title: occasions.enteredByHand(entry.source),
    startsAt: null,
    venue: null,
    chair: null,
    nextHeldOn: null,
    nextSubject: null,
    subjectThemes: [],
  })
  return { id, documentId: null, seriesId, heldOn: toldOn }
}

const place = { line: 0, spans: [] }

function ownersOf({ directory }: Chronicle, { owner, owingSide }: HandEntry): RecordOwner[] {
  if (owner === null) return []
  const office = directory.officeCalled(owner)
  const side = office?.side ?? owingSide ?? 'unknown'
  return [directory.owner({ written: owner, name: null, office: office?.name ?? null, side, basis: 'stated' })]
}

/** A new action: a life that begins on its own day, in the issue that its words belong to. */
function addAction(chronicle: Chronicle, entry: HandEntry): void {
  const meeting = occasionOf(chronicle, entry, entry.happenedOn, entry.seriesId)
  const owners = ownersOf(chronicle, entry)
  const action: Telling['action'] = {
    ...place,
    id: entry.id,
    ref: null,
    origin: 'raised',
    raisedAt: null,
    text: entry.words,
    item: null,
    certainty: 'sure',
    reader: 'by hand@1',
    owners: [],
    owingSide: entry.owingSide === null ? null : { side: entry.owingSide, basis: 'stated' },
    due: entry.due,
    outcome: null,
    updates: [],
    continues: null,
    review: 'added',
  }
  const telling: Telling = {
    action,
    actionId: enteredActionId(entry.id),
    owners,
    matter: matterOf(action, owners, '', knownTo(chronicle)),
    themes: [...new Set(themesIn(entry.words, { index: chronicle.themes }).map(({ theme }) => theme))].toSorted(),
    meeting,
  }
  const life = beginLife(chronicle, telling, {
    startedOn: entry.happenedOn,
    startPrecision: 'day',
    raisedMeetingId: meeting.id,
  })
  tellRaised(chronicle, life, telling, entry.due)
}

/**
 * Takes away a series that a person named and no notes show any more. Asked when all is told: the first meeting of a series
 * may be later than an action that was entered for it.
 */
export function forgetUnknownSeries({ record, lives }: Chronicle): void {
  const known = new Set(record.series.map(({ id }) => id))
  for (const one of [...record.meetings, ...lives])
    if (one.seriesId !== null && !known.has(one.seriesId)) one.seriesId = null
}

type Told = { kind: EventKind; progress: 'in progress' | 'no change' | null; due: DueFact | null }

function told(kind: Exclude<EntryKind, 'action'>, due: DueFact | null): Told {
  if (kind === 'progress') return { kind: 'updated', progress: 'in progress', due: null }
  if (kind === 'no change') return { kind: 'updated', progress: 'no change', due: null }
  if (kind === 'new due date') return { kind: 'deferred', progress: null, due }
  return { kind, progress: null, due: null }
}

/** The newest spell of the life that an entry is about, as far as it is known. */
function lifeOf({ lives }: Chronicle, { targets }: HandEntry): LifeInHand | null {
  return lives.findLast(({ actionIds }) => actionIds.some((id) => targets.includes(id))) ?? null
}

/**
 * Adds what a person entered, told on `toldOn`. False where the action it is about is not known by then: it then waits for
 * the notes that tell of it.
 */
export function addEntry(chronicle: Chronicle, entry: HandEntry, toldOn: string): boolean {
  if (entry.kind === 'action') {
    addAction(chronicle, entry)
    return true
  }
  const life = lifeOf(chronicle, entry)
  if (life === null) return false
  const meeting = occasionOf(chronicle, entry, toldOn, life.seriesId)
  const happening = {
    ...told(entry.kind, entry.due),
    happenedOn: entry.happenedOn,
    happenedPrecision: 'day' as const,
  }
  tell(chronicle, life, { meeting, actionId: null }, happening, { ...place, text: entry.words })
  return true
}
