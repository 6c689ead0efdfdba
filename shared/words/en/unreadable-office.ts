// Why a Word document, a workbook or a CSV file could not be read, and what to do.

export const word = {
  what: 'The Word document',
  advice: 'Open it in Word, save the notes alone as a new document, and put that in.',
}
export const workbook = {
  what: 'The workbook',
  advice: 'Copy the tracker’s sheet into a new workbook, or save it as CSV, and put that in.',
}
/** What of, and what to do with it instead. */
type Of = { what: string; advice: string }
const never = ({ what, advice }: Of, does: string) => `${what} ${does}, which such a file never does. ${advice}`

export const unpacksToMuch = (of: Of, megabytes: number) => never(of, `unpacks to more than ${megabytes} MB`)
export const muchText = (of: Of, megabytes: number) =>
  never(of, `holds more than ${megabytes} MB of text and formatting`)
export const unpacksToTimes = (of: Of, times: number) => never(of, `unpacks to ${times} times its size`)
export const muchFormatting = (of: Of, most: number) => never(of, `holds more than ${most} pieces of formatting`)
export const manyParts = (of: Of, most: number) => never(of, `holds more than ${most} parts`)
export const entities = never(workbook, 'declares entities')
export const password = ({ what }: Of) => `${what} is protected by a password: save it without one and put it in again.`
export const damaged = ({ what, advice }: Of) => `${what} is damaged or cut off, and cannot be unpacked. ${advice}`

export const wordWithoutText =
  'The Word document has no text that can be found in it: open it in Word, save it again as .docx, and put that in.'
export const workbookDamaged = `The workbook is damaged and cannot be read. ${workbook.advice}`
export const cellTooFar = (rows: number) =>
  `A cell of the workbook stands below row ${rows} or beyond column ZZ. ${workbook.advice}`
export const manyLetters = (most: number) =>
  `The cells of the workbook hold more than ${most} letters together. ${workbook.advice}`
export const manyRows = (most: number) =>
  `The file has more than ${most} rows. Split the tracker, by year for instance, and put in each part.`
export const manyColumns = (columns: number, most: number) =>
  `The file has ${columns} columns. Keep those of the tracker, ${most} at most, and put it in again.`
export const noRows =
  'The file has no rows under its headings, so that nothing can become an action. See that it was saved with its rows, a row for each action, and put it in again.'
export const noCsv =
  'The file could not be read as CSV: a row of it is far too long, as where a quotation mark is opened and never closed. Open it in a spreadsheet program, save it as CSV or .xlsx, and put that in.'
