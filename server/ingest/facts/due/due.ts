import { addDays } from '../../../../shared/dates.ts'
import { periodAt, type Period } from './period.ts'
import { exactly, type Unit } from './span.ts'
import type { DueReference, Interval } from './reference.ts'
import { countOf, countWord } from './words.ts'
import { loose } from './loose.ts'
import type { DueWords } from './due-words.ts'

type Relation =
  | 'by'
  | 'before'
  | 'within'
  | 'after'
  | 'until'
  | 'moved'
  | 'at'
  | 'in'
  | 'on'
  | 'for'
  | 'to'
  | 'over'
  | 'onward'
  | 'alone'

// One pass over the text finds every word that due words can begin with; what follows it decides.
const anchors: [Relation, string][] = [
  [
    'by',
    '(?:revised|new|amended|extended|target) (?:due |target |completion )?(?:date|deadline|timescale)(?: (?:is|of|now|for this is)){0,2} ?[:–-]?|(?:by )?(?:no|not) later than|on or before|in time for|by|now(?= (?:\\d|end |mid|early |late |Q[1-4]|[Ss]pring|[Ss]ummer|[Aa]utumn|[Ww]inter|[A-Z][a-z]{2,8}(?: 20\\d\\d)?(?:[.;,)]|$)))|(?:due|deadline|timescales?|target|completion)(?: date| by)? ?[:–-]|due(?: in| on| by| for)?(?: ?\\()?',
  ],
  ['before', 'before|b4|prior to|ahead of|in advance of'],
  ['within', 'within'],
  ['after', 'after|following'],
  ['until', 'until|till|(?:from )?now (?:to|until)|up to'],
  [
    'moved',
    '(?:slipped|pushed|revised|changed|deferred|postponed|delayed|moved|put back|put off|pushed back|rescheduled|carr(?:ied|y) (?:over|forward)|(?:held|put|rolled|stood) over|rolled forward|adjourned|extended) (?:back )?to|(?:set|scheduled|fixed|planned|arranged|booked|promised) for|(?<=\\b(?:agenda|programme|work ?plan|forward plan|diary) )for',
  ],
  ['over', 'over|during|throughout'],
  ['onward', 'from(?= (?:the )?(?:[\\w-]{1,20} ){1,4}onwards?\\b)'],
  ['at', 'at|around'],
  ['in', 'in'],
  ['on', 'on'],
  ['for', '(?<!\\b(?:dates?|venue|agenda) )for'],
  ['to', 'to'],
]
const anchor = new RegExp(
  `(?<![\\w-])(?:${anchors.map(([, words], i) => `(?<r${i}>${words})`).join('|')}) ?(?=\\S)`,
  'gi',
)

const allowed: Record<Relation, Period['kind'][] | 'all'> = {
  by: 'all',
  before: 'all',
  within: ['span', 'within', 'relative'],
  after: 'all',
  until: 'all',
  moved: 'all',
  onward: ['meeting', 'relative', 'day', 'month', 'year'],
  over: ['within', 'relative', 'edge', 'month', 'year'],
  at: ['meeting', 'edge', 'year', 'standing'],
  in: ['meeting', 'edge', 'relative', 'span', 'within', 'month', 'year'],
  on: ['day'],
  for: ['meeting', 'edge'],
  to: ['meeting', 'standing'],
  alone: 'all',
}
// Words in front that turn a date into the age or the source of something.
const past =
  /\b(?:since|from|as of|last|previous|minutes of|figures|data|(?<!\bbe )(?:dated|held|made|raised|taken|seen|recorded|published|reported|stood|given|said|asked))(?: the)? ?$/i

const longest = 90
// An action is a sentence or a few; of what is longer, the beginning is read.
const furthest = 4000

/**
 * The words of an action that say when it is due, with the days they mean, reckoned from the meeting that raised it.
 * Where several stand there, the first that has a latest day counts. Words that lie wholly before the meeting are no due.
 */
export function due(action: string, reference: DueReference): DueWords | null {
  const text = action.slice(0, furthest)
  const found = [...timed(text, reference), ...loose(text)].filter((words) => !isOver(words, reference))
  found.sort((a, b) => a.start - b.start)
  const first = found.find(({ latest }) => latest !== null) ?? found[0]
  return first ? notBefore(first, reference) : null
}

/** A period in which the meeting itself falls begins the day after it. */
function notBefore(words: DueWords, { opens }: DueReference): DueWords {
  return opens !== null && words.earliest !== null && words.earliest < opens ? { ...words, earliest: opens } : words
}

function* timed(text: string, reference: DueReference): Generator<DueWords> {
  yield* ahead(text, reference)
  for (const match of text.matchAll(anchor)) {
    const relation = anchors[Object.values(match.groups ?? {}).findIndex((words) => words !== undefined)]?.[0] ?? 'at'
    const words = timedAt(text, match.index, match[0].length, relation, reference)
    if (words) yield words
  }
  for (const match of text.matchAll(adverb)) {
    const isAside = /\b(?:which|that|who|whose) [^,;.]{0,60}$/.test(
      text.slice(Math.max(0, match.index - 80), match.index),
    )
    const words = isAside ? null : timedAt(text, match.index, 0, 'alone', reference)
    if (words) yield words
  }
}

const hourOf =
  /^(?:the )?(?:(?:close|end) of (?:play|business|the working day|day)|c\.?o\.?[bp]\.?|noon|midday|midnight|lunch(?:time)?|\d{1,2}(?:[.:]\d\d)? ?(?:am|pm|a\.m\.|p\.m\.|o['’]clock|hours)) (?:on |of )?(?=\S)/i
const adverb =
  /(?<![\w-]|\b(?:in|at|by|for|to|over|the|within|during|before|after|until|of) )(?:(?:next|this) (?:week|month|year|quarter|[A-Z][a-z]+day)\b|(?:w\/[ceb]|w\.[ceb]\.|(?<=[,;:(–—-] ?)week (?:commencing|beginning|ending)) (?=\S)|next wk\b|(?<=[,;(–—-] ?)(?:EO(?:M|W|FY|Y)\b|end[ -](?=\S)|Q[1-4]\b)|(?<=[A-Za-z)–—-] )(?<!\b(?:and|[Aa]ctions?|[Rr]ef|[Ii]tems?|[Mm]inutes?|[Pp]aras?|[Nn]o\.?|AP|of|since|from|on) )\d{1,2}\/\d{1,2}(?=[).]{0,2}$)|(?<=[(])\d{1,2}\/\d{1,2}(?=\)))/g
const daysBefore = new RegExp(
  `^(?<count>${countWord}) (?:(?<working>clear|working) )?(?<unit>days?|weeks?|months?) (?:before|prior to|ahead of|in advance of) (?<rest>(?:the |each |every )?)`,
  'i',
)

// `a new date for the September meeting`: what is sought is the meeting's own.
const ofMeeting = /\b(?:dates?|times?|venues?|rooms?|themes?|subjects?) $/i

function timedAt(
  text: string,
  start: number,
  length: number,
  relation: Relation,
  reference: DueReference,
): DueWords | null {
  const hour = hourOf.exec(text.slice(start + length, start + length + 40))?.[0].length ?? 0
  if (hour > 0 && relation !== 'alone') return timedAt(text, start, length + hour, relation, reference)
  if (relation === 'for' && ofMeeting.test(text.slice(Math.max(0, start - 12), start))) return null
  const rest = text.slice(start + length, start + length + longest)
  if (relation === 'by') {
    const lead = leadTime(rest, reference)
    if (lead) return { start, end: start + length + lead.length, earliest: lead.days.first, latest: lead.days.last }
  }
  // `within 3 months` is any day of the next three; `in 3 months` is the month so reached.
  const isWithin = relation === 'within' && periodAt(rest, reference)?.kind === 'span'
  const within = relation === 'within' ? theUnit.exec(rest)?.[0].length : undefined
  const period = isWithin
    ? shorter(periodAt(`next ${rest}`, reference), 'next '.length)
    : within === undefined
      ? periodAt(rest, reference)
      : shorter(periodAt(`next one ${rest.slice(within)}`, reference), 'next one '.length - within)
  if (!period || !fits(relation, period) || isPast(text, start, period)) return null
  const days = period.days && related(relation, period, reference)
  const words = {
    start,
    end: start + length + period.length,
    earliest: days?.first ?? null,
    latest: days?.last ?? null,
  }
  return isLoose(period, rest.slice(0, period.length), words, reference) ? null : words
}

const leads = new RegExp(
  `(?<![\\w-]|\\b(?:by|than|the|of) )(?=${countWord} (?:clear |working )?(?:days?|weeks?|months?) (?:before|prior to|ahead of|in advance of) (?!each|every))`,
  'gi',
)

/** `a week before the next meeting`. */
function* ahead(text: string, reference: DueReference): Generator<DueWords> {
  for (const { index } of text.matchAll(leads)) {
    const lead = leadTime(text.slice(index, index + longest), reference)
    if (lead) yield { start: index, end: index + lead.length, earliest: lead.days.first, latest: lead.days.last }
  }
}

const theUnit = /^the (?=(?:week|fortnight|month|year)\b)/

const unitOf = (unit: string, working: string | undefined): Unit =>
  working !== undefined && /^days?$/i.test(unit) ? 'working day' : (unit.toLowerCase().replace(/s$/, '') as Unit)

const shorter = (period: Period | null, by: number) => period && { ...period, length: period.length - by }

/** A bare `in May` nearly a year ahead, or `in 2019/20` in the middle of it, tells of something else. */
function isLoose({ kind }: Period, written: string, { earliest }: DueWords, { first, opens }: DueReference): boolean {
  if (earliest === null || first === null || opens === null) return false
  if (kind === 'year') return /^20\d\d/.test(written) && earliest < opens
  return (kind === 'month' || kind === 'day') && !/\d\d$/.test(written) && earliest > addDays(first, 320)
}

const isPast = (text: string, start: number, { kind }: Period) =>
  ['day', 'month', 'year'].includes(kind) && past.test(text.slice(Math.max(0, start - 30), start))

function fits(relation: Relation, { kind }: Period): boolean {
  const kinds = allowed[relation]
  return kinds === 'all' || kinds.includes(kind)
}

/** `no later than ten days before the meeting`. */
function leadTime(rest: string, reference: DueReference): { length: number; days: Interval } | null {
  const match = daysBefore.exec(rest)
  if (!match?.groups) return null
  const after = rest.slice(match[0].length)
  const meeting = /^(?:next |following )?(?:\w+ )?(?:meeting|board|panel|committee)\b/i.exec(after)
  const period = meeting ? null : periodAt(after, reference)
  if (!meeting && !period) return null
  const day = meeting ? reference.next : (period?.days?.first ?? null)
  const count = countOf(match.groups.count ?? 'one')
  const last = day && exactly(unitOf(match.groups.unit ?? 'day', match.groups.working), day, -count)
  return {
    length: match[0].length + (meeting?.[0].length ?? period?.length ?? 0),
    days: { first: last && reference.opens, last },
  }
}

function related(relation: Relation, { kind, days }: Period, reference: DueReference): Interval | null {
  if (days === null || kind === 'standing') return days
  // Where the meeting's day is not known, the period itself is all that can be said.
  const opens = reference.first !== null && reference.first === reference.last ? reference.opens : days.first
  const isOpen = days.last === null
  if (relation === 'by') return { first: opens, last: days.last }
  // Before the end of a month still reaches its last day; before anything else ends the day before.
  if (relation === 'before')
    return { first: opens, last: kind === 'edge' ? days.last : days.first && !isOpen ? addDays(days.first, -1) : null }
  if (relation === 'after') return isOpen ? days : { first: days.last && addDays(days.last, 1), last: null }
  return days
}

/** Words whose days all lie before the meeting tell of the past; so do bare months more than ten months ahead. */
function isOver({ latest, earliest }: DueWords, { opens, from }: DueReference): boolean {
  if (latest === null) return false
  if (opens !== null && latest < opens) return true
  return opens === null && from !== null && latest < from && earliest !== null
}

/** `From April 2019`: when something begins, without an end. */
function openPeriod(words: string, reference: DueReference): Period | null {
  const lead = /^(?:from|starting|beginning) (?:the )?(?=\S)/i.exec(words)?.[0].length ?? 0
  const period = lead > 0 ? periodAt(words.slice(lead), reference) : null
  return period && lead + period.length === words.length ? period : null
}

/** The days that a cell of a column headed with a due date gives; the whole cell is the words. */
export function dueCell(text: string, reference: DueReference): DueWords | null {
  const start = text.length - text.trimStart().length
  const words = text.trim()
  if (words === '') return null
  const period = periodAt(words, reference)
  const bare = /^by (?:the )?(?=\S)/i.exec(words)?.[0].length ?? 0
  const behind = bare > 0 ? periodAt(words.slice(bare), reference) : null
  if (behind?.kind === 'day') {
    const days = related('by', behind, reference)
    return { start, end: start + bare + behind.length, earliest: days?.first ?? null, latest: days?.last ?? null }
  }
  const opens = period === null ? openPeriod(words, reference) : null
  if (opens) return { start, end: start + words.length, earliest: opens.days?.first ?? null, latest: null }
  if (!period) return due(text, reference)
  const days = period.kind === 'day' ? related('by', period, reference) : period.days
  return { start, end: start + words.length, earliest: days?.first ?? null, latest: days?.last ?? null }
}
