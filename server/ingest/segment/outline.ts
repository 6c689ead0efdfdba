import type { Block } from '../../../shared/blocks.ts'
import { rankOf, rankOfNumber, stylesOf, type Rank } from './headings.ts'
import { numbering, type Numbered } from './numbering.ts'
import { itemNumberAt } from './item-number.ts'
import type { Draft } from './pieces.ts'
import { hasVerb, isOverActions, isTitle } from './shape.ts'

type Open = Rank & { title: string; number: string | null }

function blockOf(draft: Draft, stack: readonly Open[], own: string | null): Block {
  const above = stack.filter((open) => open.title !== '')
  const numbered = above.findLast((open) => open.number !== null)
  const bare = above.findLast((open, at) => !open.weak && !(at > 0 && isOverActions(open.title)))
  const { kind, text, offsets, line, lines, cells, emphasis, level, lost } = draft
  const item = own ?? numbered?.number ?? bare?.title ?? null
  return {
    kind,
    text,
    offsets,
    line,
    lines,
    cells,
    emphasis,
    level,
    item,
    under: above.map((open) => open.title),
    lost,
  }
}

/** The meeting's own name: the first marked line of the document, or the only heading of its level. */
function isTitleHeading(drafts: readonly Draft[], index: number): boolean {
  const level = drafts[index]?.mark.heading ?? 0
  const isFirst = drafts.slice(0, index).every((draft) => draft.kind === 'noise')
  return level > 0 && (isFirst || drafts.filter((draft) => draft.mark.heading === level).length === 1)
}

/** A title without a number straight above the number 1. */
function isOverFirst(draft: Draft, next: Draft | undefined): boolean {
  const number = next ? itemNumberAt(next.text) : null
  if (!number || number.parts.join('.') !== '1' || next?.mark.heading === 0 || itemNumberAt(draft.text)) return false
  return draft.kind === 'paragraph' && isTitle(draft.text) && !hasVerb(draft.text)
}

/** Numbers, once it is known which bare headings stand above them. */
function withSections(drafts: readonly Draft[]): Numbered {
  const first = numbering(drafts)
  const styles = stylesOf(first, drafts)
  const outermost = Math.min(
    ...[...first].map(([index, { whole }]) => rankOfNumber(drafts[index] as Draft, whole).rank),
  )
  const sections = drafts.flatMap((draft, index) => {
    const rank = first.has(index) ? null : rankOf(draft, drafts[index + 1], styles)
    const isAbove = rank !== null && !rank.weak && rank.rank < outermost
    return isAbove || isOverFirst(draft, drafts[index + 1]) ? [index] : []
  })
  return sections.length > 0 ? numbering(drafts, new Set(sections)) : first
}

/** Gives every piece its place under the headings: what they are called, and the item it belongs to. */
export function outline(drafts: readonly Draft[]): Block[] {
  const numbered = withSections(drafts)
  const styles = stylesOf(numbered, drafts)
  const firstNumbered = [...numbered.keys()][0] ?? -1
  const stack: Open[] = []
  let isTitled = false
  return drafts.map((draft, index) => {
    const number = numbered.get(index)
    const rank = number ? rankOfNumber(draft, number.whole) : rankOf(draft, drafts[index + 1], styles)
    if (rank === null || (rank.weak && index < firstNumbered)) return blockOf(draft, stack, null)
    if (!number && !isTitled && stack.length === 0 && index < 12 && isTitleHeading(drafts, index)) {
      isTitled = true
      return blockOf({ ...draft, kind: 'title', level: 1 }, stack, null)
    }
    while (stack.length > 0 && (stack.at(-1)?.rank ?? 0) >= rank.rank) stack.pop()
    const title = number ? draft.text.slice(number.candidate.titleStart) : draft.text
    const level = rank.weak ? 7 : Math.min(6, stack.length + 1)
    const block = blockOf({ ...draft, kind: 'heading', level }, stack, number?.whole ?? null)
    stack.push({ ...rank, title, number: number?.whole ?? null })
    return block
  })
}
