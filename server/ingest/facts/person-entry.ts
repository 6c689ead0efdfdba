import { bodyOf, officeOf } from '../../../shared/offices.ts'
import { trimmedEnd, trimmedOf } from '../../../shared/trim.ts'
import { bareName, initialsOf, isName, rankBefore } from './person-name.ts'

/** One person of an attendance list as written. */
export type Entry = {
  name: string
  office: string | null
  called: string[]
  isChair: boolean
  takesMinutes: boolean
  apologises: boolean
}

const chairing = /^(?:the |in the |joint |co-?|acting )?chair(?:man|person|woman|ing|ed)?$/i
// A deputy is not in the chair, and holds no office by it.
const deputising = /^(?:vice|deputy)[- ]chair(?:man|person|woman)?$/i
const noting = /^(?:the )?(?:minutes?|notes?)(?:[- ]?(?:taker|taking|secretary))?$|^(?:minutes?|notes?)[ -]taker$|^secretary$|^taking (?:the )?(?:minutes|notes)$|^clerk$/i
const apologising = /^apologies$|^apols?$|^absent$/i
// How or how long somebody was there: (part), (MT), (via Teams), (items 1-4), (from 10:30), (by phone).
const presence =
  /^(?:part(?:ial)?(?: of(?: the)? meeting)?|pt|mt|vc|via .*|teams|ms teams|microsoft teams|zoom|skype|online|remote(?:ly)?|virtual(?:ly)?|in person|by (?:phone|telephone|video).*|dial(?:led)? in|items?\b.*|agenda items?\b.*|for items?\b.*|from\b.*|until\b.*|till\b.*|left\b.*|arrived\b.*|joined\b.*|part meeting|observer|observing|shadowing|\d.*|n\/a|new|tbc)$/i

function bracketsOf(text: string): { rest: string; inside: string[] } {
  const inside: string[] = []
  const rest = text.replace(/\(([^()]{0,120})\){1,2}/g, (_, content: string) => {
    inside.push(...content.split(/\s*[,;]\s*/).filter(Boolean))
    return ' '
  })
  return { rest: rest.replace(/ {2,}/g, ' ').replace(/ ([,;:])/g, '$1').trim(), inside }
}

const isShortForm = (text: string) =>
  officeOf(text) !== null || rankBefore(text) !== null || /^(?:[TA]\/)?\p{Lu}{2,5}(?: \p{Lu}[\p{L}'’-]+)?$/u.test(text) || /^(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Cllr|Sir|Dame)\.? \p{Lu}[\p{L}'’-]+$/u.test(text)

// A role that lost the space before it: "LeeChief Constable".
const stuckRole = /(\p{Ll})(?=(?:Police|Chief|Deputy|Assistant|Head|Director|Superintendent|Temporary|Acting|Detective|Inspector|Sergeant)\b)/gu

type Parts = { name: string; roles: string[]; called: string[] }

/** A name with whatever rank stands before it; null where the words are no name. */
function named(text: string): Parts | null {
  const rank = rankBefore(text)
  if (rank && (isName(rank.rest) || /^\p{Lu}[\p{L}'’-]+$/u.test(rank.rest))) {
    const surname = rank.rest.split(' ').at(-1) ?? ''
    const name = rank.rest.includes(' ') ? bareName(rank.rest) : text.trim()
    const called = rank.written.split(' ').length <= 2 ? [`${rank.written} ${surname}`] : []
    return { name, roles: [rank.office], called }
  }
  return isName(text) ? { name: bareName(text), roles: [], called: [] } : null
}

const separators = /\s*(?:[–—|\t]|:(?=\s|$)|,|(?<=\s)-(?=\s)|(?<=\p{Ll})- )\s*/u

/** A name that runs straight into its role: "Ann Lee Chief Constable", "Ann LeeChief Constable". */
function runTogether(text: string): Parts | null {
  const words = text.split(' ')
  for (const count of [2, 3, 4]) {
    const name = words.slice(0, count).join(' ')
    const role = words.slice(count).join(' ')
    if (role !== '' && isName(name) && (officeOf(role) ?? bodyOf(role) ?? /^(?:police|chief|deputy|assistant|temporary|acting|head|director|superintendent|inspector|officer|commissioner|secretary|staff|policy|finance|treasurer|the)\b/i.test(role))) {
      return { name: bareName(name), roles: [role], called: [] }
    }
  }
  return null
}

function partsOf(text: string): Parts | null {
  const segments = text.split(separators).filter(Boolean)
  const at = segments.findIndex((segment) => named(segment) !== null)
  // The name comes first ("Name, role"), or last behind the role alone ("Role: Name").
  const isPlaced = at === 0 || (at > 0 && at === segments.length - 1)
  const found = isPlaced ? named(segments[at] ?? '') : null
  if (!found) return runTogether(text)
  const others = segments.filter((_, index) => index !== at)
  return { ...found, roles: [...found.roles, ...(others.length > 0 ? [others.join(', ')] : [])] }
}

const fullOffice = (role: string) => officeOf(role)?.name ?? bodyOf(role)?.name ?? role

/**
 * Reads one entry of an attendance list: `Name (XY) – Role`, `Role: Name`, `Rank Name (Chair)`, `Name, Role, Body`, a bare
 * name; what stands in brackets is told apart by what it says. Null for anything that names nobody.
 */
export function entryOf(text: string): Entry | null {
  const { rest, inside } = bracketsOf(trimmedEnd(text.replace(stuckRole, '$1 ').replace(/^[\s•*–—-]+/, ''), ' \t.;,'))
  const parts = partsOf(trimmedEnd(rest, ' \t.;,–-'))
  if (!parts) return null
  const entry: Entry = { name: parts.name, office: null, called: [...parts.called], isChair: false, takesMinutes: false, apologises: false }
  const roles: string[] = []
  for (const role of parts.roles) note(role, entry, roles, false)
  for (const content of inside) note(content, entry, roles, true)
  const office = roles.find((role) => role !== '')
  return { ...entry, office: office === undefined ? null : fullOffice(office) }
}

/** What a role or a bracket says goes where it belongs: chair, notes, presence, a short form, or the office. */
function note(content: string, entry: Entry, roles: string[], isBracket: boolean): void {
  const text = trimmedOf(content, ' \t–-)')
  if (chairing.test(text)) entry.isChair = true
  else if (deputising.test(text)) return
  else if (noting.test(text)) entry.takesMinutes = true
  else if (apologising.test(text)) entry.apologises = true
  else if (isBracket && presence.test(text)) return
  else if (isBracket && isShortForm(text)) noteShortForm(text, entry, roles)
  else if (isBracket && roles[0] !== undefined) noteDetail(text, entry, roles)
  else if (text !== '') roles.push(text)
}

function noteShortForm(text: string, entry: Entry, roles: string[]): void {
  entry.called.push(text)
  const isInitials = text === initialsOf(entry.name)
  if (roles.length === 0 && !isInitials && (officeOf(text) ?? bodyOf(text))) roles.push(text)
}

/** A bracket behind a role says how it is called for short, or what part of it is meant. */
function noteDetail(text: string, entry: Entry, roles: string[]): void {
  const [role = '', ...more] = roles
  if (role.toLowerCase().includes(text.toLowerCase())) entry.called.push(text)
  else roles.splice(0, roles.length, `${role} (${text})`, ...more)
}
