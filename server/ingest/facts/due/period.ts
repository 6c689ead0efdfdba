import { addDays } from '../../../../shared/dates.ts'
import { dayAt, monthAt, type Piece } from './day.ts'
import type { DueReference, Interval } from './reference.ts'
import { bankHolidayAt, endOf, middleOf, seasonOrYearAt, startOf, unitOf } from './season.ts'
import { spanAt } from './span.ts'
import { gathering, monthName } from './words.ts'

/** What kind of words these are: which prepositions may stand before them depends on it. */
export type PeriodKind = 'meeting' | 'standing' | 'edge' | 'relative' | 'span' | 'within' | 'day' | 'month' | 'year'
export type Period = { kind: PeriodKind; length: number; days: Interval | null }

const open: Interval = { first: null, last: null }
const from = (day: string | null): Interval => ({ first: day, last: null })
const between =
  "(?:(?:holding to account|(?!(?:to|of|for|in|on|at|by|and|with|from|as|is|steps?)\\b)[\\w&'’/‘-]+) ){0,6}?"

const nextMeeting = new RegExp(
  `^(?:(?:the|its|our|their|your|his|her|(?:the )?[A-Za-z-]{3,20}['’]s?) )?(?:next|following)(?: available| scheduled| planned)? (?:${between}${gathering}|time)\\b`,
  'i',
)
const laterMeeting = new RegExp(
  `^(?:the |an? |its |our |some )?(?:future|later|forthcoming|subsequent|upcoming|coming) ${between}${gathering}\\b`,
  'i',
)
const everyMeeting = new RegExp(`^(?:every|each)(?: other| subsequent| future)? ${between}${gathering}\\b`, 'i')
const monthMeeting = new RegExp(`^(?:(?:the|its|our|their) )?(?=${monthName}\\b)`)
const gatheringAfter = new RegExp(`^(?:['’]s)? ${between}${gathering}\\b`, 'i')
const gatheringOn = new RegExp(
  `^(?:(?:the|its|our|their|his|her|a) )?${between}${gathering} (?:on|in|of|to be held on|to be held in|scheduled for) `,
  'i',
)

const afterNext = new RegExp(
  `^(?:(?:the|its|our|their) )?(?:next but one ${between}${gathering}|${between}${gathering} after next|next ${between}${gathering} but one)\\b`,
  'i',
)

/** A meeting: the next one (its day, where known), one named by its month or day, or one yet to be fixed. */
function meetingAt(text: string, reference: DueReference): Period | null {
  const second = afterNext.exec(text)
  if (second) return period('meeting', second, from(reference.next ? addDays(reference.next, 1) : reference.opens))
  const next = nextMeeting.exec(text)
  if (next)
    return period(
      'meeting',
      next,
      reference.next ? { first: reference.next, last: reference.next } : from(reference.opens),
    )
  const later = laterMeeting.exec(text)
  if (later) return period('meeting', later, from(reference.opens))
  const every = everyMeeting.exec(text)
  if (every) return period('standing', every, open)
  return datedMeetingAt(text, reference)
}

function datedMeetingAt(text: string, reference: DueReference): Period | null {
  const behind = gatheringOn.exec(text)?.[0]
  const dated = behind === undefined ? null : dateAt(text.slice(behind.length), reference)
  if (behind !== undefined && dated) return meetingOn(behind, dated, '', reference)
  const before = monthMeeting.exec(text)?.[0] ?? (/^the (?=\d)/.exec(text)?.[0] || '')
  const piece = dateAt(text.slice(before.length), reference)
  const after = piece && gatheringAfter.exec(text.slice(before.length + piece.length))?.[0]
  return piece && after ? meetingOn(before, piece, after, reference) : null
}

const dateAt = (text: string, reference: DueReference) => dayAt(text, reference) ?? monthAt(text, reference)

function meetingOn(before: string, piece: Piece, after: string, reference: DueReference): Period {
  const { next } = reference
  // Somebody else's meeting of that month is another one.
  const isNext =
    !/^(?:their|his|her) /i.test(before) &&
    reference.isAnnounced &&
    next !== null &&
    piece.days?.first &&
    piece.days.last &&
    piece.days.first <= next &&
    next <= piece.days.last
  return {
    kind: 'meeting',
    length: before.length + piece.length + after.length,
    days: isNext ? { first: next, last: next } : piece.days,
  }
}

const unit = '(?:(?<of>calendar|financial|fiscal|performance|municipal) )?(?<unit>year|quarter|month|week|wk|fortnight)'
const relative = new RegExp(
  `^(?:the )?(?<which>next|this|following|current|coming|new(?= (?:financial|fiscal|performance|municipal))) ${unit}\\b(?!['’]s (?:time|figures|data|performance))`,
)

const unitName = (of: string | undefined, name: string) =>
  /^FY$/i.test(name) || (name === 'year' && of !== undefined && of !== 'calendar')
    ? 'financial year'
    : name === 'wk'
      ? 'week'
      : (name as 'year' | 'quarter' | 'month' | 'week')

/** `next month`, `this financial year`. */
function relativeAt(text: string, reference: DueReference): Period | null {
  const match = relative.exec(text)
  if (!match?.groups || match.groups.unit === 'fortnight') return null
  const { which, of, unit: name } = match.groups as { which: string; of?: string; unit: string }
  const isNow = which === 'this' || which === 'current'
  const days = reference.first && unitOf(unitName(of, name), reference.first, isNow ? 0 : 1)
  return period(
    'relative',
    match,
    days && isNow && reference.opens ? { first: later(days.first, reference.opens), last: days.last } : days || null,
  )
}

const later = (a: string, b: string) => (a > b ? a : b)

const edge =
  /^(?:the )?(?:very )?(?<edge>end|close|start|beginning|middle|mid|early part|latter part)(?: of|-| )(?: ?(?:the|this|that|each))? ?/i
const early = new RegExp(`^(?<edge>early|mid|late)[- ](?:in )?(?=${monthName}\\b|20\\d\\d\\b)`, 'i')
const base = new RegExp(`^(?:(?<which>next|following|current) )?${unit}\\b`)
const unitEnd = /^(?:the )?(?:(?<of>financial|calendar|fiscal) )?(?<unit>year|quarter|month|week|FY)[- ]end\b/i
// `EOM`, `EOFY`: the end of the month, of the financial year.
const endLetters = /^EO(?<unit>M|W|FY|Y|Q)\b/
const byLetter = { M: 'month', W: 'week', FY: 'financial year', Y: 'year', Q: 'quarter' } as const

const weekIn = /^(?:the )?(?<which>first|second|third|last|final) (?:full )?week (?:of|in) /i
const halfYear = /^(?:the )?(?:half[- ]year|mid[- ]year)(?:[- ](?:point|stage|end))?\b/i

/** `the last week of June`, `the half-year`: that of the financial year. */
function stretchAt(text: string, reference: DueReference): Period | null {
  const half = halfYear.exec(text)
  if (half) {
    const year = reference.first && unitOf('financial year', reference.first, 0)
    return period(
      'edge',
      half,
      year ? { first: `${year.first.slice(0, 4)}-09-01`, last: `${year.first.slice(0, 4)}-09-30` } : null,
    )
  }
  const week = weekIn.exec(text)
  const month = week && monthAt(text.slice(week[0].length), reference)
  if (!week || !month) return null
  const { first, last } = month.days ?? open
  return {
    kind: 'edge',
    length: week[0].length + month.length,
    days: first && last ? weekOfMonth(week.groups?.which ?? '', first, last) : null,
  }
}

function weekOfMonth(which: string, first: string, last: string): Interval {
  const at = ['first', 'second', 'third'].indexOf(which.toLowerCase())
  return at < 0 ? endOf({ first, last }) : { first: addDays(first, 7 * at), last: addDays(first, 7 * at + 6) }
}

/** `end of March`, `the end of the financial year`, `month end`, `mid-June`. */
function edgeAt(text: string, reference: DueReference): Period | null {
  const letters = endLetters.exec(text)
  if (letters) {
    const days = reference.first && unitOf(byLetter[letters.groups?.unit as keyof typeof byLetter], reference.first, 0)
    return period('edge', letters, days ? endOf(days) : null)
  }
  const turned = unitEnd.exec(text)
  if (turned?.groups) {
    const days =
      reference.first && unitOf(unitName(turned.groups.of, turned.groups.unit ?? 'month'), reference.first, 0)
    return period('edge', turned, days ? endOf(days) : null)
  }
  const match = edge.exec(text) ?? early.exec(text)
  if (!match) return null
  const whole = wholeAt(text.slice(match[0].length), reference)
  if (!whole) return null
  return {
    kind: 'edge',
    length: match[0].length + whole.length,
    days: whole.days && part(match.groups?.edge ?? 'end', whole.days),
  }
}

function wholeAt(text: string, reference: DueReference): Piece | null {
  const match = /^quarter (?:\d|one|two|three|four)\b/i.test(text) ? null : base.exec(text)
  if (!match?.groups) return monthAt(text, reference) ?? seasonOrYearAt(text, reference)
  const { of, unit: name, which } = match.groups as { of?: string; unit: string; which?: string }
  if (name === 'fortnight') return null
  const move = which === 'next' || which === 'following' ? 1 : 0
  return {
    length: match[0].length,
    days: (reference.first && unitOf(unitName(of, name), reference.first, move)) || null,
  }
}

function part(edgeWords: string, { first, last }: Interval): Interval | null {
  if (first === null || last === null) return null
  if (/^(?:end|close|late)/i.test(edgeWords)) return endOf({ first, last })
  return /^mid/i.test(edgeWords) ? middleOf({ first, last }) : startOf({ first, last })
}

const weekOf =
  /^(?:the )?(?:w\/(?<e>e)|w\/[cb]|w\.[cb]\.|w\.(?<end>e)\.|week (?<ending>ending)|week (?:commencing|beginning|of)) /i

/** A day, month, season, year or feast as such, or a week named by its Monday. */
function calendarAt(text: string, reference: DueReference): Period | null {
  const named = weekOf.exec(text)
  const week = named?.[0]
  const isEnding = (named?.groups?.e ?? named?.groups?.end ?? named?.groups?.ending) !== undefined
  const day = dayAt(text.slice(week?.length ?? 0), reference)
  if (day)
    return {
      kind: week ? 'relative' : 'day',
      length: day.length + (week?.length ?? 0),
      days: week && day.days?.first ? weekFrom(day.days.first, isEnding) : day.days,
    }
  const holiday = bankHolidayAt(text, reference)
  if (holiday) return { kind: 'day', ...holiday }
  const month = monthAt(text, reference)
  if (month) return { kind: 'month', ...month }
  const year = seasonOrYearAt(text.replace(/^the (?=\w)/, ''), reference)
  return year && { kind: 'year', length: year.length + (/^the (?=\w)/.test(text) ? 4 : 0), days: year.days }
}

/** The week that begins, or ends, on a day. */
const weekFrom = (day: string, isEnding: boolean): Interval =>
  isEnding ? { first: addDays(day, -6), last: day } : { first: day, last: addDays(day, 6) }

function period(kind: PeriodKind, match: RegExpExecArray, days: Interval | null): Period {
  return { kind, length: match[0].length, days }
}

/** The period of time at the very start of a text, in whatever words; null where none stands there. */
export function periodAt(text: string, reference: DueReference): Period | null {
  return (
    meetingAt(text, reference) ??
    stretchAt(text, reference) ??
    edgeAt(text, reference) ??
    relativeAt(text, reference) ??
    spanAt(text, reference) ??
    calendarAt(text, reference)
  )
}
