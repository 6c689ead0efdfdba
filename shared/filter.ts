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
  /** Priorities of the police and crime plan. */
  priorities: z.array(z.string()).optional(),
  offices: z.array(z.string()).optional(),
  side: z.enum(['commissioner', 'force', 'partner']).nullable().default(null),
  reviewedOnly: z.boolean().default(false),
  /** Counts what was told under the bodies before the one of the as-at date, too. */
  withPredecessors: z.boolean().default(false),
})
export type Filter = z.infer<typeof filter>

export const emptyFilter: Filter = filter.parse({})
