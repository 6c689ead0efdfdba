import type { DocumentFacts } from '../../../shared/facts.ts'
import type { ReadDocument } from '../../../shared/record.ts'
import type { NotesDecision } from '../../../shared/notes-decision.ts'
import { idOf } from '../../ingest/link/ids.ts'
import { enteredActionId } from '../../ingest/link/entries.ts'
import { notesOfMeetings } from '../../ingest/link/notes-of-a-meeting.ts'
import type { Anchor } from './anchor.ts'
import { LEAST, overlapOf } from './find-fact.ts'
import { heldWords, type HeldWords } from './held-words.ts'
import { locate } from './locate.ts'
import { meetingKey } from './meeting-key.ts'

/** An action or exchange of the notes by the words it stands in, so that it is found again after another reading. */
export type NotesTarget = {
  kind: 'action' | 'exchange'
  sha256: string
  meetingKey: string | null
  /** The reference of an action: it tells several of one place apart. */
  ref: string | null
  anchor: Anchor
}
/** A row of a tracker, whose id is that of its sheet, which is known by its bytes, and of its place there. */
export type RowTarget = { kind: 'row'; sha256: string; documentId: string; actionId: string }
/** A fact that a decision on links or an entry by hand is about. */
export type FactTarget = NotesTarget | RowTarget | { kind: 'entered'; entryId: string }

/** The notes in which each target is to be looked for: those that speak for the meeting it was decided on. */
export function speakerFor(
  documents: readonly ReadDocument[],
  notes: NotesDecision[],
): (target: NotesTarget) => ReadDocument | null {
  const byHash = new Map<string, ReadDocument>()
  const byKey = new Map<string, ReadDocument>()
  const byId = new Map(documents.map((document) => [document.documentId, document]))
  for (const meeting of notesOfMeetings([...documents], notes))
    for (const documentId of new Set([meeting.speaks.documentId, ...meeting.notes.map((one) => one.documentId)])) {
      const facts = byId.get(documentId)?.facts
      if (facts === undefined) continue
      byHash.set(facts.document.sha256, meeting.speaks)
      const key = meetingKey(facts.meeting)
      if (key !== null) byKey.set(key, meeting.speaks)
    }
  return ({ sha256, meetingKey: key }) => byHash.get(sha256) ?? (key === null ? null : (byKey.get(key) ?? null))
}

type Candidate = { id: string; spans: [number, number][]; ref: string | null }

function candidatesIn(facts: DocumentFacts, documentId: string, kind: NotesTarget['kind']): Candidate[] {
  if (kind === 'action')
    return facts.actions.map(({ id, spans, ref }) => ({ id: idOf('action', documentId, id), spans, ref }))
  return facts.exchanges.map(({ spans }, at) => ({ id: idOf('exchange', documentId, at), spans, ref: null }))
}

/** The id in the record of the fact that stands where the target's words stand now; null where none does. */
function placeIn({ facts, documentId }: ReadDocument, held: HeldWords, target: NotesTarget): string | null {
  const spans = locate(held, target.anchor)
  if (spans === null) return null
  const near = candidatesIn(facts, documentId, target.kind)
    .map((one) => ({ ...one, overlap: overlapOf(one.spans, spans), isRef: one.ref === target.ref }))
    .filter(({ overlap }) => overlap >= LEAST)
  return near.toSorted((a, b) => Number(b.isRef) - Number(a.isRef) || b.overlap - a.overlap)[0]?.id ?? null
}

/**
 * Finds facts again in what is read now.
 * @param texts the held text of each document that `speakerFor` may give
 * @param trackers the documents of the trackers that were brought in
 * @returns the record's id of each target's fact; null where its words are there no more
 */
export function placer(
  speaker: (target: NotesTarget) => ReadDocument | null,
  texts: ReadonlyMap<string, string>,
  trackers: ReadonlySet<string>,
): (target: FactTarget) => string | null {
  const words = new Map<string, HeldWords>()
  const wordsOf = (documentId: string) => {
    const held = words.get(documentId) ?? heldWords(texts.get(documentId) ?? '')
    words.set(documentId, held)
    return held
  }
  return (target) => {
    if (target.kind === 'entered') return enteredActionId(target.entryId)
    if (target.kind === 'row') return trackers.has(target.documentId) ? target.actionId : null
    const document = speaker(target)
    return document === null ? null : placeIn(document, wordsOf(document.documentId), target)
  }
}
