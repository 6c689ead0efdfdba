import type { Block, Slice } from '../../../../../shared/blocks.ts'
import { cut } from '../../../../../shared/cut.ts'
import { due } from '../../due/due.ts'
import { dueReference } from '../../due/reference.ts'
import type { Draft } from '../draft.ts'
import { listMark } from '../orders.ts'
import { asksFor } from '../wording.ts'

const longest = 70
const lead =
  /^(?:(?:actions?|tasks?|to[- ]do|follow[- ]ups?|next steps|for action)[,:]? )?(?=(?:due(?! ?:)|wanted|needed|required|by|before|for|in|at|within|no later)\b)/i
// Some day of a year that tells no year: what matters is whether the words are nothing but when.
const anyDay = dueReference('2021-06-15', '2021-07-20')

/** Where a line over a list, `Due in March`, `To do before the July meeting`, says when all in it is due; null for any other. */
function whenIn({ text, cells }: Block): { start: number; end: number } | null {
  const start = text.length <= longest && cells.length < 2 ? lead.exec(text)?.[0].length : undefined
  const words = start === undefined ? null : due(text.slice(start), anyDay)
  if (start === undefined || words === null) return null
  const isAll =
    /^(?:due )?$/i.test(text.slice(start, start + words.start)) && /^[ .:]*$/.test(text.slice(start + words.end))
  return isAll ? { start: start + words.start, end: start + words.end } : null
}

const isListed = ({ kind, text }: Block) => kind === 'bullet' || listMark.test(text)

/** Gives the actions of a list the words of the line over it that say when they are due. */
export function withDueAbove(drafts: readonly Draft[], blocks: readonly Block[]): Draft[] {
  const above = new Map<Block, Slice>()
  let open: Slice | null = null
  for (const block of blocks) {
    if (block.kind === 'repeated' || block.kind === 'noise') continue
    const when = isListed(block) ? null : whenIn(block)
    if (when) open = cut(block, when.start, when.end)
    else if (!isListed(block) && !asksFor(block.text)) open = null
    else if (open) above.set(block, open)
  }
  return drafts.map((draft) => ({ ...draft, above: above.get(draft.block) ?? null }))
}
