import type { RecognisedPage } from './page-pictures.ts'

/** Kinds of document that can be read; found from the bytes, never from the name alone. */
export const textTypes = ['text/plain', 'text/markdown', 'text/html'] as const
export type TextType = (typeof textTypes)[number]
export const docxType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
export const pdfType = 'application/pdf'
export const xlsxType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
export const csvType = 'text/csv'
export const mediaTypes = [...textTypes, docxType, pdfType, xlsxType, csvType] as const
export type MediaType = (typeof mediaTypes)[number]

/** Whether a document of this kind is text itself, and not a container of text. */
export const isText = (mediaType: MediaType): mediaType is TextType => textTypes.some((type) => type === mediaType)

/** Whether a document of this kind is a table of cells: an action tracker, and not the notes of a meeting. */
export const isSpreadsheet = (mediaType: string | null) => mediaType === xlsxType || mediaType === csvType

/** A document as it came: bytes whose kind is known. */
export type SourceDocument = {
  name: string
  mediaType: MediaType
  sha256: string
  /** The day it came, `YYYY-MM-DD`: helps only where the notes give no year. */
  receivedOn: string
  bytes: Uint8Array
  /** The pages in their order, where they are pictures that were recognised. */
  recognised?: RecognisedPage[]
}

/** A structural element that the kind of document itself marks, over offsets of the held text. */
export type TextElement = {
  kind: 'heading' | 'paragraph' | 'list item' | 'table row' | 'table cell' | 'emphasis' | 'superscript'
  start: number
  end: number
  /** Heading level 1 to 6, list depth from 1, or table column from 0. */
  level: number
}

/**
 * The text of a document as the reader holds it; every span points into `text`.
 * For .txt, .md and .html each line of `text` is the line of the file with the same number: mark-up is taken out and
 * entities are decoded, but no line break is added or lost. For .docx and .pdf a line is a passage, or a row of a table; `sheets.ts` says how a
 * spreadsheet is held.
 */
export type DocumentText = {
  reader: string
  text: string
  /** Whether the end of a line may end a passage (plain text), or is mere white space (HTML). */
  linesBreak: boolean
  elements: TextElement[]
  /** Offsets at which a new page begins, where the kind of document knows pages. */
  pageStarts: number[]
  /** What extraction itself noticed, such as an encoding that had to be guessed. */
  notices: { message: string; start: number }[]
  /** The words that were recognised from pictures, in order, and how sure each of them is, from 0 to 1. */
  recognised?: RecognisedWord[]
}

export type RecognisedWord = { start: number; end: number; confidence: number }
