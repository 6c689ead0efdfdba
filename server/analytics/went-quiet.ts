import type { Kysely } from 'kysely'
import type { Quiet, WentQuietAnswer } from '../../shared/answers/went-quiet.ts'
import type { Filter } from '../../shared/filter.ts'
import type { Database } from '../db/tables/database.ts'
import { hasGoneQuiet } from './lives/gone-quiet.ts'
import { heardThemes } from './lives/heard-themes.ts'
import { type IssueAsAt, issuesAsAt } from './lives/issues-as-at.ts'
import { livesAsAt } from './lives/lives-as-at.ts'
import { couldHear } from './lives/silent-lapse.ts'
import { exchangeInScope, resolveScope, type Scope, type ScopeMeeting } from './scope.ts'

/**
 * What went quiet?
 * Themes and issues heard of at three of the last six meetings that could have heard of them and at none of the last three.
 * An issue is heard of where an action of it is told of or a question about it is asked.
 */
export async function wentQuiet(db: Kysely<Database>, filter: Filter): Promise<WentQuietAnswer> {
  const scope = await resolveScope(db, filter)
  const lives = await livesAsAt(db, scope)
  const [themes, issues, asked] = await Promise.all([
    heardThemes(db, scope),
    issuesAsAt(db, scope, lives),
    askedRows(db, scope).execute(),
  ])
  const byTheme = [...Map.groupBy(themes, (row) => row.theme)]
  const matters = mattersOf(scope, issues, asked)
  return {
    basis: scope.basis,
    themes: byTheme
      .flatMap(([theme, rows]) => quietOf(scope, themeHeard(scope, theme, rows)) ?? [])
      .toSorted(bySilence),
    issues: matters
      .flatMap((matter) => {
        const quiet = quietOf(scope, matter)
        return quiet === null ? [] : [{ ...quiet, isOpen: matter.isOpen }]
      })
      .toSorted((a, b) => Number(b.isOpen) - Number(a.isOpen) || bySilence(a, b)),
    themesHeard: byTheme.length,
    issuesHeard: matters.length,
  }
}

/** What can go quiet: at which meetings it was heard of, and which could have heard of it. */
type Hearing = { id: string; name: string; heard: Set<string>; couldHear: (meeting: ScopeMeeting) => boolean }

function themeHeard(scope: Scope, theme: string, rows: { meeting_id: string }[]): Hearing {
  return {
    id: theme,
    name: scope.themeName(theme),
    heard: new Set(rows.map((row) => row.meeting_id)),
    couldHear: (meeting) => couldHear(meeting, { seriesId: null, themes: [theme] }),
  }
}

type AskedRow = { issue_id: string | null; name: string; meeting_id: string; theme: string | null }

/** A row for each question about an issue, and one for each of its themes. */
function askedRows(db: Kysely<Database>, scope: Scope) {
  return db
    .selectFrom('exchanges')
    .innerJoin('issues', 'issues.id', 'exchanges.issue_id')
    .leftJoin('subject_themes', (join) =>
      join
        .onRef('subject_themes.body_id', '=', 'exchanges.body_id')
        .on('subject_themes.subject_kind', '=', 'exchange')
        .onRef('subject_themes.subject_id', '=', 'exchanges.id'),
    )
    .where((eb) => exchangeInScope(eb, scope))
    .select(['exchanges.issue_id', 'issues.name', 'exchanges.meeting_id', 'subject_themes.theme'])
}

/** Issues by their actions; one that has none by what was asked about it. */
function mattersOf(scope: Scope, issues: IssueAsAt[], rows: AskedRow[]): (Hearing & { isOpen: boolean })[] {
  const askedOf = Map.groupBy(rows, (row) => row.issue_id ?? '')
  const withActions = issues.map((issue) => ({
    id: issue.issueId,
    name: issue.name,
    heard: new Set([...issue.told, ...(askedOf.get(issue.issueId) ?? []).map(asMeeting)].map((one) => one.meetingId)),
    couldHear: (meeting: ScopeMeeting) => issue.lives.some((life) => couldHear(meeting, life)),
    isOpen: issue.isOpen,
  }))
  const known = new Set(issues.map((issue) => issue.issueId))
  const askedAlone = [...askedOf].filter(([id]) => !known.has(id)).map(([id, own]) => askedMatter(scope, id, own))
  return [...withActions, ...askedAlone].filter(({ heard }) => heard.size > 0)
}

const asMeeting = (row: AskedRow) => ({ meetingId: row.meeting_id })

function askedMatter({ meetings }: Scope, id: string, rows: AskedRow[]): Hearing & { isOpen: boolean } {
  const heard = new Set(rows.map((row) => row.meeting_id))
  const themes = rows.flatMap((row) => row.theme ?? [])
  const seriesId = meetings.find((meeting) => heard.has(meeting.meetingId))?.seriesId ?? null
  return {
    id,
    name: rows[0]?.name ?? '',
    heard,
    couldHear: (meeting) => couldHear(meeting, { seriesId, themes }),
    isOpen: false,
  }
}

/** How long it has been silent, where it went quiet; null where it did not. */
function quietOf({ meetings }: Scope, { id, name, heard, couldHear: could }: Hearing): Quiet | null {
  const able = meetings.filter((meeting) => heard.has(meeting.meetingId) || could(meeting))
  const last = able.findLastIndex((meeting) => heard.has(meeting.meetingId))
  const lastSix = able.slice(-6).map((meeting) => heard.has(meeting.meetingId))
  if (!hasGoneQuiet(lastSix)) return null
  return {
    id,
    name,
    lastHeardOn: able[last]?.heldOn ?? '',
    heardAt: lastSix.filter(Boolean).length,
    of: lastSix.length,
    silentFor: able.length - 1 - last,
  }
}

const bySilence = (a: Quiet, b: Quiet) => b.silentFor - a.silentFor || (a.id < b.id ? -1 : 1)
