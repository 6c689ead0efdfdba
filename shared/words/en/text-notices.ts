// What was noticed while the text of a document was taken out of it.

export const windows1252 = 'The file is not UTF-8; it was read as Windows-1252, so some characters may be wrong.'
export const lostCharacters = (some: number) =>
  `${some === 1 ? '1 character is' : `${some} characters are`} lost in this file and shown as \ufffd: compare with the original where it matters.`
export const pageWithoutText = (page: number) =>
  `Page ${page} holds no text; if it is a scan, what it says was not read.`
export const recognised = (sure: string) =>
  `The text was recognised from pictures of the pages by Tesseract; its words are ${sure} sure on average. Compare facts with the original.`
export const pageRecognised = (page: number, sure: string, doubtful: readonly string[]) =>
  `Page ${page} was recognised ${sure} sure. Least sure: ${doubtful.map((word) => `“${word}”`).join(', ')}.`
