import type { PeopleKey } from '../../people/key.ts'
import type { Entry } from '../../people/person-entry.ts'
import type { PeopleColumns } from '../../people/table.ts'
import type { Label } from '../label.ts'

/** What is in force while the lists are walked: the label, the body, the columns of a table, a role whose holder comes next. */
export type State = {
  label: Label | null
  /** How far in the heading stands that is the label: those below it part its list. */
  level: number | null
  /** The label of the list that a line with the word for the chair alone stands in: it holds again behind the chair. */
  around: Label | null
  body: string | null
  columns: PeopleColumns | null
  labels: Map<number, Label> | null
  key: PeopleKey
  role: string | null
  /** The beginning of an office that a list breaks off with: it goes on with the next line. */
  brokenOff: string
  awaitsRole: boolean
  /** Whether the last person stands on a line of its own, over bullets that say more. */
  isOverBullets: boolean
  misses: number
  run: number
  isFull: boolean
}

/** `body` where a part of a list names one of its own. */
type Found = Entry & { body?: string | null }

/** What one block gave, from where in it, and what is in force after it. */
export type Step = { found: Found[]; from: number; state: State; label?: Label; roleOfLast?: string }

/** Nothing is in force. */
export const nothing: State = {
  label: null,
  level: null,
  around: null,
  body: null,
  columns: null,
  labels: null,
  key: new Map(),
  role: null,
  brokenOff: '',
  awaitsRole: false,
  isOverBullets: false,
  misses: 0,
  run: 0,
  isFull: false,
}
