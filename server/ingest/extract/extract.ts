import {
  csvType,
  docxType,
  isText,
  pdfType,
  xlsxType,
  type DocumentText,
  type MediaType,
  type SourceDocument,
  type TextType,
} from '../../../shared/source.ts'
import { csv } from './csv.ts'
import { decode } from './decode.ts'
import { docx } from './docx.ts'
import { html } from './html.ts'
import { markdown } from './markdown.ts'
import { pdf } from './pdf.ts'
import { plainText } from './plain-text.ts'
import { xlsx } from './xlsx.ts'

const readers: Record<TextType, (source: string) => DocumentText> = {
  'text/plain': plainText,
  'text/markdown': markdown,
  'text/html': html,
}

const containers: Record<Exclude<MediaType, TextType>, (bytes: Uint8Array) => DocumentText | Promise<DocumentText>> = {
  [docxType]: docx,
  [pdfType]: pdf,
  [xlsxType]: xlsx,
  [csvType]: csv,
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
  const { text, ...held } = await containers[mediaType](bytes)
  return { ...held, text: text.replace(controls, ' ') }
}
