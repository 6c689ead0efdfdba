import type { Filter } from '../../../shared/filter.ts'
import { seriesOf, type Plan } from './plan.ts'
import { asAtOf, heardMeetings } from './recount.ts'

export type ToCome = { heldOn: string; series: string | null; subject: string | null; announcedBy: string | null }

/** What the last meeting of each series that was heard announces for a later day, the series in the order heard of. */
function announced(plan: Plan, filter: Filter): ToCome[] {
  const heard = heardMeetings(plan, filter)
  return [...new Set(heard.map(seriesOf))].flatMap((series) => {
    const last = heard.findLast((meeting) => seriesOf(meeting) === series)
    const { heldOn = null, subject = null } = last?.next ?? {}
    return heldOn === null || heldOn <= asAtOf(plan, filter)
      ? []
      : [{ heldOn, series, subject, announcedBy: last?.id ?? null }]
  })
}

/** The meetings of the year ahead: announced, and planned by a person; a planned one on an announced day is the same. */
export function meetingsAhead(plan: Plan, filter: Filter): ToCome[] {
  const ahead = announced(plan, filter).map((meeting) => ({ meeting, isPlanned: false }))
  const inOrder = (plan.planned ?? []).toSorted((a, b) => (a.heldOn < b.heldOn ? -1 : a.heldOn > b.heldOn ? 1 : 0))
  for (const { heldOn, series, subject, isRemoved } of inOrder) {
    if (isRemoved || heldOn <= asAtOf(plan, filter)) continue
    const same = ahead.find(({ meeting }) => meeting.heldOn === heldOn && [null, meeting.series].includes(series))
    if (same && !same.isPlanned) {
      same.isPlanned = true
      same.meeting.subject = subject ?? same.meeting.subject
    } else {
      ahead.push({
        meeting: { heldOn, series, subject: subject ?? same?.meeting.subject ?? null, announcedBy: null },
        isPlanned: true,
      })
    }
  }
  return ahead
    .map(({ meeting }) => meeting)
    .filter(({ series }) => filter.series?.includes(series ?? '') ?? true)
    .toSorted((a, b) => (a.heldOn < b.heldOn ? -1 : a.heldOn > b.heldOn ? 1 : 0))
}
