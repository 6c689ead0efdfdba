import type { Basis } from './evidence.ts'

export type OverdueAction = {
  lifeId: string
  text: string
  /** Offices or people that own it, as the notes have them. */
  owners: string[]
  dueWritten: string
  dueLatest: string
  daysOverdue: number
}

/** Open actions by what their present due date says; the groups add up to `open`. */
export type OverdueAnswer = {
  basis: Basis
  open: number
  /** The longest overdue first. */
  overdue: OverdueAction[]
  notYetDue: number
  /** Due "at a future meeting": never overdue. */
  openEnded: number
  noDueDate: number
}
