import type { Range } from '../../../../../shared/blocks.ts'
import type { People } from '../../../../../shared/reading.ts'
import { draftAt, type Draft } from '../draft.ts'
import { asideIn } from '../label/aside.ts'
import { doerIn, ordersIn } from '../orders.ts'
import type { Passage } from '../passage.ts'
import { isAsked } from '../wording.ts'
import { numbering } from './numbering.ts'
import { plainOrder } from './plain-order.ts'
import { takenUp } from './taken-up.ts'

const bracketed = /^[([][^()[\]]{2,40}[)\]] (?=\p{Lu})/u

/** The actions in one sentence of a passage: by a bracket before or behind it, because somebody takes it up, or ordered. */
export function inSentence({ block, start }: Passage, sentence: Range, people: People): Draft[] {
  const range = { start: start + sentence.start, end: start + sentence.end }
  const words = block.text.slice(range.start, range.end)
  const aside = asideIn(words)
  if (aside && aside.start > 10) {
    const number = sentence.start === 0 ? (numbering.exec(words)?.[0].length ?? 0) : 0
    const body = { start: range.start + number, end: range.start + aside.start }
    return [{ ...draftAt('raised', block, body), ref: aside.ref, owner: aside.owner, isPointer: aside.ref !== null }]
  }
  const before = aside?.start === 0 ? bracketed.exec(words)?.[0].length : undefined
  if (aside && before !== undefined && isAsked(words.slice(before)))
    return [{ ...draftAt('raised', block, { start: range.start + before, end: range.end }), ref: aside.ref }]
  const taken = takenUp(words, people)
  if (taken) return [{ ...draftAt('raised', block, range), owner: taken, certainty: 'likely' }]
  const plain = plainOrder(words, people, sentence.start === 0 && range.end >= block.text.trimEnd().length)
  if (plain)
    return [{ ...draftAt('raised', block, { start: range.start + plain.start, end: range.end }), certainty: 'likely' }]
  return ordersIn(words, people).map((order) => ({
    ...draftAt('raised', block, { start: range.start + order.start, end: range.start + order.end }),
    owner: doerIn(words.slice(order.start, order.end), people),
    certainty: 'likely',
  }))
}
