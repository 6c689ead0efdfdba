import { filterKeys, type FilterInUrl, filterFromUrl } from '../../../shared/filter-url.ts'
import type { Filter } from '../../../shared/filter.ts'

export type Query = Record<string, string | string[] | undefined>

type Parameter = { words: string; isGood: (value: string) => boolean; how: string }

const isDay = (value: string) => /^\d{4}-\d{2}-\d{2}$/.test(value) && new Date(value).toJSON()?.slice(0, 10) === value
const day = { isGood: isDay, how: 'Give a day as YYYY-MM-DD.' }
const list = { isGood: (value: string) => value.length <= 4000, how: 'Give ids or keys, with commas between them.' }

/** The words of an address that narrow a list: the filter of the pages. */
export const filterParameters: Record<keyof FilterInUrl, Parameter> = {
  body: {
    words: 'Id of an oversight body; without it a question takes the body read last, and a list all bodies',
    isGood: (value) => value.length <= 100,
    how: 'Give the id of a body.',
  },
  series: { words: 'Ids of series of meetings, with commas between them', ...list },
  from: { words: 'First day of the period, YYYY-MM-DD', ...day },
  until: { words: 'Last day of the period, YYYY-MM-DD', ...day },
  asAt: { words: 'The day for which figures are true, YYYY-MM-DD; without it that of the last meeting read', ...day },
  themes: { words: 'Keys of themes, with commas between them', ...list },
  priorities: { words: 'Keys of priorities of the police and crime plan, with commas between them', ...list },
  offices: { words: 'Ids of offices, with commas between them', ...list },
  side: {
    words: 'commissioner, force or partner',
    isGood: (value) => ['commissioner', 'force', 'partner'].includes(value),
    how: 'Give commissioner, force or partner.',
  },
  reviewedOnly: {
    words: '"yes" for what a person has reviewed alone',
    isGood: (value) => value === 'yes',
    how: 'Give yes, or leave it out.',
  },
  withPredecessors: {
    words: '"yes" for what was told under earlier oversight bodies of the record, too',
    isGood: (value) => value === 'yes',
    how: 'Give yes, or leave it out.',
  },
}

const MOST_ROWS = 5000

/** The words of an address that say which part of a list is wanted. */
export const partParameters: Record<'limit' | 'after', Parameter> = {
  limit: {
    words: `How many rows at most, 1 to ${MOST_ROWS}; JSON gives 500 without it, CSV all`,
    isGood: (value) => /^\d{1,4}$/.test(value) && Number(value) >= 1 && Number(value) <= MOST_ROWS,
    how: `Give a whole number from 1 to ${MOST_ROWS}.`,
  },
  after: {
    words: 'Where the part before ended: "next" of its answer has it',
    isGood: (value) => value.length <= 400,
    how: 'Take it from "next" of the answer before.',
  },
}

/** What an address asks for cannot be given; the message says what to do. */
export class BadParameter extends Error {
  override readonly name = 'BadParameter'
  readonly statusCode = 400
}

const isKnown = (key: string): key is keyof FilterInUrl => (filterKeys as readonly string[]).includes(key)
const isPart = (key: string): key is 'limit' | 'after' => key === 'limit' || key === 'after'

function checked(name: string, takes: readonly string[], key: string, value: string | string[] | undefined): string {
  const parameter = isPart(key)
    ? partParameters[key]
    : isKnown(key) && takes.includes(key)
      ? filterParameters[key]
      : null
  if (parameter === null) {
    const all = [...takes, 'limit', 'after'].join(', ')
    throw new BadParameter(
      `"${key.slice(0, 60)}" does not narrow ${name}: take it out of the address. It takes ${all}.`,
    )
  }
  if (typeof value !== 'string') throw new BadParameter(`"${key}" stands several times in the address: give it once.`)
  if (!parameter.isGood(value)) throw new BadParameter(`"${key}" cannot be "${value.slice(0, 60)}". ${parameter.how}`)
  return value
}

/** Reads what narrows a list and which part is wanted; throws `BadParameter` with a sentence for what cannot be meant. */
export function readParameters(
  name: string,
  takes: readonly (keyof FilterInUrl)[],
  query: Query,
): { filter: Filter; limit: number | null; after: string } {
  const words = Object.entries(query).map(([key, value]) => [key, checked(name, takes, key, value)] as const)
  const read: Record<string, string> = Object.fromEntries(words)
  const limit = read['limit'] === undefined ? null : Number(read['limit'])
  return { filter: filterFromUrl(read), limit, after: read['after'] ?? '' }
}
