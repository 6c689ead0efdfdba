import type { Side } from '../../../shared/facts.ts'

export type OfficesTable = { id: string; body_id: string; name: string; short: string | null; side: Side }
