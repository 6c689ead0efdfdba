import type { Block } from '../../../../../shared/blocks.ts'
import { originIn } from '../earlier-day.ts'
import { settingIn } from '../zone/sentences.ts'

// `Progress (from 4 May 2021)`, `What was set on 4 May`
const saysFrom = /\b(?:from|since|set|raised|agreed|asked|requested|promised|made|back (?:at|on|to))\b/i

const isHeading = ({ kind }: Block) => kind === 'heading' || kind === 'title'

/** The last block that begins on a line or above it; -1 where there is none. */
function placeOf(blocks: readonly Block[], line: number): number {
  let [low, high] = [0, blocks.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((blocks[middle]?.line ?? 0) <= line) low = middle + 1
    else high = middle
  }
  return low - 1
}

/**
 * Finds the day that the heading over earlier actions, or the line that leads from it to them, says they were set on.
 *
 * @returns for the line of an action its meeting's date as far as it is told; null where neither tells one
 */
export function daysAbove(blocks: readonly Block[], heldOn: string | null): (line: number) => string | null {
  let heading: Block | null = null
  let day: string | null = null
  const days = blocks.map((block) => {
    if (isHeading(block)) {
      heading = block
      day = saysFrom.test(block.text) ? originIn(block.text, heldOn) : null
    } else if (heading !== null) day = settingIn(block, heldOn) ?? day
    return day
  })
  return (line) => days[placeOf(blocks, line)] ?? null
}
