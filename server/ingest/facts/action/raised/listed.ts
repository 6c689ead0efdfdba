import { cut, joined } from '../../../../../shared/cut.ts'
import { draftAt, type Draft } from '../draft.ts'
import { listMark } from '../orders.ts'
import { isHeading, isListed, wordsOf, type Passage } from '../passage.ts'
import { beginsWithDoer, isAsked, isImperative, isNothing } from '../wording.ts'
import type { Place } from './place.ts'

/** A listed passage without the number or letter that it begins with. */
function withoutMark(passage: Passage): Passage {
  return { ...passage, start: passage.start + (listMark.exec(wordsOf(passage))?.[0].length ?? 0) }
}

/** The bullets or the passage that a label alone, or one that ends in a colon, introduces. */
export function listed({ passages, at, people }: Place, passage: Passage): Draft[] {
  const bullets: Passage[] = []
  for (let next = passages[at + 1]; next && isListed(next); next = passages[at + 1 + bullets.length])
    bullets.push(withoutMark(next))
  const own = cut(passage.block, passage.start, passage.end)
  const owner = passage.label?.owner ?? null
  if (own.text !== '' && !bullets.some((bullet) => beginsWithDoer(wordsOf(bullet), people))) {
    const text = joined([own, ...bullets.map(({ block, start, end }) => cut(block, start, end))])
    return [{ ...draftAt('raised', passage.block, passage), text, owner, ref: passage.label?.ref ?? null }]
  }
  const next = passages[at + 1]
  const items = bullets.length
    ? bullets
    : next && next.label === null && !isHeading(next) && (isAsked(wordsOf(next)) || isImperative(wordsOf(next)))
      ? [next]
      : []
  return items
    .filter((item) => !isNothing(wordsOf(item)))
    .map((item) => ({ ...draftAt('raised', item.block, item), owner }))
}
