import type { Evidence } from '../../../shared/answers/evidence.ts'
import type { Finding } from '../../../shared/answers/findings.ts'
import { capitalised, countInWords, dateInWords, numberInWords, raisedInWords } from '../in-words.ts'
import type { IssueAsAt } from './issues-as-at.ts'
import type { LifeAsAt } from './lives-as-at.ts'
import type { TimeOpenEstimate } from './median-days-open.ts'

/** As many sentences as are worth opening behind one finding. */
const MOST_EVIDENCE = 12

const officeOf = ({ office, name, written }: LifeAsAt['owners'][number]) => office ?? name ?? written

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
    return `came back on ${dateInWords(heldOn)}${isNoChange ? ' with no change' : ''}${isDeferral ? ' and was put off' : ''}`
  }
  if (returns === 0) return `was put off at ${countInWords(deferrals, 'meeting')}`
  const parts = [
    ...(deferrals > 0 ? [`put off at ${numberInWords(deferrals)}`] : []),
    ...(noChanges > 0 ? [`no change at ${numberInWords(noChanges)}`] : []),
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
  const newest = lives
    .filter((life) => life.status === 'open')
    .toSorted((a, b) => (a.lastToldOn > b.lastToldOn ? -1 : 1))[0]
  if (!newest?.due) return ''
  return newest.due.latest === null
    ? `Now due: ${newest.due.written}.`
    : `Now due by ${dateInWords(newest.due.latest)}.`
}

/** Open actions that the meeting which should have heard of them did not hear of. */
export function lapsesFinding(lapsed: LifeAsAt[]): Finding | null {
  const longest = lapsed.toSorted((a, b) => (a.lastMentionedOn < b.lastMentionedOn ? -1 : 1))
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
  const longest = overdue.toSorted((a, b) => (latestOf(a) < latestOf(b) ? -1 : 1))
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

/** The answers of the last meeting that did not assure, as their words suggest. */
export function notAssuredFinding(heldOn: string, answers: number, notAssured: Evidence[]): Finding | null {
  if (notAssured.length === 0) return null
  return {
    key: 'not assured',
    sentence: `${capitalised(numberInWords(notAssured.length))} of ${countInWords(answers, 'answer')} on ${dateInWords(heldOn)} did not assure.`,
    detail: 'Suggested by the words of the answers; a person decides.',
    needsAttention: false,
    evidence: notAssured.slice(0, MOST_EVIDENCE),
    goTo: { page: 'accountability', id: null, status: null },
  }
}

/** The median time open, where there is one; its sentences are the open actions older than that. */
export function medianFinding({ median, estimate }: TimeOpenEstimate, lives: LifeAsAt[]): Finding | null {
  const { days, lowerDays, upperDays, actions, stillOpen } = median
  if (days === null) return null
  const older = lives
    .filter((life) => life.status === 'open' && life.daysOpen > days)
    .toSorted((a, b) => b.daysOpen - a.daysOpen)
  const from = estimate.beginsAtDays ? ` open at ${countInWords(estimate.beginsAtDays, 'day')}` : ''
  const limits = `${lowerDays ?? 'not reached'} to ${upperDays ?? 'not reached'}`
  return {
    key: 'median',
    sentence: `Half of the actions${from} end within ${countInWords(days, 'day')}, those still open counted.`,
    detail: `95 % interval ${limits}; ${countInWords(actions, 'action')}, of them ${numberInWords(stillOpen)} still open.`,
    needsAttention: false,
    evidence: older.slice(0, MOST_EVIDENCE).map((life) => life.evidence),
    goTo: { page: 'actions', id: null, status: null },
  }
}
