import { isText, type DocumentText, type SourceDocument, type TextType } from '../../../shared/source.ts'
import { UnreadableDocument } from '../unreadable-document.ts'
import { decode } from './decode.ts'
import { html } from './html.ts'
import { markdown } from './markdown.ts'
import { plainText } from './plain-text.ts'

const readers: Record<TextType, (source: string) => DocumentText> = {
  'text/plain': plainText,
  'text/markdown': markdown,
  'text/html': html,
}

// White space apart, no control character is text.
const controls = /[^\P{Cc}\t\n\f]/gu

/** The text of a document that is text itself. */
export function extractText(mediaType: TextType, bytes: Uint8Array): DocumentText {
  const { text, notice } = decode(bytes)
  const source = text.replace(/\r\n?/g, '\n').replace(controls, ' ')
  const held = readers[mediaType](source)
  return notice === null ? held : { ...held, notices: [{ message: notice, start: 0 }, ...held.notices] }
}

/** The text of a document as every later stage holds it. Rejects with UnreadableDocument where it has none to give. */
export async function extract({ mediaType, bytes }: SourceDocument): Promise<DocumentText> {
  if (isText(mediaType)) return extractText(mediaType, bytes)
  throw new UnreadableDocument(`Documents of kind ${mediaType} cannot be read.`)
}
