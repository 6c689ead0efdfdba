import { z } from 'zod'
import { day } from './facts.ts'

/**
 * The one filter of the product. An absent list means everything, an empty list means nothing.
 * `body` null lets the server choose the body whose meeting was read last; `asAt` null is the date of the last meeting read.
 */
export const filter = z.object({
  body: z.string().nullable().default(null),
  series: z.array(z.string()).optional(),
  /** First and last day of the period, `YYYY-MM-DD`, both included. */
  from: day.nullable().default(null),
  until: day.nullable().default(null),
  asAt: day.nullable().default(null),
  themes: z.array(z.string()).optional(),
  offices: z.array(z.string()).optional(),
  side: z.enum(['commissioner', 'force', 'partner']).nullable().default(null),
  reviewedOnly: z.boolean().default(false),
})
export type Filter = z.infer<typeof filter>

export const emptyFilter: Filter = filter.parse({})

/** The filter as it stands in an address: one word a key, lists joined by commas, nothing for what is not set. */
export const filterKeys = ['body', 'series', 'from', 'until', 'asAt', 'themes', 'offices', 'side', 'reviewedOnly'] as const
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
    offices: joinList(chosen.offices),
    side: chosen.side ?? undefined,
    reviewedOnly: chosen.reviewedOnly ? 'yes' : undefined,
  }
}

/** Reads a filter from an address. What cannot be read (a date that is none, an unknown side) is as if it were not set. */
export function filterFromUrl(address: Record<string, unknown>): Filter {
  const { shape } = filter
  return {
    body: shape.body.catch(null).parse(address['body'] || null),
    series: splitList(address['series']),
    from: shape.from.catch(null).parse(address['from']),
    until: shape.until.catch(null).parse(address['until']),
    asAt: shape.asAt.catch(null).parse(address['asAt']),
    themes: splitList(address['themes']),
    offices: splitList(address['offices']),
    side: shape.side.catch(null).parse(address['side']),
    reviewedOnly: address['reviewedOnly'] === 'yes',
  }
}
