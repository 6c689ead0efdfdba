import type { AttendanceFact } from '../../shared/facts.ts'
import { knownOffices, knownRanks } from '../../shared/offices.ts'
import { alike, answersOf, firstOf, plain } from './fair.ts'
import type { LabelledPerson } from './label.ts'
import { pairUp } from './pair.ts'
import { scoreAnswer } from './score-answer.ts'
import { countMissed, countRight, countWrong, type Sheet } from './tally.ts'

const TITLE = /^(?:mr|mrs|ms|miss|dr|sir|dame|cllr|professor) /

/** A name without titles, for comparing. */
export const bareName = (name: string): string => plain(name.replace(/\([^)]*\)/g, ' ')).replace(TITLE, '')

const fullNames = new Map([...knownOffices, ...knownRanks].map(({ short, name }) => [plain(short), plain(name)]))
const inFull = (office: string) => fullNames.get(plain(office)) ?? plain(office)
const sameOffice = (a: string, b: string) => inFull(a) === inFull(b) || alike(inFull(a), inFull(b)) >= 0.8

export function scorePeople(sheet: Sheet, wanted: LabelledPerson[], got: AttendanceFact[]): void {
  const named = (want: LabelledPerson, one: AttendanceFact) =>
    answersOf(want.name).some((name) => name !== null && bareName(name) === bareName(one.name))
  const fits = (want: LabelledPerson, one: AttendanceFact) => answersOf(want.status).includes(one.status)
  const { pairs, extra } = pairUp(wanted, got, (want, one) => (named(want, one) ? 2 + (fits(want, one) ? 0.5 : 0) : 0))
  for (const [want, one] of pairs) {
    if (want.optional) continue
    const name = firstOf(want.name) ?? ''
    if (one && fits(want, one)) countRight(sheet, 'attendance')
    else countMissed(sheet, 'attendance', one ? `${name} as ${one.status}` : `missed ${name}`)
    scoreAnswer(sheet, 'office', want.office, one?.office, sameOffice, name)
  }
  for (const one of extra)
    if (!wanted.some((want) => answersOf(want.status).length > 1 && named(want, one)))
      countWrong(sheet, 'attendance', `extra ${one.name}`)
}
