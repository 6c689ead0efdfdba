import { textOf, type Words, type WrappedPart } from './wrapped-part.ts'

const cellText = (passages: Words[][]) => passages.map(textOf).join(' ')

/** Plain text: a passage a line, a row of a table a line with tabs. */
export function asText(parts: readonly WrappedPart[]): string {
  const blocks = parts.map((part) => {
    if (part.kind === 'table') return part.rows.map((cells) => cells.map(cellText).join('\t')).join('\n')
    return part.kind === 'item' ? `• ${textOf(part.words)}` : textOf(part.words)
  })
  return `${blocks.join('\n\n')}\n`
}
