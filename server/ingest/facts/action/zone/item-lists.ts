import type { Block } from '../../../../../shared/blocks.ts'
import { withoutNumber } from './asking-heading.ts'
import { isAsked, isTold } from '../wording.ts'
import { listAlone, opens } from './headings.ts'

/** The lists that close items: under several of them, or under what was said there, and not over the earlier actions. */
export function listsOfItems(blocks: readonly Block[]): ReadonlySet<number> {
  const found = blocks.flatMap(({ text, kind }, index) =>
    kind !== 'repeated' && kind !== 'noise' && listAlone.test(text) ? [index] : [],
  )
  return new Set(found.length > 1 ? found : found.filter((index) => closesItem(blocks, index)))
}

const wasToDo = /^.{2,60}? (?:was|were|(?:had|has) (?:been asked|agreed|undertaken)) to (?!be\b)[a-z]{2,} /

/** Whether a line stands below a heading and what was said there of a matter of its own. */
function closesItem(blocks: readonly Block[], index: number): boolean {
  const block = blocks[index]
  const heading = blocks.slice(0, index).findLast((one) => one.kind === 'heading' && one.level < 7)
  if (!block || block.kind === 'heading' || !heading) return false
  // Below the earlier actions themselves it holds what came of them.
  const isEarlier = opens(heading.text, true) !== null
  const between = blocks.slice(blocks.indexOf(heading) + 1, index)
  if (isEarlier) return between.some(({ text }) => isAsked(withoutNumber(text)) || wasToDo.test(text))
  const last = between.at(-1)
  return last !== undefined && isTold(last.text)
}
