import type { DocumentStanding, UploadResult } from '../../../shared/answers/documents.ts'
import { capital, count, countInWords, listInWords } from '../../../shared/words/en/counts.ts'

/** What became of a file, on a chip. */
export const uploadResult: Record<UploadResult['result'], string> = {
  read: 'read',
  'to match': 'to match',
  'already held': 'already held',
  failed: 'failed',
  refused: 'refused',
}
export const document = 'Document'
export const meetingHeld = 'Meeting held'
export const state = 'State'
export const original = 'Original'
export const download = 'download'
export const theDocuments = 'The documents'
export const whatIsHeld = 'What is held'
export const nothingYet = 'Nothing yet. Drop the notes of a meeting above.'
export const beingSent = (share: number) => `being sent, ${Math.round(share * 100)} %`
export const beingRead = 'being read'
export const noticesToLookAt = (notices: number) => `${count(notices, 'notice')} to look at.`
export const alreadyHeld = 'It is held already.'
export const couldNotBeRead = 'It could not be read.'
export const bytes = (bytes: number) => `${bytes} bytes`
export const kilobytes = (bytes: number) => `${Math.round(bytes / 1_000)} kB`
export const megabytes = (bytes: number) => `${(bytes / 1_000_000).toFixed(1)} MB`
export const unknownKind = 'unknown kind'
export const unnamedBody = 'an unnamed body'
export const samples = (documents: number, bodies: string[]) =>
  `${countInWords(documents, 'sample document')} of ${listInWords(bodies)}, with everything that was read from them`
export const nothingPutIn = 'Nothing has been put in yet.'
export const held = (documents: number, unread: number) =>
  `${count(documents, 'document')} held${unread > 0 ? `, ${unread} of them could not be read` : ''}. Of the filter, this page follows only the body.`
export const whichBodies = 'Of which bodies'
export const allBodies = 'All bodies'
export const whichStanding = 'Documents that are'
export const everyStanding = 'All'
/** How a document stands, where some of them are chosen. */
export const standing: Record<DocumentStanding, string> = {
  received: 'Waiting to be read',
  reading: 'Being read',
  'to match': 'Trackers to match',
  failed: 'Could not be read',
  'needs OCR': 'Pictures without text',
  quarantined: 'Held back',
  asks: 'For you to say',
  read: 'Read',
  superseded: 'Superseded',
  rendition: 'Same notes in another form',
}
export const someOf = (what: string, some: number) => `${what} (${some})`
export const wordsInName = 'Words in the name'
export const listed = (first: number, last: number, all: number) =>
  first === 1 && last === all
    ? `${count(all, 'document')}, newest first.`
    : `${first} to ${last} of ${count(all, 'document')}, newest first.`
const toNoBody = (some: number) => `${capital(countInWords(some, 'belongs', 'belong'))} to no oversight body yet`
export const ofNoBody = (some: number) => `${toNoBody(some)}.`
export const ofNoBodyToo = (some: number) =>
  `${toNoBody(some)}, and ${some === 1 ? 'is' : 'are'} listed with every body.`
export const noneFound = 'No document is like that.'
export const showEvery = 'Show every document'
export const pagesOfDocuments = 'Pages of documents'
export const pageOf = (page: number, pages: number) => `Page ${page} of ${pages}`
export const previous = 'Previous'
export const next = 'Next'
export const previousPage = 'Previous page'
export const nextPage = 'Next page'
export const sent = (name: string) => `${name}: sent`
export const matchColumns = 'Match its columns'
export const cameOf = (read: number, toMatch: number, held: number, failed: number) =>
  `${listInWords(
    [
      read > 0 && `${read} read`,
      toMatch > 0 && `${toMatch} to match`,
      held > 0 && `${held} held already`,
      failed > 0 && `${failed} not read`,
    ].filter((part) => part !== false),
  )}.`
export const lookAtIt = 'See what was read'
export const doneOf = (done: number, all: number) => `${done} of ${all} done; this goes on when you leave the page.`
export const seeWhatChanged = 'See what changed'
export const clearList = 'Clear this list'
export const putInNotes = 'Put in notes'
export const putInNotesSub =
  'Word, PDF, plain text, Markdown or a web page; many at once. An action tracker as Excel or CSV too. The originals are kept.'
export const chooseFiles = 'Choose files'
export const dropFiles = 'Drop files here, or press to choose them'
export const sayOtherwise = 'Say otherwise'
export const severalSets = 'Several sets of notes of one meeting'
export const oneSetCounted = 'One set of each meeting is counted; the others are kept and can be opened.'
export const setsUnclear = (waiting: number) =>
  waiting === 1
    ? `${oneSetCounted} Of one set it is not clear what it is: not counted until you say.`
    : `${oneSetCounted} Of ${countInWords(waiting, 'set')} it is not clear what they are: not counted until you say.`
export const showAllMeetings = (meetings: number) => `Show all ${count(meetings, 'meeting')}`
export const showFirstMeetings = (meetings: number) => `Show the first ${count(meetings, 'meeting')}`
export const sameInAnotherForm = 'The same notes in another form'
export const thisIsNewer = 'This one is the newer version'
export const countedIsNewer = 'The counted one is the newer version'
export const twoMeetings = 'Two meetings'
export const areOfTwoMeetings = (one: string, other: string) => `${one} and ${other} are notes of two meetings.`
export const areTheSame = (one: string, other: string) => `${one} and ${other} are the same notes.`
export const isNewer = (newer: string | null, older: string) => `${newer} is newer than ${older}.`
export const thisRemoves = (what: string) =>
  `This removes ${what}. It cannot be undone, but the same files can be put in again.`
export const keep = 'Keep'
export const removeThis = 'Remove this document?'
export const documentAndRead = (name: string) => `“${name}” and everything that was read from it`
export const removeSamples = 'Remove the samples?'
export const whatWasSaid = (some: number) => `What was said of sets of notes: ${some}`
export const decisionSaidBy = (decision: string, who: string, on: string) => `${decision} Said by ${who} on ${on}.`
export const waiting = 'waiting'
export const done = 'done'
