import type { ActionRow } from '../../../shared/answers/actions.ts'
import type { ForwardPlanAnswer } from '../../../shared/answers/forward-plan.ts'
import { dayInWords } from '../../../shared/wording/dates.ts'
import { wording } from '../../words/next-meeting.ts'

/** How many meetings are to come, and what has no place in the plan yet. */
export function planFinding({ meetings, toAssign, later }: ForwardPlanAnswer): string {
  const parts = [
    wording.toCome(meetings.length),
    toAssign.length > 0 && wording.nobodyNamedMeeting(toAssign.length),
    later > 0 && wording.dueLater(later),
  ]
  return `${parts.filter(Boolean).join('; ')}.`
}

/** Actions that a person can assign, or has assigned, in the order in which they were raised. */
export function assignable({ toAssign, meetings }: ForwardPlanAnswer): ActionRow[] {
  const assigned = meetings.flatMap((meeting) => meeting.due.filter((action) => action.due?.assigned))
  return [...toAssign, ...assigned].sort((one, other) =>
    one.raisedOn === other.raisedOn ? (one.lifeId < other.lifeId ? -1 : 1) : one.raisedOn < other.raisedOn ? -1 : 1,
  )
}

/** The meetings to which an action can be put: one a day, with its subject. */
export function meetingsFor(action: ActionRow, { meetings }: ForwardPlanAnswer): { heldOn: string; name: string }[] {
  const days = new Map(
    meetings.map(({ heldOn, subject }) => [heldOn, `${dayInWords(heldOn)}${subject === null ? '' : `, ${subject}`}`]),
  )
  const earliest = action.due?.assigned ? '' : (action.due?.earliest ?? '')
  return [...days].filter(([heldOn]) => heldOn >= earliest).map(([heldOn, name]) => ({ heldOn, name }))
}
