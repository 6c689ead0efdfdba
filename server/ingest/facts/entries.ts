import { entryOf, type Entry } from './person-entry.ts'

/** Splits at a mark outside brackets. */
function splitOutside(text: string, marks: RegExp): string[] {
  const parts: string[] = []
  let depth = 0
  let from = 0
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '(') depth++
    else if (text[at] === ')') depth = Math.max(0, depth - 1)
    else if (depth === 0 && marks.test(text[at] ?? '')) {
      parts.push(text.slice(from, at))
      from = at + 1
    }
  }
  return [...parts, text.slice(from)].map((part) => part.trim()).filter(Boolean)
}

/** "Ann Lee and Tom Ford" are two; "Police and Crime Commissioner" is one. The last "and" decides first. */
function bothSidesOfAnd(segment: string): string[] {
  const clean = segment.replace(/^and /, '')
  const last = [...clean.matchAll(/ (?:and|&) (?=\p{Lu})/gu)].at(-1)
  if (!last) return [clean]
  const right = clean.slice(last.index + last[0].length)
  return entryOf(right) ? [...bothSidesOfAnd(clean.slice(0, last.index)), right] : [clean]
}

/** "A, B and C", or "A, role, B, role": a segment that is a name begins a person, any other belongs to the one before. */
function commaList(text: string): Entry[] {
  const segments = splitOutside(text, /,/).flatMap((segment) => (segment.length > 400 ? [segment] : bothSidesOfAnd(segment)))
  const groups: string[] = []
  for (const segment of segments) {
    const isPerson = entryOf(segment) !== null
    if (isPerson || groups.length === 0) groups.push(segment)
    else groups[groups.length - 1] = `${groups.at(-1)}, ${segment}`
  }
  return groups.flatMap((group) => entryOf(group) ?? [])
}

/** The people in one block of an attendance list: one in a line, several separated by semicolons, or a list with commas. */
export function entriesIn(text: string): Entry[] {
  const parts = splitOutside(text, /;/)
  if (parts.length > 1) return parts.flatMap((part) => entriesIn(part))
  const list = commaList(text)
  if (list.length > 1) return list
  const one = entryOf(text)
  return one ? [one] : list
}
