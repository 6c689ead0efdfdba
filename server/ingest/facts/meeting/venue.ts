import type { Block } from '../../../../shared/blocks.ts'
import { trimmedOf } from '../../../../shared/trim.ts'
import { attendanceLabel, isOrganisation, isOtherLabel } from '../attendance/label.ts'
import { entriesIn } from '../people/entries.ts'
import { isPlaceLine } from '../people/place-line.ts'
import type { HeldOn } from './date.ts'
import { timeIn } from './time.ts'

// Offices in Wales write a label twice, once in each language.
const label = /^(?:\p{L}{3,15} ?\/ ?)?(?:venue|location|place|held (?:at|in|via)|where)\b ?(?:[:–-] ?)?(?<value>.*)$/iu
const place =
  /\b(?:held )?(?:at|in|via) (?:the )?(?<value>\p{Lu}[\p{L}\p{N}'’.,& -]{2,80}?)(?=,? on\b|,? at \d|[.;]|$)/u

// What a site sets behind a place for whoever wants to go there.
const directions = /[. ]{1,3}view (?:directions|map)$/i

const clean = (text: string) =>
  trimmedOf(
    trimmedOf(text.replace(directions, ''), ' ,:;.@/|–-').replace(
      /^(?:(?:\p{L}{3,15} ?\/ ?)?(?:venue|location|place|where) ?[:–-] ?|(?:held )?(?:at|in) (?:the )?(?=\p{Lu}))/iu,
      '',
    ),
    ' ,:;.@/–-',
  )

/** What stands behind the date and the time on the line that gives them: "…, 18:00, Lantern Hall". */
function afterDate({ block, date }: HeldOn): string | null {
  if (block === null || block.text.length > 250) return null
  const [rest = ''] = block.text.slice(date.end).split(/(?<=\p{L}{2})(?<!\bSt)\. /u)
  const time = timeIn(rest)
  const end = time
    ? /^(?: ?(?:hrs|hours|a\.?m\.?|p\.?m\.?))?(?: ?(?:[-–]|to|until) ?\d[\d:. ]{0,5}(?: ?[ap]\.?m\.?| ?hrs| ?hours)?)?/i.exec(
        rest.slice(time.end),
      )?.[0].length
    : 0
  const behind = clean(rest.slice((time?.end ?? 0) + (end ?? 0)).replace(/^ ?\)/, ''))
    .replace(/^\d{4}(?: ?hrs)?, /, '')
    .replace(/^(?:at|in|via|from) (?:the )?/i, '')
  return /^\p{Lu}/u.test(behind) && behind.length <= 100 && !/\b(?:minutes|notes|meeting notes|present)\b/i.test(behind)
    ? behind
    : null
}

const behindMeeting =
  /\b(?:session|meeting|board|panel|forum|committee)(?: held)?, (?:the )?(?<value>\p{Lu}[^;:]{3,80}?),? (?:on )?$/iu

/** "Minutes of the public session, Town Hall, Wick, Thursday 13th May". */
function beforeDate({ block, date }: HeldOn): string | null {
  const value = behindMeeting.exec(block?.text.slice(0, Math.min(date.start, 200)) ?? '')?.groups?.value
  return value !== undefined && isPlace(value) ? value : null
}

const placeWord =
  /\b(?:room|house|hall|headquarters|hq|centre|center|office|offices|lane|street|road|building|station|court|suite|exchange|theatre|arena|stadium|museum|pavilion|cathedral|abbey|barn|institute|club|campus|academy|castle|lodge|park|chamber|teams|zoom|skype|virtual|online|library|college|school|hotel|church|square|conference|boardroom|town|civic|video)\b/i

/** Whether words hold one that places are called by: "Moot Room", "Microsoft Teams". */
export const isPlace = (text: string): boolean => placeWord.test(text)

const role =
  /\b(?:officer|head|manager|director|constable|commissioner|chief|deputy|assistant|superintendent|inspector|secretary|advis[eo]r|[a-z]*pcc|d?cc|acc)\b/i

/** Somebody of the list, and no place: a bare name, or names with offices. */
const isPerson = (text: string) =>
  !isPlaceLine(text) && entriesIn(text).some((entry) => role.test(entry.office ?? '') || entry.name === text)

// "10:00 – 12:15, Committee Room 5": the hours before the place.
const hours =
  /^(?:at )?\d{1,2}(?:[:.]\d\d(?: ?[ap]\.?m\.?)?| ?[ap]\.?m\.?)(?: ?(?:[–-]|to|until) ?\d{1,2}[:.]\d\d(?: ?[ap]\.?m\.?)?)?(?:, ?| [–-] | (?:in|at) (?:the )?)/i

// "10.30am, The Granary, Elmscote": behind an hour of its own stands a place, whatever it is called by.
const hoursAndPlace =
  /^(?:at )?\d{1,2}(?:[:.]\d\d)? ?(?:[ap]\.?m\.?)?(?: ?(?:[–-]|to|until) ?\d{1,2}(?:[:.]\d\d)? ?(?:[ap]\.?m\.?)?)?, ?\p{Lu}[\p{L}'’]+(?:,? \p{Lu}[\p{L}'’]+){0,6}$/u

// "Office of the CommissionerElm Police Logo": what stands over a letter, its lines run together.
const letterhead = /\b(?:logo|crest|banner|letterhead)\b|^office of .{0,60}commissioner\p{Lu}?/iu

/** A line of its own beside the date that names a place and nobody. */
function besideDate(head: readonly Block[], { block }: HeldOn): string | null {
  const at = block === null ? -1 : head.indexOf(block)
  const beside = at < 0 ? [] : [head[at + 1], head[at + 2], head[at - 1]]
  const found = beside.find(
    (one) =>
      one !== undefined &&
      one.text.length <= 90 &&
      (placeWord.test(one.text) || hoursAndPlace.test(one.text)) &&
      !attendanceLabel(one.text) &&
      !isOrganisation(one.text) &&
      !isOtherLabel(one.text) &&
      !isPerson(one.text.replace(hours, '')) &&
      !(one.text.endsWith('.') && one.text.split(' ').length > 7) &&
      !/\b(?:meeting|minutes|notes|board|panel|committee(?! room)|commissioner(?!['’]s? office\b))\b/i.test(one.text) &&
      !letterhead.test(one.text),
  )
  return found ? clean(found.text.replace(hours, '')) : null
}

// "The meeting opened at 2pm in the Moot Room."
const told =
  /(?:\b(?:[Mm]eeting|[Ss]ession|[Bb]oard|[Pp]anel|[Cc]ommittee|[Ff]orum)\b.{0,30}\b(?:held|conducted|opened|began|started|met|took place|convened|commenced)\b|\b[Bb]roadcast|\b[Ss]treamed|\bcame along)\b.{0,70}? (?:in|at|via|over|from|to) (?:the )?(?<value>\p{Lu}[\p{L}\p{N}'’,& -]{2,80}?)(?=,? (?:on|at|to|from) |[.;]|$)/u

function toldIn(head: readonly Block[]): string | null {
  const values = head.map(({ text }) => told.exec(text.slice(0, 300))?.groups?.value ?? '')
  return values.find((value) => value !== '' && isPlace(value)) ?? null
}

/** Where the meeting was: from a label, behind the date, from "held at …", or beside the date; null where the notes do not say. */
export function venueIn(head: readonly Block[], held: HeldOn | null): string | null {
  for (const [at, block] of head.entries()) {
    if (held?.block === block && held.date.start < 60 && !/^(?:venue|location)/i.test(block.text)) continue
    const match = label.exec(block.text)
    const value = clean(match?.groups?.value ?? '')
    if (match && value !== '') return withoutAudience(value)
    if (match) return clean(head[at + 1]?.text ?? '') || null
  }
  return held === null ? null : withoutAudience(placeOf(head, held))
}

/** "…, in front of an audience of seventy": who listened is no part of the place. */
const withoutAudience = (venue: string | null): string | null =>
  venue
    ?.replace(/ to (?:discuss|review|consider|talk|hold|hear|look|scrutinise|examine)\b.*$/is, '')
    .replace(/,? (?:commencing|starting|beginning)\b.{0,40}$/i, '')
    .replace(
      /,? (?:(?:in front of|before|with) (?:an? |the )?|and )(?:live )?(?:audience|public|members of the public)\b.*$/is,
      '',
    ) ?? null

function placeOf(head: readonly Block[], held: HeldOn): string | null {
  if (held.block === null) return null
  return (
    afterDate(held) ??
    place.exec(held.block.text)?.groups?.value ??
    beforeDate(held) ??
    toldIn(head) ??
    besideDate(head, held)
  )
}
