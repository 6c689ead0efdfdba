import type { Block, Range } from '../../../shared/blocks.ts'
import { sentences } from '../../../shared/sentences.ts'
import { trimmedEnd } from '../../../shared/trim.ts'
import { entriesIn } from './entries.ts'
import type { Entry } from './person-entry.ts'

export type Apology = Entry & Range & { status: 'apologies'; block: Block }
export type Attended = Entry & Range & { status: 'present'; block: Block }

// "Apologies were received from X", "X had sent apologies", "X gave her apologies".
const from =
  /\bapolog(?:y|ies)(?: for (?:absence|non-attendance))?(?: (?:were|was|have been|had been|has been))? ?(?:also )?(?:received|noted|given|sent|tendered|accepted|offered|submitted|recorded)? ?(?:from|on behalf of|for|by) (?<who>.+)$/is
const gave =
  /^(?<who>.{4,200}?),? (?:had |has |have )?(?:also )?(?:sent|gave|given|tendered|offered|submitted|conveyed|extended) (?:his |her |their |through )?apologies\b/i
const opening = /^(?:apologies|also|an apology|the chair|noted)\b/i

// "The chair reported that X …", "X, who was abroad, …": neither belongs to the names.
const reported = /^.{0,80}?\b(?:reported|noted|announced|advised|said|explained)(?: that)? /i
const clause =
  /,? (?:who|which|and (?:that|would|had|was)|due to|because|owing to|as (?:he|she|they)|was|were|is|could|would)\b.*$/is

function whoIn(sentence: string): string | null {
  const match = from.exec(sentence) ?? gave.exec(sentence)
  const who = match?.groups?.who?.replace(reported, '').replace(clause, '') ?? ''
  return who === '' || opening.test(who) ? null : trimmedEnd(who, '.;,')
}

/** People whose apologies a sentence reports, wherever in the notes it stands. */
export function apologiesIn(blocks: readonly Block[]): Apology[] {
  const found: Apology[] = []
  for (const block of blocks) {
    if (block.kind === 'repeated' || block.kind === 'noise' || !/apolog(?:y|ies)/i.test(block.text)) continue
    for (const range of sentences(block)) {
      const who = whoIn(block.text.slice(range.start, range.end))
      if (who === null) continue
      for (const entry of entriesIn(who)) found.push({ ...entry, ...range, status: 'apologies', block })
    }
  }
  return found
}

const attended =
  /\b(?:attended by|in attendance were|present were|those present were|attendees were)(?: the)? (?<who>.+)$/is

/** People whom a sentence of the head names as having been there. */
export function attendedIn(head: readonly Block[]): Attended[] {
  return head.flatMap((block) =>
    sentences(block).flatMap((range) => {
      const who = attended.exec(block.text.slice(range.start, range.end))?.groups?.who
      const entries = who === undefined ? [] : entriesIn(trimmedEnd(who, '.;'))
      return entries.map((entry): Attended => ({ ...entry, ...range, status: 'present', block }))
    }),
  )
}
