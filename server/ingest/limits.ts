/** All limits of reading, with what they mean and their units in their names. */
export const limits = {
  /** A file larger or longer than this is refused. */
  fileBytes: 20_000_000,
  fileLines: 200_000,

  /** Processes that read at the same time. */
  processes: 2,
  /** From the document's arrival in a ready process to its answer. */
  wallClockMs: 60_000,
  /** From the start of a process until it is ready. */
  startMs: 30_000,
  /** After this long without work a process is ended. */
  idleMs: 60_000,
  /** JavaScript heap of a process. */
  heapMegabytes: 512,
  /** All memory of a process, buffers and libraries included. */
  residentMegabytes: 1_200,
  /** What a process may write back of one document, in the JSON that the server has to parse. */
  answerBytes: 24_000_000,

  /** Held text of one document; notes of a long meeting have 150,000. */
  textCharacters: 5_000_000,
  blocks: 100_000,
  /** All facts of one document; notes of a long meeting have 500. */
  facts: 5_000,

  /** Tries that a crash, a limit or the end of the server may break off before a document is set apart. */
  tries: 3,
  /** How long a claimed document stays claimed unless its reader says that it is still at it. */
  leaseMs: 90_000,
  renewEveryMs: 30_000,

  /** Documents put into the record together. */
  batchDocuments: 100,
  /** What was read waits no longer than this for the rest of its batch. */
  batchWaitMs: 5_000,
  /** At a stop, what is being read has this long to finish before it is put back. */
  stopGraceMs: 3_000,
}

/** What a Word document may hold. A long set of minutes has a few thousand paragraphs and one or two MB of XML. */
export const docxLimits = {
  entries: 2000,
  unpackedBytes: 200_000_000,
  textBytes: 25_000_000,
  ratio: 200,
  tags: 600_000,
}

/** What a spreadsheet may hold: fourteen years of actions are some thousand rows and 2 MB of XML. */
export const sheetLimits = {
  rows: 20_000,
  columns: 100,
  entries: 2000,
  unpackedBytes: 100_000_000,
  textBytes: 50_000_000,
  ratio: 200,
  tags: 2_000_000,
}

/** What a PDF may hold. */
export const pdfLimits = {
  pages: 300,
  runsOnPage: 20_000,
  characters: 3_000_000,
  rulingsOnPage: 5000,
  /** All that is packed in it, pictures left out: text, fonts, structure. */
  unpackedBytes: 50_000_000,
}

/** Pages that are pictures, drawn to be recognised. A page of A4 at 300 dots an inch has 8.7 million. */
export const pictureLimits = {
  pages: 100,
  dotsPerInch: 300,
  /** Of one page as it is drawn; larger pages are drawn with fewer dots an inch. */
  pagePixels: 16_000_000,
  /** Of one picture as it is packed in the file; A4 at 600 dots an inch has 35 million. */
  unpackedPixels: 40_000_000,
  /** For recognising one page: time, and memory of the program that does it. */
  pageMs: 60_000,
  kilobytes: 2_000_000,
  /** What recognising one page may write. */
  wordsBytes: 4_000_000,
}

export type Limits = typeof limits
