import { evenRows, type Words, type WrappedPart } from './wrapped-part.ts'

const marked = (words: readonly Words[]) =>
  words.map(({ text, isBold }) => (isBold ? text.replace(/^(\s*)(.*?)(\s*)$/s, '$1**$2**$3') : text)).join('')
const bullet = /^[-*•] /

function tableLines(rows: Words[][][][]): string {
  const lines = evenRows(rows).map(
    (cells) => `| ${cells.map((passages) => passages.map(marked).join('<br>').replaceAll('|', '\\|')).join(' | ')} |`,
  )
  const columns = Math.max(...rows.map((cells) => cells.length))
  return [lines[0], `|${' --- |'.repeat(columns)}`, ...lines.slice(1)].join('\n')
}

/** Markdown: `#` before headings, `-` before items, tables with pipes. */
export function asMarkdown(parts: readonly WrappedPart[]): string {
  const blocks = parts.map((part) => {
    if (part.kind === 'table') return tableLines(part.rows)
    const text = marked(part.words)
    if (part.kind === 'heading') return `${'#'.repeat(part.level)} ${text.replaceAll('**', '')}`
    return part.kind === 'item' ? `${'  '.repeat(part.level - 1)}- ${text.replace(bullet, '')}` : text
  })
  return `${blocks.join('\n\n')}\n`
}
