import { bareName, isName, isSurname, rankBefore } from './person-name.ts'
import { areInitials } from './initials.ts'

type Named = { name: string; rank: string | null; called: string[] }

/** The rank before a name; of two that follow each other ("T/DCS Supt") the first. */
function rankOf(text: string): ReturnType<typeof rankBefore> {
  const rank = rankBefore(text)
  const second = rank === null ? null : rankBefore(rank.rest)
  return rank && second && isName(second.rest) ? { ...rank, rest: second.rest } : rank
}

// "PSE Ann Lee": a grade whose letters are no initials of the name.
const grade = /^\p{Lu}{3,5} (?=\p{Lu}[\p{L}'’-]*\p{Ll} \p{Lu}\p{L}*\p{Ll}$)/u

/** A name with whatever rank stands before it; null where the words are no name. */
export function named(text: string): Named | null {
  const bare = text.trim().replace(/^the /i, '')
  const rank = rankOf(bare)
  if (rank && (isName(rank.rest) || isSurname(rank.rest))) {
    const surname = bareName(rank.rest).split(' ').at(-1) ?? ''
    const name = rank.rest.includes(' ') ? bareName(rank.rest) : bare
    const called = rank.written.split(' ').length <= 2 ? [`${rank.written} ${surname}`] : []
    return { name, rank: rank.office, called }
  }
  // "BQ  Brendan Quill": initials in front of the name that they are of.
  const [first = '', ...others] = text.trim().split(' ')
  const rest = others.join(' ')
  if (/^\p{Lu}{2,4}$/u.test(first) && isName(rest) && areInitials(first, rest))
    return { name: bareName(rest), rank: null, called: [first] }
  return isName(text) ? { name: bareName(text.replace(grade, '')), rank: null, called: [] } : null
}
