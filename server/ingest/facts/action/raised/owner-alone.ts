import type { People } from '../../../../../shared/reading.ts'
import { dueCell } from '../../due/due-cell.ts'
import { dueReference } from '../../due/reference.ts'
import { ownersIn } from '../../owner/owner.ts'
import { mentionsIn, personsAt } from '../../owner/person-words.ts'

// Behind the owner of an action, or in the place of one, it may say when.
const dueBehind =
  /^[ ,;(–-]{1,3}(?:(?:by|before|due|in|at|end|for|next|asap|w\/c|within)\b.{0,40}|\d{1,2}[ ./-].{2,30}|(?:the )?[\p{L}]{3,9} (?:meeting|board|panel|session|committee|forum|conference)\.?)$/iu

const isDay = (text: string) => {
  const found = dueCell(text, anyDay)
  return found !== null && found.latest !== null && found.start === 0 && /^[ .)\]]{0,3}$/.test(text.slice(found.end))
}
const anyDay = dueReference('2021-06-15', '2021-07-20')

/** An owner on a line of his own, with or without a day; `rest` is where that begins. */
export function ownerAlone(text: string, people: People): { owner: string; rest: number | null } | null {
  if (ownersIn(text, people).length > 0) return { owner: text, rest: null }
  const { persons } = personsAt(text, 0, mentionsIn(text.slice(0, 200), people), people)
  const end = persons.at(-1)?.end ?? 0
  const lead = /^[ ,;(–-]{1,3}(?:for (?=\d))?/.exec(text.slice(end))?.[0].length ?? 0
  const isWhen = dueBehind.test(text.slice(end)) || (lead > 0 && isDay(text.slice(end + lead)))
  if (end === 0 || !isWhen || ownersIn(text.slice(0, end), people).length === 0) return null
  return { owner: text.slice(0, end), rest: end + lead }
}
