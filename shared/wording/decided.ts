import { wording } from '../words/decided.ts'

/** By whom a count of answers is said: by their words, by a person, or some by each. @param decided of them by a person */
export function decidedInWords(some: number, decided: number): string {
  if (decided === 0) return wording.suggested
  return decided === some ? wording.byAPerson : wording.someByAPerson(decided)
}
