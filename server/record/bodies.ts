import type { Kysely } from 'kysely'
import { sql } from 'kysely'
import type { BodiesAnswer, BodyChoice } from '../../shared/answers/bodies.ts'
import type { Side } from '../../shared/facts.ts'
import { bodyAt } from '../../shared/succession.ts'
import { isAmong } from '../analytics/in-scope.ts'
import {
  joinedInto,
  prioritiesIn,
  settingsInForce,
  successionIn,
  themeNamesIn,
} from '../analytics/settings-in-force.ts'
import { countAll, countWhere } from '../db/portable.ts'
import type { Database } from '../db/tables/database.ts'

/**
 * What the filter can offer: bodies, the one whose notes came last first and samples after the user's own.
 * @param shown the body whose series, offices and themes are told; null for the first; without it, those of all
 */
export async function bodies(db: Kysely<Database>, shown?: string | null): Promise<BodiesAnswer> {
  const [rows, settings] = await Promise.all([bodyRows(db).execute(), settingsInForce(db)])
  const joined = joinedInto(settings)
  const records = rows.filter((row) => !joined.has(row.id)).toSorted(byReadLast)
  const one = records.find(({ id }) => id === shown) ?? records[0]
  const of = shown === undefined ? undefined : one === undefined ? [] : [one.id]
  const offered = Map.groupBy(await offerRows(db, of), (row) => `${row.kind} ${row.body_id}`)
  const offers = (kind: Offer['kind'], bodyId: string) => offered.get(`${kind} ${bodyId}`) ?? []
  return {
    bodies: records.map((row): BodyChoice => ({
      bodyId: row.id,
      name: bodyAt(successionIn(settings, row.id, row.name), row.last_held_on ?? '').name,
      predecessors: successionIn(settings, row.id, row.name).length - 1,
      area: row.area,
      isSample: row.is_sample === 1,
      label: row.label,
      meetings: row.meetings,
      lastHeldOn: row.last_held_on,
      series: offers('series', row.id).map(({ id, name, meetings }) => ({ seriesId: id, name, meetings })),
      offices: offers('office', row.id).map(({ id, name, side }) => ({ officeId: id, name, side })),
      priorities: prioritiesIn(settings, [row.id]).map(({ priority, name }) => ({ priority, name })),
      themes: namedThemes(offers('theme', row.id), themeNamesIn(settings, [row.id])),
    })),
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
      eb.fn.max('documents.label').as('label'),
    ])
}

type BodyRow = Awaited<ReturnType<ReturnType<typeof bodyRows>['execute']>>[number]

function byReadLast(a: BodyRow, b: BodyRow): number {
  const [first, second] = [a.last_received_at ?? '', b.last_received_at ?? '']
  if (first === '' || second === '') return first === second ? 0 : first === '' ? 1 : -1
  if (a.is_sample !== b.is_sample) return a.is_sample - b.is_sample
  return first > second ? -1 : 1
}

type Of = readonly string[] | undefined

/** A series, an office or a theme that the filter offers; the columns of the others are empty. */
type Offer = {
  kind: 'series' | 'office' | 'theme'
  body_id: string
  id: string
  name: string
  side: Side
  meetings: number
}

const kindOf = (kind: Offer['kind']) => sql<Offer['kind']>`${sql.lit(kind)}`.as('kind')
const noSide = sql<Side>`'unknown'`.as('side')
const noMeetings = sql<number>`0`.as('meetings')

/** What the filter offers of some bodies, by name. */
function offerRows(db: Kysely<Database>, of: Of): Promise<Offer[]> {
  return seriesRows(db, of)
    .unionAll(officeRows(db, of))
    .unionAll(themeRows(db, of))
    .orderBy('name')
    .orderBy('id')
    .execute()
}

function officeRows(db: Kysely<Database>, of: Of) {
  return db
    .selectFrom('offices')
    .where((eb) => isAmong(eb.ref('body_id'), of))
    .select([kindOf('office'), 'body_id', 'id', 'name', 'side', noMeetings])
}

function themeRows(db: Kysely<Database>, of: Of) {
  return db
    .selectFrom('subject_themes')
    .where((eb) => isAmong(eb.ref('body_id'), of))
    .distinct()
    .select([kindOf('theme'), 'body_id', 'theme as id', 'theme as name', noSide, noMeetings])
}

function seriesRows(db: Kysely<Database>, of: Of) {
  return db
    .selectFrom('series')
    .innerJoin('meetings', 'meetings.series_id', 'series.id')
    .where('meetings.state', '=', 'read')
    .where((eb) => isAmong(eb.ref('series.body_id'), of))
    .groupBy(['series.body_id', 'series.id', 'series.name'])
    .select([kindOf('series'), 'series.body_id', 'series.id', 'series.name', noSide, countAll().as('meetings')])
}
