import { knownRanks, officeOf } from '../../../../shared/offices.ts'
import { trimmedEnd } from '../../../../shared/trim.ts'
import { isName, rankBefore } from './person-name.ts'
import { bracketsOf } from './brackets.ts'
import { named } from './ranked-name.ts'
import { withInitials, runTogether, behindRole } from './run-together.ts'
import { inSegments, segmentsOf } from './in-segments.ts'
import { isRole } from './role-words.ts'
import type { Parts } from './parts.ts'

/** An office with one holder: the brackets behind a rank that many hold name a place or a matter. */
const isSingleOffice = (text: string) =>
  officeOf(text) !== null && !knownRanks.some((rank) => text.endsWith(rank.name) || text.endsWith(rank.short))

// A role that lost the space before it: "LeeChief Constable".
const stuckRole =
  /(\p{Ll})(?=(?:Police|Chief|Deputy|Assistant|Head|Director|Superintendent|Temporary|Acting|Detective|Inspector|Sergeant)\b)/gu

const surely = /^(?:(?:Mr|Mrs|Ms|Miss|Mx|Dr|Sir|Dame|Prof|Cllr|Councillor)\.? \p{Lu}|(?:\p{Lu}\. ?){1,3}\p{Lu}\p{Ll})/u

/** Takes an entry of a list apart; null where it names nobody. */
export function partsOf(text: string): Parts | null {
  const plain = text
    .replace(stuckRole, '$1 ')
    .replace(/^[\s•*–—-]+|^\d{1,2}[.)] ?(?=\p{Lu})/u, '')
    .replace(/ ?\.{3,} ?/g, '\t')
  const { rest, inside } = bracketsOf(trimmedEnd(plain, ' \t.;,'))
  const bare = trimmedEnd(rest, ' \t.;,–-').replace(/^(?:and )?(?:the|an?|(?:his|her|their)) (?=\p{Lu})/u, '')
  const found = withInitials(bare) ?? inSegments(segmentsOf(bare)) ?? runTogether(bare) ?? behindRole(bare, inside)
  if (found) return { ...found, inside }
  // "Chief Constable (Ann Lee)": the name stands in the brackets of its office; behind any other post it has a title or an initial.
  const isPost = /^\p{Lu}/u.test(bare) && bare.length <= 80 && isRole(bare)
  const who = inside.findIndex(
    (content) =>
      (isSingleOffice(bare) || (isPost && surely.test(content))) && isName(content) && rankBefore(content) === null,
  )
  const within = who < 0 ? null : named(inside[who] ?? '')
  return within && { ...within, roles: [bare], inside: inside.filter((_, index) => index !== who) }
}
