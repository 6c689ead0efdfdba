import type { Block, Range } from '../../../../../shared/blocks.ts'
import { sentencesOf } from '../../../../../shared/sentences.ts'
import { outcome } from '../outcome.ts'
import { isAsked, isImperative, isDirected, isResolution, isTold, trailingStatusAt } from '../wording.ts'
import { inBrackets, inLastBracket } from './brackets.ts'
import type { Parts } from './parts.ts'
import { toldBehindDash, toldBehindOwner, toldBehindTopic } from './told-behind.ts'

// `One reply in, the rest to come.`
const toFollow =
  /\b(?:one|two|three|rest|remainder|others?|more|some|last|next|\d{1,3}) (?:\w{1,20} )?(?:is |are |still )?to (?:come|follow)\b/i

// `Due 10.06.20.`, `Owner ACC Moss`: more of what was asked.
const particular = /^(?:Due|Deadline|Owner|Lead|By)\b[^.;]{2,40}(?:\.\d{1,2}){0,2}[. ]{0,3}$/

/** An action's words and what is reported of it, where both stand in one passage. */
export function divide(block: Block, range: Range): Parts {
  const { start, end } = range
  const text = block.text.slice(start, end)
  return (
    inBrackets(block, start, end) ??
    inCells(block, start, end) ??
    // Squared brackets hold nothing else than how it stands.
    (text.endsWith(']') ? inBracketBehind(text, start) : null) ??
    dividedAt(block, range, toldBehindOwner(text)) ??
    atEmphasis(block, range) ??
    atSentence(block, range) ??
    inBracketBehind(text, start) ??
    dividedAt(block, range, toldBehindDash(text) ?? toldBehindTopic(text)) ??
    atStatus(block, range) ?? { body: { start, end }, update: null, status: null }
  )
}

/** `List the vans (done in May)` */
function inBracketBehind(text: string, start: number): Parts | null {
  const found = inLastBracket(text)
  if (!found) return null
  const update = { start: start + found.start, end: start + found.end }
  return { body: { start, end: start + found.from }, update, status: text.slice(found.start, found.end) }
}

/** Where words set off begin behind a stop or a dash, or end before a dash, the report begins. */
function atEmphasis(block: Block, { start, end }: Range): Parts | null {
  const edge = block.emphasis
    .map((range) => (range.start > start + 8 ? range.start : range.end))
    .find((at) => at > start + 8 && at < end - 2)
  if (edge === undefined) return null
  if (/(?:[.?!:)–—]|^) ?[–—-]? ?$/.test(block.text.slice(start, edge)))
    return divided(block, start, end, edge - start, null)
  const dash = /^ ?[–—-] (?=\S)/.exec(block.text.slice(edge, end))?.[0].length
  return dash === undefined ? null : { body: { start, end: edge }, update: { start: edge + dash, end }, status: null }
}

/** The first sentence asks and a later one does not, or the first is told behind a dash. */
function atSentence(block: Block, range: Range): Parts | null {
  const text = block.text.slice(range.start, range.end)
  const sentences = sentencesOf(text)
  const [first, second] = sentences
  if (!first || !second) return null
  const tale = dividedAt(block, range, toldBehindDash(text.slice(0, first.end)))
  if (tale || !asks(text, first)) return tale
  const next = sentences.find((sentence) => sentence.start > 0 && !asks(text, sentence))
  return dividedAt(block, range, next?.start ?? null)
}

/** Whether a sentence asks for something; one behind the first that is a status, or says that the rest is to come, reports. */
function asks(text: string, { start, end }: Range): boolean {
  const words = text.slice(start, end)
  if (start > 0 && particular.test(words)) return true
  const isOrder = start === 0 ? isDirected(words) : isImperative(words)
  if (!isAsked(words) && !isOrder && !isResolution(words)) return false
  return start === 0 || !(outcome(words).stated || toFollow.test(words))
}

function atStatus(block: Block, { start, end }: Range): Parts | null {
  const text = block.text.slice(start, end)
  const status = trailingStatusAt(text)
  return status !== null && status > 12 ? divided(block, start, end, status, text.slice(status)) : null
}

const dividedAt = (block: Block, { start, end }: Range, at: number | null): Parts | null =>
  at === null ? null : divided(block, start, end, at, null)

/** A task that is told ends with its sentence; what follows is the report. */
export function divideBehind(block: Block, at: number, { start, end }: Range): Parts {
  const lead = /^(?:[;,]| [-–—])? */.exec(block.text.slice(at, end))?.[0].length ?? 0
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
  const dash = / ?[–—:-] ?$/.exec(block.text.slice(start, start + at))?.[0].length ?? 0
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
