import type { Kysely } from 'kysely'
import type { Quiet, WentQuietAnswer } from '../../../shared/answers/went-quiet.ts'
import type { Database } from '../../db/tables/database.ts'
import type { Scope, ScopeMeeting } from '../scope.ts'
import { exchangeInScope } from '../in-scope.ts'
import { hasGoneQuiet } from './gone-quiet.ts'
import type { IssueAsAt } from './issues-as-at.ts'
import { couldHear } from './silent-lapse.ts'

/** Themes that went quiet, those longest silent first. */
export function quietThemes(scope: Scope, heard: { theme: string; meeting_id: string }[]): Quiet[] {
  return [...Map.groupBy(heard, (row) => row.theme)]
    .flatMap(([theme, rows]) => quietOf(scope, themeHeard(scope, theme, rows)) ?? [])
    .toSorted(bySilence)
}

/**
 * Issues that went quiet, open ones first, those longest silent on top; and of how many. An issue is heard of where an action
 * of it is told of or a question about it is asked.
 */
export async function quietIssues(
  db: Kysely<Database>,
  scope: Scope,
  issues: IssueAsAt[],
): Promise<Pick<WentQuietAnswer, 'issues' | 'issuesHeard'>> {
  const matters = mattersOf(scope, issues, await askedRows(db, scope).execute())
  const quiet = matters.flatMap((matter) => {
    const one = quietOf(scope, matter)
    return one === null ? [] : [{ ...one, isOpen: matter.isOpen }]
  })
  return {
    issues: quiet.toSorted((a, b) => Number(b.isOpen) - Number(a.isOpen) || bySilence(a, b)),
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
