import type { Kysely } from 'kysely'
import type { CommitmentRow, CommitmentsAnswer, Promiser } from '../../shared/answers/commitments.ts'
import { emptyFilter, type Filter } from '../../shared/filter.ts'
import { factKey } from '../../shared/review.ts'
import type { Database } from '../db/tables/database.ts'
import {
  type ActionPassage,
  actionPassages,
  type CommitmentPassage,
  commitmentRows,
  type DecisionRow,
  decisionRows,
} from './lives/commitment-rows.ts'
import { type LifeAsAt, livesAsAt } from './lives/lives-as-at.ts'
import { quoteOf } from './lives/quote.ts'
import { takenUpBy } from './lives/taken-up.ts'
import { resolveScope, type Scope } from './scope.ts'

/**
 * What was promised but never written down as an action?
 * Promises of the scope, by those that the filter chooses to have promised, and what became of each: its words made an
 * action, put away by a person with a reason, or waiting; and whether a later action seems to have taken it up.
 */
export async function commitments(db: Kysely<Database>, filter: Filter): Promise<CommitmentsAnswer> {
  const scope = await resolveScope(db, filter)
  const [rows, passages, decisions, lives] = await Promise.all([
    commitmentRows(db, scope),
    actionPassages(db, scope),
    decisionRows(db, scope).execute(),
    livesAsAt(db, { ...scope, filter: { ...emptyFilter, body: filter.body, asAt: filter.asAt } }),
  ])
  const read = rows.filter((row) => isPromisedBy(row.by, filter)).map((row) => rowOf(row, passages, decisions, lives))
  return shapeCommitments(scope, read)
}

function isPromisedBy(by: Promiser[], { offices, side }: Filter): boolean {
  const isChosen = ({ officeId }: Promiser) =>
    offices === undefined || (officeId !== null && offices.includes(officeId))
  const isOfSide = (one: Promiser) => side === null || one.side === side
  return (offices === undefined && side === null) || by.some((one) => isChosen(one) && isOfSide(one))
}

function shapeCommitments(scope: Scope, rows: CommitmentRow[]): CommitmentsAnswer {
  const of = (state: CommitmentRow['state']) => rows.filter((row) => row.state === state)
  return {
    basis: scope.basis,
    commitments: rows,
    waiting: of('waiting').length,
    promoted: of('promoted').length,
    dismissed: of('dismissed').length,
    takenUp: of('waiting').filter((row) => row.takenUp !== null).length,
  }
}

function rowOf(
  row: CommitmentPassage,
  passages: ActionPassage[],
  decisions: DecisionRow[],
  lives: LifeAsAt[],
): CommitmentRow {
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
    takenUp: life ? null : takenUpBy(row, lives),
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
