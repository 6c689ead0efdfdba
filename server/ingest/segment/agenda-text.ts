import type { Block } from '../../../shared/blocks.ts'

const label = /^minutes:$/i

const isLabel = ({ kind, text }: Block) => kind !== 'heading' && kind !== 'noise' && label.test(text)

/**
 * Where a page sets under each item of the agenda what was announced ("To receive apologies.") and, behind the label `Minutes:`,
 * what was said, the announcement and the label are left out: nobody was asked for anything in it.
 */
export function withoutAgendaText(blocks: readonly Block[]): Block[] {
  const announced = new Set<Block>()
  let heading = -1
  let count = 0
  for (const [at, block] of blocks.entries()) {
    if (block.kind === 'heading' && block.level < 7) heading = at
    if (!isLabel(block) || heading < 0) continue
    for (const one of blocks.slice(heading + 1, at + 1)) announced.add(one)
    heading = -1
    count++
  }
  if (count < 2) return [...blocks]
  return blocks.map((block) =>
    announced.has(block) && block.kind !== 'repeated' ? { ...block, kind: 'noise' } : block,
  )
}
