import type { People } from '../../../../../shared/reading.ts'
import { mentionsIn, personsAt } from '../../owner/person-words.ts'
import type { ToldTask } from './told-task.ts'
import { isTold } from '../wording.ts'

const whose =
  /^[’'](?:s )? ?(?<kind>(?:action|task|undertaking|promise|offer|request|commitment|pledge) (?:to [a-z]{2,}|on|about|for)\b)?/
const stands =
  / (?=(?:had|has|have|is|are|was|were|remain(?:s|ed)|stands?|stood|could|cannot|goes|went|came|would) (?!to\b))/
// Named in small letters, and nothing in it tells by itself.
const thing = /^\p{Ll}[^;:.()]{3,120}$/u

/**
 * What somebody owed, and where the words begin that tell how it stands: `RJ's action to price the desks remained outstanding`; a
 * thing of his, `The Treasurer's paper on desks had been received`, is told of as a whole.
 */
export function owedIn(sentence: string, people: People): ToldTask | null {
  const { persons, end } = personsAt(sentence, 0, mentionsIn(sentence.slice(0, 120), people), people)
  const match = persons.length > 0 ? whose.exec(sentence.slice(end)) : null
  if (!match) return null
  const from = end + match[0].length
  const told = stands.exec(sentence.slice(from, from + 200))
  if (!told) return null
  const task = { start: 0, end: from + told.index, owner: sentence.slice(0, end), raisedAt: null }
  if (match.groups?.kind !== undefined) return task
  const words = sentence.slice(from, from + told.index)
  return thing.test(words) && !isTold(words) ? { ...task, isThing: true } : null
}
