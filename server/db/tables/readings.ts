import type { DocumentFacts, ThemeFact } from '../../../shared/facts.ts'
import type { ThemePassage } from '../../../shared/theme-passages.ts'
import type { Packed, PackedBeside } from '../packed.ts'

/** The facts read from a document. */
export type ReadingsTable = {
  document_id: string
  body_id: string
  facts: Packed<DocumentFacts>
  read_at: string
  /** The same facts with what people decided applied: made anew whenever the body is linked. Null where nothing was decided. */
  decided: Packed<DocumentFacts> | null
  /** Where themes are looked for, packed beside the document's text. Null where the reading gave none: then in the lines of the text. */
  passages: PackedBeside<ThemePassage[]> | null
  /** Themes as the office's own changes find them, and a mark of what found them. Null where it changed nothing. */
  themes: Packed<ThemeFact[]> | null
  themes_by: string | null
  /** As JSON, the words of its office that stand in it and that it was read with. Null where there were none. */
  words: string | null
  /** A mark of all words that were looked for in it. Null where there were none. */
  words_by: string | null
}
