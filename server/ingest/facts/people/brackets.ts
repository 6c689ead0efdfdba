import { bodyOf, officeOf } from '../../../../shared/offices.ts'
import { isRole } from './role-words.ts'

/** "(Chief Executive, Policing Board)": a body behind a role belongs to it. */
function withBodies(parts: readonly string[]): string[] {
  const joined: string[] = []
  for (const part of parts) {
    const before = joined.at(-1)
    const isBody =
      bodyOf(part) !== null || /^office of\b|\b(?:board|authority|police|constabulary|council|o?pf?cc)$/i.test(part)
    if (before !== undefined && isBody && officeOf(part) === null && isRole(before))
      joined[joined.length - 1] = `${before}, ${part}`
    else joined.push(part)
  }
  return joined
}

export function bracketsOf(text: string): { rest: string; inside: string[] } {
  const inside: string[] = []
  const rest = text.replace(/[([]([^()[\]]{0,120})[)\]]{1,2}/g, (_, content: string) => {
    inside.push(
      ...withBodies(
        content
          .split(/ ?(?!, Fire (?:and|&) Crime)[,;] ?| [–—-] |(?<=\p{Ll})- (?=item|part|from|until)/u)
          .filter(Boolean),
      ),
    )
    return ' '
  })
  return {
    rest: rest
      .replace(/ {2,}/g, ' ')
      .replace(/ ([,;:])/g, '$1')
      .trim(),
    inside,
  }
}
