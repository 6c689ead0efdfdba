import type { OwnerFact } from '../../../../../shared/facts.ts'
import type { ReadingContext } from '../../../../../shared/reading.ts'
import { owingSideOf, owners, ownersNamed, type Owners } from '../../owner/owner.ts'
import { mentionsIn, personsAt } from '../../owner/person-words.ts'
import type { Draft } from '../draft.ts'
import { newOwnerIn } from './new-owner.ts'
import { isAskedIn } from './asked-in.ts'

const wasToDo = /^,? (?:had been|has been|was|were) (?:also )?(?:asked|requested|tasked|invited|due|to)\b/i

// `A timetable for the vans, from the DCC`: whose the thing is to be.
const fromWhom = /, from (?<who>[^,;:.]{2,60})[. ]{0,3}$/

// Whoever has done something did it as the owner; whoever reports of it need not be.
const done =
  /^ (?:has|have|had)(?: now| already| since| also)? (?!reported|advised|said|stated|noted|confirmed|asked|updated|been|given an update|provided an update|not)\w+/i

/** Who is to act: whoever an update says has taken it over; else by a label or cell, else by the words; of an action that is told, whoever did it or was to do it. */
export function ownersOf(draft: Draft, text: string, { people }: ReadingContext): Owners {
  const taker = draft.updates.map((update) => newOwnerIn(update.text, people)).findLast((one) => one !== null)
  const form = taker ?? draft.owner
  const named: OwnerFact[] = form === null ? [] : ownersNamed(form, people)
  if (named.length) return { owners: named, owingSide: owingSideOf(named) }
  if (draft.origin === 'raised' || isAskedIn(text)) return owners(text, people)
  const from = ownersNamed(fromWhom.exec(text.slice(-80))?.groups?.who ?? '', people)
  if (from.length > 0) return { owners: from, owingSide: owingSideOf(from) }
  const { persons, end } = personsAt(text, 0, mentionsIn(text.slice(0, 300), people), people)
  if (!persons.length) return owners(text, people)
  const rest = text.slice(end, end + 60)
  return /^ ?(?:[:–—]|- )/.test(rest) || done.test(rest) || wasToDo.test(rest)
    ? owners(text.slice(0, persons.at(-1)?.end), people)
    : { owners: [], owingSide: null }
}
