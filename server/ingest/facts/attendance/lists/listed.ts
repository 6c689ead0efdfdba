import type { Block } from '../../../../../shared/blocks.ts'
import type { AttendanceFact } from '../../../../../shared/facts.ts'
import type { Entry } from '../../people/person-entry.ts'
import { isRole } from '../../people/role-words.ts'
import { board, type Label } from '../label.ts'

/** Somebody of a list, with the passage that names them. `isLoose`: neither a label nor a body nor a table stands over them. */
export type Listed = Entry & {
  status: AttendanceFact['status']
  organisation: string | null
  block: Block
  start: number
  end: number
  place: number
  isLoose: boolean
  /** Nothing on the lines above says what the list is that this person stands in. */
  isUnheaded?: boolean
}

/** The label of whoever was there. */
export const here: Label = { status: 'present', chair: false, minutes: false, organisation: null, rest: '' }

/** What stands beside a councillor's name and is no post is the place. */
const ofAll = ({ office }: Entry, label: Label) =>
  label.office === undefined || (office !== null && isRole(office)) ? {} : { office: label.office }

/** An entry with what its label and body say. */
export const listedUnder = (
  entry: Entry,
  label: Label,
  body: string | null,
  at: { block: Block; start: number; place: number; isLoose: boolean },
): Listed => ({
  ...entry,
  ...ofAll(entry, label),
  isChair: entry.isChair || label.chair,
  takesMinutes: entry.takesMinutes || label.minutes,
  status: entry.apologises ? 'apologies' : label.status,
  organisation: (label.organisation === board ? null : label.organisation) ?? body ?? label.organisation,
  end: at.block.text.length,
  ...at,
})
