import { firstHolder } from './body-kinds.ts'
import { mostBodies, type BodyChange, type OversightBody } from './succession.ts'
import { dayInWords } from './wording/dates.ts'
import { wording } from './words/refused-bodies.ts'

type Set = Extract<BodyChange, { kind: 'set' }>

function overlapFault(others: readonly OversightBody[], { holder, to }: Set): string | null {
  const rank = (one: { from: string | null }, isFirst: boolean) => (isFirst ? '' : (one.from ?? ''))
  const own = rank(to, holder === firstHolder)
  for (const other of others) {
    const begin = rank(other, other.holder === firstHolder)
    if (begin === own) return wording.beginsThatDay(other.name)
    const [before, after] = begin < own ? [other, to] : [to, other]
    if (before.until !== null && after.from !== null && before.until >= after.from)
      return wording.overlap(before.name, dayInWords(before.until), after.name, dayInWords(after.from))
  }
  return null
}

function setFault(succession: readonly OversightBody[], change: Set): string | null {
  const { holder, to } = change
  const others = succession.filter((one) => one.holder !== holder)
  if (holder !== null && others.length === succession.length) return wording.gone
  if (holder === null && succession.length >= mostBodies) return wording.many(mostBodies)
  if (holder !== firstHolder && to.from === null) return wording.giveFirstDay
  const firstFrom = succession.find((one) => one.holder === firstHolder)?.from ?? null
  if (holder !== firstHolder && firstFrom !== null && to.from !== null && to.from <= firstFrom)
    return wording.afterTheFirst(dayInWords(firstFrom))
  return overlapFault(others, change)
}

/** Why a change of the bodies cannot be made and what to do, in a sentence; null where it can. */
export function checkBodyChange(succession: readonly OversightBody[], change: BodyChange): string | null {
  if (change.kind === 'set') return setFault(succession, change)
  if (change.holder === firstHolder) return wording.firstStays
  const isThere = succession.some(({ holder }) => holder === change.holder)
  return isThere ? null : wording.gone
}
