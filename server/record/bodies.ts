import type { ExpressionBuilder, Kysely } from 'kysely'
import { sql } from 'kysely'
import type { BodiesAnswer, BodyChoice, BodyName } from '../../shared/answers/bodies.ts'
import type { Side } from '../../shared/facts.ts'
import { bodyAt } from '../../shared/succession.ts'
import {
  joinedInto,
  prioritiesIn,
  settingsInForce,
  successionIn,
  themeNamesIn,
  type InForce,
} from '../analytics/settings-in-force.ts'
import { countAll, countWhere } from '../db/portable.ts'
import type { Database } from '../db/tables/database.ts'

/**
 * What the filter can offer: bodies, the one whose notes came last first and samples after the user's own.
 * @param shown the body whose series, offices and themes are told; null for the first
 */
export async function bodies(db: Kysely<Database>, shown: string | null): Promise<BodiesAnswer> {
  const [rows, settings] = await Promise.all([bodyRows(db).execute(), settingsInForce(db)])
  const joined = joinedInto(settings)
  const records = rows.filter((row) => !joined.has(row.id)).toSorted(byReadLast)
  const one = records.find(({ id }) => id === shown) ?? records[0]
  return {
    bodies: records.map((row) => namedBody(row, settings)),
    shown: one === undefined ? null : await bodyChoice(db, one, settings),
  }
}

const namedBody = (row: BodyRow, settings: readonly InForce[]): BodyName => ({
  bodyId: row.id,
  name: bodyAt(successionIn(settings, row.id, row.name), row.last_held_on ?? '').name,
  isSample: row.is_sample === 1,
  meetings: row.meetings,
  lastHeldOn: row.last_held_on,
})

async function bodyChoice(db: Kysely<Database>, row: BodyRow, settings: readonly InForce[]): Promise<BodyChoice> {
  const offered = Map.groupBy(await offerRows(db, row.id), ({ kind }) => kind)
  const offers = (kind: Offer['kind']) => offered.get(kind) ?? []
  return {
    ...namedBody(row, settings),
    predecessors: successionIn(settings, row.id, row.name).length - 1,
    area: row.area,
    label: row.label,
    series: offers('series').map(({ id, name, meetings }) => ({ seriesId: id, name, meetings })),
    offices: offers('office').map(({ id, name, side }) => ({ officeId: id, name, side })),
    priorities: prioritiesIn(settings, [row.id]).map(({ priority, name }) => ({ priority, name })),
    themes: namedThemes(offers('theme'), themeNamesIn(settings, [row.id])),
  }
}

function namedThemes(rows: Pick<Offer, 'id'>[], nameOf: (theme: string) => string): BodyChoice['themes'] {
  return rows
    .map(({ id }) => ({ theme: id, name: nameOf(id) }))
    .toSorted((a, b) => a.name.localeCompare(b.name, 'en-GB'))
}

function bodyRows(db: Kysely<Database>) {
  return db
    .selectFrom('bodies')
    .leftJoin('meetings', (join) => join.onRef('meetings.body_id', '=', 'bodies.id').on('meetings.state', '=', 'read'))
    .leftJoin('documents', 'documents.id', 'meetings.document_id')
    .groupBy(['bodies.id', 'bodies.name', 'bodies.area', 'bodies.is_sample'])
    .select((eb) => [
      'bodies.id',
      'bodies.name',
      'bodies.area',
      'bodies.is_sample',
      countWhere(eb('meetings.id', 'is not', null)).as('meetings'),
      eb.fn
        .coalesce(
          eb.fn.max('meetings.held_on'),
          eb
            .selectFrom('events')
            .whereRef('events.body_id', '=', 'bodies.id')
            .select((inner) => inner.fn.max('events.told_on').as('day')),
        )
        .as('last_held_on'),
      eb.fn.max('documents.received_at').as('last_received_at'),
      eb.case().when('bodies.is_sample', '=', 1).then(labelOf(eb)).end().as('label'),
    ])
}

/** What must stand beside a sample; the others have no label to look for. */
const labelOf = (eb: ExpressionBuilder<Database, 'bodies'>) =>
  eb
    .selectFrom('documents')
    .whereRef('documents.body_id', '=', 'bodies.id')
    .select((inner) => inner.fn.max('documents.label').as('label'))

type BodyRow = Awaited<ReturnType<ReturnType<typeof bodyRows>['execute']>>[number]

function byReadLast(a: BodyRow, b: BodyRow): number {
  const [first, second] = [a.last_received_at ?? '', b.last_received_at ?? '']
  if (first === '' || second === '') return first === second ? 0 : first === '' ? 1 : -1
  if (a.is_sample !== b.is_sample) return a.is_sample - b.is_sample
  return first > second ? -1 : 1
}

/** A series, an office or a theme that the filter offers; the columns of the others are empty. */
type Offer = {
  kind: 'series' | 'office' | 'theme'
  id: string
  name: string
  side: Side
  meetings: number
}

const kindOf = (kind: Offer['kind']) => sql<Offer['kind']>`${sql.lit(kind)}`.as('kind')
const noSide = sql<Side>`'unknown'`.as('side')
const noMeetings = sql<number>`0`.as('meetings')

/** What the filter offers of a body, by name. */
function offerRows(db: Kysely<Database>, of: string): Promise<Offer[]> {
  return seriesRows(db, of)
    .unionAll(officeRows(db, of))
    .unionAll(themeRows(db, of))
    .orderBy('name')
    .orderBy('id')
    .execute()
}

function officeRows(db: Kysely<Database>, of: string) {
  return db
    .selectFrom('offices')
    .where('body_id', '=', of)
    .select([kindOf('office'), 'id', 'name', 'side', noMeetings])
}

function themeRows(db: Kysely<Database>, of: string) {
  return db
    .selectFrom('subject_themes')
    .where('body_id', '=', of)
    .distinct()
    .select([kindOf('theme'), 'theme as id', 'theme as name', noSide, noMeetings])
}

function seriesRows(db: Kysely<Database>, of: string) {
  return db
    .selectFrom('series')
    .innerJoin('meetings', 'meetings.series_id', 'series.id')
    .where('meetings.state', '=', 'read')
    .where('series.body_id', '=', of)
    .groupBy(['series.id', 'series.name'])
    .select([kindOf('series'), 'series.id', 'series.name', noSide, countAll().as('meetings')])
}
