import type { CommitmentRow } from '../../../shared/answers/commitments.ts'
import type { Evidence } from '../../../shared/answers/evidence.ts'
import type { Finding } from '../../../shared/answers/findings.ts'
import type { Quiet } from '../../../shared/answers/went-quiet.ts'
import { dayInWords, whenInWords } from '../../../shared/wording/dates.ts'
import { wording } from '../../../shared/words/findings.ts'
import { wording as ofTimeOpen } from '../../../shared/words/time-open.ts'
import type { IssueAsAt } from './issues-as-at.ts'
import type { LifeAsAt } from './lives-as-at.ts'
import type { TimeOpenEstimate } from './median-days-open.ts'

/** As many sentences as are worth opening behind one finding. */
const MOST_EVIDENCE = 12

const officeOf = ({ office, name, written }: LifeAsAt['owners'][number]) => office ?? name ?? written

/** Earliest first; those of one day in the order of their ids, so that the same record is told the same way. */
const by =
  (dayOf: (life: LifeAsAt) => string) =>
  (a: LifeAsAt, b: LifeAsAt): number =>
    dayOf(a) === dayOf(b) ? (a.lifeId < b.lifeId ? -1 : 1) : dayOf(a) < dayOf(b) ? -1 : 1

/** An open repeat issue: at how many meetings it came back, and what those said, each clause only where it was counted. */
export function repeatFinding(issue: IssueAsAt, evidence: Evidence[]): Finding {
  return {
    key: `repeat:${issue.issueId}`,
    sentence: wording.repeatIssue(issue.name, whenInWords(issue.sinceOn, issue.sincePrecision), cameBack(issue)),
    detail: [heardAt(issue), owedBy(issue), dueNow(issue)].filter(Boolean).join(' '),
    needsAttention: true,
    evidence: evidence.slice(-MOST_EVIDENCE),
    goTo: { page: 'issue', id: issue.issueId, status: null },
  }
}

function cameBack({ returns, deferrals, noChanges, told }: IssueAsAt): string {
  const only = told.filter((meeting) => meeting.isReturn)
  if (returns === 1 && only[0]) return wording.cameBackOnce(dayInWords(only[0].heldOn), only[0], deferrals)
  return returns === 0 ? wording.wasPutOff(deferrals) : wording.hasComeBack(returns, deferrals, noChanges)
}

function heardAt({ returns, couldHear }: IssueAsAt): string {
  return returns > 1 ? wording.returnedAt(returns, couldHear.length) : ''
}

function owedBy({ lives }: IssueAsAt): string {
  const owners = [
    ...new Set(lives.filter((life) => life.status === 'open').flatMap((life) => life.owners.map(officeOf))),
  ]
  return owners.length === 0 ? '' : wording.ownedBy(owners.join(', '))
}

function dueNow({ lives }: IssueAsAt): string {
  const open = lives.filter((life) => life.status === 'open')
  const newest = open.toSorted(by((life) => life.lastToldOn)).at(-1)
  if (!newest?.due) return ''
  return newest.due.latest === null
    ? wording.nowDue(newest.due.written)
    : wording.nowDueBy(dayInWords(newest.due.latest))
}

/** Open actions that the meeting which should have heard of them did not hear of. */
export function lapsesFinding(lapsed: LifeAsAt[]): Finding | null {
  const longest = lapsed.toSorted(by((life) => life.lastMentionedOn))
  const [first] = longest
  if (!first) return null
  return {
    key: 'lapses',
    sentence: wording.notMentioned(lapsed.length),
    detail: wording.lastHeardOf(lapsed.length, dayInWords(first.lastMentionedOn), first.title),
    needsAttention: true,
    evidence: longest.slice(0, MOST_EVIDENCE).map((life) => life.evidence),
    goTo: { page: 'actions', id: null, status: 'lapsed' },
  }
}

/** Open actions whose due date has passed. */
export function overdueFinding(overdue: LifeAsAt[]): Finding | null {
  const latestOf = (life: LifeAsAt) => life.due?.latest ?? ''
  const longest = overdue.toSorted(by(latestOf))
  const [first] = longest
  if (!first) return null
  return {
    key: 'overdue',
    sentence: wording.pastDue(overdue.length),
    detail: wording.wasDueBy(overdue.length, dayInWords(latestOf(first)), first.title),
    needsAttention: true,
    evidence: longest.slice(0, MOST_EVIDENCE).map((life) => life.evidence),
    goTo: { page: 'actions', id: null, status: 'overdue' },
  }
}

/** The answers of the last meeting that did not assure, as their words suggest or a person decided. */
export function notAssuredFinding(heldOn: string, answers: number, notAssured: Evidence[]): Finding | null {
  if (notAssured.length === 0) return null
  return {
    key: 'not assured',
    sentence: wording.didNotAssure(notAssured.length, answers, dayInWords(heldOn)),
    detail: sayingSo(notAssured),
    needsAttention: false,
    evidence: notAssured.slice(0, MOST_EVIDENCE),
    goTo: { page: 'accountability', id: null, status: null },
  }
}

function sayingSo(notAssured: Evidence[]): string {
  const decided = notAssured.filter(({ review }) => review !== null && review !== 'suggested').length
  if (decided === 0) return wording.allSuggested
  return decided === notAssured.length ? wording.allDecided : wording.someDecided(decided)
}

/** Open issues that were often heard of and are not any more; the sentences that last told of them. */
export function quietFinding(quiet: Quiet[], evidence: Evidence[]): Finding | null {
  const [first] = quiet
  if (!first) return null
  return {
    key: 'quiet',
    sentence: wording.wentQuiet(quiet.length),
    detail: wording.wasHeardOf(first.name, first.heardAt, first.of, dayInWords(first.lastHeardOn)),
    needsAttention: false,
    evidence: evidence.slice(0, MOST_EVIDENCE),
    goTo:
      quiet.length === 1 ? { page: 'issue', id: first.id, status: null } : { page: 'themes', id: null, status: null },
  }
}

/**
 * Promises that nobody wrote down as an action and no action since is like.
 * @param promises those made before the last meeting, newest first: there was a meeting at which they could be taken up
 */
export function untakenFinding(promises: CommitmentRow[]): Finding | null {
  const untaken = promises.filter(({ state, takenUp }) => state === 'waiting' && takenUp === null)
  const oldest = untaken.at(-1)
  if (!oldest) return null
  const offices = [...new Set(oldest.by.flatMap(({ office }) => office ?? []))]
  const who = offices.length === 0 ? null : offices.join(', ')
  return {
    key: 'promises',
    sentence: wording.neverTakenUp(untaken.length, promises.length),
    detail: wording.noneLikeIt(untaken.length, dayInWords(oldest.evidence.heldOn), who),
    needsAttention: false,
    evidence: untaken.slice(-MOST_EVIDENCE).map(({ evidence }) => evidence),
    goTo: { page: 'commitments', id: null, status: null },
  }
}

/**
 * The median time open, where there is one; its sentences are the open actions older than that, or the actions longest
 * open where none is.
 */
export function medianFinding({ median, estimate }: TimeOpenEstimate, lives: LifeAsAt[]): Finding | null {
  const { days, lowerDays, upperDays, actions, stillOpen } = median
  if (days === null) return null
  const longest = lives.toSorted((a, b) => b.daysOpen - a.daysOpen)
  const older = longest.filter((life) => life.status === 'open' && life.daysOpen > days)
  const shown = older.length > 0 ? older : longest
  const { beginsAtDays } = estimate
  return {
    key: 'median',
    sentence: beginsAtDays ? wording.halfOfOpenEndWithin(beginsAtDays, days) : wording.halfEndWithin(days),
    detail: wording.intervalOf(ofTimeOpen.limits(lowerDays, upperDays), actions, stillOpen),
    needsAttention: false,
    evidence: shown.slice(0, MOST_EVIDENCE).map((life) => life.evidence),
    goTo: { page: 'actions', id: null, status: null },
  }
}
