import type { Kysely } from 'kysely'
import type { Evidence } from '../../shared/answers/evidence.ts'
import type { FindingsAnswer, SinceLastMeeting } from '../../shared/answers/findings.ts'
import type { Filter } from '../../shared/filter.ts'
import type { Database } from '../db/tables/database.ts'
import { isOverdue } from './lives/due-group.ts'
import {
  lapsesFinding,
  medianFinding,
  notAssuredFinding,
  overdueFinding,
  repeatFinding,
} from './lives/finding-sentences.ts'
import { issueQuotes } from './lives/issue-quotes.ts'
import { type IssueAsAt, issuesAsAt, toldAtMeetings } from './lives/issues-as-at.ts'
import type { LifeMeetingRow } from './lives/life-meetings.ts'
import { type LifeAsAt, livesAsAt } from './lives/lives-as-at.ts'
import { estimateTimeOpen } from './lives/median-days-open.ts'
import { exchangeText, quoteOf, sourceColumns } from './lives/quote.ts'
import { missedMeeting } from './lives/silent-lapse.ts'
import { exchangeInScope, resolveScope, type Scope } from './scope.ts'

const MOST_FINDINGS = 5
/** Of these, so many single matters: the rest are of the whole. */
const MOST_REPEATS = 2

/**
 * What should be raised next?
 * Up to five sentences, each made of figures that were counted and shown with the sentences of the notes behind it.
 */
export async function findings(db: Kysely<Database>, filter: Filter): Promise<FindingsAnswer> {
  const scope = await resolveScope(db, filter)
  const lives = await livesAsAt(db, scope)
  const [issues, rows, answers] = await Promise.all([
    issuesAsAt(db, scope, lives),
    toldAtMeetings(db, scope),
    lastAnswers(db, scope),
  ])
  const repeats = issues.filter((issue) => issue.isRepeat && issue.isOpen).slice(0, MOST_REPEATS)
  const quotes = await issueQuotes(
    db,
    scope,
    repeats.map((issue) => issue.issueId),
  )
  const evidenceOf = ({ issueId, lives: own }: IssueAsAt) => {
    const ids = new Set<string | null>(own.map((life) => life.lifeId))
    return quotes.filter((quote) => quote.issueId === issueId && ids.has(quote.lifeId)).map((quote) => quote.evidence)
  }
  const lapsed = lives.filter((life) => missedMeeting(life, scope.heard) !== null)
  const [first, ...others] = repeats.map((issue) => repeatFinding(issue, evidenceOf(issue)))
  const found = [
    first ?? null,
    lapsesFinding(lapsed),
    ...others,
    overdueFinding(lives.filter(isOverdue)),
    notAssuredFinding(scope.meetings.at(-1)?.heldOn ?? '', answers.length, notAssured(answers)),
    medianFinding(estimateTimeOpen(lives).median, lives),
  ].filter((finding) => finding !== null)
  return {
    basis: scope.basis,
    findings: found.slice(0, MOST_FINDINGS),
    sinceLast: sinceLast(scope, lives, issues, rows),
  }
}

type Answered = { assurance: string; evidence: Evidence }

/** What was answered at the last meeting of the scope. */
async function lastAnswers(db: Kysely<Database>, scope: Scope): Promise<Answered[]> {
  const rows = await db
    .selectFrom('exchanges')
    .innerJoin('meetings', 'meetings.id', 'exchanges.meeting_id')
    .innerJoin('documents', 'documents.id', 'exchanges.document_id')
    .where((eb) => exchangeInScope(eb, { ...scope, meetings: scope.meetings.slice(-1) }))
    .where('exchanges.answer', 'is not', null)
    .orderBy('exchanges.line')
    .orderBy('exchanges.id')
    .select([
      'exchanges.question',
      'exchanges.answer',
      'exchanges.assurance',
      'exchanges.line',
      'exchanges.spans',
      'exchanges.review',
      ...sourceColumns,
    ])
    .execute()
  return rows.map((row) => ({ assurance: row.assurance, evidence: quoteOf({ ...row, text: exchangeText(row) }) }))
}

function notAssured(answers: Answered[]): Evidence[] {
  return answers.filter(({ assurance }) => assurance === 'not assured').map(({ evidence }) => evidence)
}

/** What changed since the meeting before the last; null where there was none. */
function sinceLast(
  scope: Scope,
  lives: LifeAsAt[],
  issues: IssueAsAt[],
  rows: LifeMeetingRow[],
): SinceLastMeeting | null {
  const last = scope.meetings.at(-1)?.heldOn ?? ''
  const before = scope.meetings.findLast((meeting) => meeting.heldOn < last)?.heldOn
  if (before === undefined) return null
  const putOff = new Set(rows.filter((row) => row.told_on > before && row.deferred > 0).map((row) => row.life_id))
  const missedOn = (life: LifeAsAt) => missedMeeting(life, scope.heard)?.heldOn ?? ''
  return {
    raised: lives.filter((life) => life.firstToldOn > before).length,
    completed: lives.filter((life) => life.status === 'completed' && life.statusToldOn > before).length,
    deferred: lives.filter((life) => putOff.has(life.lifeId)).length,
    newRepeatIssues: issues.filter((issue) => issue.isRepeat && !wasRepeat(issue, before)).map((issue) => issue.name),
    newLapses: lives.filter((life) => missedOn(life) > before).length,
  }
}

function wasRepeat({ told }: IssueAsAt, day: string): boolean {
  const earlier = told.filter((meeting) => meeting.heldOn <= day)
  return earlier.filter((meeting) => meeting.isReturn).length >= 2 || earlier.some((meeting) => meeting.isDeferral)
}
