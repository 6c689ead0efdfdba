import { filterKeys, type FilterInUrl } from '../../shared/filter-url.ts'

type Words = Record<string, string>

/** The words of an address's query string, as they stand there: no value is taken for a number or a list. */
export function parseSearch(query: string): Words {
  return Object.fromEntries(new URLSearchParams(query))
}

/** The query string of some words; commas and colons stay readable, what is not set is left out. */
export function stringifySearch(words: Record<string, unknown>): string {
  const set = Object.entries(words).filter((pair): pair is [string, string] => typeof pair[1] === 'string')
  const query = new URLSearchParams(set).toString().replaceAll('%2C', ',').replaceAll('%3A', ':')
  return query && `?${query}`
}

/** Keeps those of the named words that the address has. */
export function pick<Key extends string>(
  words: Record<string, unknown>,
  keys: readonly Key[],
): { [key in Key]?: string } {
  const kept: { [key in Key]?: string } = {}
  for (const key of keys) if (typeof words[key] === 'string') kept[key] = words[key]
  return kept
}

/** The filter's own words of an address: what every page keeps when one goes from one to the next. */
export const filterWords = (words: Record<string, unknown>): FilterInUrl => pick(words, filterKeys)
