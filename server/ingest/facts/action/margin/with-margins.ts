import type { Block, Range } from '../../../../../shared/blocks.ts'
import type { People } from '../../../../../shared/reading.ts'
import { ownersIn } from '../../owner/owner.ts'
import type { Margin } from '../columns.ts'
import { dayBehind } from './cells.ts'
import { marginAt } from './columns.ts'

// The last words of a passage whose column was lost when its lines were joined.
const trailing = /(?<=[.?!)] )\S[^.?!()]{0,38}$/

/**
 * Notes in which a line heads a right-hand column: whoever stands behind the last sentence of a passage stood in that column,
 * and is made a cell of it again.
 */
export function withMargins(blocks: readonly Block[], people: People): Block[] {
  let margin: Margin | null = null
  return blocks.map((block, index) => {
    margin = marginAt(blocks, index) ?? margin
    if (margin === null || block.kind === 'repeated' || block.kind === 'noise') return block
    return withMargin(block, margin, people)
  })
}

function withMargin(block: Block, { owner, due }: Margin, people: People): Block {
  const last = block.cells.at(-1)
  const isWide =
    last && last.column < owner && block.cells.length < 3 && block.cells.slice(0, -1).every(isNumber, block)
  const match = isWide && trailing.exec(block.text)
  if (!last || !match) return block
  const at = dayBehind.exec(match[0])?.index ?? match[0].length
  const who = match[0].slice(0, at)
  const isDayAlone = who === '' && block.kind === 'paragraph'
  if (!isDayAlone && !areKnown(who, people)) return block
  const end = match.index + match[0].length
  const cells = [...block.cells.slice(0, -1), { ...last, end: match.index - 1 }]
  if (who) cells.push({ start: match.index, end: match.index + at, column: owner })
  if (at < match[0].length) {
    const start = match.index + at + (match[0].charAt(at) === ' ' ? 1 : 0)
    cells.push({ start, end, column: due ?? owner + 1 })
  }
  return { ...block, cells }
}

function isNumber(this: Block, { start, end }: Range): boolean {
  return /^[\d.]{1,10}$/.test(this.text.slice(start, end))
}

const areKnown = (words: string, people: People) =>
  ownersIn(words, people).every(({ written }) => people.who(written) !== null || /^(?:all|force)$/i.test(written)) &&
  ownersIn(words, people).length > 0
