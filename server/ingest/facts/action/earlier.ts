import type { Block, Range } from '../../../../shared/blocks.ts'
import { addDays } from '../../../../shared/dates.ts'
import { sentencesOf } from '../../../../shared/sentences.ts'
import { datesIn, monthNames } from '../../../../shared/written-dates.ts'
import { ownReference, reference } from './reference.ts'
import { isAsked, isImperative, isResolution, isTold, trailingStatusAt } from './wording.ts'
import { outcome } from './outcome.ts'
import { originIn } from './earlier-day.ts'

// `Item 674b –`, `17/2022:`, `Minute 271(6) –`; a bare number is the number of a line.
const referred = new RegExp(
  `^(?:(?<own>${ownReference})|(?:Item|Action|Minute|Ref(?:erence)?|No\\.?|Para(?:graph)?)(?: (?:point|no\\.?|ref\\.?|item))?:? ?#?(?<ref>${reference})(?: (?:of|from|in|at) (?:the )?(?<of>(?:${monthNames.join('|')})(?: 20\\d\\d)?)(?: (?:meeting|minutes|session|board|panel|committee))?(?= ?[:–—.(-]))?)(?: ?[:–—.)]| -)?(?: |$)[–—:-]? ?`,
  'i',
)
const dated =
  /^(?:actions? )?(?:arising |outstanding |raised |agreed )?(?:from|at|on|in)(?: the)?(?: meetings?(?: held)? (?:of|on|in))? [^:]{4,60}?(?::| [–—-]) ?/i
// `(raised 23 January 2024)`, `(May 2025)`, `(20.05.2025)`: where the action comes from, behind it or after its reference.
const origin =
  /\((?:raised |agreed |set |from |arising )?(?:at |on |in |from )?(?:the )?(?:(?:[\w-]+ ){0,3}meeting (?:of |on |in |held on )?)?[\w./ -]{4,40}\)/gi
const numbered = /^(?:\[[ xX✓✔]?\]|\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)]|\d{1,3}(?:\.\d{1,3}){1,3}[.)]?|[-–•*]) /

// `63a` under item 63 is the number of a paragraph.
const isParagraphOf = (ref: string | null, item: string | null) =>
  ref !== null && item !== null && /[a-z]$/.test(ref) && ref.slice(0, -1) === item.replace(/[^\w.]/g, '')

/** `isSet` where a mark parts the reference or the origin from the words; `Action 4 was …` has none. */
// `Promise: DCC to …`: what the office calls such an action.
const word =
  /^(?:Promises?|Undertakings?|Pledges?|Commitments?|Requests?|Agreed|(?:We|You) (?:said|asked|promised|agreed))(?: \d{1,2})? ?(?:[:–—]| -) ?(?=\S)/

type Opening = { length: number; ref: string | null; raisedAt: string | null; isSet: boolean }

const dateMark = /^(?: (?:meeting|board|panel|committee))?(?: ?[:–—]| -)[*_ ]{1,3}/i

const dayAndMonth = /^[([]?(?<day>0[1-9]|[12]\d|3[01])[/.](?<month>0[1-9]|1[0-2])[)\]]?(?: ?[:–—]| -)[ –—:-]{1,3}(?=\S)/

/** Whether the calendar has such a day: no 31 June. */
function isDay(iso: string): boolean {
  const time = Date.parse(`${iso}T00:00:00Z`)
  return !Number.isNaN(time) && addDays(iso, 0) === iso
}

/** `02/11 – DCC to …`: a day and month within the last year, unless the second figures may be those of a year of the time. */
function inFigures(text: string, heldOn: string | null): { length: number; date: string } | null {
  const match = heldOn === null ? null : dayAndMonth.exec(text)
  if (!match?.groups || heldOn === null) return null
  const year = Number(heldOn.slice(0, 4))
  const { day = '', month = '' } = match.groups
  if ([day, month].some((figures) => Math.abs((year % 100) - Number(figures)) < 2)) return null
  const dates = [year, year - 1].map((one) => `${one}-${month}-${day}`)
  const date = dates.find((one) => one < heldOn && isDay(one))
  return date ? { length: match[0].length, date } : null
}

/** `18/05/2021: DCC to …`, `May 2021 – …`: the date of the meeting that raised it, and nothing else. */
function bareDate(text: string, heldOn: string | null): { length: number; date: string } | null {
  const day = inFigures(text, heldOn)
  if (day) return day
  const [first] = datesIn(text.slice(0, 60))
  const lead = /^[*_([]{0,2}/.exec(text)?.[0].length ?? 0
  if (!first || first.start > lead) return null
  const mark = dateMark.exec(text.slice(first.end).replace(/^[)\]*_]{1,2}(?=[ :])/, ''))
  const date = originIn(text.slice(0, first.end), heldOn)
  if (!mark || !date) return null
  const closed = /^[)\]*_]{1,2}(?=[ :])/.exec(text.slice(first.end))?.[0].length ?? 0
  return { length: first.end + closed + mark[0].length, date }
}

/** How an action's text begins: its number, its reference and the meeting it comes from stand before it. */
export function opening(text: string, heldOn: string | null, item: string | null): Opening {
  const mark = inFigures(text, heldOn) ? 0 : (numbered.exec(text)?.[0].length ?? 0)
  const number = mark + (word.exec(text.slice(mark))?.[0].length ?? 0)
  // A day by itself is no reference, though it may be written like one.
  const match = bareDate(text.slice(number), heldOn) ? null : referred.exec(text.slice(number))
  const length = number + (match?.[0].length ?? 0)
  const written = match ? (match.groups?.ref ?? match.groups?.own ?? '').replace(/\.$/, '') || null : null
  const ref = isParagraphOf(written, item) ? null : written
  const label = dated.exec(text.slice(length))
  const date = label && originIn(label[0], heldOn)
  if (label && date) return { length: length + label[0].length, ref, raisedAt: date, isSet: true }
  const bare = bareDate(text.slice(length), heldOn)
  if (bare) return { length: length + bare.length, ref, raisedAt: bare.date, isSet: true }
  const month = match?.groups?.of
  if (month !== undefined) return { length, ref, raisedAt: originIn(`the ${month} meeting`, heldOn), isSet: true }
  const isSet = match === null || /[:–—.)-] ?$/.test(match[0])
  const bracket = originsIn(text.slice(length), heldOn)[0]
  return bracket?.start === 0
    ? { length: length + bracket.end + 1, ref, raisedAt: bracket.date, isSet: true }
    : { length, ref, raisedAt: null, isSet }
}

/** The brackets of a text that say where an action comes from. */
export function originsIn(text: string, heldOn: string | null): (Range & { date: string })[] {
  return [...text.matchAll(origin)].flatMap((match) => {
    const date = /\d{4}|\d[./]\d|meeting/.test(match[0]) ? originIn(match[0], heldOn) : null
    return date ? [{ start: match.index, end: match.index + match[0].length, date }] : []
  })
}

/** Where an action's words end and what is reported of it begins, within one passage. */
export type Parts = { body: Range; update: Range | null; status: string | null }

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
    return (
      (isAsked(words) || isImperative(words) || isResolution(words)) &&
      !(sentence.start > 0 && (outcome(words).stated || toFollow.test(words)))
    )
  }
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

const bracketed = /^\((?<asks>[^()]{10,240}(?:\([^()]{1,40}\)[^()]{0,160})?)\)[.:;,–—-]{0,2} ?/

/** The words of an action that stand in brackets behind its reference, `(DCC to list the vans): …`; what follows them reports of it. */
export function askedInBrackets(text: string): { asks: string; length: number } | null {
  const match = bracketed.exec(text)
  const asks = match?.groups?.asks
  return match && asks !== undefined && (isAsked(asks) || isImperative(asks)) ? { asks, length: match[0].length } : null
}

function inBrackets(block: Block, start: number, end: number): Parts | null {
  const found = askedInBrackets(block.text.slice(start, end))
  if (!found) return null
  const from = start + found.length
  return {
    body: { start: start + 1, end: start + 1 + found.asks.length },
    update: from < end ? { start: from, end } : null,
    status: null,
  }
}

/** `… (Done)`, `… [IN HAND - second draft is out]`: a bracket at the end with how it stands; `from` is where it opens. */
function inLastBracket(text: string): (Range & { from: number }) | null {
  const bracket = lastBracket.exec(text)
  const said = bracket?.groups?.status ?? ''
  if (!bracket || bracket.index <= 12 || !outcome(said).stated) return null
  const start = bracket.index + bracket[0].indexOf(said)
  return { from: bracket.index, start, end: start + said.length }
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

// `One reply in, the rest to come.`
const toFollow =
  /\b(?:one|two|three|rest|remainder|others?|more|some|last|next|\d{1,3}) (?:\w{1,20} )?(?:is |are |still )?to (?:come|follow)\b/i

const lastBracket = / ?[([](?<status>[^()[\]]{3,90})[)\]]\.?$/
const dashed = / [–—-] (?=[a-z])/gi
const reported =
  /^(?:this|it|these|they|that|both|all) (?:is|are|was|were|has|have|had) |\b(?:seen|sent|done|close[ds]?|received|circulated|drafted|finished|await(?:ed|ing)|waiting (?:for|on|to)|still|not yet|nothing|nobody|lapses?d?|bankrupt|(?:has|have|had) (?:been|gone|now|not)|to be (?:picked|brought|taken|looked|considered|finished))\b/i
// `– sent on 3 May, reply awaited`: what has happened, without anybody who did it.
const happened =
  /^(?:now |since |already |not yet |partly |all |both )?(?!(?:based|led|related|needed|required|linked|titled|called|named|aimed|headed|chaired|agreed|supported)\b)(?:[a-z]{2,}ed|sent|written|held|given|met|done|put|seen|paid|built|made|begun|under way|underway)(?: (?:off|back|out|over|on|in|at|by|to|with|until|till|from|for|this|last|and|but|again|today|yesterday)\b|[,;.]|$)/i

const asksFor = (text: string) => isAsked(text) || isImperative(text) || /^[^:]{2,40}: [a-z]/.test(text)
const topicColon = /^[^:.;]{3,70}[:–] (?=\p{Lu})/u
const wasAgreed = /^It (?:had been|was|has been) (?:agreed|resolved) that\b/
/** `RJ had been asked to price it`: the action, told. */
export const wasAsked =
  /\b(?:had been|has been|was|were) (?:asked|requested|tasked|invited|to|due(?! to (?:(?:the|an?|this|its|their|his|her)\b|[a-z]{2,20}(?:al|ing|s|ance|ence|ness|ity|ion)\b)))\b/i

/**
 * `Van tracking: RJ had priced it.`, `Van tracking. RJ had priced it.`: a topic, and the report behind it. What somebody had been
 * asked to do is the action, not its report.
 */
function toldBehindTopic(text: string): number | null {
  const colon = topicColon.exec(text)?.[0].length ?? 0
  const sentences = sentencesOf(text)
  const [first, second, third] = sentences
  if (!first) return null
  const words = text.slice(Math.max(first.start, colon), first.end)
  if (wasAsked.test(words)) return second?.start ?? null
  if (colon > 0 && isTold(words) && !isTold(text.slice(0, colon))) return colon
  if (colon > 0 || !second || first.end >= 90 || isTold(words) || isAsked(words)) return null
  const next = text.slice(second.start, second.end)
  return wasAsked.test(next.slice(0, 80)) || wasAgreed.test(next) ? (third?.start ?? null) : second.start
}

/** Where, behind a dash, an action that is asked for goes on as the report of it; null where it does not. */
function toldBehindDash(text: string): number | null {
  for (const match of text.matchAll(dashed)) {
    const at = match.index + match[0].length
    const rest = text.slice(at)
    if (match.index > 12 && asksFor(text.slice(0, match.index)) && (happened.test(rest) || reported.test(rest)))
      return at
  }
  return null
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

/** `5.4 – Enquiry desks. RJ to count the callers.`: how long the topic is that stands before what was asked; 0 where none does. */
export function topicLength(text: string): number {
  const [first, second] = sentencesOf(text.slice(0, 600))
  if (!first || !second || first.end > 80) return 0
  const topic = text.slice(first.start, first.end)
  if (isAsked(topic) || isImperative(topic) || isTold(topic) || outcome(topic).stated) return 0
  return isAsked(text.slice(second.start, second.end)) ? second.start : 0
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

// Where a new reference begins behind a sentence, with a date in brackets, a mark or somebody who is to act.
const nextEntry = new RegExp(
  `(?<=[.;)] )(?=(?:Action |Minute |Item |Ref\\.? )?(?:\\d{1,4}/\\d{2,4}|[A-Z]{1,4}[/-]?\\d{1,4}(?:[/-]\\d{2,4})?)(?: ?[:–—]| -| \\(\\d| (?:The )?[A-Z]))`,
  'g',
)

/** The entries of a list that runs on in one passage, cut where each reference begins. */
export function entriesOf(text: string): Range[] {
  if (!ownStart.test(text)) return [{ start: 0, end: text.length }]
  const starts = [0, ...[...text.matchAll(nextEntry)].map(({ index }) => index)]
  const entries = starts.map((start, at) => ({ start, end: starts[at + 1] ?? text.length }))
  const ask = entries.every(({ start, end }) => {
    const words = text.slice(start, end)
    return asksFor(words.slice(opening(words, null, null).length))
  })
  return ask ? entries : [{ start: 0, end: text.length }]
}
const ownStart = new RegExp(`^${ownReference}\\b`)
