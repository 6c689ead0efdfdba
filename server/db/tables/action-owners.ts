import type { Basis, Side } from '../../../shared/facts.ts'

export type ActionOwnersTable = {
  action_id: string
  position: number
  body_id: string
  life_id: string
  written: string
  name: string | null
  person_id: string | null
  office_id: string | null
  side: Side
  basis: Basis
}
