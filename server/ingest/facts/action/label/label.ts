import type { Range } from '../../../../../shared/blocks.ts'

/** A label in a block's text: it stands at `start`, what it introduces begins at `end`. */
export type Label = {
  kind: 'action' | 'update'
  start: number
  end: number
  ref: string | null
  owner: string | null
  /** It stands behind the words that it makes an action of, and introduces nothing. */
  isBehind?: boolean
  /** It is a word that this office alone has for an action. */
  isOwn?: boolean
  /** It says itself whether its action is of an earlier meeting. */
  isEarlier?: boolean
  /** Where it says by when. */
  due?: Range
  /** It stands with its words in brackets, which end before this mark. */
  closedBy?: string
}
