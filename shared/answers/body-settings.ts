import type { OversightBody } from '../succession.ts'
import type { SettingsHistoryRow } from './settings-history.ts'

/** An oversight body of a record with the meetings read that it held. */
export type OversightBodyRow = OversightBody & {
  meetings: number
  firstHeldOn: string | null
  lastHeldOn: string | null
}

/** Which oversight bodies held this force to account, one after the other? Oldest first. */
export type BodySettingsAnswer = {
  bodyId: string
  bodyName: string
  bodies: OversightBodyRow[]
  /** Other bodies whose notes are here and may belong to a successor. */
  others: { bodyId: string; name: string; meetings: number }[]
  history: SettingsHistoryRow[]
}
