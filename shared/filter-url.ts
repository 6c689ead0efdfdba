// Apart from the schema, so that a browser reads its address without loading the schema's library.
import type { Filter } from './filter.ts'

/** The filter as it stands in an address: one word a key, lists joined by commas, nothing for what is not set. */
export const filterKeys = [
  'body',
  'series',
  'from',
  'until',
  'asAt',
  'themes',
  'priorities',
  'offices',
  'side',
  'reviewedOnly',
  'withPredecessors',
] as const
const sides = ['commissioner', 'force', 'partner'] as const satisfies Filter['side'][]
export type FilterInUrl = { [key in (typeof filterKeys)[number]]?: string | undefined }

const joinList = (list: string[] | undefined) => list?.map(encodeURIComponent).join(',')

/** Undoes `encodeURIComponent`; an address typed by hand may hold a lone percent sign, which then stands for itself. */
function decodeItem(item: string): string {
  try {
    return decodeURIComponent(item)
  } catch {
    return item
  }
}

const date = /^\d{4}-\d{2}-\d{2}$/
const readDate = (value: unknown) => (typeof value === 'string' && date.test(value) ? value : null)
const readWord = (value: unknown) => (typeof value === 'string' && value !== '' ? value : null)
const readSide = (value: unknown) => sides.find((side) => side === value) ?? null

function splitList(value: unknown): string[] | undefined {
  if (typeof value !== 'string') return undefined
  return value.split(',').filter(Boolean).map(decodeItem)
}

/** Writes the filter into its URL form; `filterFromUrl` reads it back. Every key is there, `undefined` where not set. */
export function filterToUrl(chosen: Filter): { [key in (typeof filterKeys)[number]]: string | undefined } {
  return {
    body: chosen.body ?? undefined,
    series: joinList(chosen.series),
    from: chosen.from ?? undefined,
    until: chosen.until ?? undefined,
    asAt: chosen.asAt ?? undefined,
    themes: joinList(chosen.themes),
    priorities: joinList(chosen.priorities),
    offices: joinList(chosen.offices),
    side: chosen.side ?? undefined,
    reviewedOnly: chosen.reviewedOnly ? 'yes' : undefined,
    withPredecessors: chosen.withPredecessors ? 'yes' : undefined,
  }
}

/** Reads a filter from an address. What cannot be read (a date that is none, an unknown side) is as if it were not set. */
export function filterFromUrl(address: Record<string, unknown>): Filter {
  return {
    body: readWord(address['body']),
    series: splitList(address['series']),
    from: readDate(address['from']),
    until: readDate(address['until']),
    asAt: readDate(address['asAt']),
    themes: splitList(address['themes']),
    priorities: splitList(address['priorities']),
    offices: splitList(address['offices']),
    side: readSide(address['side']),
    reviewedOnly: address['reviewedOnly'] === 'yes',
    withPredecessors: address['withPredecessors'] === 'yes',
  }
}
