import type { Block } from '../../../shared/blocks.ts'
import { sentences } from '../../../shared/sentences.ts'
import { entryOf, type Entry } from './person-entry.ts'

export type Spoken = { entry: Entry; block: Block; start: number; end: number; role: 'chair' | 'minutes' }

// "Ann Lee took the chair", "The meeting was chaired by Ann Lee", "Notes by Tom Ford, Policy Officer".
const chairs = /^(?<who>.{4,80}?) (?:took the chair|was in the chair|chaired(?: the meeting)?|presided)\b/i
const chairedBy = /\bchaired by (?<who>[^.;]{4,80})/i
const notesBy = /^(?:the )?(?:minutes|notes) (?:were )?(?:taken |prepared |recorded )?by (?<who>[^.;]{4,100})/i

/** The chair and the note taker where a sentence of the head names them. */
export function spokenRoles(head: readonly Block[]): Spoken[] {
  return head.flatMap((block) =>
    sentences(block).flatMap((range): Spoken[] => {
      const sentence = block.text.slice(range.start, range.end)
      const chair = chairs.exec(sentence) ?? chairedBy.exec(sentence)
      const match = chair ?? notesBy.exec(sentence)
      const entry = match?.groups?.who ? entryOf(match.groups.who) : null
      return entry ? [{ entry, block, ...range, role: chair ? 'chair' : 'minutes' }] : []
    }),
  )
}
