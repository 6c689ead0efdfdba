import { itemNumberAt } from '../item-number.ts'
import { beginsLower, hasVerb, isTitle, wordsIn } from '../shape.ts'
import { beginsSmall, type Habits, type Place } from './habits.ts'

const joining = /^(?:and|which|or|but|that|than|nor|whose|of|who|whom) \p{Ll}/u
// Nor with the verb of a sentence that is no question.
const telling = /^(?:has|have|had|was|were|is|are|will|would|been|being) (?!there\b)\p{Ll}[^?]*$/u

const firstSentence = (text: string) => text.split(/(?<=[.?!]) /, 1)[0] ?? ''

/** A passage that begins in the middle of a sentence though the one before it is whole has lost its start. */
export function hasLostStart({ draft, previous, isHead }: Place, { capitals }: Habits): boolean {
  if (draft.kind !== 'paragraph' || draft.mark.row >= 0 || draft.mark.heading > 0 || draft.cells.length > 1)
    return false
  if (!previous || previous.cells.length > 1 || wordsIn(draft.text).length < 6) return false
  if (/^(?:…|\.{3}) ?\p{Ll}/u.test(draft.text)) return true
  const first = firstSentence(draft.text)
  // Under a heading a passage may begin small, where others do; with a word that only joins, or tells, it cannot.
  const isNoStart = joining.test(first) || telling.test(first) || (capitals && isWhole(first))
  if (isTitle(previous.text) && isNoStart) return !isHead || itemNumberAt(previous.text) !== null
  if (previous.mark.heading > 0) return false
  return /^[^(]/.test(draft.text) && beginsSmall(draft.text) && /[.?!]["'”’)]?$/.test(previous.text)
}

/** Whether what begins small is a sentence to its end. */
const isWhole = (sentence: string) =>
  beginsLower(sentence) && hasVerb(sentence) && sentence.endsWith('.') && wordsIn(sentence).length >= 6
