import type { RecognisedPage } from '../../../shared/page-pictures.ts'
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
import { invisible } from './invisible.ts'
import { markdown } from './markdown.ts'
import { pdf } from './pdf.ts'
import { plainText } from './plain-text.ts'
import { xlsx } from './xlsx.ts'
import { wording } from '../../../shared/words/text-notices.ts'

const readers: Record<TextType, (source: string) => DocumentText> = {
  'text/plain': plainText,
  'text/markdown': markdown,
  'text/html': html,
}

type Container = (bytes: Uint8Array, recognised?: RecognisedPage[]) => DocumentText | Promise<DocumentText>

const containers: Record<Exclude<MediaType, TextType>, Container> = {
  [docxType]: docx,
  [pdfType]: pdf,
  [xlsxType]: xlsx,
  [csvType]: csv,
}

// White space apart, no control character is text.
const controls = /[^\P{Cc}\t\n\f]/gu

/** A sign that stands where a character could not be told: lost on the way, or by the program that wrote the file. */
function withLostCharacters(held: DocumentText): DocumentText {
  const count = held.text.split('\ufffd').length - 1
  if (count === 0) return held
  const message = wording.lostCharacters(count)
  return { ...held, notices: [...held.notices, { message, start: held.text.indexOf('\ufffd') }] }
}

/** The text of a document that is text itself. */
export function extractText(mediaType: TextType, bytes: Uint8Array): DocumentText {
  const { text, notice } = decode(bytes)
  const source = text.replace(/\r\n?/g, '\n').replace(controls, ' ').replace(invisible, '')
  const held = readers[mediaType](source)
  return withLostCharacters(
    notice === null ? held : { ...held, notices: [{ message: notice, start: 0 }, ...held.notices] },
  )
}

/** The text of a document as every later stage holds it. Rejects with UnreadableDocument where it has none to give. */
export async function extract({ mediaType, bytes, recognised }: SourceDocument): Promise<DocumentText> {
  if (isText(mediaType)) return extractText(mediaType, bytes)
  const { text, ...held } = await containers[mediaType](bytes, recognised)
  return withLostCharacters({ ...held, text: text.replace(controls, ' ') })
}
