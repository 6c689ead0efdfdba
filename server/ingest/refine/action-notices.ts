import type { ActionFact, NoticeFact } from '../../../shared/facts.ts'
import type { Refiner } from '../../../shared/reading.ts'
import { wording } from '../../../shared/words/reading-notices.ts'

const shorter = (text: string) => (text.length > 80 ? `${text.slice(0, 77)}…` : text)

function noticeOf({ origin, owners, outcome, text, line, spans }: ActionFact): NoticeFact | null {
  if (origin === 'raised' && owners.length === 0)
    return { kind: 'action without owner', line, message: wording.nobodyNamed(shorter(text)), spans }
  if (origin === 'brought forward' && outcome === 'not reported')
    return {
      kind: 'brought forward without update',
      line,
      message: wording.nothingReported(shorter(text)),
      spans,
    }
  return null
}

/** Of several actions told of in the same words one notice is enough. */
const distinct = (notices: readonly NoticeFact[]): NoticeFact[] => [
  ...new Map(notices.map((notice) => [`${notice.kind} ${JSON.stringify(notice.spans)}`, notice] as const)).values(),
]

/** Tells the reviewer of actions raised without an owner and of earlier ones without a report. */
export const actionNoticesRefiner: Refiner = {
  name: 'action-notices@1',
  refine: (facts) => ({
    ...facts,
    notices: [...facts.notices, ...distinct(facts.actions.map(noticeOf).filter((notice) => notice !== null))],
  }),
}
