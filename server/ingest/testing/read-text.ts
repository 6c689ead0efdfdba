import type { Block } from '../../../shared/blocks.ts'
import type { DocumentFacts } from '../../../shared/facts.ts'
import type { OfficeWord } from '../../../shared/office-words.ts'
import { isText, type DocumentText, type SourceDocument } from '../../../shared/source.ts'
import { extractText } from '../extract/extract.ts'
import { intake } from '../intake/intake.ts'
import { readHeld } from '../read.ts'
import { segment } from '../segment/segment.ts'

type Given = { name?: string; receivedOn?: string; words?: readonly OfficeWord[] }

/** A text as a document that came on a day. */
export function documentOf(
  text: string,
  { name = 'notes.txt', receivedOn = '2024-06-30' }: Given = {},
): SourceDocument {
  return intake({ name, bytes: new TextEncoder().encode(text), receivedOn })
}

function heldOf(text: string, given: Given): DocumentText {
  const { mediaType, bytes } = documentOf(text, given)
  if (!isText(mediaType)) throw new TypeError(`A text was taken for ${mediaType}.`)
  return extractText(mediaType, bytes)
}

/** The facts of a text, and the text as held. */
export function readText(text: string, given: Given = {}): { text: DocumentText; facts: DocumentFacts } {
  return readHeld(documentOf(text, given), heldOf(text, given), given.words)
}

/** The blocks of a text. */
export function blocksOf(text: string, given: Given = {}): Block[] {
  return segment(heldOf(text, given))
}
