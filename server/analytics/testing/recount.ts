import { daysBetween } from '../../../shared/dates.ts'
import { emptyFilter, type Filter } from '../../../shared/filter.ts'
import {
  BODY,
  isOfSeries,
  meetingIn,
  readMeetings,
  seriesOf,
  startOf,
  writtenAt,
  type Plan,
  type PlannedCommitment,
  type PlannedEvent,
  type PlannedExchange,
  type PlannedLife,
  type PlannedMeeting,
} from './plan.ts'

/** The filter of a choice, over the body of every plan. */
export const filterOf = (choice: Partial<Filter> = {}): Filter => ({ ...emptyFilter, body: BODY, ...choice })

const inSeries = (filter: Filter) => (meeting: PlannedMeeting) =>
  filter.series?.includes(seriesOf(meeting) ?? '') ?? true
const inPeriod =
  ({ from, until }: Filter) =>
  ({ heldOn }: PlannedMeeting) =>
    (from === null || heldOn >= from) && (until === null || heldOn <= until)

/** The as-at date: as chosen, else of the last meeting of the chosen series, else of the last of all. */
export function asAtOf(plan: Plan, filter: Filter): string {
  const read = readMeetings(plan)
  return filter.asAt ?? (read.findLast(inSeries(filter)) ?? read.at(-1))?.heldOn ?? ''
}

/** The first day of the oversight body of the as-at date; before all days where it is the first, or its predecessors count too. */
export const sinceOf = (plan: Plan, filter: Filter): string =>
  (filter.withPredecessors ? undefined : plan.successors?.findLast((from) => from <= asAtOf(plan, filter))) ?? ''

/** Meetings of the oversight body by the as-at date, of whatever series and period. */
export function heardMeetings(plan: Plan, filter: Filter): PlannedMeeting[] {
  const [since, until] = [sinceOf(plan, filter), asAtOf(plan, filter)]
  return readMeetings(plan).filter(({ heldOn }) => heldOn >= since && heldOn <= until)
}

/** Meetings of the chosen series and period by the as-at date. */
export function chosenMeetings(plan: Plan, filter: Filter): PlannedMeeting[] {
  return heardMeetings(plan, filter).filter(inSeries(filter)).filter(inPeriod(filter))
}

type Told = PlannedEvent & { heldOn: string }

/** A life as it stands at the as-at date, by walking its events in order. */
export type CountedLife = {
  planned: PlannedLife
  events: Told[]
  /** Told of since the oversight body began: not empty. */
  here: Told[]
  start: string
  status: 'open' | 'completed' | 'withdrawn'
  endedOn: string | null
  due: NonNullable<PlannedEvent['due']> | null
  firstDue: NonNullable<PlannedEvent['due']> | null
  lastToldOn: string
  lastMentionedOn: string
  asAt: string
  daysOpen: number
  /** A person decided on every place where it is written, or entered it. */
  isConfirmed: boolean
}

/** Lives told of by the as-at date that meet the filter. */
export function countLives(plan: Plan, filter: Filter): CountedLife[] {
  const told = (plan.lives ?? []).flatMap((planned) => countLife(plan, filter, planned) ?? [])
  const themesOf = (issue: string) =>
    told.filter(({ planned }) => planned.issue === issue).flatMap(({ planned }) => planned.themes ?? [])
  return told
    .filter(isChosen(plan, filter))
    .filter(({ planned }) => isOfPriority(plan, filter, planned.issue, themesOf(planned.issue)))
}

/** Whether what is about an issue, if any, and has some themes belongs to a chosen priority: what a person said comes first. */
export function isOfPriority(plan: Plan, { priorities }: Filter, issue: string | undefined, themes: string[]): boolean {
  if (priorities === undefined) return true
  const tie = plan.ties?.find((one) => one.issue === issue)
  if (tie) return priorities.includes(tie.priority)
  const belongs = plan.priorities?.filter((one) => one.themes.some((theme) => themes.includes(theme))) ?? []
  return belongs.some(({ id }) => priorities.includes(id))
}

function countLife(plan: Plan, filter: Filter, planned: PlannedLife): CountedLife | null {
  const limit = asAtOf(plan, filter)
  const events = planned.events
    .map((event) => ({ ...event, heldOn: meetingIn(plan, event.at).heldOn }))
    .filter((event) => event.heldOn <= limit)
  const last = events.at(-1)
  const here = events.filter(({ heldOn }) => heldOn >= sinceOf(plan, filter))
  if (!last || here.length === 0) return null
  let status: CountedLife['status'] = 'open'
  let endedOn: string | null = null
  for (const event of events) {
    if (event.kind === 'raised' || event.kind === 'reopened') [status, endedOn] = ['open', null]
    if (event.kind === 'completed' || event.kind === 'withdrawn')
      [status, endedOn] = [event.kind, event.on ?? event.heldOn]
  }
  const dues = events.flatMap((event) => event.due ?? [])
  const asked = (plan.exchanges ?? [])
    .filter((exchange) => exchange.issue === planned.issue)
    .map((exchange) => meetingIn(plan, exchange.at).heldOn)
    .filter((heldOn) => heldOn <= limit)
  const series = planned.series === undefined ? seriesOf(meetingIn(plan, events[0]?.at ?? '')) : planned.series
  const lastOfSeries = heardMeetings(plan, filter).findLast((meeting) => seriesOf(meeting) === series)?.heldOn ?? limit
  const asAt = [filter.asAt ?? lastOfSeries, last.heldOn].toSorted().at(-1) ?? ''
  const start = startOf(plan, planned)
  return {
    planned: { ...planned, series },
    events,
    here,
    start,
    status,
    endedOn,
    due: dues.at(-1) ?? null,
    firstDue: dues[0] ?? null,
    lastToldOn: last.heldOn,
    lastMentionedOn: [last.heldOn, ...asked].toSorted().at(-1) ?? '',
    asAt,
    daysOpen: Math.max(0, daysBetween(start, endedOn ?? asAt)),
    isConfirmed: writtenAt(plan, { ...planned, events }).every(
      (at) => planned.isConfirmed === true || meetingIn(plan, at).state === 'by hand',
    ),
  }
}

function isChosen(plan: Plan, filter: Filter) {
  const { series, themes, offices, side, reviewedOnly, from, until } = filter
  const told = plan.meetings
    .filter(inSeries(filter))
    .filter(inPeriod(filter))
    .map(({ id }) => id)
  return ({ planned, here, isConfirmed }: CountedLife): boolean => {
    if ((from || until) && !here.some((event) => told.includes(event.at))) return false
    if (series && !series.includes(planned.series ?? '')) return false
    if (themes && !themes.some((theme) => planned.themes?.includes(theme))) return false
    if (offices && !offices.some((office) => planned.owners?.some((owner) => owner.office === office))) return false
    // Who owns an action and no more says the side: the builder gives an owner the side of its life, or none known.
    const owing = planned.side ?? (planned.owners?.length ? 'unknown' : null)
    if (side && owing !== side) return false
    return !reviewedOnly || isConfirmed
  }
}

/** Exchanges of the chosen meetings that meet the filter. */
export function countedExchanges(plan: Plan, filter: Filter): PlannedExchange[] {
  const meetings = chosenMeetings(plan, filter).map((meeting) => meeting.id)
  const { themes, side, offices, reviewedOnly } = filter
  return (plan.exchanges ?? []).filter((exchange) => {
    if (!meetings.includes(exchange.at)) return false
    if (!isOfPriority(plan, filter, exchange.issue, exchange.themes ?? [])) return false
    if (themes && !themes.some((theme) => exchange.themes?.includes(theme))) return false
    if (reviewedOnly && !exchange.isConfirmed) return false
    if (!side && !offices) return true
    return (exchange.by ?? []).some(({ office }) => {
      const known = plan.offices?.find((one) => one.id === office)
      return known && (!side || known.side === side) && (!offices || offices.includes(known.id))
    })
  })
}

export type CountedCommitment = PlannedCommitment & { state: 'waiting' | 'promoted' | 'dismissed' }

/** Promises of the chosen meetings that meet the filter, and what became of each. */
export function countCommitments(plan: Plan, filter: Filter): CountedCommitment[] {
  const held = chosenMeetings(plan, filter).map(({ id }) => id)
  const { themes, offices, side, reviewedOnly } = filter
  const fits = (office: string | undefined) =>
    office !== undefined &&
    (!offices || offices.includes(office)) &&
    (!side || plan.offices?.some((one) => one.id === office && one.side === side))
  const hasAction = ({ at }: PlannedCommitment) =>
    (plan.lives ?? []).some((life) => life.events.some((event) => event.at === at))
  return (plan.commitments ?? [])
    .filter((one) => held.includes(one.at) && isOfPriority(plan, filter, undefined, one.themes ?? []))
    .filter(
      (one) =>
        (!themes || themes.some((theme) => one.themes?.includes(theme))) &&
        (!reviewedOnly || one.isConfirmed) &&
        ((!offices && !side) || one.by?.some(({ office }) => fits(office))),
    )
    .map((one) => ({
      ...one,
      state: one.isWritten && hasAction(one) ? 'promoted' : one.dismissed ? 'dismissed' : 'waiting',
    }))
}

export const isLateNow = ({ status, due, asAt }: CountedLife): boolean =>
  status === 'open' && due !== null && due.latest !== null && asAt > due.latest

/** By what its present due date says. */
export function groupOf(life: CountedLife): 'overdue' | 'due' | 'open-ended' | 'no due date' {
  if (life.due === null) return 'no due date'
  if (life.due.latest === null) return 'open-ended'
  return isLateNow(life) ? 'overdue' : 'due'
}

/** The meeting that should have heard of an open life and was silent, walking the meetings in order. */
export function missedOn(plan: Plan, filter: Filter, life: CountedLife): PlannedMeeting | null {
  if (life.status !== 'open') return null
  const able = heardMeetings(plan, filter).filter(
    (meeting) =>
      isOfSeries(meeting, life.planned.series) &&
      (meeting.subject === undefined || meeting.subject.some((theme) => life.planned.themes?.includes(theme))),
  )
  const [earliest, latest] = [life.due?.earliest ?? null, life.due?.latest ?? null]
  const named =
    life.due?.names && earliest && latest
      ? able.find(({ heldOn }) => heldOn >= earliest && heldOn <= latest)
      : undefined
  const first = latest === null ? undefined : (named ?? able.find((meeting) => meeting.heldOn >= latest))
  if (latest !== null && first === undefined) return null
  if (first !== undefined && first.heldOn > life.lastMentionedOn) return first
  return able.filter((meeting) => meeting.heldOn > life.lastMentionedOn)[1] ?? null
}

export const isLapsed = (plan: Plan, filter: Filter, life: CountedLife): boolean =>
  missedOn(plan, filter, life) !== null

export type CountedIssue = {
  issue: string
  since: string
  lives: CountedLife[]
  returns: string[]
  deferrals: string[]
  noChanges: string[]
  isOpen: boolean
  isRepeat: boolean
}

/** Issues of the chosen lives with the meetings at which each came back, was put off, or had not changed. */
export function countIssues(plan: Plan, filter: Filter): CountedIssue[] {
  const lives = countLives(plan, filter)
  return [...new Set(lives.map((life) => life.planned.issue))].map((issue) => {
    const ofIssue = lives.filter((life) => life.planned.issue === issue)
    const since = ofIssue.map((life) => life.start).toSorted()[0] ?? ''
    const meetings = chosenMeetings(plan, filter)
    const tells = (meeting: PlannedMeeting, is: (event: Told, life: CountedLife) => boolean) =>
      ofIssue.some((life) => life.events.some((event) => event.at === meeting.id && is(event, life)))
    const idsOf = (list: PlannedMeeting[]) => list.map((meeting) => meeting.id)
    const isDeferred = (event: Told) => event.kind === 'deferred'
    const isNoChange = (event: Told) => event.progress === 'no change'
    const comesBack = (event: Told, life: CountedLife) =>
      isDeferred(event) || isNoChange(event) || isPastDue(event, life) || isRaisedAgain(plan, issue, event)
    const between = plan.meetings
      .filter(({ state, heldOn }) => state === 'by hand' && heldOn >= sinceOf(plan, filter))
      .filter(inSeries(filter))
      .filter(inPeriod(filter))
    const returns = idsOf(meetings.filter((meeting) => meeting.heldOn > since && tells(meeting, comesBack)))
    const deferrals = idsOf([...meetings, ...between].filter((meeting) => tells(meeting, isDeferred)))
    const noChanges = idsOf([...meetings, ...between].filter((meeting) => tells(meeting, isNoChange)))
    const isOpen = ofIssue.some((life) => life.status === 'open')
    return {
      issue,
      since,
      lives: ofIssue,
      returns,
      deferrals,
      noChanges,
      isOpen,
      isRepeat: returns.length >= 2 || deferrals.length >= 1,
    }
  })
}

function isPastDue(event: Told, { events }: CountedLife): boolean {
  if (!['updated', 'deferred', 'completed', 'withdrawn'].includes(event.kind)) return false
  const before = events
    .slice(0, events.indexOf(event))
    .filter((one) => one.heldOn < event.heldOn || ['raised', 'reopened'].includes(one.kind))
  const inForce = before.findLast((one) => one.due)?.due
  return inForce !== undefined && inForce.latest !== null && event.heldOn > inForce.latest
}

function isRaisedAgain(plan: Plan, issue: string, event: Told): boolean {
  if (event.kind !== 'raised' && event.kind !== 'reopened') return false
  return (plan.lives ?? [])
    .filter((life) => life.issue === issue)
    .some((life) =>
      life.events.some((one) => one.kind === 'completed' && meetingIn(plan, one.at).heldOn < event.heldOn),
    )
}

/**
 * The share still open after each age at which a life leaves, worked out as a textbook does: at each such age, everyone is
 * asked whether they had entered before it and had not left before it.
 * @returns the lives and ends that count, the first age at which five are at risk, and from there
 * [age, share] and the 95 % log-log band
 */
export function sharesStillOpen(lives: CountedLife[]) {
  const seen = lives
    .filter((life) => life.planned.precision !== 'before')
    .map((life) => {
      const age = (day: string) => Math.max(0, daysBetween(life.start, day))
      const entry = age(life.here[0]?.heldOn ?? '')
      const exit = age(life.endedOn ?? life.asAt)
      return { entry, exit: exit === 0 && entry === 0 && life.endedOn ? 0.5 : exit, ended: life.endedOn !== null }
    })
    .filter(({ entry, exit }) => exit > entry)
  const begin = [0, ...seen.map(({ entry }) => entry)]
    .toSorted((a, b) => a - b)
    .find((day) => seen.filter(({ entry, exit }) => entry <= day && day < exit).length >= 5)
  const ages = [...new Set(seen.map(({ exit }) => exit))].toSorted((a, b) => a - b)
  let share = 1
  let spread = 0
  const bands: { age: number; lower: number; upper: number }[] = []
  const steps = ages
    .filter((age) => begin !== undefined && age > begin)
    .map((age): [number, number] => {
      const atRisk = seen.filter(({ entry, exit }) => entry < age && age <= exit)
      const gone = atRisk.filter(({ exit, ended }) => exit === age && ended).length
      share *= (atRisk.length - gone) / atRisk.length
      spread += gone === atRisk.length ? 0 : gone / atRisk.length / (atRisk.length - gone)
      const reach = (1.959963984540054 * Math.sqrt(spread)) / Math.log(share)
      const isEdge = share === 1 || share === 0
      bands.push({
        age,
        lower: isEdge ? share : share ** Math.exp(-reach),
        upper: isEdge ? share : share ** Math.exp(reach),
      })
      return [age, share]
    })
  return { seen: seen.length, ended: seen.filter(({ ended }) => ended).length, begin, steps, bands }
}
