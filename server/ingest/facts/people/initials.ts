import { bareName, initialsOf } from './person-name.ts'

/** Initials alone, as a column of their own holds them: the first letter of the name and others of it in their order. */
export function areInitials(text: string, name: string): boolean {
  if (/^\p{Lu}\p{Ll}\p{Lu}$/u.test(text))
    return (
      bareName(name)
        .split(/[ -]/)
        .map((part) => part.charAt(0))
        .join('') === text
    )
  if (!/^\p{Lu}{2,4}$/u.test(text)) return false
  const letters = bareName(name)
    .split(/[ -]/)
    .map((part) => part.charAt(0).toUpperCase())
    .join('')
  return text === initialsOf(name) || text === letters
}
