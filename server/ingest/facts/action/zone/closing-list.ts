import type { Block } from '../../../../../shared/blocks.ts'
import { wordsOf } from '../../../../../shared/words.ts'
import { statusOf } from '../outcome/status.ts'
import { lastSentence } from '../wording.ts'

const weighty = (text: string) =>
  new Set(
    wordsOf(text)
      .map(({ key }) => key)
      .filter((key) => key.length > 3 && !/^\d+$/.test(key)),
  )

const mostEntries = 40
const furthest = 300
/** So much of an entry stands in one passage above, and so many of the entries: the list sums up this meeting. */
const least = { ofWords: 0.75, ofEntries: 0.5 }

const isWords = ({ kind }: Block) => kind !== 'repeated' && kind !== 'noise' && kind !== 'title'

/**
 * Whether the lines below a heading of actions repeat what the items above it asked for: then they were raised there, whatever
 * the list is called.
 * @param isSaid whether the words of a block above may be those of an item, not of an earlier action.
 */
export function sumsUp(
  blocks: readonly Block[],
  at: number,
  isSaid: (index: number) => boolean,
  isAction: (block: Block) => boolean,
): boolean {
  const entries: Set<string>[] = []
  for (const block of blocks.slice(at + 1, at + 1 + mostEntries)) {
    if (!isWords(block)) continue
    if (block.kind === 'heading' && block.level < 7 && !isAction(block)) break
    const { start, end } = lastSentence(block.text)
    if (statusOf(block.text.slice(start, end)) !== null) return false
    const words = weighty(block.text.replace(/^\W{0,3}\w{1,6}[.):] /, ''))
    if (words.size >= 3) entries.push(words)
  }
  if (entries.length === 0) return false
  const said = blocks
    .slice(Math.max(0, at - furthest), at)
    .flatMap((block, index) =>
      isWords(block) && isSaid(Math.max(0, at - furthest) + index) ? [weighty(block.text)] : [],
    )
  const isRepeated = (words: Set<string>) =>
    said.some((above) => [...words].filter((word) => above.has(word)).length >= least.ofWords * words.size)
  return entries.filter(isRepeated).length >= least.ofEntries * entries.length
}
