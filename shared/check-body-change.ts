import { firstHolder } from './body-kinds.ts'
import { mostBodies, type BodyChange, type OversightBody } from './succession.ts'
import { dayInWords } from './wording/dates.ts'

type Set = Extract<BodyChange, { kind: 'set' }>

function overlapFault(others: readonly OversightBody[], { holder, to }: Set): string | null {
  const rank = (one: { from: string | null }, isFirst: boolean) => (isFirst ? '' : (one.from ?? ''))
  const own = rank(to, holder === firstHolder)
  for (const other of others) {
    const begin = rank(other, other.holder === firstHolder)
    if (begin === own) return `“${other.name}” begins on this day already. Choose another first day.`
    const [before, after] = begin < own ? [other, to] : [to, other]
    if (before.until !== null && after.from !== null && before.until >= after.from)
      return `“${before.name}” ends on ${dayInWords(before.until)}, and “${after.name}” begins on ${dayInWords(after.from)}: one must end before the next begins.`
  }
  return null
}

function setFault(succession: readonly OversightBody[], change: Set): string | null {
  const { holder, to } = change
  const others = succession.filter((one) => one.holder !== holder)
  if (holder !== null && others.length === succession.length)
    return 'This body is not there any more. Look at the list again.'
  if (holder === null && succession.length >= mostBodies)
    return `There are ${mostBodies} bodies already. Remove one first.`
  if (holder !== firstHolder && to.from === null)
    return 'Give the day on which this body begins: its meetings are told by it.'
  const firstFrom = succession.find((one) => one.holder === firstHolder)?.from ?? null
  if (holder !== firstHolder && firstFrom !== null && to.from !== null && to.from <= firstFrom)
    return `A successor begins after the first body, which began on ${dayInWords(firstFrom)}.`
  return overlapFault(others, change)
}

/** Why a change of the bodies cannot be made and what to do, in a sentence; null where it can. */
export function checkBodyChange(succession: readonly OversightBody[], change: BodyChange): string | null {
  if (change.kind === 'set') return setFault(succession, change)
  if (change.holder === firstHolder) return 'The first body cannot be removed: the record begins with it.'
  const isThere = succession.some(({ holder }) => holder === change.holder)
  return isThere ? null : 'This body is not there any more. Look at the list again.'
}
