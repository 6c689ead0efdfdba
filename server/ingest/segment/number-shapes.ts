import type { Candidate } from './candidates.ts'

const lettered = /^(?<number>\d+)(?<letter>[a-z])$/

/** `3a` comes under 3, `3b` behind 3a and whatever stands in that. */
export function isNextLetter(
  { top, whole }: { top: number | null; whole: string | null },
  number: number,
  letter: string,
): boolean {
  const last = lettered.exec(whole?.split('.')[0] ?? '')?.groups?.letter
  // The parts of an item may stand without a heading over them.
  if (letter === 'a' && number === (top ?? 0) + 1) return true
  return top === number && letter === (last === undefined ? 'a' : String.fromCodePoint((last.codePointAt(0) ?? 0) + 1))
}

/** "7 Yards" where no other title bears a number: how many there are, and no item's number. */
export function isAloneAmong(numbered: ReadonlyMap<number, { whole: string; candidate: Candidate }>): boolean {
  const [only, another] = [...numbered.values()]
  return only !== undefined && another === undefined && /^(?:[2-9]|\d\d+)$/.test(only.whole) && isBare(only.candidate)
}

const isBare = ({ number }: Candidate) => /^\d+$/.test(number.written)
