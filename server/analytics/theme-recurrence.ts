import type { Kysely } from 'kysely'
import { sql } from 'kysely'
import type { ThemeRecurrenceAnswer, ThemeRow } from '../../shared/answers/themes.ts'
import type { Filter } from '../../shared/filter.ts'
import { countAll, countDistinct, countWhere } from '../db/portable.ts'
import type { Database } from '../db/tables/database.ts'
import { livesAsAt } from './lives/lives-as-at.ts'
import { couldHear } from './lives/silent-lapse.ts'
import { exchangeInScope, isAmong, isInScope, resolveScope, type Scope, type ScopeMeeting } from './scope.ts'

/**
 * What is being scrutinised, and when?
 * By theme and meeting: lines with a signal word, actions as written, and questions. A mention belongs to no office, so a
 * filter by office, side or review leaves mentions out.
 */
export async function themeRecurrence(db: Kysely<Database>, filter: Filter): Promise<ThemeRecurrenceAnswer> {
  const scope = await resolveScope(db, filter)
  const lifeIds = isByOffice(filter) ? (await livesAsAt(db, scope)).map((life) => life.lifeId) : undefined
  return shapeThemes(scope, await heardRows(db, scope, lifeIds).execute())
}

const isByOffice = ({ offices, side, reviewedOnly }: Filter) => offices !== undefined || side !== null || reviewedOnly

type HeardRow = {
  theme: string
  meeting_id: string
  kind: 'mention' | 'action' | 'exchange'
  count: number
  not_assured: number
}

/** One row a theme, meeting and kind of fact. */
function heardRows(db: Kysely<Database>, scope: Scope, lifeIds: string[] | undefined) {
  return mentionRows(db, scope, lifeIds === undefined)
    .unionAll(actionRows(db, scope, lifeIds))
    .unionAll(exchangeRows(db, scope))
}

function mentionRows(db: Kysely<Database>, scope: Scope, areWanted: boolean) {
  return db
    .selectFrom('theme_mentions')
    .where('body_id', '=', scope.bodyId)
    .where((eb) => isInScope(eb.ref('meeting_id'), scope))
    .where((eb) => isAmong(eb.ref('theme'), areWanted ? scope.filter.themes : []))
    .groupBy(['theme', 'meeting_id'])
    .select((eb) => [
      'theme',
      'meeting_id',
      sql<HeardRow['kind']>`'mention'`.as('kind'),
      countDistinct(eb.ref('line')).as('count'),
      sql<number>`0`.as('not_assured'),
    ])
}

function actionRows(db: Kysely<Database>, scope: Scope, lifeIds: string[] | undefined) {
  return db
    .selectFrom('subject_themes')
    .innerJoin('actions', 'actions.id', 'subject_themes.subject_id')
    .where('subject_themes.body_id', '=', scope.bodyId)
    .where('subject_kind', '=', 'action')
    .where((eb) => isInScope(eb.ref('actions.meeting_id'), scope))
    .where((eb) => isAmong(eb.ref('theme'), scope.filter.themes))
    .where((eb) => isAmong(eb.ref('actions.life_id'), lifeIds))
    .groupBy(['theme', 'actions.meeting_id'])
    .select([
      'theme',
      'actions.meeting_id',
      sql<HeardRow['kind']>`'action'`.as('kind'),
      countAll().as('count'),
      sql<number>`0`.as('not_assured'),
    ])
}

function exchangeRows(db: Kysely<Database>, scope: Scope) {
  return db
    .selectFrom('exchanges')
    .innerJoin('subject_themes', (join) =>
      join
        .onRef('subject_themes.body_id', '=', 'exchanges.body_id')
        .on('subject_themes.subject_kind', '=', 'exchange')
        .onRef('subject_themes.subject_id', '=', 'exchanges.id'),
    )
    .where((eb) => exchangeInScope(eb, scope))
    .where((eb) => isAmong(eb.ref('theme'), scope.filter.themes))
    .groupBy(['theme', 'exchanges.meeting_id'])
    .select((eb) => [
      'theme',
      'exchanges.meeting_id',
      sql<HeardRow['kind']>`'exchange'`.as('kind'),
      countAll().as('count'),
      countWhere(eb('exchanges.assurance', '=', 'not assured')).as('not_assured'),
    ])
}

/** Themes heard of at the meetings of the scope, those heard of at most meetings first. */
export function shapeThemes(
  scope: Pick<Scope, 'basis' | 'meetings' | 'themeName'>,
  rows: HeardRow[],
): ThemeRecurrenceAnswer {
  return {
    basis: scope.basis,
    meetings: scope.meetings.map(({ meetingId, heldOn, title, isThematic }) => ({
      meetingId,
      heldOn,
      title,
      isThematic,
    })),
    themes: [...Map.groupBy(rows, (row) => row.theme)]
      .map(([theme, own]) => ({ ...themeRow(theme, own, scope.meetings), name: scope.themeName(theme) }))
      .toSorted(
        (a, b) =>
          b.meetings - a.meetings || b.actions + b.exchanges - a.actions - a.exchanges || (a.theme < b.theme ? -1 : 1),
      ),
  }
}

function themeRow(theme: string, rows: HeardRow[], meetings: ScopeMeeting[]): Omit<ThemeRow, 'name'> {
  const rowsAt = Map.groupBy(rows, (row) => row.meeting_id)
  const count = (own: HeardRow[], kind: HeardRow['kind']) =>
    own.reduce((sum, row) => sum + (row.kind === kind ? row.count : 0), 0)
  const countsOf = (own: HeardRow[]) => ({ actions: count(own, 'action'), exchanges: count(own, 'exchange') })
  const able = meetings.filter(
    (meeting) => rowsAt.has(meeting.meetingId) || couldHear(meeting, { seriesId: null, themes: [theme] }),
  )
  const heard = able.filter((meeting) => rowsAt.has(meeting.meetingId))
  return {
    theme,
    meetings: heard.length,
    meetingsOf: able.length,
    ...countsOf(rows),
    notAssured: rows.reduce((sum, row) => sum + row.not_assured, 0),
    wentQuiet: hasGoneQuiet(able.map((meeting) => rowsAt.has(meeting.meetingId))),
    lastHeardOn: heard.at(-1)?.heldOn ?? null,
    cells: meetings.map(({ meetingId }) => {
      const own = rowsAt.get(meetingId) ?? []
      return { meetingId, mentions: count(own, 'mention'), ...countsOf(own) }
    }),
  }
}

/** Heard of at three of the last six meetings that could have heard it, and at none of the last three. */
export function hasGoneQuiet(heard: boolean[]): boolean {
  const lastSix = heard.slice(-6)
  return lastSix.filter(Boolean).length >= 3 && !lastSix.slice(-3).some(Boolean)
}
