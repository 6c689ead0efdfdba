import type { Basis } from './evidence.ts'

/** `couldHear` is false at a meeting held on another subject that heard nothing of the theme. */
export type ThemeCell = { meetingId: string; couldHear: boolean; mentions: number; actions: number; exchanges: number }
export type ThemeRow = {
  theme: string
  name: string
  meetings: number
  meetingsOf: number
  actions: number
  exchanges: number
  notAssured: number
  /** Heard of at three of the last six meetings that could have heard it, and at none of the last three. */
  wentQuiet: boolean
  lastHeardOn: string | null
  cells: ThemeCell[]
}
export type ThemeRecurrenceAnswer = {
  basis: Basis
  meetings: { meetingId: string; heldOn: string; title: string; isThematic: boolean }[]
  themes: ThemeRow[]
}
