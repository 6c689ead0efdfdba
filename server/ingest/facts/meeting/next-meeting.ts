import type { Block } from '../../../../shared/blocks.ts'
import { trimmedOf } from '../../../../shared/trim.ts'
import type { MeetingFact } from '../../../../shared/facts.ts'
import { datesIn, isoOf, type WrittenDate } from '../../../../shared/written-dates.ts'
import { areHeadedDates } from './headed-dates.ts'
import { isPlace } from './venue.ts'

const announcement =
  /\b(?:next|future)\b[^.]{0,40}\b(?:meetings?|mtgs?|boards?|panels?|committees?|forums?|sessions?|conferences?|reviews?)\b|\bdonm\b|\bdate of (?:the )?next\b|\bnext (?:due to )?(?:meet|assemble|convene|sit)|\bnext (?:one|gathering|event|edition|episode|show|sitting|hearing|round|catch[- ]?up|one[- ]to[- ]one|webcast|broadcast|call|bilateral|1[:-]1|121|interview|question time)\b|^(?:\d{1,2}[.)]? )?next (?:date|time)\b|\b(?:meets?|sits?|gathers?) (?:again|next)\b|\bwill (?:next|then) (?:meet|sit|gather|be held)\b|\breconvenes?\b|^next(?: one)? ?[:–-]|^next$|(?<=^\d{1,3})next meeting\b|^(?:[\p{Lu}\d]{1,3}[.)]? ?)?(?:date of )?(?:the )?(?:meeting (?:no\.? ?)?\d{1,3}|(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth) meeting)$|\b(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|final) (?:meeting|session|board|sitting) (?:will|is to)\b|^(?:meeting|session|board|panel) (?:no\.? ?)?\d{1,3} (?:will|is to) (?:be held|take place|be)\b|\bcyfarfod nesaf\b|^(?:[\p{L}\d]{1,8}[.)] )?(?:and |when |the )?next\??$|\bdates? for (?:the|your|our) diar(?:y|ies)\b|\bmeeting again\b|\b(?:meeting|board|panel|forum|committee|session|conference) (?:(?:was |stood |stands |is )?adjourned (?:to|until|till)|returns|resumes|will (?:return|resume|be back))\b/iu
const subject =
  /\b(?:will|would|shall|['’]ll|to) (?:look at|look into|focus on|concentrate on|cent(?:re|er) (?:on|around)|turn to|explore|review|receive|consider|cover|discuss|examine|scrutinise|take|hear|address|deal with|be on|be about|be (?:given (?:over )?|devoted |dedicated )to|be talking about|talk about|concern)(?: the (?:subject|topic|theme) of)? (?<value>(?:(?! and (?:will|would|shall) )[^.;]){3,120})|\bwhen (?<when>[^,.;:]{3,80}) will be (?:the |its |our )?(?:main )?(?:subject|theme|topic|focus)\b|\b(?:subjects?|themes?|topics?|focus|deep[ -]dives?)(?: for (?:(?:the|that) )?\p{L}{3,12})?(?:(?: ?[:–-]|,) ?(?<listed>[^.]{3,120})| (?:is to be|are to be|is|are|will be|to be)(?: on)? ?:? ?(?<named>[^.;]{3,120})| (?:on |of )?(?<other>[^.;]{3,120}))/giu
// What may stand between the day and the subject that a colon or a full stop sets off.
const behindDate =
  /^(?:[ ,@–-]{0,3}(?:at |from )?(?:\d{1,2}(?:[.:]\d\d)? ?(?:[ap]\.?m\.?|hrs|hours)?|noon|midday))?(?:[ ,–-]{1,3}(?:at|in|via) [^.:;]{3,60})?(?: ?[:.]|(?<dash> [–-])) (?<value>\p{L}[^.:;]{2,80})\.?$/iu

const clean = (text: string) => trimmedOf(text, ' ,:;.@/–-')

// "Next evening: 4 May 2024, on hate crime."
const onBehind = /^, on (?:the (?:subject|theme|topic) of )?(?<value>\p{Ll}[^.:;]{2,80})\.?$/u

/** Between a label with a colon and the date: "…: Modern Slavery Monday 25 November". */
function labelledSubject(text: string, date: WrittenDate | null): string | null {
  const colon = /^[^:]{0,90}\bmeeting\b[^:]{0,60}:/i.exec(text)
  if (!colon) return null
  const between = clean(text.slice(colon[0].length, date?.start ?? text.length))
  return /\p{L}{3}/u.test(between) &&
    between.split(' ').length <= 14 &&
    !/\b(?:tbc|to be|at|venue|room)\b/i.test(between)
    ? between
    : null
}

/** "…, 7 April 2020 at 2pm. Custody.": a few words set off behind the day that are no place. */
function subjectBehind(rest: string): string | null {
  const found = (onBehind.exec(rest) ?? behindDate.exec(rest))?.groups
  const value = clean(found?.value ?? '')
  // Behind a dash a name of capitals may be a place.
  const isSubject =
    value !== '' &&
    (found?.dash === undefined || / \p{Ll}/u.test(value)) &&
    value.split(' ').length <= 8 &&
    !whenOrWhere.test(value) &&
    !isPlace(value) &&
    !hasVerb(value)
  return isSubject ? value : null
}

// "In May it will be on the 20th", "… in the Moot Room": when or where, and no subject.
const whenOrWhere = /^(?:the )?\d{1,2}(?:st|nd|rd|th)\b|^(?:at|in|via) (?:the )?\p{Lu}/u

const hasVerb = (text: string) =>
  /\b(?:is|are|was|were|will|would|has|have|had|be|to|tbc|confirmed|ended|closed|thanked|agreed|noted)\b/i.test(text)

function subjectIn(text: string, date: WrittenDate | null): string | null {
  for (const { groups = {} } of text.matchAll(subject)) {
    const value = clean(Object.values(groups).find((found) => found !== undefined) ?? '')
    if (value !== '' && datesIn(value).length === 0 && !whenOrWhere.test(value)) return value
  }
  return labelledSubject(text, date) ?? (date === null ? null : subjectBehind(text.slice(date.end)))
}

/** A date without a year is the first such day after the meeting. */
function resolved(date: WrittenDate, heldOn: string | null): string | null {
  if (date.day === null) return null
  const year = heldOn === null ? null : Number(heldOn.slice(0, 4))
  const day = isoOf(date, year)
  const isPast = day !== null && date.year === null && heldOn !== null && day <= heldOn
  return isPast && year !== null ? isoOf(date, year + 1) : day
}

const named = /\b(?:the|our) next (?<what>(?:[\p{L}’'-]+ ){1,5})(?:is|will be|takes place)\b/iu

// "Next evening: 4 May", of a series that is called so.
const labelled = /^next (?<what>[\p{L}’'-]{4,20}(?: [\p{L}’'-]{4,20})?) ?[:–-]/iu

const properName = /^\p{Lu}\S*(?: \p{Lu}\S*){1,3}$/u

/** Where "the next Elm Valley Live is on …" begins: a name of its own, or of the series; null elsewhere. */
function namedIn(text: string, series: string | null): number | null {
  const label = labelled.exec(text)?.groups?.what?.toLowerCase()
  if (label !== undefined && (series ?? '').toLowerCase().includes(label)) return 0
  const match = named.exec(text)
  const what = match?.groups?.what?.trim() ?? ''
  const isMeeting = properName.test(what) || (series ?? '').toLowerCase().includes(what.toLowerCase())
  return match && what !== '' && isMeeting ? match.index : null
}

/** The announced next meeting: its day and its subject, as far as the notes give them; null where they announce none. */
export function nextMeetingIn(
  blocks: readonly Block[],
  heldOn: string | null,
  series: string | null,
): MeetingFact['nextMeeting'] {
  let earlier: MeetingFact['nextMeeting'] = null
  for (const [at, block] of [...blocks.entries()].reverse()) {
    const isOverDates = block.kind === 'heading' && areHeadedDates(block.text, blocks[at + 1]?.text ?? '')
    const start = announcement.exec(block.text)?.index ?? namedIn(block.text, series) ?? (isOverDates ? 0 : null)
    // In a later cell of a row it is a due date of its own: "… | Next panel | …".
    if (start === null || (block.cells.length > 2 && start >= (block.cells[1]?.start ?? 0))) continue
    const found = announcedAt(blocks, at, start, heldOn)
    if (found && (heldOn === null || found.heldOn === null || found.heldOn > heldOn)) return found
    // Written wrong, it is still what the notes say.
    earlier ??= found
  }
  return earlier
}

function announcedAt(
  blocks: readonly Block[],
  at: number,
  from: number,
  heldOn: string | null,
): MeetingFact['nextMeeting'] {
  const block = blocks[at] as Block
  const own = datesIn(block.text).find((date) => date.end > from && date.day !== null) ?? null
  const isHeading = block.text.length < 100 && (block.kind === 'heading' || !/[.!?]$/.test(block.text))
  if (own) return { heldOn: resolved(own, heldOn), subject: subjectIn(block.text.slice(from), shifted(own, from)) }
  if (!isHeading) return null
  for (const next of blocks.slice(at + 1, at + 3)) {
    if (next.kind === 'heading' && next.level <= block.level) break
    const date = datesIn(next.text).find((one) => one.day !== null)
    if (date) return { heldOn: resolved(date, heldOn), subject: subjectIn(next.text, date) }
  }
  return null
}

const shifted = (date: WrittenDate, by: number): WrittenDate => ({
  ...date,
  start: date.start - by,
  end: date.end - by,
})
