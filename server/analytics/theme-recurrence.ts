import type { Kysely } from 'kysely'
import type { ThemeRecurrenceAnswer, ThemeRow } from '../../shared/answers/themes.ts'
import type { Filter } from '../../shared/filter.ts'
import type { Database } from '../db/tables/database.ts'
import { hasGoneQuiet } from './lives/gone-quiet.ts'
import { heardThemes, type HeardTheme } from './lives/heard-themes.ts'
import { couldHear } from './lives/silent-lapse.ts'
import { resolveScope, type Scope, type ScopeMeeting } from './scope.ts'

/**
 * What is being scrutinised, and when?
 * By theme and meeting: lines with a signal word, actions as written, and questions. A mention belongs to no office, so a
 * filter by office, side or review leaves mentions out; by priority, its themes are mentioned.
 */
export async function themeRecurrence(db: Kysely<Database>, filter: Filter): Promise<ThemeRecurrenceAnswer> {
  const scope = await resolveScope(db, filter)
  return shapeThemes(scope, await heardThemes(db, scope))
}

/** Themes heard of at the meetings of the scope, those heard of at most meetings first. */
export function shapeThemes(
  scope: Pick<Scope, 'basis' | 'meetings' | 'themeName'>,
  rows: HeardTheme[],
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

function themeRow(theme: string, rows: HeardTheme[], meetings: ScopeMeeting[]): Omit<ThemeRow, 'name'> {
  const rowsAt = Map.groupBy(rows, (row) => row.meeting_id)
  const count = (own: HeardTheme[], kind: HeardTheme['kind']) =>
    own.reduce((sum, row) => sum + (row.kind === kind ? row.count : 0), 0)
  const countsOf = (own: HeardTheme[]) => ({ actions: count(own, 'action'), exchanges: count(own, 'exchange') })
  const able = meetings.filter(
    (meeting) => rowsAt.has(meeting.meetingId) || couldHear(meeting, { seriesId: null, themes: [theme] }),
  )
  const couldHearIds = new Set(able.map(({ meetingId }) => meetingId))
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
      return { meetingId, couldHear: couldHearIds.has(meetingId), mentions: count(own, 'mention'), ...countsOf(own) }
    }),
  }
}
