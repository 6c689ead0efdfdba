import type { LinkProps } from '@tanstack/react-router'
import type { SearchHit } from '../../shared/answers/search.ts'
import { spansToUrl } from './spans-in-url.ts'

/** Where something found leads: an issue to its page, an action to what is known of it, a sentence to its place in the notes. */
export function foundWay({ kind, bodyId: body, issueId, lifeId, evidence }: SearchHit): LinkProps {
  if (kind === 'issue' && issueId !== null) return { to: '/issues/$issueId', params: { issueId }, search: { body } }
  if (lifeId !== null) return { to: '/actions', search: { body, action: lifeId } }
  const at = spansToUrl(evidence?.spans ?? [])
  return { to: '/meetings/$meetingId', params: { meetingId: evidence?.meetingId ?? '' }, search: { body, at } }
}
