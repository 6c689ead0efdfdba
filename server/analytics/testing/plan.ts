import type { Assurance, Side } from '../../../shared/facts.ts'
import type { EventKind, StartPrecision } from '../../../shared/record.ts'

/** A record small enough to be worked out by hand: what tests write down, and recount. */
export type Plan = {
  meetings: PlannedMeeting[]
  lives?: PlannedLife[]
  exchanges?: PlannedExchange[]
  commitments?: PlannedCommitment[]
  offices?: { id: string; side: Side }[]
  people?: string[]
  tenures?: { office: string; person: string; from: string; until?: string }[]
  /** Priorities of the police and crime plan, by their themes. */
  priorities?: { id: string; themes: string[] }[]
  /** Issues that a person tied to a priority; an empty one ties it to none. */
  ties?: { issue: string; priority: string }[]
  /** The first days of the oversight bodies that succeeded the first, oldest first. */
  successors?: string[]
  /** Meetings that a person wrote into the forward plan, in the order in which they did. */
  planned?: PlannedToCome[]
  /** Lines with a signal word, by meeting. */
  mentions?: { at: string; theme: string }[]
}

export type PlannedToCome = { heldOn: string; series: string | null; subject: string | null; isRemoved?: boolean }

export type PlannedCommitment = {
  id: string
  at: string
  text?: string
  by?: PlannedOwner[]
  themes?: string[]
  /** Its words stand as an action of the meeting too. */
  isWritten?: boolean
  /** Why a person said that no action is needed. */
  dismissed?: string
  isConfirmed?: boolean
}

export type PlannedMeeting = {
  id: string
  heldOn: string
  /** Null for an action entered by hand of which nobody said to which series it belongs. */
  series?: string | null
  /** `by hand`: no meeting, but the day on which a person entered one event between meetings. */
  state?: 'read' | 'referred to' | 'by hand'
  /** Themes of a meeting held on one subject alone. */
  subject?: string[]
  next?: { heldOn: string | null; subject: string | null }
  present?: { office: string; person: string }[]
}

export type PlannedOwner = { office?: string; person?: string }

export type PlannedEvent = {
  at: string
  kind: EventKind
  progress?: 'in progress' | 'no change'
  /** Its own date, where that is not the meeting's. */
  on?: string
  /** `names` where the words name a meeting: "the November meeting". */
  due?: { earliest: string | null; latest: string | null; names?: boolean; assigned?: true }
}

export type PlannedLife = {
  id: string
  issue: string
  series?: string | null
  startedOn?: string
  precision?: StartPrecision
  /** The meeting that raised it, where that is not the one that first tells of it. */
  raisedAt?: string
  themes?: string[]
  owners?: PlannedOwner[]
  side?: Side
  isConfirmed?: boolean
  /** In the order in which they are told; all of one meeting come from one action as written. */
  events: PlannedEvent[]
}

export type PlannedExchange = {
  id: string
  at: string
  issue?: string
  by?: PlannedOwner[]
  isUnanswered?: boolean
  assurance?: Assurance
  themes?: string[]
  isConfirmed?: boolean
}

export const BODY = 'body'

export const seriesOf = ({ series }: PlannedMeeting): string | null => (series === undefined ? 'monthly' : series)

/** Whether a meeting is of the series of a matter; one of which nobody said a series can be heard of at any. */
export const isOfSeries = (meeting: PlannedMeeting, series: string | null | undefined): boolean =>
  series === null || seriesOf(meeting) === series

/** Meetings whose notes were read. */
export const readMeetings = ({ meetings }: Plan): PlannedMeeting[] =>
  meetings.filter(({ state }) => state === undefined || state === 'read')

/** At which occasions a life stands written as an action: what is entered of it later is an event and no action as written. */
export function writtenAt(plan: Plan, { events }: PlannedLife): string[] {
  const [first] = events
  const isWritten = (at: string) => meetingIn(plan, at).state !== 'by hand' || at === first?.at
  return [...new Set(events.map(({ at }) => at))].filter(isWritten)
}

/** The planned meeting of an id. */
export function meetingIn(plan: Plan, id: string): PlannedMeeting {
  const meeting = plan.meetings.find((one) => one.id === id)
  if (!meeting) throw new Error(`The plan has no meeting ${id}`)
  return meeting
}

/** When a planned life was raised: as said, else at the meeting that first tells of it. */
export function startOf(plan: Plan, life: PlannedLife): string {
  return life.startedOn ?? meetingIn(plan, life.events[0]?.at ?? '').heldOn
}

/** What a plan holds once the meetings held by a day have been read, and no more. */
export function readBy(plan: Plan, day: string): Plan {
  const meetings = plan.meetings.filter((meeting) => meeting.heldOn <= day)
  const isRead = ({ at }: { at: string }) => meetings.some((meeting) => meeting.id === at)
  const lives = (plan.lives ?? []).map((life) => ({ ...life, events: life.events.filter(isRead) }))
  return {
    ...plan,
    meetings,
    lives: lives.filter((life) => life.events.length > 0),
    exchanges: (plan.exchanges ?? []).filter(isRead),
    commitments: (plan.commitments ?? []).filter(isRead),
    mentions: (plan.mentions ?? []).filter(isRead),
  }
}
