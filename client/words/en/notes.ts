import type { NotesRow } from '../../../shared/answers/meeting-notes.ts'
import type { NotesRole } from '../../../shared/record.ts'
import { documentKind } from '../../../shared/wording/labels.ts'

/** What a set of notes is to its meeting, on a chip. */
export const roleLabel: Record<NotesRole, string> = {
  speaks: 'counted',
  superseded: 'superseded',
  rendition: 'same notes, counted once',
  asks: 'for you to say',
}

/** Which version of the notes a document is: "the agreed version", "a draft", "an earlier version". */
export function versionInWords({ state, role }: Pick<NotesRow, 'state' | 'role'>): string {
  if (state === 'agreed') return 'the agreed version'
  if (state === 'draft') return 'a draft'
  return role === 'superseded' ? 'an earlier version' : 'these notes'
}

/** The kind of file, as it follows "as": "PDF", "a web page". */
export function asKindInWords(mediaType: string | null): string {
  const kind = documentKind[mediaType ?? ''] ?? 'another kind of file'
  return kind === 'web page' ? 'a web page' : kind
}
