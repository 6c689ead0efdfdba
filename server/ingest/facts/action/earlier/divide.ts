import type { Block, Range } from '../../../../../shared/blocks.ts'
import { sentencesOf } from '../../../../../shared/sentences.ts'
import { outcome } from '../outcome.ts'
import { isAsked, isImperative, isResolution, isTold, trailingStatusAt } from '../wording.ts'
import { inBrackets, inLastBracket } from './brackets.ts'
import type { Parts } from './parts.ts'
import { toldBehindDash, toldBehindTopic } from './told-behind.ts'

// `One reply in, the rest to come.`
const toFollow =
  /\b(?:one|two|three|rest|remainder|others?|more|some|last|next|\d{1,3}) (?:\w{1,20} )?(?:is |are |still )?to (?:come|follow)\b/i

// `Due 10.06.20.`, `Owner ACC Moss`: more of what was asked.
const particular = /^(?:Due|Deadline|Owner|Lead|By)\b[^.;]{2,40}(?:\.\d{1,2}){0,2}[. ]{0,3}$/

/** An action's words and what is reported of it, where both stand in one passage. */
export function divide(block: Block, { start, end }: Range): Parts {
  const text = block.text.slice(start, end)
  const edge = block.emphasis
    .map((range) => (range.start > start + 8 ? range.start : range.end))
    .find((at) => at > start + 8 && at < end - 2)
  const sentences = sentencesOf(text)
  const apart = inBrackets(block, start, end) ?? inCells(block, start, end)
  if (apart) return apart
  // Squared brackets hold nothing else than how it stands.
  const squared = text.endsWith(']') ? inLastBracket(text) : null
  if (squared) {
    const update = { start: start + squared.start, end: start + squared.end }
    return { body: { start, end: start + squared.from }, update, status: text.slice(squared.start, squared.end) }
  }
  const isEdge = edge !== undefined && /(?:[.?!:)–—]|^) ?[–—-]? ?$/.test(block.text.slice(start, edge))
  if (isEdge) return divided(block, start, end, edge - start, null)
  const dash = edge === undefined ? undefined : /^ ?[–—-] (?=\S)/.exec(block.text.slice(edge, end))?.[0].length
  if (edge !== undefined && dash !== undefined)
    return { body: { start, end: edge }, update: { start: edge + dash, end }, status: null }
  const [first, second] = sentences
  const asks = (sentence: Range) => {
    const words = text.slice(sentence.start, sentence.end)
    if (sentence.start > 0 && particular.test(words)) return true
    return (
      (isAsked(words) || isImperative(words) || isResolution(words)) &&
      !(sentence.start > 0 && (outcome(words).stated || toFollow.test(words)))
    )
  }
  const tale = first && second ? toldBehindDash(text.slice(0, first.end)) : null
  if (tale !== null) return divided(block, start, end, tale, null)
  if (first && second && asks(first)) {
    const next = sentences.find((sentence) => sentence.start > 0 && !asks(sentence))
    if (next) return divided(block, start, end, next.start, null)
  }
  const inLast = inLastBracket(text)
  if (inLast) {
    const update = { start: start + inLast.start, end: start + inLast.end }
    return { body: { start, end: start + inLast.from }, update, status: text.slice(inLast.start, inLast.end) }
  }
  const told = toldBehindDash(text) ?? toldBehindTopic(text)
  if (told !== null) return divided(block, start, end, told, null)
  const status = trailingStatusAt(text)
  return status !== null && status > 12
    ? divided(block, start, end, status, text.slice(status))
    : { body: { start, end }, update: null, status: null }
}

/** A task that is told ends with its sentence; what follows is the report. */
export function divideBehind(block: Block, at: number, { start, end }: Range): Parts {
  const lead = /^(?: [-–—])? */.exec(block.text.slice(at, end))?.[0].length ?? 0
  const isReported = at + lead < end
  return { body: { start, end: at }, update: isReported ? { start: at + lead, end } : null, status: null }
}

/** A line of two cells: what was asked for, and what has come of it. */
function inCells(block: Block, start: number, end: number): Parts | null {
  const [first, second, more] = block.cells
  if (!first || !second || more || second.start < start + 8 || second.end > end) return null
  const asks = block.text.slice(start, first.end)
  const isReport = isTold(block.text.slice(second.start, end)) || outcome(block.text.slice(second.start, end)).stated
  if (!isReport || !(isAsked(asks) || isImperative(asks))) return null
  return { body: { start, end: first.end }, update: { start: second.start, end }, status: null }
}

function divided(block: Block, start: number, end: number, at: number, status: string | null): Parts {
  const dash = / ?[–—-] ?$/.exec(block.text.slice(start, start + at))?.[0].length ?? 0
  const lead = /^ ?[–—-] /.exec(block.text.slice(start + at, end))?.[0].length ?? 0
  return { body: { start, end: start + at - dash }, update: { start: start + at + lead, end }, status }
}

/** The bracket with the origin ends the action's words; what follows it is the report, whatever its form. */
export function divideAt(block: Block, parts: Parts, from: number, to: number, end: number): Parts {
  const rest = /^[ .–—:-]*/.exec(block.text.slice(to, end))?.[0].length ?? 0
  const body = { ...parts.body, end: Math.min(parts.body.end, from) }
  const isReported = parts.update !== null && parts.update.end <= from
  if (block.text.slice(to + rest, end).trim() === '') return isReported ? parts : { ...parts, body, update: null }
  const isLater = parts.update !== null && parts.update.start > to
  return { ...parts, body, update: isLater ? parts.update : { start: to + rest, end } }
}
