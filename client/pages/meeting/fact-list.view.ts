import type { MeetingAnswer } from '../../../shared/answers/meetings.ts'
import type {
  ActionFact,
  CommitmentFact,
  DecisionFact,
  DocumentFacts,
  ExchangeFact,
  SourceSpan,
} from '../../../shared/facts.ts'
import { capital, listInWords } from '../../words/counts.ts'
import { monthInWords } from '../../words/dates.ts'
import { dueInWords, noticeLabel, sideLabel } from '../../words/labels.ts'

export type FactKind = 'action' | 'update' | 'exchange' | 'commitment' | 'decision' | 'notice'

/** A fact of the document as the page lists it. `key` is its word in the address. */
export type ListedFact = {
  key: string
  kind: FactKind
  group: string
  title: string
  /** What stands under the title: line, item, who. */
  about: string
  line: number | null
  spans: SourceSpan[]
  details: [string, string][]
  certainty: 'sure' | 'likely' | 'unsure' | null
  needsAttention: boolean
  issue: { issueId: string; name: string } | null
}

const where = (line: number | null, item: string | null) =>
  [line === null ? null : `line ${line}`, item && `item ${item}`].filter(Boolean).join(' · ')

function raisedAt(written: string | null): string {
  if (written === null) return 'a meeting that the notes do not name'
  return written.length === 7 ? monthInWords(`${written}-01`) : written
}

function ownersOf({ owners, owingSide }: ActionFact): string {
  if (owners.length > 0) return listInWords(owners.map((owner) => owner.office ?? owner.name ?? owner.written))
  return owingSide
    ? `nobody named; ${owingSide.basis === 'inferred' ? 'suggested: ' : ''}${sideLabel[owingSide.side]}`
    : 'nobody named'
}

function actionDetails(action: ActionFact): [string, string][] {
  const all: [string, string | null][] = [
    ['Raised at', action.origin === 'brought forward' ? raisedAt(action.raisedAt) : null],
    ['Owned by', ownersOf(action)],
    ['Due', dueInWords(action.due)],
    ['Outcome', action.outcome],
    ['Reference', action.ref],
  ]
  return all.filter((detail): detail is [string, string] => detail[1] !== null)
}

function listAction(action: ActionFact, links: MeetingAnswer['actionLinks']): ListedFact[] {
  const link = links.find((one) => one.factId === action.id)
  const isBrought = action.origin === 'brought forward'
  const issue = link ? { issueId: link.issueId, name: link.issueName } : null
  const common = { group: isBrought ? 'Brought forward' : 'Actions raised', certainty: action.certainty, issue }
  const listed: ListedFact = {
    ...common,
    key: `action-${action.id}`,
    kind: 'action',
    title: action.text,
    about: where(action.line, action.item),
    line: action.line,
    spans: action.spans,
    details: actionDetails(action),
    needsAttention: action.owners.length === 0,
  }
  const updates = action.updates.map((update, at): ListedFact => ({
    ...common,
    key: `update-${action.id}-${at}`,
    kind: 'update',
    title: update.text,
    about: `update, ${where(update.line, action.item)}`,
    line: update.line,
    spans: update.spans,
    details: [['Update of', action.text]],
    needsAttention: false,
  }))
  return [listed, ...updates]
}

const plain = { issue: null, needsAttention: false }
const named = (names: string[]) => (names.length > 0 ? listInWords(names) : 'not named')

function listExchange(one: ExchangeFact, at: number): ListedFact {
  return {
    key: `exchange-${at}`,
    kind: 'exchange',
    group: 'Asked and answered',
    title: one.question,
    about: where(one.line, one.item),
    line: one.line,
    spans: one.spans,
    details: [
      ['Kind', one.challenge === 'reassurance' ? 'request for reassurance' : one.challenge],
      ['Asked by', one.by ?? 'not named'],
      ['Answered by', named(one.answeredBy)],
      ['Answer', one.answer ?? 'none in the notes'],
      ['Assurance', `suggested: ${one.assurance}`],
    ],
    certainty: one.certainty,
    needsAttention: one.assurance === 'not assured',
    issue: null,
  }
}

function listCommitment(one: CommitmentFact, at: number): ListedFact {
  const group = 'Promised, not written down as an action'
  const details: [string, string][] = [['Promised by', named(one.by)]]
  return {
    ...plain,
    ...one,
    key: `commitment-${at}`,
    kind: 'commitment',
    group,
    title: one.text,
    about: where(one.line, one.item),
    details,
  }
}

function listDecision(one: DecisionFact, at: number): ListedFact {
  return {
    ...plain,
    ...one,
    key: `decision-${at}`,
    kind: 'decision',
    group: 'Decided',
    title: one.text,
    about: where(one.line, one.item),
    details: [],
  }
}

/** Everything that was read from a document, in groups: what was brought forward first, as on an agenda. */
export function listFacts(facts: DocumentFacts, links: MeetingAnswer['actionLinks']): ListedFact[] {
  const of = (origin: ActionFact['origin']) => facts.actions.filter((action) => action.origin === origin)
  return [
    ...of('brought forward').flatMap((action) => listAction(action, links)),
    ...of('raised').flatMap((action) => listAction(action, links)),
    ...facts.exchanges.map(listExchange),
    ...facts.commitments.map(listCommitment),
    ...facts.decisions.map(listDecision),
  ]
}

/** What reading noticed about the document itself. */
export function listNotices(facts: DocumentFacts): ListedFact[] {
  return facts.notices.map((notice, at) => ({
    key: `notice-${at}`,
    kind: 'notice',
    group: 'Notices',
    title: noticeLabel[notice.kind],
    about: notice.line === null ? capital(notice.message) : `${capital(notice.message)} (line ${notice.line})`,
    line: notice.line,
    spans: notice.spans,
    details: [],
    certainty: null,
    needsAttention: true,
    issue: null,
  }))
}

/** Facts by their group, groups in the order in which they come. */
export function inGroups(facts: ListedFact[]): { group: string; facts: ListedFact[] }[] {
  const groups = new Map<string, ListedFact[]>()
  for (const fact of facts) groups.set(fact.group, [...(groups.get(fact.group) ?? []), fact])
  return [...groups].map(([group, members]) => ({ group, facts: members }))
}

/** Who was there, by side: names with the office as written. */
export function attendanceInWords(facts: DocumentFacts, status: 'present' | 'apologies'): string {
  return facts.attendance
    .filter((one) => one.status === status)
    .map((one) => (one.office ? `${one.name} (${one.office})` : one.name))
    .join(', ')
}
