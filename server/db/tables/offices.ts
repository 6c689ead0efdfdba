import type { Side } from '../../../shared/facts.ts'

export type OfficesTable = {
  id: string
  body_id: string
  name: string
  short: string | null
  side: Side
  /** What decisions hold on to; null until the body is linked again: its name does as well. */
  key: string | null
}
