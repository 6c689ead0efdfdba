import type { DueFact } from '../facts.ts'
import type { StatusMeaning, TrackerField, TrackerMatching } from '../tracker.ts'

/** One column of a sheet as it is shown for matching. */
export type TrackerColumn = { column: number; letter: string; heading: string; samples: string[] }

/** One sheet of a spreadsheet: its columns, and what was guessed of them. */
export type TrackerSheetChoice = {
  sheet: string
  /** Rows below the headings that hold anything. */
  rows: number
  columns: TrackerColumn[]
  guess: TrackerMatching
  looksLikeTracker: boolean
  /** How it was brought in; null where it was not. */
  imported: { matching: TrackerMatching; asAt: string; rows: number; importedAt: string } | null
}

export type TrackerAnswer = {
  documentId: string
  name: string
  bodyId: string | null
  bodyName: string | null
  sheets: TrackerSheetChoice[]
}

/** What stands in the way of a row, or should be looked at, and what to do. */
export type RowProblem = { field: TrackerField | null; message: string; stops: boolean }

/** A row of the sheet and what it becomes. */
export type PreviewRow = {
  row: number
  isLeftOut: boolean
  /** The cells as they are read, with what was put right. */
  cells: Partial<Record<TrackerField, string>>
  /** Null where the row cannot come in, or says nothing of an action. */
  becomes: {
    ref: string | null
    text: string
    owners: { written: string; office: string | null }[]
    raisedOn: string | null
    due: DueFact | null
    status: StatusMeaning
    update: string | null
    closedOn: string | null
  } | null
  problems: RowProblem[]
}

/** A word of the status column, how often it stands there, and what it is taken for. */
export type StatusWord = { key: string; written: string; rows: number; meaning: StatusMeaning; isKnown: boolean }

export type TrackerPreview = {
  asAt: string
  statuses: StatusWord[]
  counts: { actions: number; leftOut: number; stopped: number; marked: number; ended: number }
  /** One page of them. */
  rows: PreviewRow[]
  rowsInAll: number
}
