import { addDays } from '../../../../shared/dates.ts'
import type { DueWords } from './due-words.ts'
import { leadTime, longest } from './lead-time.ts'
import type { Period } from './period.ts'
import { periodAt } from './period-at.ts'
import type { DueReference } from './reference.ts'
import { fits, related, type Relation } from './relation.ts'

const theUnit = /^the (?=(?:week|fortnight|month|year)\b)/

// Words in front that turn a date into the age or the source of something.
const past =
  /\b(?:since|from|as of|last|previous|minutes of|figures|data|(?<!\bbe )(?:dated|held|made|raised|taken|seen|recorded|published|reported|stood|given|said|asked))(?: the)? ?$/i

const hourOf =
  /^(?:the )?(?:(?:close|end) of (?:play|business|the working day|day)|c\.?o\.?[bp]\.?|noon|midday|midnight|lunch(?:time)?|\d{1,2}(?:[.:]\d\d)? ?(?:am|pm|a\.m\.|p\.m\.|o['’]clock|hours)) (?:on |of )?(?=\S)/i

// `a new date for the September meeting`: what is sought is the meeting's own.
const ofMeeting = /\b(?:dates?|times?|venues?|rooms?|themes?|subjects?) $/i

/** The due words that begin at a place with a word of relation, and their days; null where what follows it is no period. */
export function timedAt(
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
  if (!period || !fits(relation, period) || isPast(text, start, period, relation)) return null
  const days = period.days && related(relation, period, reference)
  const words = {
    start,
    end: start + length + period.length,
    earliest: days?.first ?? null,
    latest: days?.last ?? null,
  }
  return isLoose(period, rest.slice(0, period.length), words, reference) ? null : words
}

const shorter = (period: Period | null, by: number) => period && { ...period, length: period.length - by }

/** A bare `in May` nearly a year ahead, or `in 2019/20` in the middle of it, tells of something else. */
function isLoose({ kind }: Period, written: string, { earliest }: DueWords, { first, opens }: DueReference): boolean {
  if (earliest === null || first === null || opens === null) return false
  if (kind === 'year') return /^20\d\d/.test(written) && earliest < opens
  return (kind === 'month' || kind === 'day') && !/\d\d$/.test(written) && earliest > addDays(first, 320)
}

/** Words in front tell of the past; `the figures by 9 July` says by when they are wanted. */
function isPast(text: string, start: number, { kind }: Period, relation: Relation): boolean {
  const before = text.slice(Math.max(0, start - 30), start)
  const isWanted = relation === 'by' && /(?:figures|data)(?: the)? ?$/i.test(before)
  return ['day', 'month', 'year'].includes(kind) && past.test(before) && !isWanted
}
