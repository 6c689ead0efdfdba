import type { Kysely } from 'kysely'
import type { CommitmentRow, Promiser } from '../../../shared/answers/commitments.ts'
import { emptyFilter, type Filter } from '../../../shared/filter.ts'
import { factKey } from '../../../shared/review.ts'
import { shareReads } from '../../db/share-reads.ts'
import type { Database } from '../../db/tables/database.ts'
import type { Scope } from '../scope.ts'
import {
  type ActionPassage,
  actionPassages,
  type CommitmentPassage,
  commitmentRows,
  type DecisionRow,
  decisionRows,
} from './commitment-rows.ts'
import { type LifeAsAt, livesAsAt } from './lives-as-at.ts'
import { quoteOf } from './quote.ts'
import { takenUpAmong } from './taken-up.ts'

/**
 * Promises of the scope, by those that the filter chooses to have promised, and what became of each; newest meeting first.
 * What was made of a promise may be any action of the record, whatever else the filter asks for.
 */
export const commitmentsAsAt = shareReads(readCommitments, (scope: Scope) => scope)

async function readCommitments(db: Kysely<Database>, scope: Scope): Promise<CommitmentRow[]> {
  const { filter } = scope
  const everything = { ...scope, chosen: null, filter: { ...emptyFilter, body: filter.body, asAt: filter.asAt } }
  const [rows, passages, decisions, lives] = await Promise.all([
    commitmentRows(db, scope),
    actionPassages(db, scope),
    decisionRows(db, scope).execute(),
    livesAsAt(db, everything),
  ])
  const among = { passages, decisions, lives, takenUp: takenUpAmong(lives) }
  return rows.filter((row) => isPromisedBy(row.by, filter)).map((row) => rowOf(row, among))
}

function isPromisedBy(by: Promiser[], { offices, side }: Filter): boolean {
  const isChosen = ({ officeId }: Promiser) =>
    offices === undefined || (officeId !== null && offices.includes(officeId))
  const isOfSide = (one: Promiser) => side === null || one.side === side
  return (offices === undefined && side === null) || by.some((one) => isChosen(one) && isOfSide(one))
}

type Among = {
  passages: ActionPassage[]
  decisions: DecisionRow[]
  lives: LifeAsAt[]
  takenUp: ReturnType<typeof takenUpAmong>
}

function rowOf(row: CommitmentPassage, { passages, decisions, lives, takenUp }: Among): CommitmentRow {
  const evidence = quoteOf(row)
  const key = factKey('commitment', { spans: evidence.spans })
  const action = passages.find((one) => one.document_id === row.document_id && overlap(one.spans, evidence.spans))
  const life = lives.find((one) => one.lifeId === action?.life_id)
  const of = (one: string | null) =>
    decisions.findLast((it) => it.document_id === row.document_id && it.fact_key === one)
  const dismissal = of(key)
  const reason = dismissal ? reasonIn(dismissal) : null
  const state = life ? 'promoted' : reason === null ? 'waiting' : 'dismissed'
  const promotion = action ? of(factKey('action', { spans: action.spans, ref: action.ref })) : undefined
  const decision = state === 'promoted' ? promotion : state === 'dismissed' ? dismissal : undefined
  return {
    commitmentId: row.id,
    factKey: key,
    evidence,
    by: row.by,
    themes: row.themes,
    state,
    isConfirmed: row.review !== null,
    action: life ? { lifeId: life.lifeId, text: life.title, status: life.status } : null,
    takenUp: life ? null : takenUp(row),
    reason: state === 'dismissed' ? reason : null,
    decision: decision ? { reviewId: decision.review_id, who: decision.who, decidedAt: decision.decided_at } : null,
  }
}

type Spans = CommitmentRow['evidence']['spans']

/** Whether some of the words of one passage are words of the other. */
function overlap(some: Spans, others: Spans): boolean {
  return some.some(([start, end]) => others.some(([from, until]) => start < until && from < end))
}

/** The reason that a decision on a promise gives; null where it says something else of it. */
function reasonIn({ after_fields }: DecisionRow): string | null {
  const fields: unknown = after_fields === null ? null : JSON.parse(after_fields)
  if (typeof fields !== 'object' || fields === null || !('dismissed' in fields)) return null
  return typeof fields.dismissed === 'string' ? fields.dismissed : null
}
