import { cut } from '../../../../../shared/cut.ts'
import type { People } from '../../../../../shared/reading.ts'
import { ownersIn } from '../../owner/owner.ts'
import { draftAt, type Draft } from '../draft.ts'
import { opening } from '../earlier/opening.ts'
import type { Passage } from '../passage.ts'
import { beginsWithDoer } from '../wording.ts'

// `RJ / 11 May`: who, and by when, in the margin of an action.
const besideWho = /^(?<owner>[^/,;]{2,30}?) ?[/,;] ?(?<day>\S.{2,30})$/

// The same behind the words, where the column has run into them.
const besideTail = /(?<=[.;)] )(?<owner>[^/,;.]{2,30}?) ?[/,;] ?(?<day>[^\s/][^./]{2,30})$/

/** `JLB 120 – RJ to list the vans`: an order under a reference of its own, with who is to act perhaps in a column beside it. */
export function underReference({ block, start, end }: Passage, people: People): Draft | null {
  const text = block.text.slice(start, end)
  const { length, ref, raisedAt, isSet } = opening(text, null, block.item)
  if (ref === null || !isSet || raisedAt !== null || !/\D/.test(ref) || !beginsWithDoer(text.slice(length), people))
    return null
  const [first, second, more] = block.cells
  const draft: Draft = { ...draftAt('raised', block, { start: start + length, end }), ref, certainty: 'likely' }
  const tail = besideTail.exec(text)?.groups
  if (tail?.owner !== undefined && tail.day !== undefined && ownersIn(tail.owner, people).length > 0) {
    const at = text.length - tail.day.length
    const sentence = text.lastIndexOf(tail.owner)
    return { ...draft, body: { start: start + length, end: start + sentence - 1 }, due: cut(block, start + at, end) }
  }
  if (!first || !second || more || second.start < start + length) return draft
  const { owner, day } = besideWho.exec(block.text.slice(second.start, second.end))?.groups ?? {}
  const body = { start: start + length, end: first.end }
  if (owner === undefined || day === undefined || ownersIn(owner, people).length === 0)
    return { ...draft, body: second.start < end ? body : draft.body }
  return { ...draft, body, due: cut(block, second.end - day.length, second.end) }
}
