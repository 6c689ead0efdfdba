import type { MeetingAnswer } from '../../../shared/answers/meetings.ts'
import type { FactByKind } from '../../../shared/answers/review-document.ts'
import type { ActionFact, DocumentFacts } from '../../../shared/facts.ts'
import { factInWords, whereInWords } from '../../evidence/fact-in-words.view.ts'
import type { MarkedFact } from '../../evidence/marked-text.view.ts'
import { capital } from '../../../shared/words/counts.ts'
import { noticeLabel } from '../../../shared/wording/labels.ts'
import { wording } from '../../words/meeting.ts'
import { common } from '../../words/common.ts'

/** A fact of the document as the page lists it. `key` is its word in the address. */
export type ListedFact = MarkedFact & {
  group: string
  title: string
  /** What stands under the title: line, item, who, when. */
  about: string
  details: [string, string][]
  certainty: 'sure' | 'likely' | 'unsure' | null
  needsAttention: boolean
  issue: { issueId: string; name: string } | null
}

type Listable = Extract<FactByKind, { kind: 'action' | 'exchange' | 'commitment' | 'decision' }>

function listOne(of: Listable, key: string, group: string): ListedFact {
  const { spans, certainty, review } = of.fact
  const words = factInWords(of)
  const state = review ?? 'suggested'
  return { ...words, key, group, kind: of.kind, spans, state, certainty, needsAttention: false, issue: null }
}

function listAction(action: ActionFact, links: MeetingAnswer['actionLinks']): ListedFact[] {
  const link = links.find((one) => one.factId === action.id)
  const issue = link ? { issueId: link.issueId, name: link.issueName } : null
  const group = action.origin === 'brought forward' ? common.broughtForward : wording.actionsRaised
  const needsAttention = action.owners.length === 0 && action.review === undefined
  const fact = { kind: 'action' as const, fact: action }
  const listed: ListedFact = { ...listOne(fact, `action-${action.id}`, group), needsAttention, issue }
  const updates = action.updates.map((update, at): ListedFact => ({
    ...listed,
    key: `update-${action.id}-${at}`,
    kind: 'update',
    title: update.text,
    about: wording.update(whereInWords({ line: update.line, item: action.item })),
    spans: update.spans,
    details: [[wording.updateOf, action.text]],
    needsAttention: false,
  }))
  return [listed, ...updates]
}

/** Everything that was read from a document, in groups: what was brought forward first, as on an agenda. */
export function listFacts(facts: DocumentFacts, links: MeetingAnswer['actionLinks']): ListedFact[] {
  const of = (origin: ActionFact['origin']) => facts.actions.filter((action) => action.origin === origin)
  const exchanges = facts.exchanges.map((fact, at) => ({
    ...listOne({ kind: 'exchange', fact }, `exchange-${at}`, common.askedAndAnswered),
    needsAttention: fact.assurance === 'not assured',
  }))
  return [
    ...of('brought forward').flatMap((action) => listAction(action, links)),
    ...of('raised').flatMap((action) => listAction(action, links)),
    ...exchanges,
    ...facts.commitments.map((fact, at) =>
      listOne({ kind: 'commitment', fact }, `commitment-${at}`, wording.promisedOnly),
    ),
    ...facts.decisions.map((fact, at) => listOne({ kind: 'decision', fact }, `decision-${at}`, common.decided)),
  ]
}

/** What reading noticed about the document itself. */
export function listNotices(facts: DocumentFacts): ListedFact[] {
  return facts.notices.map((notice, at) => ({
    key: `notice-${at}`,
    kind: 'notice',
    group: common.notices,
    title: noticeLabel[notice.kind],
    about: notice.line === null ? capital(notice.message) : wording.noticeAt(capital(notice.message), notice.line),
    spans: notice.spans,
    state: notice.review ?? 'suggested',
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
