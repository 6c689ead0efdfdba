import type { Block } from '../../../../shared/blocks.ts'
import { datesIn } from '../../../../shared/written-dates.ts'

const time =
  /(?<![\d.:])(?:(?<hour>[01]?\d|2[0-3])[:.](?<minute>[0-5]\d)(?![\d.:]\d) ?(?<half>[ap]\.?m)?|(?<only>1[0-2]|[1-9]) ?(?<onlyHalf>[ap]\.?m)\b|(?<four>(?:[01]\d|2[0-3])[0-5]\d) ?(?:hrs|hours|h)\b|(?<![a-z])(?<noon>12 )?(?:noon|midday)\b)/i

/** The first time of day in a text as `HH:MM`, with where it stands; null where there is none. */
export function timeIn(text: string): { at: string; start: number; end: number } | null {
  const match = time.exec(text)
  if (!match) return null
  const { hour, minute, half, only, onlyHalf, four } = match.groups ?? {}
  const where = { start: match.index, end: match.index + match[0].length }
  if (four !== undefined) return { at: `${four.slice(0, 2)}:${four.slice(2)}`, ...where }
  if (hour === undefined && only === undefined) return { at: '12:00', ...where }
  return { at: `${String(inDay(Number(hour ?? only), half ?? onlyHalf)).padStart(2, '0')}:${minute ?? '00'}`, ...where }
}

function inDay(hour: number, half: string | undefined): number {
  if (half === undefined || hour > 12) return hour
  return /^p/i.test(half) ? (hour % 12) + 12 : hour % 12
}

// "0815" alone, where a label says that it is a time.
const bareFour = /(?<!\d)(?<hour>[01]\d|2[0-3])(?<minute>[0-5]\d)(?!\d)/
const hours = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve']
const clock = new RegExp(
  `\\b(?<hour>${hours.join('|')}|\\d{1,2}) o['’]clock(?<half> in the (?:afternoon|evening))?`,
  'i',
)

const past = new RegExp(`\\b(?:half|(?<quarter>a? ?quarter)) past (?<hour>${hours.join('|')})\\b`, 'i')

/** "ten o'clock", "half past ten"; before seven it is the afternoon's, since nobody meets at night. */
function clockIn(text: string): string | null {
  const behind = past.exec(text)?.groups
  const { hour, half } = behind ?? clock.exec(text)?.groups ?? {}
  if (hour === undefined) return null
  const written = Number(hour) || hours.indexOf(hour.toLowerCase()) + 1
  const minutes = behind === undefined ? '00' : behind.quarter === undefined ? '30' : '15'
  const isLate = half !== undefined || written < 7
  return `${String(isLate && written < 12 ? written + 12 : written).padStart(2, '0')}:${minutes}`
}

// "The session began at 9.30 am."
const began =
  /\b(?:(?<!\bdoors )opened|began|started|commenced|commencing|convened|conducted|met|sat|starting|opening|got (?:going|under ?way)|kicked off|called to order|under ?way)\b[^.;]{0,20}? (?:at|from)\b/i

// Offices in Wales write a label twice, once in each language.
const label =
  /^(?:\p{L}{3,15} ?\/ ?)?(?:time|start(?:s|ed)?(?: time)?|commenced|from|at(?= ?:))\b|[.;] (?:when|time|start) ?:/iu

// "Started 9.30am, finished 11am."
const started = /\bstarted (?=\d{1,2}(?:[.:]\d\d)? ?[ap]\.?m|\d{1,2}[.:]\d\d)/i
// "Held by video conference, 13:30", "Moot Room, Elmscote – 2.00pm", "Format: in person, Moot Hall, 10:00 to 11:40"
const hourLast =
  /^(?:held\b.{3,60},|\p{Lu}[^:;.]{5,60} [–-]|(?:format|how|where|place|venue) ?:.{3,60},) (?:at )?\d{1,2}[.:]\d\d(?: ?[ap]\.?m\.?)?(?: ?(?:[–-]|to|until) ?\d{1,2}[.:]\d\d(?: ?[ap]\.?m\.?)?)?\.?$/iu
// "10:00 – 12:15, Moot Room"
const hoursFirst =
  /^(?:\d{1,2}(?:[:.]\d\d)? ?[ap]\.?m\.?(?=, ?\p{Lu})|(?:at )?\d{1,2}[:.]\d\d(?: ?[ap]\.?m\.?)? ?(?:[–-]|to|until) ?\d{1,2}[:.]\d\d|at \d{1,2}[:.]\d\d ?(?:[ap]\.?m|hrs|hours)).{0,80}$/iu
// "Mon 12/3/18, 0930, Moot Room": four figures of a day's first hours between commas, which are no year.
const fourAlone = /(?:, ?| [–-] )(?<hour>0\d|1[0-8])(?<minute>[0-5]\d)(?= ?(?:[,;–-]|hrs|h\b|$))/
/** When the meeting began: from a label, or from the line that gives its date. */
export function startsAtIn(head: readonly Block[]): string | null {
  for (const [at, block] of head.entries()) {
    const isLabelled =
      label.test(block.text) || (label.test(head[at - 1]?.text ?? '') && (head[at - 1]?.text.length ?? 99) < 20)
    const [date] = datesIn(block.text)
    // A line of nothing but hours: "10:00 – 12:30".
    const isHours =
      (block.text.length <= 30 && !/\p{L}{4}/u.test(block.text)) ||
      hoursFirst.test(block.text) ||
      hourLast.test(block.text)
    const isTold = block.text.length <= 600 && (began.test(block.text) || started.test(block.text))
    if (!isLabelled && !isTold && !isHours && !(date && block.text.length <= 250)) continue
    const rest = date
      ? block.text.slice(0, date.start) + ' '.repeat(date.end - date.start) + block.text.slice(date.end)
      : block.text
    const told = isTold ? timeIn(rest.slice((began.exec(rest) ?? started.exec(rest))?.index ?? 0)) : null
    const found = (told ?? timeIn(rest))?.at ?? clockIn(rest)
    if (found) return found
    const four = (isLabelled ? bareFour : date ? fourAlone : null)?.exec(rest)?.groups
    if (four) return `${four.hour}:${four.minute}`
  }
  return null
}
