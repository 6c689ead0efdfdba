import type { Block, Range, Slice } from '../../../../shared/blocks.ts'
import type { ActionFact } from '../../../../shared/facts.ts'

/** An action as its reader found it: where its words stand, and where else something is said of it. */
export type Draft = {
  origin: ActionFact['origin']
  block: Block
  body: Range
  /** The text of the action where it is more than `body`: a sentence before it, or several pieces. */
  text: Slice | null
  ref: string | null
  raisedAt: string | null
  /** The number of its item, where a cell gives it. */
  item?: string | null
  /** A label, cell or bracket that names the owner. */
  owner: string | null
  /** A cell that gives the due date. */
  due: Slice | null
  /** Where else due words may stand: the sentence before. */
  before: Slice | null
  /** The line over its list, where that says when all in it is due. */
  above?: Slice | null
  updates: Slice[]
  /** Its words stand in a cell of their own, apart from any report. */
  isApart?: boolean
  /** Its words tell what has come of it: nothing in them asks. */
  isReport?: boolean
  /** What the line over the list says of all in it, where nothing else is told. */
  listedAs?: string
  /** A cell or word that gives the status. */
  status: string | null
  /** A mark such as `(Action 3)` behind its words, which may point to a list that holds them. */
  isPointer?: boolean
  certainty: ActionFact['certainty']
}

/** A draft of which nothing but its words is known. */
export function draftAt(origin: ActionFact['origin'], block: Block, body: Range): Draft {
  const nothing = { text: null, ref: null, raisedAt: null, owner: null, due: null, before: null, status: null }
  return { origin, block, body, ...nothing, updates: [], certainty: 'sure' }
}
