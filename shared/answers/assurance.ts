import type { Basis } from './evidence.ts'

/** Answers of each value; `decided` of them by a person, the rest as their words suggest. */
export type AssuranceCount = {
  answers: number
  assured: number
  partlyAssured: number
  notAssured: number
  unclear: number
  decided: number
}

export type AssuranceMeeting = { meetingId: string; heldOn: string; title: string; isThematic: boolean }
export type AssuranceCell = AssuranceCount & { meetingId: string }

export type AssuranceAnswer = {
  basis: Basis
  meetings: AssuranceMeeting[]
  all: AssuranceCount
  /** Of the answers of each meeting, whatever their theme. */
  byMeeting: AssuranceCell[]
  /** An answer on two themes counts in each; cells only where there is an answer. */
  themes: (AssuranceCount & { theme: string; name: string; cells: AssuranceCell[] })[]
  /** Questions to which the notes have no answer; no part of the counts. */
  unanswered: number
}
