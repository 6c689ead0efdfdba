import type { Kysely } from 'kysely'
import type { Evidence } from '../../shared/answers/evidence.ts'
import type { FindingsAnswer } from '../../shared/answers/findings.ts'
import type { Quiet } from '../../shared/answers/went-quiet.ts'
import type { Filter } from '../../shared/filter.ts'
import type { Database } from '../db/tables/database.ts'
import { commitmentsAsAt } from './lives/commitments-as-at.ts'
import { isOverdue } from './lives/due-group.ts'
import {
  lapsesFinding,
  medianFinding,
  notAssuredFinding,
  overdueFinding,
  quietFinding,
  repeatFinding,
  untakenFinding,
} from './lives/finding-sentences.ts'
import { issueQuotes } from './lives/issue-quotes.ts'
import { type IssueAsAt, issuesAsAt } from './lives/issues-as-at.ts'
import { livesAsAt } from './lives/lives-as-at.ts'
import { estimateTimeOpen } from './lives/median-days-open.ts'
import { exchangeText, quoteOf, sourceColumns } from './lives/quote.ts'
import { quietIssues } from './lives/quiet-as-at.ts'
import { missedMeeting } from './lives/silent-lapse.ts'
import { resolveScope, type Scope } from './scope.ts'
import { exchangeInScope } from './in-scope.ts'

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
  const [issues, answers, promises] = await Promise.all([
    issuesAsAt(db, scope, lives),
    lastAnswers(db, scope),
    commitmentsAsAt(db, scope),
  ])
  const repeats = issues.filter((issue) => issue.isRepeat && issue.isOpen).slice(0, MOST_REPEATS)
  const quiet = (await quietIssues(db, scope, issues)).issues.filter(({ isOpen }) => isOpen)
  const quotes = await issueQuotes(db, scope, [...repeats.map(({ issueId }) => issueId), ...quiet.map(({ id }) => id)])
  const lastOf = ({ id }: Quiet) => quotes.findLast((quote) => quote.issueId === id)?.evidence ?? []
  const evidenceOf = ({ issueId, lives: own }: IssueAsAt) => {
    const ids = new Set<string | null>(own.map((life) => life.lifeId))
    return quotes.filter((quote) => quote.issueId === issueId && ids.has(quote.lifeId)).map((quote) => quote.evidence)
  }
  const lastHeldOn = scope.meetings.at(-1)?.heldOn ?? ''
  const lapsed = lives.filter((life) => missedMeeting(life, scope.heard) !== null)
  const [first, ...others] = repeats.map((issue) => repeatFinding(issue, evidenceOf(issue)))
  const found = [
    first ?? null,
    lapsesFinding(lapsed),
    ...others,
    overdueFinding(lives.filter(isOverdue)),
    notAssuredFinding(lastHeldOn, answers.length, notAssured(answers)),
    quietFinding(quiet, quiet.flatMap(lastOf)),
    untakenFinding(promises.filter(({ evidence }) => evidence.heldOn < lastHeldOn)),
    medianFinding(estimateTimeOpen(lives), lives),
  ].filter((finding) => finding !== null)
  return { basis: scope.basis, findings: found.slice(0, MOST_FINDINGS) }
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
