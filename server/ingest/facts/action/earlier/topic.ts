import type { Block } from '../../../../../shared/blocks.ts'
import type { People } from '../../../../../shared/reading.ts'
import { sentencesOf } from '../../../../../shared/sentences.ts'
import { outcome } from '../outcome.ts'
import { toldTaskIn } from './told-task.ts'
import { beginsWithDoer, isAsked, isImperative, isTold } from '../wording.ts'

// `Fleet: RJ to count the vans`
const colon = /^\p{Lu}[^.:;()]{2,60}: (?=\S)/u

/** `5.4 – Enquiry desks. RJ to count the callers.`: how long the topic is that stands before what was asked; 0 where none does. */
export function topicLength(text: string, people: People): number {
  const [run = ''] = colon.exec(text) ?? []
  if (run !== '' && beginsWithDoer(text.slice(run.length), people)) return run.length
  const [first, second] = sentencesOf(text.slice(0, 600))
  if (!first || !second || first.end > 80) return 0
  const topic = text.slice(first.start, first.end)
  if (isAsked(topic) || isImperative(topic) || isTold(topic) || outcome(topic).stated) return 0
  const asks = text.slice(second.start, second.end)
  return isAsked(asks) || toldTaskIn(asks, people, null) !== null ? second.start : 0
}

/** A heading in bold that runs into the action: what follows it is the action. */
export function withoutRunIn(block: Block, start: number, end: number): number {
  const bold = block.emphasis.find((range) => range.start <= start && range.end > start && range.end < end - 8)
  const rest = bold && block.text.slice(bold.end, end).trimStart()
  return bold &&
    rest &&
    !/^(?:and|to|[&,/+])(?: |$)/.test(rest) &&
    isAsked(rest) &&
    !isAsked(block.text.slice(start, bold.end))
    ? bold.end
    : start
}
