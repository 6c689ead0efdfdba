import type { Basis } from './evidence.ts'

export type SlipAction = {
  lifeId: string
  text: string
  /** Latest day of the first due interval, and of the present one. */
  firstLatest: string
  nowLatest: string
  /** From one to the other; less than nothing where it was brought nearer. */
  days: number
}

export type SlipAnswer = {
  basis: Basis
  lives: number
  /** Those whose due date moved, the furthest first. */
  moved: SlipAction[]
  /** With a latest day that is still the first one. */
  held: number
  /** With a due date whose first or present one has no latest day ("a future meeting"). */
  openEnded: number
  noDueDate: number
}
