import type { Block } from '../../../../shared/blocks.ts'
import { trimmedOf } from '../../../../shared/trim.ts'
import { attendanceLabel } from '../attendance/label.ts'
import { isOrganisation, isOtherLabel } from '../attendance/organisation.ts'
import { entriesIn } from '../people/entries.ts'
import { isPlaceLine } from '../people/place-line.ts'
import type { HeldOn } from './date.ts'
import { timeIn } from './time.ts'

// Offices in Wales write a label twice, once in each language.
const label =
  /^(?:\p{L}{3,15} ?\/ ?)?(?:venue|location|place|held (?:at|in|via|by(?= (?:microsoft|ms|teams|zoom|skype|video|telephone)))|where)\b ?(?:[:–-] ?)?(?<value>.*)$/iu
const place =
  /\b(?:held )?(?:at|in|via|by(?= (?:Microsoft|MS|Teams|Zoom|Skype))) (?:the )?(?<value>\p{Lu}[\p{L}\p{N}'’.,& -]{2,80}?)(?=,? on\b|,? at \d|[.;]|$)/u

// What a site sets behind a place for whoever wants to go there.
const directions = /[. ]{1,3}view (?:directions|map)$/i

// "Moot Hall, Elmscote. When: 6pm.": the next label on the line.
const nextLabel = /\. \p{Lu}\p{Ll}{2,12}:(?= ).*$/su
// "Teams, 0830-0915", "Moot Room – 2.00pm", "Moot Room - commenced 09:30"
const hoursBehind =
  /(?:,| [–-])(?: (?:at|from|commenced|commencing|starting))?(?: \d{1,2}[.:]\d\d(?: ?[ap]\.?m\.?)?(?: ?[–-] ?\d{1,2}[.:]\d\d(?: ?[ap]\.?m\.?)?)?| \d{4} ?[–-] ?\d{4})?$/iu

const clean = (text: string) =>
  trimmedOf(
    trimmedOf(text.replace(directions, '').replace(nextLabel, '').replace(hoursBehind, ''), ' ,:;.@/|·–-').replace(
      /^(?:(?:\p{L}{3,15} ?\/ ?)?(?:venue|location|place|where) ?[:–-] ?|(?:held )?(?:at|in) (?:the )?(?=\p{Lu}))/iu,
      '',
    ),
    ' ,:;.@/·–-',
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
  // "…, Moot Hall, Elmscote, 6.30pm": the hour may stand last.
  const behindTime = rest.slice((time?.end ?? 0) + (end ?? 0)).replace(/^ ?\)/, '')
  const beforeTime = clean(
    clean(rest.slice(0, time?.start ?? 0)).replace(/(?:^|[ ,])(?:at|from|commenced|commencing|starting)$/i, ''),
  )
  const behind = (/\p{L}/u.test(behindTime) || !isPlace(beforeTime) ? clean(behindTime) : beforeTime)
    .replace(/^\d{4}(?: ?hrs)?(?:,| [–-]) /, '')
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

/** "1.30pm, Cliff Lodge": behind an hour, what looks like a name is a place. */
const isHourOfPlace = (text: string) => hours.test(text) && isPlace(text.replace(hours, '')) && !role.test(text)

// "Moot Hall, Elmscote. Started 9.30am."
const began = /\. (?=(?:started|began|opened|commenced) )/iu

/** A line of its own beside the date that names a place and nobody. */
function besideDate(head: readonly Block[], { block }: HeldOn): string | null {
  const at = block === null ? -1 : head.indexOf(block)
  const beside = at < 0 ? [] : [head[at + 1], head[at + 2], head[at - 1]]
  const lines = beside.flatMap((one) => (one ? [{ ...one, text: one.text.split(began)[0] ?? '' }] : []))
  const found = lines.find(
    (one) =>
      one.text.length <= 90 &&
      (placeWord.test(one.text) || hoursAndPlace.test(one.text)) &&
      !attendanceLabel(one.text) &&
      !isOrganisation(one.text) &&
      !isOtherLabel(one.text) &&
      (isHourOfPlace(one.text) || !isPerson(one.text.replace(hours, ''))) &&
      !(one.text.endsWith('.') && one.text.split(' ').length > 7) &&
      !/\b(?:meeting|minutes|notes|board|panel|committee(?! room)|(?<!video |audio )conference$|commissioner(?!['’]s? office\b))\b/i.test(
        one.text,
      ) &&
      !letterhead.test(one.text),
  )
  return found ? clean(found.text.replace(hours, '')) : null
}

// "The meeting opened at 2pm in the Moot Room."
const told =
  /(?:\b(?:[Mm]eeting|[Ss]ession|[Bb]oard|[Pp]anel|[Cc]ommittee|[Ff]orum)\b.{0,30}\b(?:held|conducted|opened|began|started|met|sat|took place|convened|commenced)\b|\b[Bb]roadcast|\b[Ss]treamed|\bcame along)\b.{0,70}? (?:in|at|via|over|from|to) (?:the )?(?<value>\p{Lu}[\p{L}\p{N}'’,& -]{2,80}?)(?=,? (?:on|at|to|from) |[.;]|$)/u

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
