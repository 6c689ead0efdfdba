import { bodyOf, officeOf } from '../../../../shared/offices.ts'
import { areInitialsOf, bareName, isName, isRoleWord } from './person-name.ts'
import { isRole } from './role-words.ts'
import { areInitials } from './initials.ts'
import type { Parts } from './parts.ts'

/** "Ann Lee Head of Estates AL": a row of a table of names, roles and initials whose columns ran together. */
export function withInitials(text: string): Parts | null {
  const { rest = '', letters = '' } = /^(?<rest>.{6,140}) (?<letters>\p{Lu}{2,4})$/u.exec(text)?.groups ?? {}
  const words = rest.split(' ')
  for (const count of [2, 3, 4]) {
    const name = words.slice(0, count).join(' ')
    const role = words.slice(count).join(' ').replace(/^, ?/, '')
    if (isName(name) && areInitials(letters, name) && /^\p{Lu}/u.test(role) && isRole(role))
      return { name: bareName(name), rank: null, roles: [role], called: [letters], inside: [] }
  }
  return null
}

const post =
  /^(?:[\p{Lu}&][\p{L}&’'/-]* |and |of ){1,6}?(?:Officer|Manager|Assistant|Director|Adviser|Advisor|Co-?ordinator|Secretary|Analyst|Administrator|Solicitor|Accountant|Clerk|Lead)(?: (?:to|for|of) .{2,60})?$/u

/** "Personal Assistant to the Mayor": a post in full, each word with its capital, the first of them no name. */
const isPost = (role: string) => isRoleWord(role.split(' ', 1)[0] ?? '') && post.test(role)

/** A name that runs straight into its role ("Ann Lee Chief Constable"), or a role into its name ("Head of Legal Ann Lee"). */
export function runTogether(text: string): Parts | null {
  const words = text.split(' ')
  for (const count of [2, 3, 4]) {
    const name = words.slice(0, count).join(' ')
    // Asked first: a line may hold thousands of words.
    if (!isName(name)) continue
    const role = words.slice(count).join(' ')
    if (
      role !== '' &&
      ((officeOf(role) ??
        bodyOf(role) ??
        bodyOf(words[count] ?? '') ??
        /^(?:police|chief|deputy|assistant|temporary|acting|head|director|superintendent|inspector|officer|commissioner|secretary|staff|policy|finance|treasurer|the)\b/i.test(
          role,
        )) ||
        isPost(role))
    ) {
      return { name: bareName(name), rank: null, roles: [role], called: [], inside: [] }
    }
  }
  return null
}

const isOwnRole = (text: string) =>
  /^\p{Lu}/u.test(text) && !/\b(?:was|were|is|are|received|sent|from)\b/i.test(text) && isRole(text)

/**
 * "Director of Resources Ann Lee", where the list around it says that offices stand before the names: the last two words are
 * the name.
 */
export function nameBehindRole(text: string): { name: string; role: string } | null {
  const words = text.split(' ')
  const name = words.slice(-2).join(' ')
  const role = words.slice(0, -2).join(' ')
  const isPost = isOwnRole(role) || officeOf(words[0] ?? '') !== null
  return isPost && isName(name) && !/ (?:and|of|for|the|to|&)$/.test(role) ? { name: bareName(name), role } : null
}

/** "Acting Head of Legal Services Ann Lee (AL)": the initials in brackets tell which of the last words are the name. */
export function behindRole(text: string, inside: readonly string[]): Parts | null {
  if (inside.length === 0) return null
  const words = text.split(' ')
  for (const count of [2, 3]) {
    const name = words.slice(-count).join(' ')
    const role = words.slice(0, -count).join(' ')
    if (isOwnRole(role) && isName(name) && inside.some((short) => areInitialsOf(short, name)))
      return { name: bareName(name), rank: null, roles: [role], called: [], inside: [] }
  }
  return null
}
