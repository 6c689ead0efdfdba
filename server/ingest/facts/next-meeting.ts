import type { Block } from '../../../shared/blocks.ts'
import { trimmedOf } from '../../../shared/trim.ts'
import type { MeetingFact } from '../../../shared/facts.ts'
import { datesIn, isoOf, type WrittenDate } from '../../../shared/written-dates.ts'
import { isPlace } from './meeting-venue.ts'

const announcement =
  /\b(?:next|future)\b[^.]{0,40}\b(?:meetings?|boards?|panels?|committees?|forums?|sessions?)\b|\bdate of (?:the )?next\b|\bnext (?:due to )?meet|\b(?:meets?|sits?|gathers?) (?:again|next)\b|\b(?:will|would|is to|to) (?:next|then) (?:meet|sit|gather|assemble|convene|be held)\b|\bnext one\b|\breconvenes?\b|^next(?: one)? ?[:–-]|\bnext [\p{Lu}][\p{L}’'-]{2,20}(?: [\p{Lu}][\p{L}’'-]{1,20}){0,3} (?:is|will be|takes place|will take place|on)\b|^(?:[A-Z][.)] |\d{1,2}[.)]? )?meeting \d{1,3}$|\b(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|final) (?:meeting|session|board|sitting) (?:will|is to)\b|\bcyfarfod nesaf\b/iu
const subject =
  /\b(?:will|to) (?:look at|look into|focus on|consider|cover|discuss|examine|scrutinise|take|hear|address|deal with|be on|be about|be given (?:over )?to|concern)(?: the (?:subject|topic|theme) of)? (?<value>[^.;]{3,120})|\b(?:subject|theme|topic|focus)(?: (?:is to be|is|will be|to be))? ?[:–-]? ?(?<other>[^.;]{3,120})/i
// What may stand between the day and the subject that a colon or a full stop sets off.
const behindDate =
  /^(?:[ ,@–-]{0,3}(?:at |from )?(?:\d{1,2}(?:[.:]\d\d)? ?(?:[ap]\.?m\.?|hrs|hours)?|noon|midday))?(?:[ ,–-]{1,3}(?:at|in|via) [^.:;]{3,60})? ?[:.] (?<value>\p{L}[^.:;]{2,80})\.?$/iu

const clean = (text: string) => trimmedOf(text, ' ,:;.@/–-')

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
  const value = clean(behindDate.exec(rest)?.groups?.value ?? '')
  const isSubject = value !== '' && value.split(' ').length <= 8 && !isPlace(value) && !hasVerb(value)
  return isSubject ? value : null
}

const hasVerb = (text: string) =>
  /\b(?:is|are|was|were|will|would|has|have|had|be|to|tbc|confirmed|ended|closed|thanked|agreed|noted)\b/i.test(text)

function subjectIn(text: string, date: WrittenDate | null): string | null {
  const named = subject.exec(text)
  const value = clean(named?.groups?.value ?? named?.groups?.other ?? '')
  if (value !== '' && datesIn(value).length === 0 && !/^(?:tbc|tba|to be (?:confirmed|agreed|decided))$/i.test(value))
    return value
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

/** The announced next meeting: its day and its subject, as far as the notes give them; null where they announce none. */
export function nextMeetingIn(blocks: readonly Block[], heldOn: string | null): MeetingFact['nextMeeting'] {
  for (const [at, block] of [...blocks.entries()].reverse()) {
    const match = announcement.exec(block.text)
    if (!match || block.cells.length > 2) continue
    const found = announcedAt(blocks, at, match.index, heldOn)
    if (found) return found
  }
  return null
}

function announcedAt(
  blocks: readonly Block[],
  at: number,
  from: number,
  heldOn: string | null,
): MeetingFact['nextMeeting'] {
  const block = blocks[at] as Block
  const own = datesIn(block.text).find((date) => date.end > from && date.day !== null) ?? null
  const isHeading = block.text.length < 100 && !/[.!?]$/.test(block.text)
  if (own) return { heldOn: resolved(own, heldOn), subject: subjectIn(block.text.slice(from), shifted(own, from)) }
  if (!isHeading) return null
  for (const next of blocks.slice(at + 1, at + 3)) {
    if (next.kind === 'heading' && next.level < 7) break
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
