import type { Block } from '../../../../shared/blocks.ts'
import type { ReadingContext } from '../../../../shared/reading.ts'
import { datesIn, isoOf, weekdayOn, type WrittenDate } from '../../../../shared/written-dates.ts'

/** The day a meeting was held and where its notes say so; `block` is null where the file's name says it. */
export type HeldOn = { day: string; block: Block | null; date: WrittenDate }

type Found = { block: Block | null; date: WrittenDate; weight: number; line: number }

const label =
  /^(?:meeting )?(?:date|dated|when|held(?: on)?|date (?:and|&) time|date of (?:the )?meeting|date\/time|meeting held)\b/i
const held =
  /\b(?:held|conducted|convened|the (?:morning|afternoon|evening) of|meeting (?:of|on)|minutes (?:of|from|for)|notes (?:of|from|for)|took place)\b/i
// A cover may bear another day than the minutes under it.
const ofItself = /\bminutes? (?:of|from) (?:the |a )?(?:[\w’'&,-]{1,20} ){0,8}?meeting\b[^.]{0,60}\bheld\b[^.]{0,30}$/i
// A date of something else: what was published, agreed, is to come, or was before.
const elsewhere =
  /\b(?:next|published|publication|updated|issued|d[ei]spatched|distributed|printed|created|modified|circulated|review(?:ed)? (?:by|on|date)|previous|last meeting|last minutes|approved|agreed on|deadline|due|version|copyright|©)\b[^.]{0,40}$|\b(?:by|since|from|until|before)(?: (?:the|\w{1,9}day,?))? ?$/i

// "Minutes and action log for the meeting held on …", "the minutes of the meeting held on … were agreed": those of an earlier one.
const ofEarlier = /\b(?:action|matters?|log|decisions?)s?\b[^.]{0,40}\bmeeting\b[^.]{0,20}$/i
const approval =
  /^[^.]{0,30}\b(?:(?:was|were|be) (?:\w{1,12} )?(?:agreed|approved|signed|confirmed|accepted|amended|noted|brought|submitted|presented|circulated|deferred)|as an? (?:true|correct|accurate))\b/i

// "To agree the minutes of the meeting held on …", "It was later approved at the meeting on …": another meeting than this.
const toAgree =
  /\b(?:agree|approve|confirm|receive|sign|adopt|ratify|accept)\b[^.]{0,60}\b(?:minutes?|notes|record)\b[^.]{0,60}$/i
const approvedAt =
  /\b(?:approved|agreed|confirmed|ratified|signed|adopted)\b[^.]{0,20} at (?:the |a |its |our )?(?:[\p{L}’'-]{2,20} ){0,4}meeting\b[^.]{0,40}$/iu

const putOff =
  /\b(?:brought|taken|submitted|presented|deferred|referred|returned|tabled|put|carried|moved|rolled|held over|transferred|postponed)\b[^.]{0,40} (?:to|at|for|until) (?:the |a |its |our )?(?:[\p{L}’'-]{2,20} ){0,4}meeting\b[^.]{0,30}$/iu

/** "Date of next meeting" with its date on the line after it. */
const isNextLabel = ({ text }: Block) =>
  /^(?:(?:the )?dates?(?:,? (?:and |& )?(?:time|venue|place)){0,3} (?:of|for) )?(?:the |our )?next\b.{0,20}\bmeeting\b/i.test(
    text,
  ) &&
  text.length < 60 &&
  datesIn(text).length === 0

function isOfAnother({ text }: Block, { start }: WrittenDate): boolean {
  const ahead = text.slice(Math.max(0, start - 160), start)
  return [toAgree, approvedAt, putOff, fromBefore].some((pattern) => pattern.test(ahead))
}

// "These minutes follow on from the meeting of …", "Actions left over from the session held on …": a meeting before this one.
const fromBefore =
  /\b(?:follow(?:s|ed|ing)?|continu(?:es?|ed|ing)|carr(?:y|ies|ied)|arising|arose|left|rolled|brought|resum(?:es?|ed|ing))\b[^.]{0,30}\b(?:from|after) (?:the |our |its )?(?:[\p{L}’'-]{2,20} ){0,3}(?:meeting|session|minutes|notes)\b[^.]{0,20}$/iu

const isSameDay = (one: WrittenDate, other: WrittenDate) =>
  one.day === other.day && one.month === other.month && one.year === other.year

/** Without the day on which, as another line tells, a later meeting approved these minutes, where another day is given. */
function withoutApproval(found: readonly Found[], head: readonly Block[]): Found[] {
  const approvals = head.flatMap((block) =>
    datesIn(block.text).filter(({ start }) => approvedAt.test(block.text.slice(Math.max(0, start - 160), start))),
  )
  const rest = found.filter(({ date }) => !approvals.some((approval) => isSameDay(approval, date)))
  return rest.length > 0 ? rest : [...found]
}

function weightOf(block: Block, date: WrittenDate, before: Block | undefined): number {
  const ahead = block.text.slice(Math.max(0, date.start - 60), date.start)
  if (before && isNextLabel(before)) return 0
  if (isOfAnother(block, date)) return 0
  if (elsewhere.test(ahead) && !held.test(ahead.slice(-25))) return 0
  if (ofEarlier.test(ahead) || (held.test(ahead) && approval.test(block.text.slice(date.end)))) return 0
  if (ofItself.test(ahead)) return 6
  if (label.test(block.text) || (before && label.test(before.text) && before.text.length < 30)) return 5
  if (held.test(ahead) || isDayAlone(block, date)) return 4
  if (block.kind === 'title' || block.kind === 'heading') return 3
  return block.text.length <= 160 ? 2 : 1
}

/** `Tuesday 4 May 2021` on a line of its own. */
const isDayAlone = ({ text, kind }: Block, { start, end, year, weekday }: WrittenDate) =>
  kind === 'paragraph' && year !== null && weekday !== null && end - start > text.length * 0.7

function foundIn(head: readonly Block[]): Found[] {
  return head.flatMap((block, at) =>
    datesIn(block.text).map((date) => ({ block, date, line: block.line, weight: weightOf(block, date, head[at - 1]) })),
  )
}

const isTitle = ({ kind }: Block) => kind === 'title' || kind === 'heading'

const budget = /(?<!\d)(20\d\d) ?[/–-] ?(?:20)?\d\d(?!\d)/g

/** The year that the notes leave out, null where nothing tells it: from the title, the file's name, other dates, or the day the file came. */
function yearFor(
  date: WrittenDate,
  head: readonly Block[],
  all: readonly Block[],
  context: ReadingContext,
): number | null {
  const [titles, others] = [head.filter(isTitle), head.filter((block) => !isTitle(block))]
  const texts = [...[...titles, ...others].map((block) => block.text), context.fileName.replace(/[_.]/g, ' ')]
  const years = texts
    .flatMap((text) => [...text.matchAll(/(?<![\d/])(?:19|20)\d\d(?!\d|[/–-]\d)/g)])
    .map((match) => Number(match[0]))
    .filter((year) => year >= 1995 && year < 2100)
  // A weekday that is written tells which of several years is meant.
  const fitting = years.find((year) => date.weekday === null || weekdayOn(isoOf(date, year) ?? '') === date.weekday)
  if (years[0] !== undefined) return fitting ?? years[0]
  const [year, month] = context.receivedOn.split('-').map(Number) as [number, number]
  const nearby = all
    .flatMap((block) => datesIn(block.text))
    .filter((other) => other.year !== null && other.day !== null)
  const latest = nearby.reduce((newest, other) => Math.max(newest, other.year ?? 0), 0)
  if (nearby.length > 0 && latest <= year) return latest
  const nearest = date.month > month ? year - 1 : year
  return isBehindBudgets(nearest, date.month, all) ? null : nearest
}

/** In the months after it a budget year is closed, and still spoken of. */
const closing = 8

/** Whether a month lies behind every budget year ("2023/24") of which the notes speak: the file came long after the meeting. */
function isBehindBudgets(year: number, month: number, all: readonly Block[]): boolean {
  const budgets = all.flatMap(({ text }) => [...text.matchAll(budget)].map((match) => Number(match[1])))
  const latest = budgets.reduce((newest, one) => Math.max(newest, one), 0)
  return latest > 0 && year > (month <= closing ? latest + 1 : latest)
}

function fromName(fileName: string): Found[] {
  const name = fileName.replace(/[_]/g, ' ').replace(/\.\w{2,5}$/, '')
  return datesIn(name).map((date) => ({ block: null, date, weight: 1, line: Infinity }))
}

/** The day of the meeting; null where the notes and the file's name give none. A month alone is no day. */
export function heldOnIn(all: readonly Block[], head: readonly Block[], context: ReadingContext): HeldOn | null {
  const found = [...foundIn(head), ...fromName(context.fileName)].filter(
    ({ date, weight }) => weight > 0 && date.day !== null,
  )
  const [best] = withoutApproval(found, head).sort(
    (a, b) => b.weight - a.weight || Number(b.date.year !== null) - Number(a.date.year !== null) || a.line - b.line,
  )
  if (!best) return null
  const year = best.date.year ?? yearFor(best.date, head, all, context)
  const day = year === null ? null : isoOf(best.date, year)
  return day === null ? null : { day, block: best.block, date: best.date }
}
