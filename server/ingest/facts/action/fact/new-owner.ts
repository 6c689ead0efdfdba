import type { People } from '../../../../../shared/reading.ts'
import { sentencesOf } from '../../../../../shared/sentences.ts'
import { mentionsIn, personsAt } from '../../owner/person-words.ts'

const matter = '(?:the |this )?(?:action|matter|work|item|task|ownership|responsibility|lead)'
// `Re-assigned to DB`, `This action has passed to DB`, `New owner: DB`.
const handsTo = new RegExp(
  `(?:\\bre-?(?:assigned|allocated) to|\\b(?:${matter}|this|it) (?:(?:has|had|was|is|will|to|now|been|be) ){0,3}(?:passed|pass(?:es)?|transferred|handed(?: over)?|moved) to|\\b(?:has|have|had) (?:now |since )?(?:passed|transferred|handed|given|moved) (?:${matter}|this|it)(?: over| on)? to|^(?:transferred|passed|handed(?: over)?|moved) to|\\b(?:${matter}|this|it) (?:now )?(?:falls|falling|goes|belongs|sits) (?:to|with)|\\bnow (?:owned|led|held) by|\\bnew (?:owner|lead)(?: is| will be)?(?: ?[:–-])?) (?=\\S)`,
  'gi',
)
// `The DCC will now take this on`, `DB has taken over this action`.
const takesIt = new RegExp(
  `^,? (?:(?:has|have|had|will|would|is to|are to|to)(?: now| since| therefore)? )?(?:tak(?:es?|en|ing)|took|pick(?:s|ed)? up) (?:(?:${matter}|this|it) (?:on|over)|over (?:${matter}|this|it))\\b`,
  'i',
)

/** Who an update says has taken an action over, as written; null where it stays with whoever had it. */
export function newOwnerIn(update: string, people: People): string | null {
  for (const { start, end } of sentencesOf(update.slice(0, 2000))) {
    const sentence = update.slice(start, end)
    const mentions = mentionsIn(sentence, people)
    for (const match of sentence.matchAll(handsTo)) {
      const at = match.index + match[0].length
      const group = personsAt(sentence, at, mentions, people)
      if (group.persons.length > 0) return sentence.slice(at, group.end)
    }
    const group = personsAt(sentence, 0, mentions, people)
    if (group.persons.length > 0 && takesIt.test(sentence.slice(group.end, group.end + 80)))
      return sentence.slice(0, group.end)
  }
  return null
}
