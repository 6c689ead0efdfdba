import type { Kysely } from 'kysely'
import type { Promiser } from '../../../shared/answers/commitments.ts'
import type { SourceSpan } from '../../../shared/facts.ts'
import type { RecordAnswerer } from '../../../shared/record.ts'
import type { Database } from '../../db/tables/database.ts'
import { commitmentInScope, isInScope, type Scope } from '../scope.ts'
import { sourceColumns } from './quote.ts'

/** A promise as the record has it, with who made it. */
export type CommitmentPassage = Awaited<ReturnType<typeof commitmentRows>>[number]

/** Promises of the scope, newest meeting first, in the order of its notes. */
export async function commitmentRows(db: Kysely<Database>, scope: Scope) {
  const [rows, offices, people, themes] = await Promise.all([
    promises(db, scope).execute(),
    db.selectFrom('offices').where('body_id', '=', scope.bodyId).select(['id', 'name', 'side']).execute(),
    db.selectFrom('people').where('body_id', '=', scope.bodyId).select(['id', 'name']).execute(),
    themesOf(db, scope).execute(),
  ])
  const office = new Map(offices.map((one) => [one.id, one]))
  const person = new Map(people.map((one) => [one.id, one.name]))
  const themesBy = Map.groupBy(themes, (row) => row.subject_id)
  const promiser = ({ written, personId, officeId }: RecordAnswerer): Promiser => ({
    written,
    personId: personId ?? null,
    name: person.get(personId ?? '') ?? null,
    office: office.get(officeId ?? '')?.name ?? null,
    officeId,
    side: office.get(officeId ?? '')?.side ?? 'unknown',
  })
  return rows.map(({ promised_by, ...row }) => ({
    ...row,
    by: (JSON.parse(promised_by) as RecordAnswerer[]).map(promiser),
    themes: (themesBy.get(row.id) ?? []).map(({ theme }) => theme),
  }))
}

function promises(db: Kysely<Database>, scope: Scope) {
  return db
    .selectFrom('commitments')
    .innerJoin('meetings', 'meetings.id', 'commitments.meeting_id')
    .innerJoin('documents', 'documents.id', 'commitments.document_id')
    .where((eb) => commitmentInScope(eb, scope))
    .orderBy('meetings.held_on', 'desc')
    .orderBy('meetings.id')
    .orderBy('commitments.line')
    .orderBy('commitments.id')
    .select([
      'commitments.id',
      'commitments.text',
      'commitments.line',
      'commitments.spans',
      'commitments.promised_by',
      'commitments.review',
      ...sourceColumns,
    ])
}

function themesOf(db: Kysely<Database>, { bodyId }: Scope) {
  return db
    .selectFrom('subject_themes')
    .where('body_id', '=', bodyId)
    .where('subject_kind', '=', 'commitment')
    .orderBy('theme')
    .select(['subject_id', 'theme'])
}

export type ActionPassage = { document_id: string | null; life_id: string; ref: string | null; spans: SourceSpan[] }

/** Where the actions of the scope's meetings stand in their notes. */
export async function actionPassages(db: Kysely<Database>, scope: Scope): Promise<ActionPassage[]> {
  const rows = await db
    .selectFrom('actions')
    .where('body_id', '=', scope.bodyId)
    .where((eb) => isInScope(eb.ref('meeting_id'), scope))
    .orderBy('id')
    .select(['document_id', 'life_id', 'ref', 'spans'])
    .execute()
  return rows.map((row) => ({ ...row, spans: JSON.parse(row.spans) as SourceSpan[] }))
}

export type DecisionRow = Awaited<ReturnType<ReturnType<typeof decisionRows>['execute']>>[number]

/** What people decided of promises, and actions they added, where it stands now; in the order of deciding. */
export function decisionRows(db: Kysely<Database>, { bodyId }: Scope) {
  return db
    .selectFrom('review_placements')
    .innerJoin('reviews', 'reviews.id', 'review_placements.review_id')
    .where('review_placements.body_id', '=', bodyId)
    .where('reviews.undone_at', 'is', null)
    .where((eb) =>
      eb.or([
        eb.and([eb('reviews.kind', '=', 'commitment'), eb('reviews.verdict', '=', 'corrected')]),
        eb.and([eb('reviews.kind', '=', 'action'), eb('reviews.verdict', '=', 'added')]),
      ]),
    )
    .orderBy('reviews.sequence')
    .select([
      'review_placements.document_id',
      'review_placements.fact_key',
      'reviews.id as review_id',
      'reviews.after_fields',
      'reviews.who',
      'reviews.decided_at',
    ])
}
