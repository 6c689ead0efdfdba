import { labelOf } from '../../../shared/unknown-label.ts'
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

const longestParagraph = 6

/** The label that the paragraph of some marked words begins with, where it is one that may be taught. */
export function labelBefore(text: string, spans: readonly SourceSpan[]): string | null {
  const [start, end] = spans[0] ?? [0, 0]
  const until = text.indexOf('\n', end)
  const lines = text.slice(0, until === -1 ? text.length : until).split('\n')
  const first = text.slice(0, start).split('\n').length - 1
  for (let at = first; at >= Math.max(0, first - longestParagraph); at--) {
    const line = lines[at]?.trim() ?? ''
    if (line === '') return null
    const label = labelOf(line)
    if (label !== null) return label
  }
  return null
}
