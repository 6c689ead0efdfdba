import type { Block } from '../../../../../shared/blocks.ts'
import type { People } from '../../../../../shared/reading.ts'
import { draftAt, type Draft } from '../draft.ts'
import { beginsWithDoer, isAsked } from '../wording.ts'

const longest = 200
const fewest = 4

// Letters that stand on no list: `RJ and DB to list the vans`, `All to check their diaries`.
const someone = '(?:T\\/)?\\p{Lu}{2,4}'
const letters = new RegExp(`^(?:All|${someone}(?:(?:, ?| and | ?[&/] ?)${someone}){0,3}) to \\p{Ll}`, 'u')

const isPromise = /^[^.;]{2,60}? (?:will|would|shall|should|must) /

/** An order alone on its lines in the column for actions, farther right than the notes: `RJ to send the list by 4 May`. */
export function orderAlone(block: Block, people: People): Draft | null {
  const { kind, text, cells } = block
  if (kind !== 'paragraph' || cells.length > 1 || text.length > longest || text.split(' ').length < fewest) return null
  if (!isAsked(text) || isPromise.test(text) || !(letters.test(text) || beginsWithDoer(text, people))) return null
  return { ...draftAt('raised', block, { start: 0, end: text.length }), certainty: 'likely' }
}
