import type { Block } from '../../../../../shared/blocks.ts'
import { originIn } from '../earlier-day.ts'
import { isAsked } from '../wording.ts'
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

// `Actions from 4 May – closed: 12/21, 13/21` says it of those alone.
const listsReferences = /: ?[A-Z]{0,5}[/-]?\d[\w/.-]*(?:(?:,| and| &|;) ?[A-Z]{0,5}[/-]?\d[\w/.-]*)+\.?$/

// `The references above are from the panel of 4 May`, `All four were set on 4 May`: said below those that it means.
const ofThoseAbove =
  /^(?:(?:all|each)(?: of)?(?: (?:the|these|them|those))?(?: (?:above|two|three|four|five|six|seven|eight|nine|ten|\d{1,2}))?(?: (?:actions?|references|points|items|matters|requests))?|(?:the |these )?(?:actions?|references|points|items|matters|requests)(?: (?:listed|set out))? above) (?:were|was|are|is|come|came|date)\b.{0,60}\b(?:set|raised|agreed|from|asked for|requested|made|of)\b/i

function toldBelow({ kind, text }: Block, heldOn: string | null): string | null {
  const isSaid = (kind === 'paragraph' || kind === 'bullet') && text.length <= 140 && !isAsked(text)
  return isSaid && ofThoseAbove.test(text) ? originIn(text, heldOn) : null
}

/**
 * Finds the day that the heading over earlier actions, the line that leads from it to them, or one below them says they were
 * set on.
 *
 * @returns for the line of an action its meeting's date as far as it is told; null where none of these tells one
 */
export function daysAbove(blocks: readonly Block[], heldOn: string | null): (line: number) => string | null {
  const days: (string | null)[] = []
  let top = blocks.length
  let day: string | null = null
  for (const [index, block] of blocks.entries()) {
    // What an action says itself is no line that leads to it.
    days.push(day)
    if (isHeading(block)) {
      top = index
      day = saysFrom.test(block.text) ? originIn(block.text, heldOn) : null
    } else if (index > top) {
      const below: string | null = day === null ? toldBelow(block, heldOn) : null
      if (below !== null) days.fill(below, top)
      day = below ?? (listsReferences.test(block.text) ? null : settingIn(block, heldOn)) ?? day
    }
  }
  return (line) => days[placeOf(blocks, line)] ?? null
}
