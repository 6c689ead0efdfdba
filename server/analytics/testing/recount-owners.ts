import { daysBetween } from '../../../shared/dates.ts'
import type { Filter } from '../../../shared/filter.ts'
import { isOfSeries, type Plan } from './plan.ts'
import { type CountedLife, heardMeetings } from './recount.ts'

type Term = NonNullable<Plan['tenures']>[number]

export const isHeldOn = ({ from, until }: Term, day: string): boolean => from <= day && (!until || day <= until)

/** Days before the term that an open life was open already; null where it was raised in it. */
export const daysBefore = (term: Term | undefined, life: CountedLife): number | null =>
  term && life.status === 'open' && life.start < term.from ? daysBetween(life.start, term.from) : null

/**
 * With whom a life stands in each office that owns it: the named person while they hold it, else the one who does, else the
 * named person after all; and the days that were inherited.
 */
export function ownersOf(
  plan: Plan,
  life: CountedLife,
): { office: string; person: string | null; days: number | null }[] {
  const day = life.endedOn ?? life.asAt
  return (life.planned.owners ?? []).map(({ office = '', person }) => {
    const holders = (plan.tenures ?? []).filter((term) => term.office === office && isHeldOn(term, day))
    const named = holders.find((term) => term.person === person)
    const term = named ?? (holders.length === 1 ? holders[0] : undefined)
    return { office, person: term?.person ?? person ?? null, days: daysBefore(term, life) }
  })
}

/** Whether each life that had a first due day and ended, or is past it, was completed by the first meeting able to hear of it. */
export function keptIn(plan: Plan, filter: Filter, life: CountedLife): boolean | null {
  const latest = life.firstDue?.latest
  if (!latest || (life.status === 'open' && life.asAt <= latest)) return null
  const hearing = heardMeetings(plan, filter).find(
    (meeting) =>
      meeting.heldOn >= latest &&
      isOfSeries(meeting, life.planned.series) &&
      (!meeting.subject || meeting.subject.some((theme) => life.planned.themes?.includes(theme))),
  )
  return life.status === 'completed' && (life.endedOn ?? '') <= (hearing?.heldOn ?? latest)
}

/** The same, counted. */
export function keptOf(plan: Plan, filter: Filter, lives: CountedLife[]) {
  const judged = lives.map((life) => keptIn(plan, filter, life)).filter((kept) => kept !== null)
  return { numerator: judged.filter(Boolean).length, denominator: judged.length }
}
