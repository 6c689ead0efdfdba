import { addDays } from '../../../../shared/dates.ts'
import { dayAt, monthAt, type Piece } from './day.ts'
import type { DueReference, Interval } from './reference.ts'
import { seasonAt } from './season.ts'
import { gathering, monthName, seasonName } from './words.ts'
import { period, open, type Period } from './period.ts'

const from = (day: string | null): Interval => ({ first: day, last: null })
const between =
  "(?:(?:holding to account|police(?:,? fire)? (?:and|&) crime|(?!(?:to|of|for|in|on|at|by|and|with|from|as|is|before|after|until|till|prior|ahead|steps?)\\b)[\\w&'’/‘-]+) ){0,6}?"

const nextMeeting = new RegExp(
  `^(?:(?:the|its|our|their|your|his|her|(?:the )?[A-Za-z-]{3,20}['’]s?) )?(?:next|following)(?: available| scheduled| planned)? (?:(?:one )?of (?:these|those|our|the) ${gathering}|${between}${gathering}|time)\\b`,
  'i',
)
const laterMeeting = new RegExp(
  `^(?:the |an? |its |our |some )?(?:future|later|forthcoming|subsequent|upcoming|coming) ${between}${gathering}\\b`,
  'i',
)
const everyMeeting = new RegExp(`^(?:every|each)(?: other| subsequent| future)? ${between}${gathering}\\b`, 'i')
const monthMeeting = new RegExp(`^(?:(?:the|its|our|their) )?(?=(?:${monthName}|${seasonName})\\b)`)
const gatheringAfter = new RegExp(`^(?:['’]s)? ${between}${gathering}\\b`, 'i')
const gatheringOn = new RegExp(
  `^(?:(?:the|its|our|their|his|her|a) )?${between}${gathering} (?:on|in|of|to be held on|to be held in|scheduled for) `,
  'i',
)

const afterNext = new RegExp(
  `^(?:(?:the|its|our|their) )?(?:next but one ${between}${gathering}|${between}${gathering} after next|next ${between}${gathering} but one)\\b`,
  'i',
)

// `Session 9`, `meeting no. 8`
const numberedMeeting = new RegExp(
  `^(?:the )?${gathering} (?:no\\.? ?)?(?<number>\\d{1,3})(?![\\d/.]\\d|\\d| (?:${monthName}))`,
  'i',
)

function meetingOfNumber(match: RegExpExecArray, { later, opens }: DueReference): Period {
  const day = later.byNumber.get(Number(match.groups?.number))
  return period('meeting', match, day === undefined ? from(opens) : { first: day, last: day })
}

/** A meeting: the next one (its day, where known), one named by its month or day, or one yet to be fixed. */
export function meetingAt(text: string, reference: DueReference): Period | null {
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
  const numbered = numberedMeeting.exec(text)
  if (numbered) return meetingOfNumber(numbered, reference)
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

const dateAt = (text: string, reference: DueReference) =>
  dayAt(text, reference) ?? monthAt(text, reference) ?? seasonAt(text, reference)

function meetingOn(before: string, piece: Piece, after: string, reference: DueReference): Period {
  const { first, last } = piece.days ?? open
  // Somebody else's meeting of that month is another one.
  const isOwn = !/^(?:their|his|her) /i.test(before) && reference.isAnnounced
  const within = [...new Set([reference.next, ...reference.later.days])].filter(
    (one) => isOwn && one !== null && first !== null && last !== null && first <= one && one <= last,
  )
  // Of several in a season any may be meant.
  const day = within.length === 1 || first?.slice(0, 7) === last?.slice(0, 7) ? within[0] : undefined
  return {
    kind: 'meeting',
    length: before.length + piece.length + after.length,
    days: day ? { first: day, last: day } : piece.days,
  }
}
