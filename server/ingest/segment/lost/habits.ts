import type { Draft } from '../pieces.ts'
import { beginsLower, hasVerb, wordsIn } from '../shape.ts'

/** How the passages of some notes begin and end as a rule, so that one that does not has lost its start or its end. */
export type Habits = { capitals: boolean; stops: boolean }

/** A passage with those beside it that count. */
export type Place = { draft: Draft; previous: Draft | undefined; next: Draft | undefined; isHead: boolean }

const fewestLong = 8
/** The share of passages that may do otherwise, and one at least: the one that is asked about. */
const otherwise = 0.07

const paragraphNumber = /^\d{1,3}(?:\.\d{1,2})*[a-z]?[.)]? (?=\p{Ll})/u

/** Whether a passage begins in small letters, its number aside. */
export const beginsSmall = (text: string): boolean => beginsLower(text.replace(paragraphNumber, ''))

export const isLeftOut = (draft: Draft): boolean => draft.kind === 'repeated' || draft.kind === 'noise'

export function habitsOf(drafts: readonly Draft[]): Habits {
  const long = drafts.filter((draft) => !isLeftOut(draft) && isLong(draft))
  const isRule = (holds: (text: string) => boolean) =>
    long.length >= fewestLong && long.filter(({ text }) => !holds(text)).length <= Math.max(1, long.length * otherwise)
  return {
    capitals: isRule((text) => !beginsSmall(text)),
    stops: isRule((text) => !/\p{Ll}$/u.test(text)),
  }
}

/** Whether a piece is a passage of some length, and no row or heading. */
export function isLong(draft: Draft): boolean {
  const isText =
    draft.kind === 'paragraph' && draft.mark.row < 0 && draft.mark.heading === 0 && draft.cells.length === 1
  return isText && wordsIn(draft.text).length >= 15 && hasVerb(draft.text)
}
