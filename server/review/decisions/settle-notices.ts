import type { ActionFact, DocumentFacts, NoticeFact, SourceSpan } from '../../../shared/facts.ts'
import type { Entry } from '../anchoring/find-fact.ts'

const meets = (a: readonly SourceSpan[], b: readonly SourceSpan[]) =>
  a.some(([start, end]) => b.some(([from, until]) => start < until && from < end))

const isAnswered: Partial<Record<NoticeFact['kind'], (action: ActionFact) => boolean>> = {
  'action without owner': ({ owners }) => owners.length > 0,
  'brought forward without update': ({ origin, outcome, updates }) =>
    origin === 'raised' || updates.length > 0 || (outcome !== null && outcome !== 'not reported'),
}

/**
 * Takes out the notices that a decision has answered: an action has its owner or its report now, or is none, and the
 * meeting has its date. Notices of what nobody has decided on stay.
 */
export function settleNotices(facts: DocumentFacts, rejected: readonly Entry[]): DocumentFacts {
  const decided = facts.actions.filter(({ review }) => review !== undefined)
  const isSettled = (notice: NoticeFact): boolean => {
    if (notice.kind === 'no date') return facts.meeting.review !== undefined && facts.meeting.heldOn !== null
    const answered = isAnswered[notice.kind]
    if (answered === undefined) return false
    const isGone = rejected.some(({ kind, fact }) => kind === 'action' && meets(fact.spans, notice.spans))
    return isGone || decided.some((action) => meets(action.spans, notice.spans) && answered(action))
  }
  return { ...facts, notices: facts.notices.filter((notice) => !isSettled(notice)) }
}
