import { entryOf, type Entry } from '../people/person-entry.ts'
import { isRole } from '../people/role-words.ts'

const line = /^(?<place>\p{Lu}[\p{L}’'& .-]{2,40}?)(?: ?: | [–—-] )(?<rest>\p{Lu}.{2,300})$/u
const and = / (?:and|&) |, (?![^()]{0,60}\))/
// A title or one initial before the surname: nothing but a person is written so.
const surely = /^(?:(?:Cllr|Councillor|Mr|Mrs|Ms|Miss|Mx|Dr|Sir|Dame|Prof)\.? \p{Lu}|(?:\p{Lu}\.? ){1,3}\p{Lu}\p{Ll})/u

/** "Elm Ward: A. Lee (Chair), T. Ford": a place, and those who sit for it, each by an initial or a title; null of any other line. */
export function ofDistrict(text: string): { place: string; found: Entry[] } | null {
  const { place = '', rest = '' } = line.exec(text)?.groups ?? {}
  if (place === '' || isRole(place)) return null
  const parts = rest.split(and)
  const found = parts.flatMap((part) => (surely.test(part) ? (entryOf(part) ?? []) : []))
  return found.length === parts.length ? { place, found } : null
}
