import type { NotesDecision } from '../../../shared/notes-decision.ts'
import type { NotesRole, ReadDocument, RecordNotes } from '../../../shared/record.ts'
import { clustersOf } from './clusters-of-notes.ts'
import { pairsOfNotes, partnersOf } from './pairs-of-notes.ts'
import { relationsOf, type Relations } from './relations-of-notes.ts'
import { seriesKey } from './series-key.ts'
import { speaksBefore } from './speaks-before.ts'
import { wording } from '../../../shared/words/notes-compared.ts'

/** All sets of notes of one meeting: the one that speaks for it, and what the others are to it. */
export type NotesOfMeeting = {
  heldOn: string
  speaks: ReadDocument
  /** 1, or which of several meetings that one series held on one day. */
  sitting: number
  /** Every set of notes, the one that speaks first; empty where there is only one. */
  notes: Omit<RecordNotes, 'meetingId'>[]
}

type Placed = Omit<RecordNotes, 'meetingId'>

/** What sets of notes of one day are to each other, and which are compared. */
type Compared = { relations: Relations; partners: Map<ReadDocument, Set<ReadDocument>> }

/** What a set of notes is to the one that speaks, by itself. */
function placed(document: ReadDocument, speaks: ReadDocument, relations: Relations): Placed {
  const { is, isDecided, reason, agreement } = relations(document, speaks)
  const role: NotesRole = is === 'version' ? 'superseded' : is === 'rendition' ? 'rendition' : 'asks'
  return { documentId: document.documentId, role, isDecided, reason, agreement }
}

/** Where a set of notes cannot be told by the one that speaks, but by another whose place is known: it shares that place. */
function byAnother(
  open: ReadDocument,
  known: Iterable<ReadDocument>,
  places: Map<string, Placed>,
  relations: Relations,
) {
  for (const other of known) {
    const { is, isDecided, reason } = relations(open, other)
    if (is !== 'version' && is !== 'rendition') continue
    const place = places.get(other.documentId)
    const role = is === 'version' || place === undefined || place.role === 'speaks' ? 'superseded' : place.role
    return { role, isDecided, reason: wording.asAnother(other.facts.document.name, reason) }
  }
  return null
}

function placesOf(ordered: ReadDocument[], speaks: ReadDocument, { relations, partners }: Compared): Placed[] {
  const why = { isDecided: false, reason: wording.recordIsMadeOfThese, agreement: null }
  const places = new Map<string, Placed>([
    [speaks.documentId, { documentId: speaks.documentId, role: 'speaks', ...why }],
  ])
  const others = ordered.filter((document) => document !== speaks)
  for (const document of others) places.set(document.documentId, placed(document, speaks, relations))
  const isOpen = ({ documentId }: ReadDocument) => places.get(documentId)?.role === 'asks'
  const rank = new Map(others.map((document, at) => [document, at]))
  const rankOf = (document: ReadDocument) => rank.get(document) ?? 0
  const beside = (document: ReadDocument) =>
    [...(partners.get(document) ?? [])].filter((one) => rank.has(one)).toSorted((a, b) => rankOf(a) - rankOf(b))
  for (let isMoving = true; isMoving;) {
    isMoving = false
    const known = new Set(others.filter((document) => !isOpen(document)))
    for (const document of others.filter(isOpen)) {
      const found = byAnother(
        document,
        beside(document).filter((one) => known.has(one)),
        places,
        relations,
      )
      const place = places.get(document.documentId)
      if (found === null || place === undefined) continue
      places.set(document.documentId, { ...place, ...found })
      isMoving = true
    }
  }
  return ordered.flatMap(({ documentId }) => places.get(documentId) ?? [])
}

function notesOf(heldOn: string, cluster: ReadDocument[], decisions: NotesDecision[], compared: Compared) {
  const ordered = speaksBefore(cluster, decisions)
  const [speaks] = ordered
  if (speaks === undefined) return []
  const notes = ordered.length === 1 ? [] : placesOf(ordered, speaks, compared)
  return [{ heldOn, speaks, sitting: 1, notes }]
}

const placeInDay = ({ speaks: { documentId, facts } }: NotesOfMeeting) =>
  [seriesKey(facts.meeting.series), facts.meeting.startsAt ?? '~', documentId].join('\n')

/** The meetings of one day, by series and hour; a series that met twice has a first and a second sitting. */
function meetingsOf(heldOn: string, documents: ReadDocument[], decisions: NotesDecision[]): NotesOfMeeting[] {
  const relations = relationsOf(decisions)
  const pairs = pairsOfNotes(documents, decisions)
  const compared = { relations, partners: partnersOf(pairs) }
  const clusters = clustersOf(documents, pairs, relations)
  const meetings = clusters.flatMap((cluster) => notesOf(heldOn, cluster, decisions, compared))
  const inOrder = meetings.toSorted((a, b) => (placeInDay(a) < placeInDay(b) ? -1 : 1))
  const sittings = new Map<string, number>()
  return inOrder.map((meeting) => {
    const series = seriesKey(meeting.speaks.facts.meeting.series)
    const sitting = (sittings.get(series) ?? 0) + 1
    sittings.set(series, sitting)
    return { ...meeting, sitting }
  })
}

/**
 * Which documents are notes of one meeting, which of them speaks for it, and what the others are: older versions, the same
 * notes in another form, or for a person to say. A meeting counts once, whatever the answer. Oldest meeting first; notes
 * without a date have no place. A function of the documents and the decisions: neither order nor day of arrival is looked at.
 */
export function notesOfMeetings(documents: ReadDocument[], decisions: NotesDecision[]): NotesOfMeeting[] {
  const byDay = Map.groupBy(documents, ({ facts }) => facts.meeting.heldOn)
  const days = [...byDay].flatMap(([heldOn, here]) => (heldOn === null ? [] : [{ heldOn, here }]))
  return days
    .toSorted((a, b) => (a.heldOn < b.heldOn ? -1 : 1))
    .flatMap(({ heldOn, here }) => meetingsOf(heldOn, here, decisions))
}
