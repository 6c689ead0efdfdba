import type { Block } from '../../../../../shared/blocks.ts'
import type { People } from '../../../../../shared/reading.ts'
import { notedTaskIn, toldTaskIn, type ToldTask } from './told-task.ts'
import { owedIn } from './owed.ts'

/** What somebody had been to do, as the words of a list of earlier actions tell it; null where they tell something else. */
export const taskIn = (block: Block, words: string, people: People, heldOn: string | null): ToldTask | null =>
  toldTaskIn(words, people, heldOn) ??
  owedIn(words, people) ??
  (block.kind === 'bullet' ? notedTaskIn(words, people) : null)
