import { z } from 'zod'
import { statusMeanings, trackerFields } from './choices.ts'
import { day, type DueFact, type OwnerFact, type SourceSpan } from './facts.ts'

export const trackerField = z.enum(trackerFields)
export type TrackerField = z.infer<typeof trackerField>

export const statusMeaning = z.enum(statusMeanings)
export type StatusMeaning = z.infer<typeof statusMeaning>

const cellText = z.string().max(5_000)

/** What a person put right in one row: it is left out, or a cell reads otherwise. */
export const rowCorrection = z.object({
  isLeftOut: z.boolean().default(false),
  cells: z.partialRecord(trackerField, cellText).default({}),
})

/** How a sheet is to be read. */
export const trackerMatching = z.object({
  /** The row that heads the columns, counted from 1 as the spreadsheet does; null where none does. */
  headingRow: z.int().positive().nullable(),
  /** The column that holds each field, from 0. */
  columns: z.partialRecord(trackerField, z.int().nonnegative().max(500)),
  /** The day as at which the tracker stands; null for the newest day in it. */
  asAt: day.nullable(),
  /** What status words mean where it is not what is guessed, by the words in small letters. */
  statuses: z.record(z.string().max(200), statusMeaning).default({}),
  /** Put right by hand, by the number of the row. */
  corrections: z.record(z.string().regex(/^\d{1,7}$/), rowCorrection).default({}),
})
export type TrackerMatching = z.infer<typeof trackerMatching>

/** A row of a tracker as it was checked and brought in. Dates are as much of an ISO date as is known. */
export type TrackerRow = {
  row: number
  ref: string | null
  text: string
  owners: OwnerFact[]
  raisedOn: string | null
  due: DueFact | null
  status: StatusMeaning
  closedOn: string | null
  /** Where its words stand in the held text. */
  spans: SourceSpan[]
  /** The words that tell its status: of the columns for status, closing and progress; null where they are empty. */
  report: { text: string; spans: SourceSpan[] } | null
}

/** One sheet of a tracker as a person brought it in: what linking takes beside the notes. */
export type TrackerSheet = {
  documentId: string
  /** The file's name. */
  name: string
  /** The sheet's name; empty where the file is no workbook. */
  sheet: string
  /** `YYYY-MM-DD`: what carries no date of its own is told then. */
  asAt: string
  rows: TrackerRow[]
}
