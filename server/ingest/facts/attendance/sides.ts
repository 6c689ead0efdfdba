import type { AttendanceFact } from '../../../../shared/facts.ts'
import { officeOf, sideOf } from '../../../../shared/offices.ts'
import { areInitialsOf, rankBefore } from '../people/person-name.ts'
import type { Listed } from './lists/listed.ts'

const forceCommissioner = /^(?:(?:assistant|deputy|temporary|acting) )?commissioner(?:,.{0,60})?$/i

/** Whether a bare commissioner came with a police force, as in the Metropolis and the City of London. */
export const hasForceCommissioner = (listed: readonly Listed[]) =>
  listed.some(
    ({ office, organisation: body }) =>
      office !== null && body !== null && forceCommissioner.test(office) && sideOf(body) === 'force',
  )

/** The side that the office, the rank, the short forms or the body of somebody tells. */
export function sideOfEntry(
  { name, office, called, rank, organisation: body }: Listed,
  isLedByCommissioner: boolean,
): AttendanceFact['side'] {
  // The initials of a name may be those of an office: "CC" of Colin Cartmel.
  const forms = called.filter((form) => !areInitialsOf(form, name))
  const words = [
    office,
    rank ?? null,
    ...forms.map((form) => officeOf(form)?.name ?? rankBefore(form)?.office ?? null),
    body,
  ]
  // Such a commissioner heads the force, and those of that rank are of it where no body is given.
  if (
    office !== null &&
    forceCommissioner.test(office) &&
    (body === null ? isLedByCommissioner : sideOf(body) === 'force')
  )
    return 'force'
  // "The Chief's staff officer" serves the force.
  if (/^(?:the )?chief['’]s \p{Ll}/iu.test(office ?? '')) return 'force'
  return words.map((one) => (one === null ? 'unknown' : sideOf(one))).find((side) => side !== 'unknown') ?? 'unknown'
}

const isOfBoard = (organisation: string | null) =>
  organisation !== null &&
  /^(?:the )?(?:[\p{L} ]{0,30} )?(?:board|authority|panel|committee|members)(?: members)?:?$/iu.test(organisation)

/** Where no commissioner is there, the members of the board that meets are the side that holds to account. */
function withBoard(people: AttendanceFact[], listed: readonly Listed[]): AttendanceFact[] {
  const isHeld = people.some(
    (person) =>
      person.side === 'commissioner' && person.status === 'present' && /commissioner/i.test(person.office ?? ''),
  )
  if (isHeld) return people
  const members = people.map(
    (person, index) => person.side === 'unknown' && isOfBoard(listed[index]?.organisation ?? null),
  )
  return people.map((person, index) =>
    members[index] === true || (members.includes(true) && isMemberAway(person, listed[index]))
      ? { ...person, side: 'commissioner' }
      : person,
  )
}

/** Who sends apologies to a board, of no body and with no post but that of a member, is one of its members. */
const isMemberAway = ({ side, status, office }: AttendanceFact, from: Listed | undefined) =>
  side === 'unknown' &&
  status === 'apologies' &&
  (from?.organisation ?? null) === null &&
  /^(?:(?:board |committee |authority |panel )?member)?$/i.test(office ?? '')

/** Where nobody is there for the commissioner or a partner, an office that either side may hold is the force's. */
function withOneSide(people: AttendanceFact[], listed: readonly Listed[]): AttendanceFact[] {
  // Whoever chairs and is not of the force is of the other side.
  if (people.some(({ side }, index) => listed[index]?.isChair === true && side !== 'force')) return people
  const holders = people.filter((person) => person.office !== null)
  const ofForce = holders.filter((person) => person.side === 'force').length
  if (
    ofForce * 2 <= holders.length ||
    people.some((person) => person.side === 'commissioner' || person.side === 'partner')
  )
    return people
  return people.map((person) => (person.office === null ? person : { ...person, side: 'force' }))
}

/** Those of one group, "For the City Region", are of the side of those in it whose office tells. */
function withGroups(people: AttendanceFact[], listed: readonly Listed[]): AttendanceFact[] {
  const sides = new Map<string, Set<AttendanceFact['side']>>()
  for (const [index, { side }] of people.entries()) {
    const group = listed[index]?.organisation ?? null
    if (group !== null && !isOfBoard(group) && side !== 'unknown')
      sides.set(group, (sides.get(group) ?? new Set()).add(side))
  }
  return people.map((person, index) => {
    const [side, more] = [...(sides.get(listed[index]?.organisation ?? '') ?? [])]
    return person.side === 'unknown' && side !== undefined && more === undefined ? { ...person, side } : person
  })
}

/** The sides that those listed with somebody tell, where the words beside a name do not. */
export const withSidesOfOthers = (people: AttendanceFact[], listed: readonly Listed[]): AttendanceFact[] =>
  withOneSide(withGroups(withBoard(people, listed), listed), listed)
