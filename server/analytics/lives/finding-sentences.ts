import type { CommitmentRow } from '../../../shared/answers/commitments.ts'
import type { Evidence } from '../../../shared/answers/evidence.ts'
import type { Finding } from '../../../shared/answers/findings.ts'
import type { Quiet } from '../../../shared/answers/went-quiet.ts'
import { times } from '../../../shared/words/counts.ts'
import { capitalised, countInWords, dateInWords, numberInWords, raisedInWords } from '../in-words.ts'
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
    sentence: `${issue.name}, ${raisedInWords(issue.sinceOn, issue.sincePrecision)}, ${cameBack(issue)}.`,
    detail: [heardAt(issue), owedBy(issue), dueNow(issue)].filter(Boolean).join(' '),
    needsAttention: true,
    evidence: evidence.slice(-MOST_EVIDENCE),
    goTo: { page: 'issue', id: issue.issueId, status: null },
  }
}

function cameBack({ returns, deferrals, noChanges, told }: IssueAsAt): string {
  const only = told.filter((meeting) => meeting.isReturn)
  if (returns === 1 && only[0]) {
    const { heldOn, isNoChange, isDeferral } = only[0]
    const besides = deferrals > (isDeferral ? 1 : 0) ? `; put off ${times(deferrals)} in all` : ''
    return `came back on ${dateInWords(heldOn)}${isNoChange ? ' with no change' : ''}${isDeferral ? ' and was put off' : ''}${besides}`
  }
  if (returns === 0) return `was put off ${times(deferrals)}`
  const parts = [
    ...(deferrals > 0 ? [`put off ${times(deferrals)}`] : []),
    ...(noChanges > 0 ? [`no change ${times(noChanges)}`] : []),
  ]
  return `has come back at ${countInWords(returns, 'meeting')}${parts.length > 0 ? `: ${parts.join(', ')}` : ''}`
}

function heardAt({ returns, couldHear }: IssueAsAt): string {
  return returns > 1
    ? `It returned at ${returns} of ${countInWords(couldHear.length, 'meeting')} that could have heard it.`
    : ''
}

function owedBy({ lives }: IssueAsAt): string {
  const owners = [
    ...new Set(lives.filter((life) => life.status === 'open').flatMap((life) => life.owners.map(officeOf))),
  ]
  return owners.length === 0 ? '' : `Owned by ${owners.join(', ')}.`
}

function dueNow({ lives }: IssueAsAt): string {
  const open = lives.filter((life) => life.status === 'open')
  const newest = open.toSorted(by((life) => life.lastToldOn)).at(-1)
  if (!newest?.due) return ''
  return newest.due.latest === null
    ? `Now due: ${newest.due.written}.`
    : `Now due by ${dateInWords(newest.due.latest)}.`
}

/** Open actions that the meeting which should have heard of them did not hear of. */
export function lapsesFinding(lapsed: LifeAsAt[]): Finding | null {
  const longest = lapsed.toSorted(by((life) => life.lastMentionedOn))
  const [first] = longest
  if (!first) return null
  const [was, them] = lapsed.length === 1 ? ['was', 'it'] : ['were', 'them']
  return {
    key: 'lapses',
    sentence: `${capitalised(countInWords(lapsed.length, 'open action'))} ${was} not mentioned at the meeting that should have heard of ${them}.`,
    detail: `${lapsed.length === 1 ? 'It' : 'The longest silent'} was last heard of on ${dateInWords(first.lastMentionedOn)}: ${first.title}`,
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
  const [is, its] = overdue.length === 1 ? ['is', 'its'] : ['are', 'their']
  return {
    key: 'overdue',
    sentence: `${capitalised(countInWords(overdue.length, 'open action'))} ${is} past ${its} due date.`,
    detail: `${overdue.length === 1 ? 'It' : 'The longest'} was due by ${dateInWords(latestOf(first))}: ${first.title}`,
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
    sentence: `${capitalised(numberInWords(notAssured.length))} of ${countInWords(answers, 'answer')} on ${dateInWords(heldOn)} did not assure.`,
    detail: sayingSo(notAssured),
    needsAttention: false,
    evidence: notAssured.slice(0, MOST_EVIDENCE),
    goTo: { page: 'accountability', id: null, status: null },
  }
}

function sayingSo(notAssured: Evidence[]): string {
  const decided = notAssured.filter(({ review }) => review !== null && review !== 'suggested').length
  if (decided === 0) return 'Suggested by the words of the answers; a person decides.'
  if (decided === notAssured.length) return 'As a person decided.'
  return `${capitalised(numberInWords(decided))} as a person decided, the rest suggested by the words of the answers.`
}

/** Open issues that were often heard of and are not any more; the sentences that last told of them. */
export function quietFinding(quiet: Quiet[], evidence: Evidence[]): Finding | null {
  const [first] = quiet
  if (!first) return null
  const them = quiet.length === 1 ? 'it' : 'them'
  return {
    key: 'quiet',
    sentence: `${capitalised(countInWords(quiet.length, 'open issue'))} went quiet: none of the last three meetings that could have heard of ${them} did.`,
    detail: `${first.name} was heard of at ${numberInWords(first.heardAt)} of ${countInWords(first.of, 'meeting')}, last on ${dateInWords(first.lastHeardOn)}.`,
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
  const [was, it] = untaken.length === 1 ? ['was', 'it'] : ['were', 'them']
  const offices = [...new Set(oldest.by.flatMap(({ office }) => office ?? []))]
  const who = offices.length === 0 ? '' : ` by ${offices.join(', ')}`
  return {
    key: 'promises',
    sentence: `${capitalised(numberInWords(untaken.length))} of ${countInWords(promises.length, 'promise')} made before the last meeting ${was} never taken up as an action.`,
    detail: `No action since is worded like ${it}. ${untaken.length === 1 ? 'It' : 'The oldest'} was made on ${dateInWords(oldest.evidence.heldOn)}${who}.`,
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
  const from = estimate.beginsAtDays ? ` open at ${countInWords(estimate.beginsAtDays, 'day')}` : ''
  const limits = `${lowerDays ?? 'not reached'} to ${upperDays ?? 'not reached'}`
  return {
    key: 'median',
    sentence: `Half of the actions${from} end within ${countInWords(days, 'day')}, those still open counted.`,
    detail: `95 % interval ${limits}; ${countInWords(actions, 'action')}, of them ${numberInWords(stillOpen)} still open.`,
    needsAttention: false,
    evidence: shown.slice(0, MOST_EVIDENCE).map((life) => life.evidence),
    goTo: { page: 'actions', id: null, status: null },
  }
}
