// Why a document could not be read, and what to do.

export const noText = 'No text was found in the document: check that the file holds the notes themselves.'
export const noMeeting = 'The document could not be read as notes of a meeting.'
const tooMany = (most: number, what: string) =>
  `More than ${most} ${what} were found in the document: give the notes of one meeting alone, without their papers.`
export const manyLetters = (most: number) => tooMany(most, 'letters')
export const manyPassages = (most: number) => tooMany(most, 'passages')
export const manyFacts = (most: number) => tooMany(most, 'facts')

export const needsOcr = (why: string) =>
  `${why}: it needs OCR before it can be read. Put in the file that it was made from, or a copy of it after text recognition.`
export const isPicture = 'The PDF is a picture without text, such as a scan'
export const signsWithoutLetters = 'The PDF does not say which letters its signs stand for'
export const nothingRecognised = 'The PDF is a picture in which Tesseract recognised no text'
export const manyPictures = (pages: number, most: number) =>
  `The PDF is a picture of ${pages} pages, more than the ${most} that are recognised`
export const orInstallTesseract =
  'Or install Tesseract on the machine that runs this program (tesseract-ocr in Debian and Ubuntu) and put the file in again.'
export const orSwitchOcrOn = 'Or run this program without OCR=off and put the file in again.'
