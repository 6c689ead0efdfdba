import type { Candidate } from './candidates.ts'

/** A numbered line that may be a heading, and the index of its piece. */
export type Found = { index: number; candidate: Candidate }

/** Whether a number is of one part: "2", not "2.1". */
export const single = ({ candidate }: Found): boolean => candidate.number.parts.length === 1

/** Whether a word stands before the number: "Item 3", "Ref 03/15/02/2023". */
export const isNamed = ({ candidate }: Found): boolean => /^\p{L}/u.test(candidate.number.written)

/** "Item 3.1 – Vans" among the items "2." and "3." refers to an item of other minutes. */
function ofOneKind(found: readonly Found[]): Found[] {
  const bare = found.filter((one) => single(one) && !isNamed(one))
  const isBareThroughout = bare[0] === found.find(single) && bare.at(-1) === found.findLast(single)
  if (isBareThroughout && bare.length >= 3) return found.filter((one) => !isNamed(one))
  // `Item 1 –` to `Item 5 –`, with points `1)` to `4)` under one of them.
  const named = found.filter((one) => single(one) && isNamed(one))
  const isNamedThroughout = named[0] === found.find(single) && named.at(-1) === found.findLast(single)
  return isNamedThroughout && named.length >= 3 ? found.filter((one) => !single(one) || isNamed(one)) : [...found]
}

const dayOfReference = /^ref\b.{0,12}?\d{1,3}\/(?<day>\d{1,2}\/\d{1,2}\/\d{2,4})/i

/** `15/02/2023` as it sorts. */
const ordered = (day: string) => {
  const [of = '', month = '', year = ''] = day.split('/')
  return [year.slice(-2), month.padStart(2, '0'), of.padStart(2, '0')].join()
}

/** `Ref 04/18/01/2023` below `Ref 03/15/02/2023` is an action of another meeting. */
function ofOneDay(found: readonly Found[]): Found[] {
  const dayOf = ({ candidate }: Found) => dayOfReference.exec(candidate.number.written)?.groups?.day
  // Those of earlier meetings may stand first.
  const own = found.flatMap((one) => dayOf(one) ?? []).toSorted((a, b) => ordered(b).localeCompare(ordered(a)))[0]
  return found.filter((one) => (dayOf(one) ?? own) === own)
}

/** Without the numbers of other minutes, to which these refer. */
export const withoutReferences = (found: readonly Found[]): Found[] => ofOneKind(ofOneDay(found))
