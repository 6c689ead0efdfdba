import type { DocumentText, MediaType, SourceDocument } from '../../../shared/source.ts'
import { html } from './html.ts'
import { markdown } from './markdown.ts'
import { plainText } from './plain-text.ts'
import { decode } from './decode.ts'

const readers: Record<MediaType, (source: string) => DocumentText> = {
  'text/plain': plainText,
  'text/markdown': markdown,
  'text/html': html,
}

// White space apart, no control character is text.
const controls = /[^\P{Cc}\t\n\f]/gu

/** The text of a document as every later stage holds it. */
export function extract(document: SourceDocument): DocumentText {
  const { text, notice } = decode(document.bytes)
  const source = text.replace(/\r\n?/g, '\n').replace(controls, ' ')
  const held = readers[document.mediaType](source)
  return notice === null ? held : { ...held, notices: [{ message: notice, start: 0 }, ...held.notices] }
}
