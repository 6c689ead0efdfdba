import type { Kysely } from 'kysely'
import type { LedgerCell, LedgerIssue, RepeatIssuesAnswer } from '../../shared/answers/repeat-issues.ts'
import type { Filter } from '../../shared/filter.ts'
import type { Database } from '../db/tables/database.ts'
import { issueQuotes, type IssueQuote } from './lives/issue-quotes.ts'
import { issuesAsAt, type IssueAsAt } from './lives/issues-as-at.ts'
import { livesAsAt } from './lives/lives-as-at.ts'
import { resolveScope, type Scope, type ScopeMeeting } from './scope.ts'

/** The ledger shows this many meetings, the newest; the counts are over all of the scope. */
const LEDGER_MEETINGS = 24
/** And this many issues, those that came back most. */
const LEDGER_ISSUES = 60

/**
 * What keeps coming back?
 * Returns are meetings at which an issue was reported on past its due date, reported as no change, put off, or raised
 * again after completion. The ledger holds what came back or was heard of more than once.
 */
export async function repeatIssues(db: Kysely<Database>, filter: Filter): Promise<RepeatIssuesAnswer> {
  const scope = await resolveScope(db, filter)
  const issues = await issuesAsAt(db, scope, await livesAsAt(db, scope))
  const shown = issues
    .filter((issue) => issue.returns > 0 || issue.told.length > 1 || issue.isRepeat)
    .slice(0, LEDGER_ISSUES)
  const quotes = await issueQuotes(
    db,
    scope,
    shown.map((issue) => issue.issueId),
  )
  return shapeLedger(scope, issues, shown, quotes)
}

function shapeLedger(scope: Scope, issues: IssueAsAt[], shown: IssueAsAt[], quotes: IssueQuote[]): RepeatIssuesAnswer {
  const meetings = scope.meetings.slice(-LEDGER_MEETINGS)
  const quotesAt = Map.groupBy(quotes, ({ issueId, meetingId }) => `${issueId} ${meetingId}`)
  return {
    basis: scope.basis,
    meetings: meetings.map(({ meetingId, heldOn, title, isThematic }) => ({ meetingId, heldOn, title, isThematic })),
    issues: shown.map((issue) =>
      ledgerIssue(
        issue,
        meetings.map((meeting) =>
          ledgerCell(issue, meeting, quotesAt.get(`${issue.issueId} ${meeting.meetingId}`) ?? []),
        ),
      ),
    ),
    issuesInAll: issues.length,
  }
}

function ledgerIssue(issue: IssueAsAt, cells: LedgerCell[]): LedgerIssue {
  return {
    issueId: issue.issueId,
    name: issue.name,
    sinceOn: issue.sinceOn,
    sincePrecision: issue.sincePrecision,
    isOpen: issue.isOpen,
    returns: issue.returns,
    deferrals: issue.deferrals,
    noChanges: issue.noChanges,
    updates: issue.updates,
    meetingsCouldHear: issue.couldHear.length,
    daysSinceRaised: issue.daysSinceRaised,
    isRepeat: issue.isRepeat,
    cells,
  }
}

/** A question about the issue counts as heard of, where the meeting told nothing of its actions. */
function ledgerCell(issue: IssueAsAt, { meetingId }: ScopeMeeting, quotes: IssueQuote[]): LedgerCell {
  const lives = new Set(issue.lives.map((life) => life.lifeId))
  const own = quotes.filter((quote) => quote.lifeId === null || lives.has(quote.lifeId))
  const told = issue.told.find((one) => one.meetingId === meetingId)?.letter
  const isAsked = own.some((quote) => quote.kind === 'exchange')
  return {
    meetingId,
    letter: told ?? (isAsked ? 'U' : '–'),
    couldHear: own.length > 0 || issue.couldHear.some((meeting) => meeting.meetingId === meetingId),
    evidence: own.map((quote) => quote.evidence),
  }
}
