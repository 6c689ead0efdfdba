import type { Draft } from '../draft.ts'
import { listMark } from '../orders.ts'

/** The number that a paragraph or a point begins with. */
export const numbering = /^(?:\(?(?:\d{1,2}|[a-z])[.)]|\d{1,4}(?:\.\d{1,3}){1,3}[.)]?|\d{1,4}[a-z]|[-–•]) /

/** `(2) That a list …`, `ii. A list …`: the number of a point is no part of what it asks for. */
export function withoutNumber(draft: Draft): Draft {
  if (draft.text !== null) return draft
  const words = draft.block.text.slice(draft.body.start, draft.body.end)
  const length = (listMark.exec(words) ?? numbering.exec(words))?.[0].length ?? 0
  return { ...draft, body: { start: draft.body.start + length, end: draft.body.end } }
}
