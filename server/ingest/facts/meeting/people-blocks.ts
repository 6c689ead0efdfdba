import type { Block } from '../../../../shared/blocks.ts'
import { partOf } from '../../../../shared/part-of.ts'
import { attendanceLabel } from '../attendance/label.ts'
import { isItemNumber } from '../item/is-item-number.ts'
import { byLabel } from './by-label.ts'
import { headLength, isContent } from './head.ts'

const aboutPeople = /\b(?:apolog(?:y|ies)|attendance|attendees|present|sederunt|welcome|introductions?)\b/i

/** The blocks in which people may be listed: the head, and the items about attendance and apologies. */
export function peopleBlocks(blocks: readonly Block[]): { block: Block; isHead: boolean }[] {
  const length = headLength(blocks)
  let about: Block | null = null
  return blocks.flatMap((block, index): { block: Block; isHead: boolean }[] => {
    const isHead = index < length
    if (!isContent(block)) return []
    const isPoint = about !== null && isPointOf(block, about)
    if (!isHead && !isPoint && block.kind === 'heading' && block.level < 7)
      about = aboutPeople.test(block.text) && block.text.length < 90 ? block : null
    if (!isHead && about === null) return []
    return byLabel(isPoint ? withoutNumber(block) : block).map((one) => ({ block: one, isHead }))
  })
}

const pointNumber = /^(?<item>\d{1,3})\.\d{1,2}[.)]? (?=\p{L})/u

/** "1.2 Members: …" in item 1: a numbered paragraph of it. */
const isPointOf = ({ text }: Block, { item }: Block) => pointNumber.exec(text)?.groups?.item === item

/** A numbered paragraph without its number, and no heading however short. */
function withoutNumber(block: Block): Block {
  const point = partOf(block, pointNumber.exec(block.text)?.[0].length ?? 0)
  return block.kind === 'heading' ? { ...point, kind: 'paragraph', level: 0 } : point
}

/** The paragraphs of the first item, where it is the list of who was there ("1 SEDERUNT"): they may say when and where the meeting was. */
export function openingItem(blocks: readonly Block[]): Block[] {
  const start = headLength(blocks)
  const heading = blocks[start]
  const title = heading?.text.replace(/^\d{1,3}[.)]? /, '') ?? ''
  if (!heading || !isItemNumber(heading.item) || attendanceLabel(title)?.rest !== '') return []
  const end = blocks.findIndex((block, at) => at > start && block.kind === 'heading' && !isPointOf(block, heading))
  return blocks
    .slice(start + 1, end < 0 ? start + 1 : end)
    .flatMap((block) => (isPointOf(block, heading) ? [withoutNumber(block)] : []))
}
