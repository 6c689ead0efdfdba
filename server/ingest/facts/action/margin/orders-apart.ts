import type { Block } from '../../../../../shared/blocks.ts'
import { partOf } from '../../../../../shared/part-of.ts'
import type { People } from '../../../../../shared/reading.ts'
import type { Margin } from '../columns.ts'
import { opening } from '../earlier/opening.ts'
import { beginsWithDoer, isAsked, isImperative } from '../wording.ts'
import { assignedIn } from './assigned.ts'
import { isPoint } from './cells.ts'
import { legendIn, legendLabel, type Legend } from '../label/legend.ts'
import { marginAt } from './columns.ts'

/**
 * Notes in which a line heads a right-hand column `ACTION`: an order that stands there in full, beside what was said, becomes a
 * passage of its own.
 */
export function withOrdersApart(blocks: readonly Block[], people: People): Block[] {
  let margin: Margin | null = null
  const legend = legendIn(blocks)
  return blocks.flatMap((block, index) => {
    margin = marginAt(blocks, index) ?? margin
    if (!margin?.isForActions || block.kind === 'repeated' || block.kind === 'noise') return [block]
    return apart(block, margin, people, legend)
  })
}

function apart(block: Block, { owner }: Margin, people: People, legend: Legend): Block[] {
  const cell = block.cells.at(-1)
  if (!cell || cell.column !== owner || block.cells.length < 2 || isPoint(block)) return [block]
  const words = block.text.slice(cell.start, cell.end)
  const isExplained = legendLabel(words, legend).length > 0 || assignedIn(words, people) !== null
  const order = words.slice(opening(words, null, null).length)
  if (
    !isExplained &&
    (order.split(' ').length < FEWEST || !(beginsWithDoer(order, people) || isAsked(order) || isImperative(order)))
  )
    return [block]
  const beside = partOf(block, cell.start, cell.end)
  return [partOf(block, 0, cell.start), { ...beside, kind: 'row', level: 0 }]
}

const FEWEST = 4
