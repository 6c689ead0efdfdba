import { documentFacts, type DocumentFacts } from '../../shared/facts.ts'
import type { OfficeWord } from '../../shared/office-words.ts'
import { meanConfidence } from '../../shared/recognised-words.ts'
import { isSpreadsheet, type DocumentText, type SourceDocument } from '../../shared/source.ts'
import { packPassage, type ThemePassage } from '../../shared/theme-passages.ts'
import { extract } from './extract/extract.ts'
import { readFacts } from './facts/read-facts.ts'
import { themePassages } from './facts/theme.ts'
import { limits } from './limits.ts'
import { noFacts } from './no-facts.ts'
import { refiners } from './refine/refiners.ts'
import { segment } from './segment/segment.ts'
import { UnreadableDocument } from './unreadable-document.ts'
import { wording } from '../../shared/words/unreadable.ts'

type About = Omit<SourceDocument, 'bytes'>
type Read = { text: DocumentText; facts: DocumentFacts; passages: ThemePassage[] }

/**
 * Reads one document: its text as held, the facts in it, checked against the schema, and where themes are looked for. Pure:
 * the same document with the same words gives the same facts. Rejects with UnreadableDocument, whose message says why and
 * what to do.
 * @param words by which its office marks things
 */
export async function readDocument(document: SourceDocument, words: readonly OfficeWord[] = []): Promise<Read> {
  return readHeld(document, await extract(document), words)
}

/** Notes of one meeting hold far less; the stages after this one have more than enough to do with so much. */
function checkCount(count: number, most: number, say: (most: number) => string): void {
  if (count > most) throw new UnreadableDocument(say(most))
}

/** The words that a reviewer should look at are kept with how sure they are; of the others, the average says enough. */
function recognisedIn({ recognised }: DocumentText): Pick<DocumentFacts['document'], 'recognised'> {
  const confidence = meanConfidence(recognised ?? [])
  if (recognised === undefined || confidence === null) return {}
  return { recognised: { confidence, words: recognised.filter((word) => word.confidence < confidence) } }
}

function countFacts(facts: Record<string, unknown>): number {
  return Object.values(facts).reduce<number>((sum, found) => sum + (Array.isArray(found) ? found.length : 0), 0)
}

/** Reads the text of a document as extraction gave it; throws UnreadableDocument. */
export function readHeld(document: About, text: DocumentText, words: readonly OfficeWord[] = []): Read {
  if (text.text.trim() === '') {
    throw new UnreadableDocument(wording.noText)
  }
  checkCount(text.text.length, limits.textCharacters, wording.manyLetters)
  if (isSpreadsheet(document.mediaType)) return { text, facts: noFacts(document, text), passages: [] }
  const blocks = segment(text)
  checkCount(blocks.length, limits.blocks, wording.manyPassages)
  const given = { text, fileName: document.name, receivedOn: document.receivedOn }
  const { facts, context } = readFacts(blocks, given, words)
  checkCount(countFacts(facts), limits.facts, wording.manyFacts)
  const { name, mediaType, sha256 } = document
  const lines = text.text.split('\n').length
  const about = { name, mediaType, sha256, reader: text.reader, lines, unreadShare: 0, ...recognisedIn(text) }
  const [meeting] = facts.meeting
  if (!meeting) throw new UnreadableDocument(wording.noMeeting)
  const whole: DocumentFacts = { ...facts, document: about, meeting }
  return {
    text,
    facts: documentFacts.parse(refiners.reduce((given, refiner) => refiner.refine(given, blocks, context), whole)),
    passages: themePassages(blocks, context).map(packPassage),
  }
}
