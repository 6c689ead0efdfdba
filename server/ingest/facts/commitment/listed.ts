import type { Block, Slice } from '../../../../shared/blocks.ts'
import { cut } from '../../../../shared/cut.ts'
import type { People } from '../../../../shared/reading.ts'

export type ListedPromise = Slice & { item: string | null; by: string }

// "During the discussion the DCC undertook to:", "The Chief Executive committed to write to the Committee:"
const undertakes =
  /^(?<before>.{0,200}?),? (?:undertook|committed|promised|pledged|offered) (?:to|that (?:he|she|they) would)\b[^:.;]{0,60}:$/s

const isListed = ({ kind, text }: Block) => kind === 'bullet' || /^\(?[a-z]\) /.test(text)

/** What somebody promised as a list: every point of it, under a sentence that says who undertook to do so. */
export function listedPromises(blocks: readonly Block[], people: People): ListedPromise[] {
  return blocks.flatMap((block, at) => {
    const before = block.kind === 'repeated' || block.kind === 'noise' ? null : undertakes.exec(block.text)
    const who = people.mentions(before?.groups?.before ?? '').at(-1)
    if (!before || !who) return []
    const rest = blocks.slice(at + 1)
    const end = rest.findIndex((one) => !isListed(one))
    return rest.slice(0, end < 0 ? rest.length : end).map((point) => {
      const lead = /^\(?[a-z]\) +/.exec(point.text)?.[0].length ?? 0
      return { ...cut(point, lead, point.text.length), item: point.item, by: who.written }
    })
  })
}
