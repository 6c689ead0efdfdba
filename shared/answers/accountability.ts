import type { Side } from '../facts.ts'
import type { Basis, Share } from './evidence.ts'

export type AccountabilityCell = { theme: string; answers: number; actions: number }

/** An office, or one holder of it. */
export type AccountabilityRow = {
  officeId: string | null
  personId: string | null
  office: string
  short: string | null
  holder: string | null
  side: Side
  answers: number
  notAssured: number
  /** Of these, as a person decided; the rest as their words suggest. */
  notAssuredDecided: number
  actionsOwned: number
  open: number
  /** Reported completed by the first meeting able to hear of it after its first due interval; out of those past it or ended. */
  promisesKept: Share
  /** Open actions raised before the present tenure began. */
  inherited: number
  meetingsAttended: number
  meetingsOf: number
  cells: AccountabilityCell[]
}

export type AccountabilityAnswer = {
  basis: Basis
  themes: { theme: string; name: string }[]
  offices: AccountabilityRow[]
  holders: AccountabilityRow[]
  /** Answers nobody is named for, and actions nobody owns. */
  unnamed: { answers: number; actions: number }
  /** Exchanges; joint answers count for each who answered, so answers may exceed them. */
  exchanges: number
}
