import type { Kysely } from 'kysely'
import type { BodiesAnswer, BodyChoice } from '../../shared/answers/bodies.ts'
import { bodyAt } from '../../shared/succession.ts'
import { isAmong } from '../analytics/scope.ts'
import {
  joinedInto,
  prioritiesIn,
  settingsInForce,
  successionIn,
  themeNamesIn,
} from '../analytics/settings-in-force.ts'
import { countAll, countDistinct } from '../db/portable.ts'
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
  const [series, offices, themes] = await Promise.all([
    seriesRows(db, of).execute(),
    officeRows(db, of).execute(),
    themeRows(db, of).execute(),
  ])
  const [seriesOf, officesOf, themesOf] = [byBody(series), byBody(offices), byBody(themes)]
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
      series: (seriesOf.get(row.id) ?? []).map(({ id, name, meetings }) => ({ seriesId: id, name, meetings })),
      offices: (officesOf.get(row.id) ?? []).map(({ id, name, side }) => ({ officeId: id, name, side })),
      priorities: prioritiesIn(settings, [row.id]).map(({ priority, name }) => ({ priority, name })),
      themes: namedThemes(themesOf.get(row.id) ?? [], themeNamesIn(settings, [row.id])),
    })),
  }
}

function namedThemes(rows: { theme: string }[], nameOf: (theme: string) => string): BodyChoice['themes'] {
  return rows
    .map(({ theme }) => ({ theme, name: nameOf(theme) }))
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
      countDistinct(eb.ref('meetings.id')).as('meetings'),
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

function officeRows(db: Kysely<Database>, of: Of) {
  return db
    .selectFrom('offices')
    .where((eb) => isAmong(eb.ref('body_id'), of))
    .orderBy('name')
    .orderBy('id')
    .select(['body_id', 'id', 'name', 'side'])
}

function themeRows(db: Kysely<Database>, of: Of) {
  return db
    .selectFrom('subject_themes')
    .where((eb) => isAmong(eb.ref('body_id'), of))
    .distinct()
    .select(['body_id', 'theme'])
}

function seriesRows(db: Kysely<Database>, of: Of) {
  return db
    .selectFrom('series')
    .innerJoin('meetings', 'meetings.series_id', 'series.id')
    .where('meetings.state', '=', 'read')
    .where((eb) => isAmong(eb.ref('series.body_id'), of))
    .groupBy(['series.body_id', 'series.id', 'series.name'])
    .orderBy('series.name')
    .orderBy('series.id')
    .select(['series.body_id', 'series.id', 'series.name', countAll().as('meetings')])
}

const byBody = <Row extends { body_id: string }>(rows: Row[]) => Map.groupBy(rows, (row) => row.body_id)
