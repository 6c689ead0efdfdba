import { entriesIn } from '../people/entries.ts'

const between = /^(?:(?:an? |the )?(?:\p{L}{3,20} ){0,3})?between ?:? (?<rest>(?:the )?\p{Lu}.+)$/isu
const capital = /^(?:the )?\p{Lu}/u
// A full stop behind a small letter or a bracket, and a capital: the sentence of the two ends there.
const behind = /(?<=\p{Ll}\p{Ll}|\))\. (?=\p{Lu}).*$/su

/** "Between Ann Lee, Mayor, and Tom Ford, Chief Constable": what stands behind the word, where it names two with what they are. */
export function metLabel(text: string): string | null {
  const { rest } = between.exec(text)?.groups ?? {}
  if (rest === undefined || !capital.test(rest)) return null
  const people = entriesIn(rest.replace(behind, ''))
  const areTold = people.every(({ office, called }) => office !== null || called.length > 0)
  return people.length > 1 && areTold ? rest : null
}
