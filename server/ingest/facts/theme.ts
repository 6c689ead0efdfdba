import { attendanceLabel } from './attendance/label.ts'
import type { Block } from '../../../shared/blocks.ts'
import type { FactReader, ReadingContext } from '../../../shared/reading.ts'
import { initialsIn, themeMentions } from '../../../shared/theme-mentions.ts'
import { startingThemes } from '../../../shared/themes.ts'

const SILENT = new Set<Block['kind']>(['title', 'repeated', 'noise'])

/** Where the matters of the meeting begin: behind its title, date and list of those present. */
function firstMatter(blocks: readonly Block[], { facts }: ReadingContext): number {
  const people = facts.attendance.flatMap(({ spans }) => spans.map(([, end]) => end))
  const itemStart = facts.items[0]?.spans[0]?.[0]
  const isHead = (block: Block) =>
    itemStart !== undefined &&
    (block.offsets[0] ?? 0) < itemStart &&
    (block.item === null || attendanceLabel(block.item) !== null)
  const isList = (block: Block) =>
    people.some((end) => end > (block.offsets[0] ?? 0) && end <= (block.offsets.at(-1) ?? 0) + 1)
  const from = blocks.findLastIndex((block, at) => isHead(block) || (at < blocks.length / 4 && isList(block)))
  return from + 1
}

/** The passages in which themes are looked for: not the list of those present, nor what is said twice. */
export function themePassages(blocks: readonly Block[], context: ReadingContext): Block[] {
  return blocks.slice(firstMatter(blocks, context)).filter(({ kind }) => !SILENT.has(kind))
}

/**
 * Reads what was scrutinised, by the themes to start from. Not the list of those present, and not what the next meeting is
 * announced to be about.
 */
export const themeReader: FactReader<'themes'> = {
  kind: 'themes',
  name: 'theme@1',
  read(blocks, context) {
    const people = initialsIn(context.facts.attendance)
    return themeMentions(themePassages(blocks, context), { people, index: startingThemes })
  },
}
