import { filterKeys, type FilterInUrl, filterFromUrl } from '../../../shared/filter-url.ts'
import type { Filter } from '../../../shared/filter.ts'
import { wording } from '../../../shared/words/numbers.ts'

export type Query = Record<string, string | string[] | undefined>

type Parameter = { words: string; isGood: (value: string) => boolean; how: string }

const isDay = (value: string) => /^\d{4}-\d{2}-\d{2}$/.test(value) && new Date(value).toJSON()?.slice(0, 10) === value
const day = { isGood: isDay, how: wording.giveDay }
const list = { isGood: (value: string) => value.length <= 4000, how: wording.giveIds }

/** The words of an address that narrow a list: the filter of the pages. */
export const filterParameters: Record<keyof FilterInUrl, Parameter> = {
  body: {
    words: wording.body,
    isGood: (value) => value.length <= 100,
    how: wording.giveBody,
  },
  series: { words: wording.series, ...list },
  from: { words: wording.from, ...day },
  until: { words: wording.until, ...day },
  asAt: { words: wording.asAt, ...day },
  themes: { words: wording.themes, ...list },
  priorities: { words: wording.priorities, ...list },
  offices: { words: wording.offices, ...list },
  side: {
    words: wording.side,
    isGood: (value) => ['commissioner', 'force', 'partner'].includes(value),
    how: wording.giveSide,
  },
  reviewedOnly: {
    words: wording.reviewedOnly,
    isGood: (value) => value === 'yes',
    how: wording.giveYes,
  },
  withPredecessors: {
    words: wording.withPredecessors,
    isGood: (value) => value === 'yes',
    how: wording.giveYes,
  },
}

const MOST_ROWS = 5000

/** The words of an address that say which part of a list is wanted. */
export const partParameters: Record<'limit' | 'after', Parameter> = {
  limit: {
    words: wording.limit(MOST_ROWS),
    isGood: (value) => /^\d{1,4}$/.test(value) && Number(value) >= 1 && Number(value) <= MOST_ROWS,
    how: wording.giveNumber(MOST_ROWS),
  },
  after: {
    words: wording.after,
    isGood: (value) => value.length <= 400,
    how: wording.takeNext,
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
    throw new BadParameter(wording.doesNotNarrow(key.slice(0, 60), name, all))
  }
  if (typeof value !== 'string') throw new BadParameter(wording.severalTimes(key))
  if (!parameter.isGood(value)) throw new BadParameter(wording.cannotBe(key, value.slice(0, 60), parameter.how))
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
