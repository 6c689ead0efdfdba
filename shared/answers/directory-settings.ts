import type { Side } from '../facts.ts'
import type { SettingsHistoryRow } from './settings-history.ts'

/** A person in an office; `isSaid` where a person set its days or capacity. */
export type TenureRow = {
  tenureId: string
  person: string
  name: string
  capacity: 'substantive' | 'temporary' | 'acting'
  /** The first and last meeting whose list shows them in it. */
  firstSeenOn: string
  lastSeenOn: string
  from: string | null
  until: string | null
  isSaid: boolean
}

export type OfficeRow = {
  officeId: string
  /** What decisions hold on to. */
  office: string
  name: string
  short: string | null
  side: Side
  /** Newest first. */
  tenures: TenureRow[]
}

export type PersonRow = { personId: string; person: string; name: string; offices: string[]; meetings: number }

/** Which offices has the body, who held them and when, and what was changed? */
export type DirectorySettingsAnswer = {
  bodyId: string
  bodyName: string
  offices: OfficeRow[]
  people: PersonRow[]
  history: SettingsHistoryRow[]
}

/** A form by which the notes of a meeting call somebody. */
export type SightingRow = {
  on: string
  meetingId: string
  title: string
  written: string
  /** How often it is so written as owner of an action or as who answered; 0 where only the list has it. */
  uses: number
  isOnList: boolean
}

/** Where is a person seen in the notes, and by which names and short forms? Newest first. */
export type SightingsAnswer = { sightings: SightingRow[] }
