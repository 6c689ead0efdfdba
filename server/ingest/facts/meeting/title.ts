import type { Block } from '../../../../shared/blocks.ts'
import { datesIn } from '../../../../shared/written-dates.ts'
import { trimmedOf } from '../../../../shared/trim.ts'
import { opens } from '../action/zone/headings.ts'
import { attendanceLabel } from '../attendance/label.ts'
import { isOtherLabel } from '../attendance/organisation.ts'

const kindBefore =
  /^(?:(?:draft|agreed|approved|confirmed|final|public|redacted|summary|action|formal) )*(?:meeting )?(?:(?:minutes?|notes?|record|note and actions|summary notes)(?: of| from| for|:| [-–])(?: (?:the|a))?(?: meeting(?: of)?(?: the)?)?|(?:at )?an? (?:ordinary |special |public )?meeting of(?: the)?)(?: |$)/i
const kindAfter =
  /[\s,:(–-]{0,5}(?:(?:draft|agreed|approved|confirmed|final|public|redacted|action) ){0,3}(?:meeting )?(?:(?:minutes|notes|record) (?:and|&) actions|actions (?:and|&) notes|(?:record|notes?|summary) of (?:the )?(?:discussions?|proceedings)|minutes|notes|record|meeting notes)(?: of (?:the |a )?meeting)?(?: (?:of|on|held(?: on)?))?(?: ?\(?(?:draft|final|agreed)\)?)?\)?$/i
// "… Panel held in the Assize Room, Thornleigh"
const recordOf =
  /(?<=\p{L})\)? ?[–—:-] ?(?:(?:draft|final|agreed) )?(?:record|notes?|minutes|summary) of (?:the |a )?meeting$/iu
const heldSomewhere = /,? (?:(?:which )?was )?(?:held|convened) (?:in|at|via|by|on)\b.*$/is
const titleLabel = /^(?:meeting|title|name of meeting|meeting (?:name|title)|subject) ?: ?(?<value>\p{L}.{4,120})$/iu
const kindAlone =
  /^(?:(?:draft|agreed|approved|final) )?(?:meeting )?(?:draft|minutes|notes?|record|agenda)(?: of (?:the )?meeting)?$/i
const meeting =
  /\b(?:meeting|board|committee|panel|forum|group|assurance|scrutiny|accountability|account|performance|conference|executive|questions|question time|session|hearing|minutes|notes|catch[- ]?up|bilateral|one[- ]to[- ]one)\b/i

// "Minute of Meeting of the Standards Committee", below the name of the board it is of.
const namesWhoMet =
  /^(?:(?:draft|agreed|approved|confirmed) )?(?:minutes?|notes?|record) of (?:the |a )?meeting of the (?=\p{Lu}\p{Ll}+ )(?:[\p{L}’'&-]{2,20} ){1,6}(?:committee|panel|group|forum)\b/iu

const partOfBody = /\b(?:sub-?committee|sub-?group|working (?:group|party)|task (?:group|force))\b/i

// What no title is: the way through a site, and a banner that says how far the paper has come.
const noTitle =
  /^(?:of|held at) (?:the|an?) (?:\p{L}{2,20} )?(?:meeting|proceedings)(?: of(?: the)?)?$| [>›»] |^\W*(?:draft|unconfirmed|unapproved|unratified|not yet agreed|agreed|approved|final)\b[^\p{L}]*(?:\p{L}+,? ){0,6}(?:approv(?:al|ed)|confirm(?:ation|ed)|agreed|agreement|ratif(?:ication|ied)|signed)\b.{0,40}$|^(?:paper|appendix|enclosure|annex|agenda item|item|document)(?: marked| no\.?| number)?:? ?[\p{Lu}\d.]{1,6}$/iu
// A task of the agenda, a sentence that tells, or what a word processor calls its files.
const toldOrAsked =
  /^(?:\d{1,2}[.)]? )?(?:to (?:agree|approve|receive|note|confirm|consider|sign) |minutes of the (?:last|previous) )|\b(?:was|were|is|are|has been|have been) \p{Ll}{3,20}ed\b| [-–] microsoft$|^microsoft (?:word|excel|powerpoint)\b/iu
// "Meeting: General" says what kind of meeting it was.
const kindOfMeeting =
  /^(?:general|regular|special|ordinary|extraordinary|public|private|annual|monthly|quarterly|open|closed|virtual|online)(?: (?:general|meeting|session))?$/i
// The marking of a page, with the numbers around it, before the name of the body.
const marking =
  /^(?=.{0,20}\b(?:OFFICIAL|RESTRICTED|UNCLASSIFIED)\b)(?:(?:\d{1,8}|OFFICIAL|RESTRICTED|UNCLASSIFIED) ){1,4}(?=\p{Lu})/u

const halfDay = /\b[ap]\.m\.$/i

const clean = (text: string) => trimmedOf(text, ' ,:;.–-')

/** The title without the words for what kind of paper it is, and cut before what is no title any more. */
function withoutKind(text: string): string {
  const bare = clean(text.replace(recordOf, '').replace(kindBefore, ''))
  const cut = clean(bare.replace(heldSomewhere, '').replace(kindAfter, ''))
  // "Accountability Meeting minutes": without another word for it, the meeting stays in its name.
  const isNamed = /\b(?:board|committee|panel|forum|group|conference|meeting|assembly)\b/i.test(cut)
  const kept = isNamed ? cut : clean(bare.replace(/ (?:minutes|notes|record)\b[^\p{L}]{0,5}$/iu, ''))
  return cut === '' ? clean(text) : /\bmeeting$/i.test(kept) ? kept : cut
}

/** What makes the next meeting of the same kind: the title without a date, a month or a number. */
function seriesOf(title: string): string {
  let text = title
  for (const date of datesIn(title).reverse()) text = `${text.slice(0, date.start)} ${text.slice(date.end)}`
  text = text.replace(/\b(?:19|20)\d\d(?:\/\d\d)?\b/g, ' ').replace(/ {2,}/g, ' ')
  text = text.replace(/(?:,| -| –)? (?:held )?(?:on|at|of|in)(?: the)?\s*$/i, '').replace(/\(\s*\)/g, '')
  text = text.replace(/[\s,–-]{1,9}(?:meeting|number|no\.?|issue) ?\d{1,3}$/i, '')
  return clean(text.replace(/ (?:\d{1,2}[:.]\d\d|(?:mon|tues|wednes|thurs|fri|satur|sun)day).*$/is, '')) || title
}

/** A title without the day at its end; a month or a year alone belongs to the name. */
function withoutDay(title: string): string {
  const [date] = datesIn(title).filter((one) => one.day !== null)
  if (date && date.start === 0 && title.length > date.end + 5) return clean(title.slice(date.end))
  if (!date || title.slice(date.end).replace(/[\s)–-]/g, '') !== '') return title
  const before = clean(title.slice(0, date.start).replace(/\($/, ''))
  return before.length >= 5 ? clean(before.replace(kindAfter, '')) || before : title
}

/** A title that carries more than its name: the part before the date where the date ends it. */
function beforeHeld(title: string): string {
  const match = /^(.{6,}?),? (?:held )?(?:on|at) (?:the )?(?=\p{L}|\d)/iu.exec(title)
  return match && datesIn(title).some((date) => date.start >= (match[0].length ?? 0) - 1 && date.day !== null)
    ? clean(match[1] ?? title)
    : title
}

/** "Minutes of the meeting of the Police Authority": whatever it is called, it met. */
const isNamedSo = (text: string, bare: string) =>
  kindBefore.test(text) && bare.length < 60 && /^\p{Lu}[\p{L}'’&-]* \p{L}/u.test(bare)

// Where it met: "Committee Room 2, Town Hall".
const room = /^(?:the )?(?:committee|meeting|conference|council|board) rooms?\b.*$/i

function score(block: Block, at: number): number {
  if (block.text.length > 300) return -1
  const words = block.text.split(' ').length
  if ((block.kind !== 'title' || block.text.endsWith(':')) && attendanceLabel(block.text)?.rest === '') return -1
  if (words > 30 || isOtherLabel(block.text) || (attendanceLabel(block.text) && !meeting.test(block.text))) return -1
  const bare = withoutKind(block.text).replace(room, '')
  if (
    block.cells.length > 1 ||
    /^(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d{1,2}(?:st|nd|rd|th)) meeting\b/i.test(bare)
  )
    return -1
  if (bare === '' || /^held\b/i.test(bare) || kindAlone.test(block.text) || noTitle.test(block.text)) return -1
  if (toldOrAsked.test(block.text) || opens(block.text, true) === 'brought forward') return -1
  if (block.kind !== 'title' && opens(block.text, true) === 'raised') return -1
  if (
    block.kind !== 'title' &&
    attendanceLabel(block.text)?.rest &&
    !/^(?:minutes|notes) (?:of|from|for)\b/i.test(block.text)
  )
    return -1
  const isDateOnly = datesIn(block.text).some((date) => date.end - date.start >= block.text.length * 0.6)
  if (isDateOnly) return -1
  const marked = block.kind === 'title' ? 4 : block.kind === 'heading' ? 2 : 0
  // Of a body and the part of it that met, the part is the meeting.
  const part = partOfBody.test(block.text) || namesWhoMet.test(block.text) ? 4 : 0
  return (
    marked +
    part +
    (meeting.test(bare) || isNamedSo(block.text, bare) ? 5 : 0) +
    (meeting.test(bare) && bare !== clean(block.text) ? 2 : 0) -
    (/^\p{Ll}/u.test(bare) ? 3 : 0) +
    (/\bmeeting|board\b/i.test(bare) ? 1 : 0) -
    at * 0.4 -
    (block.text.endsWith('.') && !halfDay.test(block.text) && !kindBefore.test(block.text) ? 4 : 0)
  )
}

const ofOffice = /^(?:office of )?[\p{L}’' ]{2,50}\b(?:o?pf?cc|police|constabulary|commissioner|council|authority)$/iu

/** "Wick OPCC    SCRUTINY PANEL": of the two cells of the first line, the name of the meeting beside that of the office. */
function besideOffice(block: Block, at: number): Block {
  const [first, second, ...more] = block.cells.map(({ start, end }) => block.text.slice(start, end))
  if (at > 1 || more.length > 0 || first === undefined || second === undefined || block.kind === 'row') return block
  const [office, name] = ofOffice.test(first) ? [first, second] : [second, first]
  return ofOffice.test(office) && meeting.test(name) && datesIn(name).length === 0
    ? { ...block, text: name, cells: [] }
    : block
}

const body = /\b(?:board|authority|council|service|constabulary|commissioner|office)$/i
const part = /^(?:\p{L}[\p{L}’'&-]{1,20} ){1,5}(?:committee|panel|group|forum)$/iu

/** "PERFORMANCE COMMITTEE" straight below the name of the board that it is of: the committee met. */
function partBelow(head: readonly Block[], block: Block): Block | null {
  const below = head[head.indexOf(block) + 1]
  return below && body.test(block.text) && part.test(below.text) && attendanceLabel(below.text) === null ? below : null
}

/** What the meeting is called, and the series it belongs to. From the head of the notes, else from the file's name. */
export function titleIn(head: readonly Block[], fileName: string): { title: string | null; series: string | null } {
  const labelled = head
    .flatMap((block) => titleLabel.exec(block.text)?.groups?.value ?? [])
    .find((value) => !kindOfMeeting.test(value))
  const ranked = head
    .slice(0, 15)
    .map(besideOffice)
    .map((block, at) => ({ block, score: score(block, at) }))
    .filter((one) => one.score > 0)
    .sort((a, b) => b.score - a.score)
  const [first] = ranked
  const best = first && { ...first, block: partBelow(head, first.block) ?? first.block }
  const title = labelled
    ? withoutKind(labelled)
    : best
      ? withoutDay(beforeHeld(withoutKind(best.block.text.replace(marking, '')))).replace(recordOf, '')
      : nameAsTitle(fileName)
  return { title, series: title === null ? null : seriesOf(title) }
}

function nameAsTitle(fileName: string): string | null {
  const words = clean(fileName.replace(/\.\w{2,5}$/, '').replace(/[_-]+/g, ' '))
  return meeting.test(words) ? withoutKind(words) : null
}
