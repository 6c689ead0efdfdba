import type { ExpressionBuilder, Kysely } from 'kysely'
import type { DocumentFacts, SourceSpan } from '../../../shared/facts.ts'
import { type Packed, unpack, unpackText, type PackedText } from '../../db/packed.ts'
import type { Database } from '../../db/tables/database.ts'
import { anchorAt } from './anchor.ts'
import type { FactTarget } from './fact-target.ts'
import { meetingKey } from './meeting-key.ts'

/** As many sentences as say which issue is meant. */
const MOST = 200

type Row = {
  id: string
  document_id: string | null
  fact_id: string | null
  ref: string | null
  spans: string
  sha256: string | null
  text: PackedText | null
  facts: Packed<DocumentFacts> | null
  decided: Packed<DocumentFacts> | null
}

const meetingKeyOf = ({ decided, facts }: Row) => {
  const held = decided ?? facts
  return held === null ? null : meetingKey(unpack(held).meeting)
}

function targetOf(kind: 'action' | 'exchange', row: Row): FactTarget {
  if (row.sha256 === null) return { kind: 'entered', entryId: row.fact_id ?? '' }
  if (row.facts === null)
    return { kind: 'row', sha256: row.sha256, documentId: row.document_id ?? '', actionId: row.id }
  const anchor = anchorAt(unpackText(row.text), JSON.parse(row.spans) as SourceSpan[])
  return { kind, sha256: row.sha256, meetingKey: meetingKeyOf(row), ref: row.ref, anchor }
}

const source = ['documents.sha256', 'documents.text', 'readings.facts', 'readings.decided'] as const

type Of = { actionIds?: string[]; lifeIds?: string[]; issueId?: string }

function isMeant(eb: ExpressionBuilder<Database, 'actions' | 'lives'>, { actionIds, lifeIds, issueId }: Of) {
  return eb.and([
    ...(actionIds === undefined ? [] : [eb('actions.id', 'in', actionIds)]),
    ...(lifeIds === undefined ? [] : [eb('actions.life_id', 'in', lifeIds)]),
    ...(issueId === undefined ? [] : [eb('lives.issue_id', '=', issueId)]),
  ])
}

/** The actions as written of some lives or of an issue, oldest first, by the words they stand in. */
export async function actionTargets(db: Kysely<Database>, of: Of): Promise<FactTarget[]> {
  const rows = await db
    .selectFrom('actions')
    .innerJoin('lives', 'lives.id', 'actions.life_id')
    .innerJoin('meetings', 'meetings.id', 'actions.meeting_id')
    .leftJoin('documents', 'documents.id', 'actions.document_id')
    .leftJoin('readings', 'readings.document_id', 'actions.document_id')
    .where((eb) => isMeant(eb, of))
    .orderBy('meetings.held_on')
    .orderBy('actions.line')
    .orderBy('actions.id')
    .limit(MOST)
    .select(['actions.id', 'actions.document_id', 'actions.fact_id', 'actions.ref', 'actions.spans', ...source])
    .execute()
  return rows.map((row) => targetOf('action', row))
}

/** A question and its answer by the words they stand in. */
export async function exchangeTargets(db: Kysely<Database>, exchangeId: string): Promise<FactTarget[]> {
  const rows = await db
    .selectFrom('exchanges')
    .innerJoin('documents', 'documents.id', 'exchanges.document_id')
    .innerJoin('readings', 'readings.document_id', 'exchanges.document_id')
    .where('exchanges.id', '=', exchangeId)
    .select(['exchanges.id', 'exchanges.document_id', 'exchanges.spans', ...source])
    .execute()
  return rows.map((row) => targetOf('exchange', { ...row, fact_id: null, ref: null }))
}
