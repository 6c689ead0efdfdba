import type { SearchAnswer } from '../answers/search.ts'
import { listInWords } from '../words/counts.ts'
import { wording } from '../words/search.ts'
import { dayInWords } from './dates.ts'

/** What a group of found things is called. */
export const foundLabel = wording.foundLabel

/** "2 issues, 4 actions as written and 9 passages of notes"; empty where nothing was found. */
export const foundInWords = ({ groups }: SearchAnswer) =>
  listInWords(groups.map(({ kind, total }) => wording.found(kind, total)))

function bodyInWords({ name, isSample, since }: SearchAnswer['bodies'][number]): string {
  const said = isSample ? wording.sample(name) : name
  return since === null ? said : wording.fromOn(said, dayInWords(since))
}

/** Where was looked: the one body, or all of them by name. */
export function lookedInWords({ bodies }: SearchAnswer): string {
  const names = bodies.map(bodyInWords)
  if (names.length === 0) return wording.noBody
  if (names.length === 1) return wording.lookedIn(listInWords(names))
  return names.length <= 4 ? wording.lookedInAll(listInWords(names)) : wording.lookedInMany(names.length)
}

/** Why some kinds are not among what was found; null where none is left out. */
export const leftOutInWords = ({ leftOut }: SearchAnswer): string | null =>
  leftOut.length === 0 ? null : wording.leftOut(listInWords(leftOut.map(wording.nameOfMany)))
