import { isWelsh } from './person-name.ts'
import { areInitials } from './initials.ts'
import { named } from './ranked-name.ts'
import type { Parts } from './parts.ts'

const separators = /\s?(?:[–—|\t]|:(?=\s|$)|,|(?<=\s)-(?=[\s\p{Lu}])|(?<=\p{Ll})- )\s?/u

/** "Swyddog Cyllid / Finance Officer": of a role in two languages the English one; "Ann Lee / Treasurer": two parts. */
export function inOneLanguage(text: string): string {
  const halves = text.split(' / ')
  const english = halves.filter((half) => !isWelsh(half))
  return halves.length > 1 && english.length > 0 && english.length < halves.length ? english.join(' / ') : text
}

export function segmentsOf(text: string): string[] {
  return text
    .split(separators)
    .filter(Boolean)
    .flatMap((segment) => {
      const [first = '', ...rest] = segment.split(' / ')
      return rest.length > 0 && named(first) !== null
        ? [first, inOneLanguage(rest.join(' / '))]
        : [inOneLanguage(segment)]
    })
}

// What stands behind a name and is no post: "Treasurer – Ann Lee – minutes".
const beside =
  /^(?:minutes?|notes?|(?:minute|note)[- ]?taker|(?:in the )?chair(?:man|person|woman)?|part|online|by phone)$/i

export function inSegments(segments: readonly string[]): Parts | null {
  const at = segments.findIndex((segment) => named(segment) !== null)
  const found = at < 0 ? null : named(segments[at] ?? '')
  if (!found) return null
  const isInitials = (segment: string, index: number) => index !== at && areInitials(segment, found.name)
  const kept = segments.flatMap((segment, index) =>
    index === at || isInitials(segment, index) ? [] : [{ segment, index }],
  )
  const before = kept.filter(({ index }) => index < at)
  // "Chief Executive MK": initials whose column ran into the role.
  const behind = kept.map(({ segment }) => /^(?<role>.{4,}) (?<letters>\p{Lu}{2,4})$/u.exec(segment)?.groups ?? {})
  const isBehind = behind.map(
    ({ letters, role }) => letters !== undefined && role !== undefined && areInitials(letters, found.name),
  )
  const others = kept.map(({ segment }, place) => (isBehind[place] ? (behind[place]?.role ?? segment) : segment))
  // The name comes first ("Name, role"), or last behind the role alone ("Role: Name").
  const posts = others.filter((segment) => !beside.test(segment))
  if (before.length > 0 && before.length < posts.length) return null
  return {
    name: found.name,
    rank: found.rank,
    roles: others,
    called: [
      ...found.called,
      ...segments.filter(isInitials),
      ...behind.flatMap(({ letters }, place) => (isBehind[place] && letters ? [letters] : [])),
    ],
    inside: [],
  }
}
