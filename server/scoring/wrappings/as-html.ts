import { evenRows, type Words, type WrappedPart } from './wrapped-part.ts'

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
const marked = (words: readonly Words[]) =>
  words.map(({ text, isBold }) => (isBold ? `<b>${escaped(text)}</b>` : escaped(text))).join('')

function cell(passages: Words[][]): string {
  const inside =
    passages.length > 1 ? passages.map((words) => `<p>${marked(words)}</p>`).join('') : passages.map(marked).join('')
  return `<td>${inside}</td>`
}

function html(part: WrappedPart): string {
  if (part.kind === 'table') {
    const rows = evenRows(part.rows).map((cells) => `<tr>${cells.map(cell).join('')}</tr>`)
    return `<table${part.isRuled ? ' class="ruled"' : ''}>\n${rows.join('\n')}\n</table>`
  }
  const text = marked(part.words)
  if (part.kind === 'heading') return `<h${part.level}>${text}</h${part.level}>`
  return part.kind === 'item'
    ? `${'<ul>'.repeat(part.level)}<li>${text}</li>${'</ul>'.repeat(part.level)}`
    : `<p>${text}</p>`
}

const style =
  'body { font: 11pt sans-serif } table.ruled { border-collapse: collapse } .ruled td { border: 1px solid; padding: 3px } td { vertical-align: top }'

/** A web page with headings, lists and tables; its style matters to a printer alone. */
export function asHtml(parts: readonly WrappedPart[]): string {
  return `<!doctype html>\n<html lang="en-GB">\n<head><meta charset="utf-8"><style>${style}</style></head>\n<body>\n${parts.map(html).join('\n')}\n</body>\n</html>\n`
}
