import type { Draft } from '../draft.ts'

/** Numbered actions are no items: what stands under one belongs to the item above them. */
export function itemsAbove(drafts: readonly Draft[]): (item: string | null) => string | null {
  const actions = new Set(
    drafts.flatMap(({ block }) => (block.kind === 'heading' && block.level < 7 ? [block.item] : [])),
  )
  const above = (item: string | null): string | null =>
    item !== null && actions.has(item) && item.includes('.') ? above(item.slice(0, item.lastIndexOf('.'))) : item
  return above
}
