import type { NotesRole } from '../record.ts'

export const documentStates = ['received', 'reading', 'read', 'failed', 'needs OCR', 'quarantined', 'to match'] as const
export type DocumentState = (typeof documentStates)[number]

/**
 * Where a document stands: its state, or of notes that were read what they are to their meeting where they do not speak for
 * it. What a person may have to see to comes first.
 */
export const documentStandings = [
  'received',
  'reading',
  'to match',
  'failed',
  'needs OCR',
  'quarantined',
  'asks',
  'read',
  'superseded',
  'rendition',
] as const satisfies (DocumentState | NotesRole)[]
export type DocumentStanding = (typeof documentStandings)[number]

/** Which documents to list, and which page of them. */
export type DocumentsAsked = {
  /** Of this body; those that belong to none yet are always among them. Null: of all bodies. */
  body: string | null
  standing: DocumentStanding | null
  /** Words that the name has, each of them. */
  find: string
  /** From 1; one after the last is the last. */
  page: number
}
export const documentsOnAPage = 25

export type DocumentRow = {
  documentId: string
  name: string
  bodyId: string | null
  bodyName: string | null
  state: DocumentState
  /** What went wrong and what to do, in one or two sentences; null unless failed. */
  reason: string | null
  receivedAt: string
  byteLength: number
  mediaType: string | null
  /** The meeting whose notes these are, also where another document speaks for it. */
  meetingId: string | null
  /** What it is to its meeting where there are several sets of notes; null where it is the only one. */
  role: NotesRole | null
  heldOn: string | null
  actions: number
  exchanges: number
  notices: number
  isSample: boolean
}

/** How many documents of the body and with the words asked for stand so; `ofNoBody` of them belong to none yet. */
export type StandingCount = { standing: DocumentStanding; count: number; ofNoBody: number }

/** What came, newest first, and what became of it? A page of it, with how many there are of each standing. */
export type DocumentsAnswer = {
  documents: DocumentRow[]
  page: number
  /** How many pages those of the standing asked for fill, at least one. */
  pages: number
  /** Only standings that there are. */
  counts: StandingCount[]
  /**
   * All that is held, whatever is asked for. `unread`: could not be read; `earlier`: in the record as an earlier version of
   * the reader read it; `again`: in the record, and waits to be read again or is being read.
   */
  held: { all: number; unread: number; samples: number; earlier: number; again: number }
}

/** What became of one uploaded file; `to match`: a tracker whose columns a person has to match. */
export type UploadResult = {
  name: string
  result: 'read' | 'to match' | 'already held' | 'failed' | 'refused'
  documentId: string | null
  message: string
  actions: number
  notices: number
}
