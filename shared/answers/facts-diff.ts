import type { SourceSpan } from '../facts.ts'

export const comparedKinds = ['action', 'exchange', 'commitment', 'decision', 'attendance'] as const
export type ComparedKind = (typeof comparedKinds)[number]

/** A fact as one set of notes has it, and where it stands there. */
export type ComparedFact = { kind: ComparedKind; text: string; line: number; spans: SourceSpan[] }

/** What of a fact is another. Values are words of the notes, or ISO dates; null where nothing is said. */
export type FieldChange = { field: ComparedField; before: string | null; after: string | null }

export const comparedFields = [
  'wording',
  'origin',
  'owners',
  'due',
  'outcome',
  'updates',
  'answer',
  'by',
  'answered by',
  'assurance',
  'office',
  'status',
  'starts at',
  'venue',
  'chair',
  'next meeting',
] as const
export type ComparedField = (typeof comparedFields)[number]

/** What one set of notes says otherwise than an earlier or another set of the same meeting. */
export type FactsDiff = {
  added: ComparedFact[]
  gone: ComparedFact[]
  changed: { before: ComparedFact; after: ComparedFact; fields: FieldChange[] }[]
  /** What is said of the meeting itself. */
  meeting: FieldChange[]
  /** Facts that are the same in both. */
  same: number
}

/** What changed between two sets of notes of one meeting? */
export type NotesDiffAnswer = {
  before: { documentId: string; name: string }
  after: { documentId: string; name: string }
  diff: FactsDiff
}
