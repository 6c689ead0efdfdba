import type { Kysely } from 'kysely'
import { sql } from 'kysely'
import type { Promiser } from '../../../shared/answers/commitments.ts'
import type { Side, SourceSpan } from '../../../shared/facts.ts'
import type { RecordAnswerer } from '../../../shared/record.ts'
import type { Database } from '../../db/tables/database.ts'
import type { Scope } from '../scope.ts'
import { commitmentInScope, isInScope } from '../in-scope.ts'
import { sourceColumns } from './quote.ts'

/** A promise as the record has it, with who made it. */
export type CommitmentPassage = Awaited<ReturnType<typeof commitmentRows>>[number]

/** Promises of the scope, newest meeting first, in the order of its notes. */
export async function commitmentRows(db: Kysely<Database>, scope: Scope) {
  const [rows, told] = await Promise.all([promises(db, scope).execute(), toldBeside(db, scope)])
  const of = (kind: Beside['kind']) => told.filter((one) => one.kind === kind)
  const office = new Map(of('office').map((one) => [one.id, one]))
  const person = new Map(of('person').map((one) => [one.id, one.name]))
  const themesBy = Map.groupBy(of('theme'), ({ id }) => id)
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
    themes: (themesBy.get(row.id) ?? []).map(({ name }) => name),
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

/** An office or a person of the body, or a theme of the promise with this id. */
type Beside = { kind: 'office' | 'person' | 'theme'; id: string; name: string; side: Side }

const kindOf = (kind: Beside['kind']) => sql<Beside['kind']>`${sql.lit(kind)}`.as('kind')
const noSide = sql<Side>`'unknown'`.as('side')

/** What promises name by its id, and their themes in alphabetical order. */
function toldBeside(db: Kysely<Database>, { bodyId }: Scope): Promise<Beside[]> {
  const offices = db
    .selectFrom('offices')
    .where('body_id', '=', bodyId)
    .select([kindOf('office'), 'id', 'name', 'side'])
  const people = db
    .selectFrom('people')
    .where('body_id', '=', bodyId)
    .select([kindOf('person'), 'id', 'name', noSide])
  const themes = db
    .selectFrom('subject_themes')
    .where('body_id', '=', bodyId)
    .where('subject_kind', '=', 'commitment')
    .select([kindOf('theme'), 'subject_id as id', 'theme as name', noSide])
  return offices.unionAll(people).unionAll(themes).orderBy('name').execute()
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
