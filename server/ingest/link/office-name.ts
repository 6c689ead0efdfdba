import { knownRanks } from '../../../shared/offices.ts'
import { folded } from './words.ts'

export type Capacity = 'substantive' | 'temporary' | 'acting'

const CAPACITY = /^(?:(?<temporary>temporary |t\/ ?)|(?<acting>acting |a\/ ?))/i
const SHORT_IN_BRACKETS = /\s?\((?<short>[A-Z][A-Z/&]{1,7})\)$/
/** `, OPCC` or `, Marlshire Police` after a post says whose post it is, not which. */
const EMPLOYER = /,? (?:OPF?CC|PCCO|(?:the )?Office of [^,]{1,80}|[^,()]{1,80} (?:Police|Constabulary|Council))$/
const PARTS = /\s?[,()]\s?/

const keyOf = (text: string) =>
  folded(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

const ranks = new Set(knownRanks.flatMap(({ short, name }) => [keyOf(short), keyOf(name)]))

/** A post without the rank of whoever holds it, where it has a name of its own. */
function withoutRank(name: string): string {
  const parts = name.split(PARTS).filter((part) => part !== '')
  const posts = parts.filter((part) => !ranks.has(keyOf(part)))
  return posts.length > 0 && posts.length < parts.length ? posts.join(', ') : name
}

function withoutEmployer(name: string): string {
  const employer = EMPLOYER.exec(name)
  return employer && employer.index > 0 && name[employer.index] === ',' ? name.slice(0, employer.index) : name
}

/**
 * An office as one key whoever holds it and however it is written: `Temporary Deputy Chief Constable` is the Deputy's office
 * held for a time, `Head of Contact, Marlshire Police` and `Head of Contact (Chief Superintendent)` are one post.
 */
export function officeName(written: string): { key: string; name: string; capacity: Capacity; short: string | null } {
  const marked = CAPACITY.exec(written)
  const capacity = marked?.groups?.['temporary'] ? 'temporary' : marked?.groups?.['acting'] ? 'acting' : 'substantive'
  const bare = (marked ? written.slice(marked[0].length) : written).trim()
  const bracket = SHORT_IN_BRACKETS.exec(bare)
  const name = withoutRank(withoutEmployer(bracket ? bare.slice(0, bracket.index) : bare))
  return { key: keyOf(name), name, capacity, short: bracket?.groups?.['short'] ?? null }
}

const TITLES = /^(?:mr|mrs|ms|miss|dr|sir|dame|cllr|councillor|prof|professor|lord|lady|rev|pc|ps|sgt|insp|supt)\.?\s+/i

/** A person's name as a key: no title, case, accents or stops. */
export function personKey(name: string): string {
  let bare = name.trim()
  for (let next = bare.replace(TITLES, ''); next !== bare; next = bare.replace(TITLES, '')) bare = next
  return keyOf(bare)
}

/** Whether a short form is a person's initials rather than an office's short form. */
export const isInitialsOf = (form: string, name: string): boolean =>
  form.toUpperCase() ===
  personKey(name)
    .split(' ')
    .map((part) => part.charAt(0).toUpperCase())
    .join('')
