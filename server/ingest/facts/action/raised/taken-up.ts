import type { People } from '../../../../../shared/reading.ts'
import { mentionsIn, personsAt } from '../../owner/person-words.ts'

const takesUp =
  /^ (?:also )?(?:took|accepted|was (?:given|set)|has taken|picked up) (?:an?|the|away an?) action(?: point)? to (?!be\b)[a-z]{2,} /

/** `RJ took an action to list the vans.`: who took it; null for any other sentence. */
export function takenUp(sentence: string, people: People): string | null {
  const { persons, end } = personsAt(sentence, 0, mentionsIn(sentence.slice(0, 200), people), people)
  return persons.length > 0 && takesUp.test(sentence.slice(end, end + 60)) ? sentence.slice(0, end) : null
}
