/** What was linked to what, and why: `reasons` is `Reason[]` as JSON. */
export type LinksTable = {
  id: string
  body_id: string
  kind: 'same action' | 'continues' | 'same issue' | 'meeting'
  from_id: string
  to_id: string
  weight: number
  reasons: string
  known_on: string
}
