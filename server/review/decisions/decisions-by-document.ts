import { notesOfMeetings, type NotesOfMeeting } from '../../ingest/link/notes-of-a-meeting.ts'
import type { NotesDecision } from '../../../shared/notes-decision.ts'
import type { ReadDocument } from '../../../shared/record.ts'
import type { HeldDecision } from './decisions.ts'
import { setMeeting } from './fields.ts'
import { meetingKey } from '../anchoring/meeting-key.ts'

const hashOf = ({ facts }: ReadDocument) => facts.document.sha256

/** A document with its meeting's day and series as a person has corrected them: they say which meeting it tells of. */
function withOwnMeeting(document: ReadDocument, own: readonly HeldDecision[]): ReadDocument {
  const corrections = own.filter(({ kind }) => kind === 'meeting')
  if (corrections.length === 0) return document
  const meeting = corrections.reduce((one, { after }) => setMeeting(one, after ?? {}), document.facts.meeting)
  return { ...document, facts: { ...document.facts, meeting } }
}

const documentIdsOf = ({ speaks, notes }: NotesOfMeeting) => [speaks.documentId, ...notes.map((one) => one.documentId)]

/**
 * By document the decisions that concern it: its own, and those on other notes of the same meeting, which may be held no
 * longer. Documents that nothing was decided of are left out.
 */
export function decisionsByDocument(
  documents: readonly ReadDocument[],
  decisions: readonly HeldDecision[],
  notesDecisions: NotesDecision[],
): Map<string, readonly HeldDecision[]> {
  if (decisions.length === 0) return new Map()
  const byHash = Map.groupBy(decisions, ({ sha256 }) => sha256)
  const placed = documents.map((document) => withOwnMeeting(document, byHash.get(hashOf(document)) ?? []))
  const byId = new Map(placed.map((document) => [document.documentId, document]))
  const held = new Set(placed.map(hashOf))
  const left = Map.groupBy(
    decisions.filter(({ sha256 }) => !held.has(sha256)),
    (decision) => decision.meetingKey,
  )
  const own = placed.map((document) => [document.documentId, byHash.get(hashOf(document)) ?? []] as const)
  const shared = notesOfMeetings(placed, notesDecisions).flatMap((meeting) => {
    const ids = [...new Set(documentIdsOf(meeting))]
    const notes = ids.flatMap((id) => byId.get(id) ?? [])
    const keys = new Set(notes.map(({ facts }) => meetingKey(facts.meeting)))
    const theirs = [
      ...notes.flatMap((one) => byHash.get(hashOf(one)) ?? []),
      ...[...keys].flatMap((key) => (key === null ? [] : (left.get(key) ?? []))),
    ]
    return ids.map((id) => [id, theirs] as const)
  })
  const all = new Map<string, readonly HeldDecision[]>([...own, ...shared])
  return new Map([...all].filter(([, theirs]) => theirs.length > 0))
}
