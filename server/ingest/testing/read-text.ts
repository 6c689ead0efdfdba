import type { Block } from '../../../shared/blocks.ts'
import type { DocumentFacts } from '../../../shared/facts.ts'
import type { DocumentText, SourceDocument } from '../../../shared/source.ts'
import { extract } from '../extract/extract.ts'
import { intake } from '../intake/intake.ts'
import { readDocument } from '../read.ts'
import { segment } from '../segment/segment.ts'

type Given = { name?: string; receivedOn?: string }

/** A text as a document that came on a day. */
export function documentOf(text: string, { name = 'notes.txt', receivedOn = '2024-06-30' }: Given = {}): SourceDocument {
  return intake({ name, bytes: new TextEncoder().encode(text), receivedOn })
}

/** The facts of a text, and the text as held. */
export function readText(text: string, given: Given = {}): { text: DocumentText; facts: DocumentFacts } {
  return readDocument(documentOf(text, given))
}

/** The blocks of a text. */
export function blocksOf(text: string, given: Given = {}): Block[] {
  return segment(extract(documentOf(text, given)))
}
