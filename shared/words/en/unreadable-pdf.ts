// Why a PDF could not be read, and what to do.

const advice = 'Save or print it to PDF again from the program it was written in, and put that in.'
export const cutOff = `The PDF is cut off: its end is missing. Copy it again from where it came, or: ${advice}`
export const password = 'The PDF is encrypted and asks for a password: save it without one and put it in again.'
export const damaged = `The PDF is damaged and cannot be opened. ${advice}`
export const pageDamaged = `The PDF is damaged: a page of it cannot be read. ${advice}`
export const manyPages = (pages: number, most: number) =>
  `The PDF has ${pages} pages, more than ${most}: give the notes alone, without their papers.`
export const manyLetters = (most: number) =>
  `The PDF holds more than ${most} letters: give the notes of one meeting alone.`
export const unpacksToMuch = (megabytes: number) =>
  `The PDF holds a part that unpacks to more than ${megabytes} MB, which notes never do: print the notes alone to a new PDF.`
export const manyWords = (most: number) =>
  `A page of the PDF holds more than ${most} words, which notes never do: save the notes alone as a new PDF.`
export const onlyPages = 'Only the pages of a PDF can be drawn.'
