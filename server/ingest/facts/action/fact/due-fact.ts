import type { Slice } from '../../../../../shared/blocks.ts'
import type { DueFact } from '../../../../../shared/facts.ts'
import { dueCell } from '../../due/due-cell.ts'
import type { DueWords } from '../../due/due-words.ts'
import type { DueReference } from '../../due/reference.ts'

/** Due words as a fact: as they are written, with their days. */
export function dueFact(text: string, words: DueWords | null): DueFact | null {
  return words && { written: text.slice(words.start, words.end), earliest: words.earliest, latest: words.latest }
}

/** What a cell of a due column says. */
export function cellDue(cell: Slice | null, reference: DueReference): DueFact | null {
  return cell && dueFact(cell.text, dueCell(cell.text, reference))
}
