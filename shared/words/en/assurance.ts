import { capitalNumber, count } from './counts.ts'
import type { AssuranceCount } from '../../answers/assurance.ts'

export const noAnswer = 'No answer was read at the meetings that this filter covers'
export const allAssured = (answers: number, inPart: number) =>
  `No answer of ${answers} was found not assured, ${inPart} in part`
export const didNotAssure = (some: number, answers: number, inPart: number) =>
  `${capitalNumber(some)} of ${count(answers, 'answer')} did not assure, ${inPart} in part`
export const measured = (all: AssuranceCount, unanswered: number) =>
  `Answers by what they assured: ${all.assured} assured, ${all.partlyAssured} in part, ${all.notAssured} not, ${all.unclear} unclear. ${all.decided} decided by a person, the rest suggested by their words. ${count(unanswered, 'question')} without an answer left out.`
export const someNotAssured = (some: number) => `${some} not assured`
export const somePartlyAssured = (some: number) => `${some} partly assured`
export const someAssured = (some: number) => `${some} assured`
export const someUnclear = (some: number) => `${some} unclear`
export const cell = (theme: string, day: string, answers: number, parts: string, decided: string) =>
  `${theme}, ${day}: ${count(answers, 'answer')}, ${parts}; ${decided}`
export const counted =
  'Each answer is assured, partly assured, not assured or unclear: as its words suggest, until a person decides. A cell shows what assured least: N not assured, P in part, ? unclear, A assured; a broken edge marks what is only suggested. An answer on two themes counts in each.'
