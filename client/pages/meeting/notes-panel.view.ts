import type { NotesRow } from '../../../shared/answers/meeting-notes.ts'
import { wording } from '../../words/meeting.ts'

/** One of the other sets of notes, as the page of the meeting says it. */
export type OtherNotes = { documentId: string; said: string; name: string; compared: string }

/** Which set speaks, as a sentence: "Figures count the agreed version: minutes.pdf." */
export function speakingInWords(notes: NotesRow[]): string {
  const speaks = notes.find(({ role }) => role === 'speaks')
  return speaks ? wording.figuresCount(speaks) : ''
}

/** What a set of notes is beside the one that speaks, before its name. */
function saidOf(one: NotesRow): string {
  if (one.role === 'superseded') return wording.superseded(one)
  if (one.role === 'rendition') return wording.alsoHeldAs(one.mediaType)
  return wording.notCountedUntilSaid
}

/** The sets that do not speak. */
export function otherNotes(notes: NotesRow[]): OtherNotes[] {
  return notes
    .filter(({ role }) => role !== 'speaks')
    .map((one) => ({
      documentId: one.documentId,
      said: saidOf(one),
      name: one.name,
      compared: one.role === 'superseded' ? wording.whatChanged : wording.whatDiffers,
    }))
}
