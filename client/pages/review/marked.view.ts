import type { SourceSpan } from '../../../shared/facts.ts'

/** Words that a person marked in the notes. */
export type Marked = { spans: SourceSpan[]; text: string }

/** Where a selection begins and ends in the held text, without what was left out there; null where it holds no word. */
export function markedAt(text: string, [start, end]: SourceSpan, leftOut: SourceSpan[]): Marked | null {
  let spans: SourceSpan[] = [[start, end]]
  for (const [from, until] of leftOut)
    spans = spans.flatMap(([a, b]): SourceSpan[] =>
      from >= b || until <= a
        ? [[a, b]]
        : [
            [a, Math.max(a, from)],
            [Math.min(b, until), b],
          ],
    )
  const kept = spans.filter(([a, b]) => text.slice(a, b).trim() !== '')
  // Marked wholly inside what was left out: then that is what is meant.
  const chosen: SourceSpan[] = kept.length > 0 ? kept : [[start, end]]
  const said = chosen
    .map(([a, b]) => text.slice(a, b).replaceAll(/\s+/g, ' ').trim())
    .join(' ')
    .trim()
  return /[\p{L}\p{N}]/u.test(said) ? { spans: chosen, text: said } : null
}
