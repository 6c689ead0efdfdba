import type { DocumentFacts, ItemFact, SourceSpan } from '../../../shared/facts.ts'
import type { ToldPassage } from '../../../shared/record.ts'

/** At what something is told: a meeting, or an entry between meetings, which has no document. */
export type Occasion = { id: string; documentId: string | null; seriesId: string | null; heldOn: string }

/** The meeting being added to the chronicle. */
export type MeetingInHand = Occasion & {
  documentId: string
  facts: DocumentFacts
}

type Place = { line: number; spans: SourceSpan[] }

export const passageOf = <At extends Pick<Occasion, 'documentId'>>(
  { documentId }: At,
  { text, line, spans }: Place & { text: string },
): ToldPassage & Pick<At, 'documentId'> => ({
  documentId,
  text,
  line,
  spans,
})

/** The headings that a place stands under and that name a topic of their own, nearest last. */
export function topicsAt(meeting: MeetingInHand, line: number, item: string | null): ItemFact[] {
  const above = meeting.facts.items.filter((one) => one.line <= line)
  const numbered = above.findLast((one) => one.number !== null && one.number === item)
  const nearest = above.at(-1)
  return [numbered, nearest?.number === null ? nearest : undefined].filter((one) => one !== undefined)
}

const overlap = (a: SourceSpan[], b: SourceSpan[]) =>
  a.some(([start, end]) => b.some(([from, until]) => start < until && from < end))

/** Themes heard of in a passage or on its line. */
export function themesAt(meeting: MeetingInHand, places: Place[]): string[] {
  const here = meeting.facts.themes.filter((theme) =>
    places.some(({ line, spans }) => theme.line === line || overlap(theme.spans, spans)),
  )
  return [...new Set(here.map(({ theme }) => theme))].toSorted()
}
