import { bodyOf, knownRanks, officeOf } from '../../../../shared/offices.ts'
import { trimmedEnd } from '../../../../shared/trim.ts'
import { areInitialsOf, bareName, initialsOf, isName, isRoleWord, isWelsh, rankBefore } from './person-name.ts'

/** An entry of a list taken apart: who, the rank before the name, what stands beside it, and what stands in brackets. */
export type Parts = { name: string; rank: string | null; roles: string[]; called: string[]; inside: string[] }

type Named = { name: string; rank: string | null; called: string[] }

const roleNoun =
  /\b(?:police|constable|commissioners?|officers?|director|head of|chief|deputy|assistant|manager|treasurer|secretary|superintendent|inspector|sergeant|advis[eo]r|lead|analyst|administrator|co-?ordinator|clerk|auditor|member|mayor|monitoring|solicitor|accountant|pa to|staff|observer|consultant|executive|representative|apprentice|support|swyddog|prif|pennaeth|comisiynydd)\b/i

/** Whether words say what somebody is: an office, a rank, a post or a body. */
export const isRole = (text: string): boolean => officeOf(text) !== null || bodyOf(text) !== null || roleNoun.test(text)

/** A short line that says what somebody is and names nobody. */
export const isRoleLine = (text: string): boolean =>
  text.length <= 80 &&
  !/[.!?:;]$/.test(text) &&
  /^\p{Lu}/u.test(text) &&
  isRole(text) &&
  !/\b(?:is|was|were|has|had|to|asked|said|agreed|noted)\b(?! the)/.test(text)

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

function bracketsOf(text: string): { rest: string; inside: string[] } {
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

/** The rank before a name; of two that follow each other ("T/DCS Supt") the first. */
function rankOf(text: string): ReturnType<typeof rankBefore> {
  const rank = rankBefore(text)
  const second = rank === null ? null : rankBefore(rank.rest)
  return rank && second && isName(second.rest) ? { ...rank, rest: second.rest } : rank
}

// "PSE Ann Lee": a grade whose letters are no initials of the name.
const grade = /^\p{Lu}{3,5} (?=\p{Lu}[\p{L}'’-]*\p{Ll} \p{Lu}\p{L}*\p{Ll}$)/u

/** A name with whatever rank stands before it; null where the words are no name. */
function named(text: string): Named | null {
  const bare = text.trim().replace(/^the /i, '')
  const rank = rankOf(bare)
  if (rank && (isName(rank.rest) || /^\p{Lu}[\p{L}'’-]+$/u.test(rank.rest))) {
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

const separators = /\s?(?:[–—|\t]|:(?=\s|$)|,|(?<=\s)-(?=[\s\p{Lu}])|(?<=\p{Ll})- )\s?/u

/** "Ann Lee Head of Estates AL": a row of a table of names, roles and initials whose columns ran together. */
function withInitials(text: string): Parts | null {
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
function runTogether(text: string): Parts | null {
  const words = text.split(' ')
  for (const count of [2, 3, 4]) {
    const name = words.slice(0, count).join(' ')
    const role = words.slice(count).join(' ')
    if (
      role !== '' &&
      isName(name) &&
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

/** "Acting Head of Legal Services Ann Lee (AL)": the initials in brackets tell which of the last words are the name. */
function behindRole(text: string, inside: readonly string[]): Parts | null {
  const words = text.split(' ')
  for (const count of [2, 3]) {
    const name = words.slice(-count).join(' ')
    const role = words.slice(0, -count).join(' ')
    if (isOwnRole(role) && isName(name) && inside.some((short) => areInitialsOf(short, name)))
      return { name: bareName(name), rank: null, roles: [role], called: [], inside: [] }
  }
  return null
}

/** Initials alone, as a column of their own holds them: the first letter of the name and others of it in their order. */
function areInitials(text: string, name: string): boolean {
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

/** "Swyddog Cyllid / Finance Officer": of a role in two languages the English one; "Ann Lee / Treasurer": two parts. */
export function inOneLanguage(text: string): string {
  const halves = text.split(' / ')
  const english = halves.filter((half) => !isWelsh(half))
  return halves.length > 1 && english.length > 0 && english.length < halves.length ? english.join(' / ') : text
}

function segmentsOf(text: string): string[] {
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

function inSegments(segments: readonly string[]): Parts | null {
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
  if (before.length > 0 && before.length < others.length) return null
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

/** An office with one holder: the brackets behind a rank that many hold name a place or a matter. */
const isSingleOffice = (text: string) =>
  officeOf(text) !== null && !knownRanks.some((rank) => text.endsWith(rank.name) || text.endsWith(rank.short))

// A role that lost the space before it: "LeeChief Constable".
const stuckRole =
  /(\p{Ll})(?=(?:Police|Chief|Deputy|Assistant|Head|Director|Superintendent|Temporary|Acting|Detective|Inspector|Sergeant)\b)/gu

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
  // "Chief Constable (Ann Lee)": the name stands in the brackets of its office.
  const who = isSingleOffice(bare) ? inside.findIndex((content) => isName(content) && rankBefore(content) === null) : -1
  const within = who < 0 ? null : named(inside[who] ?? '')
  return within && { ...within, roles: [bare], inside: inside.filter((_, index) => index !== who) }
}
