import { capital, count, percent } from '../../../shared/words/en/counts.ts'
import { asKindInWords, versionInWords } from '../notes.ts'
import type { NotesRow } from '../../../shared/answers/meeting-notes.ts'

export const belongsTo = 'Belongs to'
export const actionsRaised = 'Actions raised'
export const update = (where: string) => `update, ${where}`
export const updateOf = 'Update of'
export const promisedOnly = 'Promised, not written down as an action'
export const noticeAt = (message: string, line: number) => `${message} (line ${line})`
export const chairedBy = (chair: string) => `chaired by ${chair}`
export const present = (people: number) => `${count(people, 'person', 'people')} present`
export const notesAre = { draft: 'draft notes', agreed: 'agreed notes' }
export const unread = (share: number) => `${percent(share)} of the text is part of no fact`
export const theOneBefore = 'The one before'
export const theOneAfter = 'The one after'
export const reviewThese = 'Review these notes'
export const shownBelow = (name: string) => `${name} (shown below)`
export const notTheOneThatCounts = 'This is not the set of notes that counts'
export const severalSets = 'Several sets of notes of this meeting'
export const originalFile = 'original file'
export const figuresCount = (notes: NotesRow) => `Figures count ${versionInWords(notes)}: ${notes.name}.`
export const superseded = (notes: NotesRow) => `${capital(versionInWords(notes))}, superseded:`
export const alsoHeldAs = (mediaType: string | null) => `Also held as ${asKindInWords(mediaType)}:`
export const notCountedUntilSaid = 'Not counted until somebody says what it is:'
export const whatChanged = 'what changed'
export const whatDiffers = 'what differs'
export const whoWasThere = 'Who was there'
export const notRead =
  'The notes of this meeting have not been read: other notes refer to it. When they are put in under [Documents], they take its place.'
