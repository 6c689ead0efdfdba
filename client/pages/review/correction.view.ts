import type { ReviewedFact } from '../../../shared/answers/review-document.ts'
import type {
  ActionFact,
  AttendanceFact,
  CommitmentFact,
  ExchangeFact,
  MeetingFact,
  OwnerFact,
} from '../../../shared/facts.ts'
import { officeOf } from '../../../shared/offices.ts'
import type {
  ActionChange,
  AttendanceChange,
  CommitmentChange,
  ExchangeChange,
  MeetingChange,
  OwnerChange,
} from '../../../shared/review.ts'

/** A fact's fields as a form begins with them; what is marked anew in the text begins empty. */
export const actionDraft = ({ origin, owners, due, outcome, raisedAt }: ActionFact): ActionChange => ({
  origin,
  owners: owners.map(({ written, name, office, side }: OwnerFact) => ({ written, name, office, side })),
  due: due && { earliest: due.earliest, latest: due.latest, marked: null },
  outcome,
  raisedAt,
})

export const exchangeDraft = ({ challenge, by, answeredBy, assurance }: ExchangeFact): ExchangeChange => ({
  challenge,
  by,
  answeredBy,
  assurance,
})

export const commitmentDraft = ({ by }: CommitmentFact): CommitmentChange => ({ by })

export const attendanceDraft = ({ name, office, status, side }: AttendanceFact): AttendanceChange => ({
  name,
  office,
  status,
  side,
})

export const meetingDraft = ({ heldOn, title, series, chair }: MeetingFact): MeetingChange => ({
  heldOn,
  ...(title !== null && { title }),
  series,
  chair,
})

/** The fields that differ from those a form began with. */
export function changed<Values extends object>(before: Values, after: Values): Partial<Values> {
  const differs = ([field, value]: [string, unknown]) =>
    value !== undefined && JSON.stringify(value) !== JSON.stringify((before as Record<string, unknown>)[field])
  return Object.fromEntries(Object.entries(after).filter(differs)) as Partial<Values>
}

export type Person = { label: string; owner: OwnerChange }

const labelOf = ({ written, name, office }: OwnerChange) =>
  office && name ? `${office}, ${name}` : (office ?? name ?? written ?? '')

/** An owner as a form lists it. */
export const ownerLabel = labelOf

/** Who can be chosen: those who were there or sent apologies, then whoever else owns an action in these notes. */
export function peopleOf(facts: ReviewedFact[]): Person[] {
  const there = facts.flatMap((one): OwnerChange[] => {
    if (one.kind !== 'attendance') return []
    const { name, office, side } = one.fact
    return [{ written: null, name, office, side }]
  })
  const owning = facts.flatMap((one) => (one.kind === 'action' ? (actionDraft(one.fact).owners ?? []) : []))
  const known = new Set(there.flatMap(({ name, office }) => [name, office]))
  const others = owning.filter((owner) => !known.has(owner.office ?? owner.name ?? owner.written))
  const people = [...there, ...others].map((owner) => ({ label: labelOf(owner), owner }))
  return [...new Map(people.map((person) => [person.label, person])).values()]
}

/** Someone typed in: an office where the words name one, else a name. */
export function typedOwner(typed: string, side: OwnerChange['side']): OwnerChange {
  const written = typed.trim()
  const office = officeOf(written)
  if (office === null) return { written, name: null, office: null, side }
  return { written, name: null, office: office.name, side: office.side === 'unknown' ? side : office.side }
}

/** How a person's answer names who gave it: the office, as reading does, else the name. */
export const nameOfPerson = ({ owner }: Person) => owner.office ?? owner.name ?? owner.written ?? ''
