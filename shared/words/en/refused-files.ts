// Why a file is not taken in, and what to do.

const accepted =
  'Plain text (.txt), Markdown (.md), HTML, Word (.docx) and PDF are accepted, and an action tracker as .xlsx or .csv.'
export const tooLarge = (megabytes: number) =>
  `The file is larger than ${megabytes} MB: give the notes alone, without their papers.`
export const empty = `The file is empty. ${accepted}`
export const manyLines = (most: number) => `The file has more than ${most} lines: notes of one meeting are wanted.`
export const otherKind = (kind: string) => `The file is ${kind}. ${accepted}`

export const rtf = 'a rich text (RTF) document; save it as .docx'
export const image = 'an image; scan or print the notes to a PDF'
export const compressed = 'a compressed file; unpack it and put in what it holds'
export const program = 'a program'
export const binaryWorkbook = 'a binary Excel workbook; save it as .xlsx'
export const presentation = 'a PowerPoint presentation; print it to a PDF'
export const openDocument = 'an OpenDocument file; save it as .docx'
export const zip = 'a ZIP archive; unpack it and put in what it holds'
export const officeWithPassword = 'an Office document with a password; save it without one'
export const oldOffice = 'an old Office document; save it as .docx, or a workbook as .xlsx'
export const otherEncoding = 'not text in UTF-8 or UTF-16; save it as UTF-8'
export const notText = 'not text'
export const unknownEncoding = 'text whose encoding cannot be told; save it as UTF-8'
export const mail = 'an e-mail; put in the notes attached to it, or save its text as .txt'
