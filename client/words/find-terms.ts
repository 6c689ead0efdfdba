import { glossary, type GlossaryEntry } from './glossary.ts'

/** A piece of a text: as it stands, or a word that the glossary explains. */
export type Piece = { text: string; entry: GlossaryEntry | null; at: number }

/** An acronym is known only in capitals; anything else in any case. */
const keyOf = (form: string) => (/^\p{Lu}{2,20}$/u.test(form) ? form : form.toLocaleLowerCase('en-GB'))
const marked = glossary.flatMap((entry) => entry.marks.map((form) => ({ form, key: keyOf(form), entry })))
const byKey = new Map(marked.map(({ key, entry }) => [key, entry]))
// The longest first, so that "silent lapses" is not met as "silent lapse".
const forms = marked.map(({ form }) => form).sort((a, b) => b.length - a.length)
const anyForm = new RegExp(`(?<![\\p{L}\\p{N}-])(?:${forms.join('|')})(?![\\p{L}\\p{N}-])`, 'giu')

const entryOf = (found: string) => byKey.get(found) ?? byKey.get(found.toLocaleLowerCase('en-GB')) ?? null

/** A text in pieces, each word of the glossary marked where it first stands; joined again they are the text. */
export function findTerms(text: string): Piece[] {
  const seen = new Set<string>()
  const pieces: Piece[] = []
  let from = 0
  for (const { 0: found, index } of text.matchAll(anyForm)) {
    const entry = entryOf(found)
    if (entry === null || seen.has(entry.key)) continue
    seen.add(entry.key)
    if (index > from) pieces.push({ text: text.slice(from, index), entry: null, at: from })
    pieces.push({ text: found, entry, at: index })
    from = index + found.length
  }
  if (from < text.length) pieces.push({ text: text.slice(from), entry: null, at: from })
  return pieces
}
