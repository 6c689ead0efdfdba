import type { NotesDecision } from '../../../shared/notes-decision.ts'
import type { ReadDocument } from '../../../shared/record.ts'
import { compareMarks, type VersionMarks, versionMarks } from './version-marks.ts'

/** Kinds of file that keep headings, lists and tables come first; a PDF keeps only where words stand. */
const KINDS = ['wordprocessingml', 'text/html', 'text/markdown', 'text/plain', 'application/pdf']

const kindOf = (mediaType: string) => KINDS.findIndex((kind) => mediaType.includes(kind))

function worth({ facts, asRead = facts }: ReadDocument): number {
  return asRead.actions.length + asRead.exchanges.length
}

type Marked = { document: ReadDocument; marks: VersionMarks }

/** The agreed, corrected or higher numbered first; of equals the fuller, then the kind that is read best. */
function before({ document: a, marks: ofA }: Marked, { document: b, marks: ofB }: Marked): number {
  const marks = compareMarks(ofB, ofA).find((by) => by !== 0) ?? 0
  const kinds = kindOf(a.facts.document.mediaType) - kindOf(b.facts.document.mediaType)
  return marks || worth(b) - worth(a) || kinds || (a.documentId < b.documentId ? -1 : 1)
}

/** Sets of notes of one meeting, the one that speaks first. What a person said is newer comes before what it replaces. */
export function speaksBefore(documents: ReadDocument[], decisions: NotesDecision[]): ReadDocument[] {
  const left = documents
    .map((document) => ({ document, marks: versionMarks(document.facts) }))
    .toSorted(before)
    .map(({ document }) => document)
  const ids = new Set(documents.map(({ documentId }) => documentId))
  const here = decisions.filter(({ documentId, otherId }) => ids.has(documentId) && ids.has(otherId))
  if (here.length === 0) return left
  const replaces = (newer: ReadDocument, older: ReadDocument) =>
    here.some(
      ({ documentId, otherId, speaksId }) =>
        speaksId === newer.documentId && [documentId, otherId].includes(older.documentId) && newer !== older,
    )
  const ordered: ReadDocument[] = []
  while (left.length > 0) {
    const free = left.findIndex((one) => !left.some((other) => replaces(other, one)))
    ordered.push(...left.splice(Math.max(0, free), 1))
  }
  return ordered
}
