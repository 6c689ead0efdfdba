import { folded } from './words.ts'

export type Capacity = 'substantive' | 'temporary' | 'acting'

const CAPACITY = /^(?:(?<temporary>temporary|t\/|t\s*\/\s*)|(?<acting>acting|a\/))\s*/i
const SHORT_IN_BRACKETS = /\s*\((?<short>[A-Z][A-Za-z/&]{1,7})\)\s*$/

/** An office as one key whatever its holder's capacity: `Temporary Deputy Chief Constable` is the Deputy's office, held for a time. */
export function officeName(written: string): { key: string; name: string; capacity: Capacity; short: string | null } {
  const marked = CAPACITY.exec(written)
  const capacity = marked?.groups?.['temporary'] ? 'temporary' : marked?.groups?.['acting'] ? 'acting' : 'substantive'
  const bare = marked ? written.slice(marked[0].length) : written
  const bracket = SHORT_IN_BRACKETS.exec(bare)
  const name = (bracket ? bare.slice(0, bracket.index) : bare).trim()
  const key = folded(name)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
  return { key, name, capacity, short: bracket?.groups?.['short'] ?? null }
}

const TITLES = /^(?:mr|mrs|ms|miss|dr|sir|dame|cllr|councillor|prof|professor|lord|lady|rev|pc|ps|sgt|insp|supt)\.?\s+/i

/** A person's name as a key: no title, case, accents or stops. */
export function personKey(name: string): string {
  let bare = name.trim()
  for (let next = bare.replace(TITLES, ''); next !== bare; next = bare.replace(TITLES, '')) bare = next
  return folded(bare)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
