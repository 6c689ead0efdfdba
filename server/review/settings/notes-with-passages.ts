import type { Kysely } from 'kysely'
import type { Block } from '../../../shared/blocks.ts'
import type { Evidence } from '../../../shared/answers/evidence.ts'
import { cut } from '../../../shared/cut.ts'
import type { DocumentFacts } from '../../../shared/facts.ts'
import { passagesOfLines, unpackPassage } from '../../../shared/theme-passages.ts'
import { quoteOf, sourceColumns } from '../../analytics/lives/quote.ts'
import { unpack, unpackBeside, unpackText } from '../../db/packed.ts'
import type { Database } from '../../db/tables/database.ts'

function query(db: Kysely<Database>, bodyId: string | null) {
  const held = db
    .selectFrom('meetings')
    .innerJoin('readings', 'readings.document_id', 'meetings.document_id')
    .innerJoin('documents', 'documents.id', 'meetings.document_id')
    .where('meetings.state', '=', 'read')
  return (bodyId === null ? held : held.where('meetings.body_id', '=', bodyId))
    .orderBy('meetings.held_on', 'desc')
    .orderBy('meetings.id')
    .select(['readings.facts', 'readings.decided', 'readings.passages', 'documents.text', ...sourceColumns])
}

/** Notes that speak for a meeting, with what was kept of how they were read. */
export type Notes = Awaited<ReturnType<ReturnType<typeof query>['execute']>>[number]

/** The notes that speak for each meeting of a body, or of all, the newest first, at most so many. */
export function notesThatSpeak(db: Kysely<Database>, bodyId: string | null, most?: number): Promise<Notes[]> {
  const all = query(db, bodyId)
  return (most === undefined ? all : all.limit(most)).execute()
}

export const factsOf = (notes: Notes): DocumentFacts => unpack(notes.decided ?? notes.facts)

/** The passages of some notes, as they were kept when they were read. */
export function blocksOf(notes: Notes, text = unpackText(notes.text)): Block[] {
  const headings = () => new Set(unpack(notes.facts).items.map(({ line }) => line))
  const kept = notes.passages === null ? passagesOfLines(text, headings()) : unpackBeside(text, notes.passages)
  return kept.map((passage) => ({ ...unpackPassage(passage), emphasis: [], level: 0, item: null, lost: null }))
}

const LONGEST = 400

/** A passage as a sentence behind a figure. */
export function sentenceOf(notes: Notes, block: Block): Evidence {
  const { text, line, spans } = cut(block, 0, LONGEST)
  return quoteOf({ ...notes, line, spans: JSON.stringify(spans), text })
}
