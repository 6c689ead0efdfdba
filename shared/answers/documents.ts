import type { NotesRole } from '../record.ts'

export const documentStates = ['received', 'reading', 'read', 'failed', 'needs OCR', 'quarantined', 'to match'] as const
export type DocumentState = (typeof documentStates)[number]

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
export type DocumentsAnswer = { documents: DocumentRow[] }

/** What became of one uploaded file; `to match`: a tracker whose columns a person has to match. */
export type UploadResult = {
  name: string
  result: 'read' | 'to match' | 'already held' | 'failed' | 'refused'
  documentId: string | null
  message: string
  actions: number
  notices: number
}
