import type { Block } from '../../../../shared/blocks.ts'
import { datesIn, isoOf, monthNames } from '../../../../shared/written-dates.ts'
import { statusOf } from '../outcome.ts'
import { attendanceLabel } from '../attendance-label.ts'
import { headLength } from '../head.ts'
import { sumsUp } from './closing-list.ts'
import { isAsked, isImperative, isTold, lastSentence } from './wording.ts'

/**
 * What the headings above a block make of an action there: `brought forward` from an earlier meeting, `raised` at this one in
 * a list of its own, told in the `minutes` of the meeting before, or held in a `log` at the end, which may hold both. `raisedAt` is the earlier meeting's date where it is said.
 */
export type Zone = {
  kind: 'brought forward' | 'raised' | 'minutes' | 'log' | null
  raisedAt: string | null
  /** What the line that opens it says of all that stands there: `Closed, from the Board of 10 July`. */
  status?: string
}

const nowhere: Zone = { kind: null, raisedAt: null }

const earlier = [
  /\b(?:actions?(?: points?| items?| summary| list| table)?|matters|items|issues) (?:and (?:matters|actions) )?(?:arising|outstanding|carried (?:forward|over)|brought forward|(?:raised |agreed |set )?(?:from|at|in|of|since) (?:the |our )?(?:last|previous|earlier|minutes|meeting|session|board|panel|committee|forum|\d|(?:monday|tuesday|wednesday|thursday|friday)|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w*\b))/i,
  /\b(?:outstanding|previous|open|earlier|ongoing|past|live|rolling|standing|unfinished) (?:actions?|matters|items|action points?|references|requests|business)\b/i,
  /\b(?:actions?|action points?|references|matters|items) (?:still )?(?:outstanding|open|carried over)\b/i,
  /\bbrought forward\b|\bmatters arising\b/i,
  /^(?:\p{Lu}\. |[\d.]{1,8} )?(?:from |actions? (?:from|of|at) )?(?:the )?(?:meeting|session|board|panel) (?:no\.? ?)?\d{1,3}\b/iu,
  /^(?:\p{Lu}\. |[\d.]{1,8} )?(?:(?:actions? )?(?:from |since )?last (?:time|week|month|session|meeting)(?:['’]s)?)\b/iu,
  /^(?:not yet |still |now )?(?:closed|completed?|discharged|outstanding|open)\b[^.]{0,30}\b(?:from|since|of|at) (?:the |our )?(?:[\w-]{1,20} ){0,2}(?:meeting|session|board|panel|committee|minutes)\b/i,
  /^(?:[\d.]{1,8} )?(?:since|after|from) (?:the |our |we )?(?:last|previous) (?:[\w-]{1,20} )?(?:time|met|meeting|session|board|panel|committee|forum|note)[ .:]{0,3}$/i,
  /\b(?:promises|undertakings|pledges|commitments|requests|actions?|points|follow-ups) (?:we |that were |which were )?(?:made|given|agreed|raised|set|taken|accepted) (?:at|in|on|during|by) (?:the |our )?(?:\w{1,20} ){0,2}(?:meeting|session|board|panel|committee|forum)\b/i,
  /\baction (?:log|tracker|register|schedule|grid|sheet|updates?|points? update|list update|plan update)\b/i,
  /\b(?:review|updates?|progress|report)(?: of| on| against)(?: the| all| previous| outstanding){0,2} (?:actions?|action (?:log|list|points?|items?))\b/i,
  /\b(?:minutes|notes)(?: of [^,;]{0,60})?,? (?:and|&|\/) (?:actions?|matters arising|action (?:log|points?))\b/i,
  /\bmatters from (?:the )?(?:last|previous)\b/i,
  /\bactions? (?:discharged|closed|completed|update|review)\b/i,
  /\b(?:actions?|action points?)\b[^.]{0,60}\b(?:were|was) (?:then |all |each )?(?:gone through|reviewed|considered|discussed|updated|checked|worked through|revisited|followed up)\b/i,
  /\b(?:went|going|gone|worked|ran|looked) through (?:the |all )?(?:[\w-]+ ){0,4}actions?\b/i,
  /\b(?:went|going|gone|worked|ran|looked) through (?:the |all )?(?:schedule|list|log|table) of actions?\b/i,
]
const minutes =
  /\b(?:minutes|notes|record) of (?:the |our )?(?:last|previous) (?:[\w-]{1,30} ){0,4}(?:meeting|board|panel|committee)|\b(?:previous|last) (?:minutes|notes)\b|^(?:[\d.]{1,12} )?(?:draft )?(?:minutes|notes)(?: (?:and|&|\/|[–-]) [^.]{0,60})?[ .:]{0,9}$/i
// `What we agreed in May`, `Promised on 4 May`, `Open from 4 May`: with an earlier day these look back on what was to be done.
const lookingBack =
  /\bwhat (?:has |had |have )?(?:happened|come|came|become|became|we (?:did|have done)|you (?:asked|said)|(?:was|were|been) done)\b|\b(?:agreed|promised|undertaken|undertook|requested|we (?:said|would|took)|to report back|follow(?:ed|ing)?[- ]?ups?|to[- ]do|open|outstanding|carried|decisions and actions|actions? and decisions|arising|asked for|updates? (?:from|since))\b/i
const monthAlone = new RegExp(`\\b(?:in|from|since|of) (?:the |our )?(?<month>${monthNames.join('|')})\\b`, 'i')

/** Whether a heading or an introducing line looks back on what an earlier meeting asked for. */
function looksBack(text: string, heldOn: string | null): boolean {
  if (!lookingBack.test(text) || minutesOfDay.test(text) || isPlan(text)) return false
  return originIn(text, heldOn) !== null || previous.test(text) || (heldOn !== null && monthAlone.test(text))
}
const minutesOfDay = /\b(?:minutes|notes|record) (?:of|from)\b/i

/** Minutes of another day: those of the meeting itself stand as a title over all of it. */
function areEarlier(text: string, heldOn: string | null): boolean {
  return minutesOfDay.test(text) && originIn(text, heldOn) !== null && (heldOn !== null || /^\d/.test(text))
}

const ownToday =
  /^(?:[\d.]+ )?(?:promises|undertakings|pledges|commitments|requests|actions?|action points?|follow[- ]ups?|points|things)(?: (?:we |that were )?(?:made|given|agreed|taken|set|accepted|raised|arising))? (?:today|tonight|this (?:evening|afternoon|morning|time)|(?:at|in|from) (?:this|today['’]s|tonight['’]s) (?:meeting|session|board|panel|forum))[ :.]*$/i
const own =
  /^(?:[\d.]+ )?(?:new )?(?:undertakings|promises|commitments|pledges) (?:given |made |agreed )?(?:today|tonight|at (?:this|today['’]s) (?:meeting|session))[ :.]*$|^(?:[\d.]+ )?(?:(?:summary|list|table|record) of |agreed |new |key |further |the )*actions?(?: points?| items?)?(?: agreed| raised| from (?:this|today['’]s) meeting| arising from this meeting| required| summary| list| for follow[- ]up| from the meeting)*[ :.]*$/i
// At the end of notes these hold what was raised at the meeting, in a log together with what is still open.
const listAtEnd =
  /^(?:[\d.]+ )?(?:summary of |list of )?(?:actions?(?: points?| items?)? arising|action (?:log|tracker|register|schedule|list|grid|sheet|points?|summary))[ :.]*$/i
// A list of actions without a word of when they were raised: within an item, of that item.
const listAlone =
  /^(?:\d{1,3}(?:\.\d{1,3}){1,3}\.? )?(?:(?:new|agreed|key|further) )?(?:actions?(?: points?| items?)? arising|follow[- ]up(?: actions?)?)[ :.]*$/i
const plans = /\baction (?:plans?|fraud)\b/i
const isPlan = (text: string) => plans.test(text) && !/arising|outstanding|previous/i.test(text)

/** The zone that a heading or an introducing line opens; null where it opens none. */
export function opens(text: string, isHeading: boolean): Zone['kind'] {
  if (text.length > 160 || isPlan(text)) return null
  if (own.test(text) || ownToday.test(text)) return 'raised'
  if (earlier.some((pattern) => pattern.test(text))) return 'brought forward'
  return isHeading && minutes.test(text) ? 'minutes' : null
}

const monthMeeting = new RegExp(
  `\\b(?<month>${monthNames.join('|')}) (?:[\\w-]{1,30} ){0,4}(?:meeting|session|board|panel|committee|forum)\\b`,
  'i',
)

/** The date of the earlier meeting that a text names: a day, a month, or a month whose year the present meeting tells. */
export function originIn(text: string, heldOn: string | null): string | null {
  const iso = datesIn(text)
    .map((date) => isoOf(date))
    .find((date) => date !== null)
  if (iso) return isBefore(iso, heldOn) ? iso : null
  const dayAndMonth = datesIn(text).find((date) => date.day !== null)
  if (dayAndMonth && heldOn) {
    const year = Number(heldOn.slice(0, 4))
    return [year, year - 1].map((one) => isoOf(dayAndMonth, one)).find((date) => date !== null && date < heldOn) ?? null
  }
  const name = monthMeeting.exec(text)?.groups?.month
  if (name !== undefined) return lastMonth(name, heldOn)
  return text.length < 90 && lookingBack.test(text) ? monthBefore(text, heldOn) : null
}

/** The last month before the meeting that a text names: `in May`, `from the November`. */
export function monthBefore(text: string, heldOn: string | null): string | null {
  const name = monthAlone.exec(text)?.groups?.month
  return name === undefined ? null : lastMonth(name, heldOn)
}

function lastMonth(name: string, heldOn: string | null): string | null {
  if (heldOn === null) return null
  const month = String(monthNames.indexOf(name.toLowerCase()) + 1).padStart(2, '0')
  const year = Number(heldOn.slice(0, 4))
  return `${month < heldOn.slice(5, 7) ? year : year - 1}-${month}`
}

const figures = /\((?<day>\d{1,2})[/.](?<month>\d{1,2})\)[ :.]*$/

/** `Last week's list (5/3)`: the last such day before the meeting. */
function figuresIn(text: string, heldOn: string | null): string | null {
  const { day = '', month = '' } = figures.exec(text)?.groups ?? {}
  if (heldOn === null || day === '' || Number(month) > 12 || Number(day) > 31) return null
  const year = Number(heldOn.slice(0, 4))
  const dates = [year, year - 1].map((one) => `${one}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`)
  return dates.find((date) => date < heldOn && !Number.isNaN(Date.parse(date))) ?? null
}

const isBefore = (date: string, heldOn: string | null) => heldOn === null || date < heldOn

const previous =
  /\b(?:last|previous) (?:[\w-]{1,30} ){0,4}(?:meeting|session|minutes|board|panel|committee)\b|\blast time\b/i

const fromThere =
  /^(?:actions? |matters |items )?(?:from|raised|agreed|promised|set|open|outstanding|arising|carried)\b/i
const dateLine = (text: string): Zone['kind'] => (isDateLine(text) ? 'brought forward' : null)

const ofActions = /^(?:[\d.]{1,8} )?(?:summary of |list of )?actions?(?: points?| items?| log| list)?\b/i

/** `Actions – 4 May 2021`: a heading of nothing but the word and an earlier day. */
const isOfEarlier = (text: string, heldOn: string | null) =>
  ofActions.test(text) && isDateLine(text) && originIn(text, heldOn) !== null

const anyMonth = new RegExp(`\\b(?:${monthNames.join('|')})\\b`, 'gi')

/** A line of nothing but a meeting's date: among earlier actions it says where those below it come from. */
export function isDateLine(text: string): boolean {
  if (text.length > 90 || (datesIn(text).length === 0 && !monthMeeting.test(text))) return false
  const dates = datesIn(text)
  const rest = text
    .split('')
    .filter((_, at) => !dates.some(({ start, end }) => at >= start && at < end))
    .join('')
    .replace(anyMonth, ' ')
  return !/\p{L}{2}/u.test(
    rest.replace(
      /\b(?:actions?|arising|raised|agreed|promised|set|open|outstanding|carried|forward|over|from|since|the|meetings?|sessions?|of|held|on|in|at|minutes|notes|board|panel|committee|matters|items|points|and|closed|completed?|not|yet|still|now|are|were|is|all|these|below|unless|except|where|shown|stated|noted|marked|indicated|otherwise|summary|list|log)\b/gi,
      ' ',
    ),
  )
}

/** `The open actions from 4 May were reviewed.` */
const reviews =
  /^(?:The |All )?(?:[\w-]+ ){0,2}(?:actions?|action points?)\b[^.;]{0,60} (?:were|was) (?:then |all |each )?(?:gone through|reviewed|considered|discussed|updated|revisited|followed up)[^.;]{0,20}\.?$/i

/** `The chair began with the promises made at the session on 4 May.` */
const turnsTo =
  /^(?:The )?(?:[\w-]{1,20} ){1,4}(?:began|started|opened|turned|went back|returned|moved on|looked back) (?:with|to|at|by going through) (?:the )?(?:[\w-]{1,20} ){0,2}(?:promises|undertakings|pledges|commitments|requests|actions?|points|follow-ups) [^.;]{4,90}\.$/i

const refersBack =
  /\b(?:following|these|those|below|all|promises|requests|undertakings|actions?|points|matters)\b[^.:;]{0,60}\b(?:set|made|agreed|raised|given|asked|requested|promised|taken|minuted)\b|\b(?:set|made|agreed|raised|given|asked|requested|promised)\b[^.:;]{0,40}\b(?:following|below)\b/i

// `Actions from 11 July unless shown otherwise.`
const comeFrom =
  /^(?:(?:the|all|these|all the) )?(?:open |outstanding |following )?(?:actions?|action points?|points|matters|items)\b[^.:;]{0,40}\b(?:from|of|arising)\b/i

/** Below a heading of earlier actions, a sentence that tells when they were set: `All of these were set on 18 June 2024.` */
function settingIn({ kind, text }: Block, heldOn: string | null): string | null {
  if (
    (kind !== 'paragraph' && kind !== 'bullet') ||
    text.length > 180 ||
    !(refersBack.test(text) || comeFrom.test(text)) ||
    isAsked(text)
  )
    return null
  return originIn(text, heldOn)
}

// `The following actions were reported as complete:`, `The following was outstanding:`
const statedOf =
  /^(?:(?:The )?[A-Z]\w{1,20} (?:noted|agreed|confirmed|reported|heard) that )?(?:the )?(?:following|these|remaining)(?: (?:actions?|matters|items|points|references))? (?:were|was|are|is|have been|had been|remain(?:ed|s)?)(?: (?:reported|confirmed|noted|agreed|recorded|now|all|still)){0,3}(?: (?:as|to be|as being))? ?(?<status>complete[d]?|closed|discharged|done|outstanding|ongoing|on-going|in progress|open|carried (?:forward|over))\b[^.]{0,40}[.:]$/i
const closedWords = /^(?:all )?(?:now )?(?:closed|completed?|discharged)\b/i

// `The minutes of the meeting held on 8 March were agreed.`
const minutesSettled =
  /^(?:\d[\d.]{0,7} )?(?:The )?(?:draft )?(?:minutes|notes|record)\b[^.]{0,80}\b(?:of|on|from)\b[^.]{0,60}\b(?:were|was) (?:[a-z]{1,20} ){0,2}(?:agreed|approved|confirmed|accepted|signed|received|noted)\b/i

type Opened = { zone: Zone; level: number }

/** The lists that close items: under several of them, or under what was said there, and not over the earlier actions. */
function listsOfItems(blocks: readonly Block[]): ReadonlySet<number> {
  const found = blocks.flatMap(({ text, kind }, index) =>
    kind !== 'repeated' && kind !== 'noise' && listAlone.test(text) ? [index] : [],
  )
  return new Set(found.length > 1 ? found : found.filter((index) => closesItem(blocks, index)))
}

const wasToDo = /^.{2,60}? (?:was|were|(?:had|has) (?:been asked|agreed|undertaken)) to (?!be\b)[a-z]{2,} /

/** Whether a line stands below a heading and what was said there of a matter of its own. */
function closesItem(blocks: readonly Block[], index: number): boolean {
  const block = blocks[index]
  const heading = blocks.slice(0, index).findLast((one) => one.kind === 'heading' && one.level < 7)
  if (!block || block.kind === 'heading' || !heading) return false
  // Below the earlier actions themselves it holds what came of them.
  const isEarlier = opens(heading.text, true) !== null
  const between = blocks.slice(blocks.indexOf(heading) + 1, index)
  if (isEarlier) return between.some(({ text }) => isAsked(withoutNumber(text)) || wasToDo.test(text))
  const last = between.at(-1)
  return last !== undefined && isTold(last.text)
}

function isOverPeople({ text }: Block): boolean {
  const label = attendanceLabel(text)
  return label !== null && !(label.minutes && label.rest === '')
}

const isHeading = ({ kind }: Block) => kind === 'heading' || kind === 'title' || kind === 'label'

/** An introducing line has no number of its own, ends as one, and asks for nothing. */
function introduces(block: Block): boolean {
  const text = block.text
  return (
    (block.kind === 'paragraph' || block.kind === 'bullet') &&
    text.length <= 140 &&
    (text.endsWith(':') || (text.length <= 70 && !/[.?!]$/.test(text)) || reviews.test(text) || turnsTo.test(text))
  )
}

const runningNumber = /^(?<number>\d{1,4})\/(?<year>\d{2,4})\b/

/** `60/20 People` below a list headed `59/20 Action log` heads the next item: both are numbers of the minutes. */
function followsOn(opener: RegExpExecArray | null, { text }: Block): boolean {
  const here = opener && runningNumber.exec(text)
  if (!opener || !here || text.length > 90) return false
  const step = Number(here.groups?.number) - Number(opener.groups?.number)
  return step === 1 && here.groups?.year === opener.groups?.year && !isAsked(text) && !/[.;:]$/.test(text)
}

// Those that an introducing line sets apart need not come from where the heading says.
const fromElsewhere = /\b(?:outstanding|earlier|older|previous|other|still|open|carried|remaining)\b/i

const lowerCase = /^\p{Ll}[\p{Ll}\d '’&/-]{2,40}$/u

/** A topic in small letters on a line of its own, with what was said below it: it ends what another such line began. */
function isTopic({ kind, text }: Block, next: Block | undefined): boolean {
  const isAlone = kind === 'paragraph' && lowerCase.test(text) && !isTold(text) && !isAsked(text)
  return isAlone && statusOf(text) === null && next?.kind === 'paragraph' && next.text.length > 60 && isTold(next.text)
}

/** The zone of every block. A heading of the same or a higher level ends one; an introducing line changes its date. */
export function zonesOf(blocks: readonly Block[], heldOn: string | null): Zone[] {
  let open: Opened[] = []
  let minutesOf: string | null = null
  const lastNumbered = blocks.findLastIndex(
    (block) => block.kind === 'heading' && /^\d/.test(block.text) && !isAction(block),
  )
  const last = blocks.findLastIndex(
    (block) => isHeading(block) && !isAction(block) && !/\bnext meeting\b/i.test(block.text),
  )
  let numbered: RegExpExecArray | null = null
  const ofItems = listsOfItems(blocks)
  // What the paper is called (`Notes and Actions`) opens nothing.
  const head = headLength(blocks)
  const people = blocks.findIndex(isOverPeople)
  const zones: Zone[] = []
  const isOfItem = (index: number) => index >= head && (zones[index]?.kind ?? null) !== 'brought forward'
  const zoneOf = (block: Block, index: number): Zone => {
    if (block.kind === 'repeated' || block.kind === 'noise') return nowhere
    if ((isHeading(block) && index < head) || index < people) return open.at(-1)?.zone ?? nowhere
    if (followsOn(numbered, block)) open = []
    const text = titleOf(block)
    const heads = isHeading(block) && !isAction(block)
    const closed = open.at(-1)?.zone
    if (heads) open = open.filter(({ level }) => level < block.level)
    if (isTopic(block, blocks[index + 1])) open = open.filter(({ level }) => level < 7)
    const outer = open.at(-1)?.zone
    const isEarlier = outer?.kind === 'brought forward' || outer?.kind === 'minutes'
    const stated =
      !heads && isEarlier ? statedOf.exec(block.text.slice(lastSentence(block.text).start))?.groups?.status : undefined
    if (outer && stated !== undefined) {
      open = [
        ...open.filter(({ level }) => level < 7.5),
        { zone: { ...outer, kind: 'brought forward', status: stated }, level: 7.5 },
      ]
      return { ...outer, kind: null }
    }
    if (!heads && minutesSettled.test(text)) minutesOf = originIn(text, heldOn) ?? minutesOf
    if (outer?.raisedAt === null && isEarlier && !heads && minutesSettled.test(text) && minutesOf !== null) {
      const last = open.at(-1) as Opened
      open = [...open.slice(0, -1), { ...last, zone: { ...outer, raisedAt: minutesOf } }]
    }
    const set = !heads && isEarlier ? settingIn(block, heldOn) : null
    if (outer && set !== null && (outer.raisedAt === null || set.startsWith(outer.raisedAt))) {
      const last = open.at(-1) as Opened
      open = [...open.slice(0, -1), { ...last, zone: { ...outer, kind: 'brought forward', raisedAt: set } }]
      return { ...outer, kind: null }
    }
    if ((!heads && !introduces(block)) || isAction(block)) return outer ?? nowhere
    const isBehindItems = index > lastNumbered && lastNumbered >= 0 && !/^\d/.test(text)
    const isAtEnd = heads && (index >= last || isBehindItems) && listAtEnd.test(text)
    const isOfToday = heldOn !== null && datesIn(text).some((date) => isoOf(date) === heldOn)
    const found =
      (ofItems.has(index) ? 'raised' : isAtEnd ? 'log' : opens(text, heads)) ??
      (heads && areEarlier(text, heldOn) ? 'minutes' : null) ??
      (looksBack(text, heldOn) || isOfEarlier(text, heldOn) ? 'brought forward' : null) ??
      (outer?.kind === 'brought forward' || closed?.kind === 'brought forward' || fromThere.test(text)
        ? dateLine(text)
        : null)
    const isClosing = (index >= last || isBehindItems) && originIn(text, heldOn) === null
    const isNew = isOfToday || (isClosing && found === 'brought forward' && sumsUp(blocks, index, isOfItem, isAction))
    const kind = isNew && found === 'brought forward' ? 'raised' : found
    if (heads && (minutes.test(text) || areEarlier(text, heldOn))) minutesOf = originIn(text, heldOn)
    if (kind === null) return open.at(-1)?.zone ?? nowhere
    const isOfMinutes =
      previous.test(text) ||
      /\bthat (?:meeting|session|board|panel|day)\b/i.test(text) ||
      (!heads && outer?.kind === 'minutes')
    const origin = originIn(text, heldOn) ?? figuresIn(text, heldOn) ?? (isOfMinutes ? minutesOf : null)
    const zone: Zone = {
      kind,
      raisedAt:
        kind === 'raised'
          ? null
          : (origin ?? (outer?.kind === kind && (heads || !fromElsewhere.test(text)) ? outer.raisedAt : null)),
      ...(closedWords.test(text) ? { status: text } : {}),
    }
    // Every heading ends what stands at 7, so that one of those is enough, however many lines introduce.
    const level = heads ? block.level : Math.min((open.at(-1)?.level ?? 7) + 0.5, 7)
    open = [...open.filter((one) => heads || one.level < level), { zone, level }]
    numbered = runningNumber.exec(block.text)
    return { ...zone, kind: null }
  }
  for (const [index, block] of blocks.entries()) zones.push(zoneOf(block, index))
  return zones
}

// Somebody stands at the beginning: initials, a rank or a title, a first name and a surname.
const someone =
  /^(?:\(?\d{1,3}(?:\.\d{1,3}){0,3}[.)]? )?(?:The )?(?:\p{Lu}{2,5}\b|[TA]\/|All\b|Ch(?:ief)?\b|Supt\b|Mr\b|Mrs\b|Ms\b|Miss\b|Dr\b|\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+ to\b)/u

// An order that ends as a sentence or with whoever is to see to it is no heading.
const pointed = /(?:\.|\([^()]{2,40}\)\.?)$/
const withoutNumber = (text: string) => text.replace(/^\(?\d{1,3}(?:\.\d{1,3}){0,3}[.)]? /, '')

/** A line that segmentation took for a heading, and that asks for something to be done. */
export function isAction(block: Block): boolean {
  const label = /^[^:]{4,60}: (?=\S)/.exec(block.text)?.[0].length ?? 0
  const asks = isAsked(block.text.slice(label))
  if (pointed.test(block.text) && isImperative(withoutNumber(block.text))) return true
  const mayBe = block.level === 7 || block.kind !== 'heading' || someone.test(block.text)
  return mayBe && ((label > 0 && asks) || (asks && opens(block.text, true) === null))
}

/** A heading's words without the columns that stand beside it. */
function titleOf(block: Block): string {
  if (block.cells.length < 2) return block.text
  const cells = block.cells.map(({ start, end }) => block.text.slice(start, end))
  return cells.filter((cell) => !/^(?:actions?|lead|owner|action by)$/i.test(cell)).join(' ')
}
