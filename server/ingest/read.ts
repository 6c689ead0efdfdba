import { documentFacts, type DocumentFacts } from '../../shared/facts.ts'
import type { DocumentText, SourceDocument } from '../../shared/source.ts'
import { extract } from './extract/extract.ts'
import { readFacts } from './facts/read-facts.ts'
import { refiners } from './refine/refiners.ts'
import { segment } from './segment/segment.ts'
import { UnreadableDocument } from './unreadable-document.ts'

/**
 * Reads one document: its text as held, and the facts in it, checked against the schema. Pure: the same document gives the
 * same facts. Throws UnreadableDocument, whose message says why and what to do.
 */
export function readDocument(document: SourceDocument): { text: DocumentText; facts: DocumentFacts } {
  const text = extract(document)
  if (text.text.trim() === '') {
    throw new UnreadableDocument('No text was found in the document: check that the file holds the notes themselves.')
  }
  const blocks = segment(text)
  const { facts, context } = readFacts(blocks, { text, fileName: document.name, receivedOn: document.receivedOn })
  const { name, mediaType, sha256 } = document
  const lines = text.text.split('\n').length
  const about = { name, mediaType, sha256, reader: text.reader, lines, unreadShare: 0 }
  const [meeting] = facts.meeting
  if (!meeting) throw new UnreadableDocument('The document could not be read as notes of a meeting.')
  const whole: DocumentFacts = { ...facts, document: about, meeting }
  return {
    text,
    facts: documentFacts.parse(refiners.reduce((given, refiner) => refiner.refine(given, blocks, context), whole)),
  }
}
