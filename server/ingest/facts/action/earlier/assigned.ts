import type { People } from '../../../../../shared/reading.ts'
import { statusOf } from '../outcome/status.ts'
import { ownersIn } from '../../owner/owner.ts'
import { mentionsIn, personsAt } from '../../owner/person-words.ts'
import { isImperative, isTold } from '../wording.ts'

const assigned = /^(?<who>[^:–—]{2,40}?) ?[:–—] (?=\p{L})/u

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

// `DCC: Yes, ninety.`: so an answer begins.
const answers = /^(?:yes|no|not|i|we|it|they|he|she|there|that|because|only|about)\b/i

/** `DCC: list the vans`: somebody, and what he is to do. */
export function isAssigned(text: string, people: People): boolean {
  const lead = assigned.exec(text)
  if (lead === null || ownersIn(lead.groups?.who ?? '', people).length === 0) return false
  // Two words with capitals may be a topic: of somebody whom nobody listed it must be an order.
  const { persons } = personsAt(text, 0, mentionsIn(text.slice(0, 120), people), people)
  const rest = text.slice(lead[0].length)
  const isNamed = persons.every(({ shape }) => shape !== 'name') || isImperative(capital(rest))
  return isNamed && !answers.test(rest) && !isTold(rest) && statusOf(rest) === null
}

/** `RJ/DB joint letter to the makers`: somebody whom the notes list, and a matter. */
export function namesOwner(text: string, people: People): boolean {
  const { persons, end } = personsAt(text, 0, mentionsIn(text.slice(0, 120), people), people)
  const isKnown = persons.length > 0 && persons.every(({ shape }) => shape === 'known')
  return isKnown && / \p{Ll}/u.test(text.slice(end, end + 2))
}
