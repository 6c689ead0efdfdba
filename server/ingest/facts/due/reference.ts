import { addDays, lastDayOfMonth, precisionOf } from '../../../../shared/dates.ts'

/** Days from `first` to `last`, both `YYYY-MM-DD`; an open end is null. */
export type Interval = { first: string | null; last: string | null }

/** What due words are reckoned from: the meeting that raised the action, as far as known, and the one after it. */
export type DueReference = {
  /** The earliest and latest day on which the meeting can have been; null where it is not known. */
  first: string | null
  last: string | null
  /** From where a month or day without a year is looked for, forwards; null where no year can be told. */
  from: string | null
  /** The day after the meeting, or the first of its month where only that is known. */
  opens: string | null
  /** The day of the meeting that follows, where the notes give it. */
  next: string | null
  /** Whether the notes that raise the action announce that day: then `the March meeting` is that day too. */
  isAnnounced: boolean
  /** The meetings after that, as far as the notes announce them. */
  later: LaterMeetings
}

/** Meetings yet to come: their ISO days, in order, and the day of each that is told with its number. */
export type LaterMeetings = { days: readonly string[]; byNumber: ReadonlyMap<number, string> }

export const noMeetings: LaterMeetings = { days: [], byNumber: new Map() }

/** The days that a partial ISO date may mean. */
export function daysOf(partial: string): { first: string; last: string } {
  const precision = precisionOf(partial)
  if (precision === 'day') return { first: partial, last: partial }
  if (precision === 'month') return { first: `${partial}-01`, last: lastDayOfMonth(partial) }
  return { first: `${partial}-01-01`, last: `${partial}-12-31` }
}

/**
 * The reference for an action raised at a meeting.
 * @param raisedAt ISO day, month or year of that meeting, or null.
 * @param next ISO day of the meeting after it, or null.
 * @param toldOn where `raisedAt` is null: the day of the notes that tell of the action. It is then taken to have been raised
 *   in the half year before, which settles the year of a month and nothing else.
 * @param later meetings after the next, announced in the notes that raise the action.
 */
export function dueReference(
  raisedAt: string | null,
  next: string | null,
  toldOn: string | null = null,
  isAnnounced = true,
  later: LaterMeetings = noMeetings,
): DueReference {
  if (raisedAt === null)
    return { first: null, last: null, from: toldOn && addDays(toldOn, -183), opens: null, next, isAnnounced, later }
  const { first, last } = daysOf(raisedAt)
  const opens = raisedAt.length === 10 ? addDays(first, 1) : first
  return { first, last, from: first, opens, next, isAnnounced, later }
}

/** `count` months after a day: the whole month so reached. */
export function monthAfter(day: string, count: number): { first: string; last: string } {
  const [year, month] = day.split('-').map(Number) as [number, number]
  const reached = new Date(Date.UTC(year, month - 1 + count, 1)).toISOString().slice(0, 7)
  return daysOf(reached)
}

/** The Monday of the week of a day. */
export function mondayOf(day: string): string {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay()
  return addDays(day, -((weekday + 6) % 7))
}
