import type { ActionFact } from '../../../shared/facts.ts'
import type { RecordOwner } from '../../../shared/record.ts'
import { namedMattersIn } from '../../../shared/themes.ts'
import { knownNamesIn } from './defined-names.ts'
import { contentWords, folded } from './words.ts'

/** What of an action's wording tells which matter it is about. */
export type Matter = {
  text: string
  words: Set<string>
  names: Set<string>
  ref: string | null
  /** Keys of those who own it: persons, offices and forms as written. */
  owners: Set<string>
}

/** A reference as a key; `Action 17/2022` and `17/2022` are one. */
export function refKey(ref: string | null): string | null {
  if (ref === null) return null
  const key = folded(ref)
    .replace(/^(?:action|item|ref|reference|minute|no)\b/, '')
    .replace(/[^\p{L}\p{N}/]+/gu, '')
  return key === '' ? null : key
}

const ownerKeys = (owners: RecordOwner[]) =>
  owners.flatMap((owner) => [owner.personId, owner.officeId, folded(owner.written)].filter((key) => key !== null))

/** What linking knows that a text alone does not tell. */
export type Known = {
  /** Names that earlier notes introduced as those of a system, programme or the like. */
  names: ReadonlySet<string>
  /** Stems of people's names: they tell who, not what. */
  people: ReadonlySet<string>
}

const SHORT = 3

/** The named matters of a text. */
export const namesIn = (text: string, { names }: Known): Set<string> =>
  new Set([...namedMattersIn(text), ...knownNamesIn(text, names)])

/** @param heading the headings the action stands under: a matter is often named there alone */
export function matterOf(action: ActionFact, owners: RecordOwner[], heading: string, known: Known): Matter {
  const owning = contentWords(owners.map(({ written, name }) => `${written} ${name ?? ''}`).join(' '))
  const except = new Set([...known.people, ...owning])
  const words = contentWords(action.text, except)
  const names = namesIn(action.text, known)
  return {
    text: `${action.text} ${heading}`,
    words: words.size < SHORT ? contentWords(`${heading} ${action.text}`, except) : words,
    names: names.size === 0 ? namesIn(heading, known) : names,
    ref: refKey(action.ref),
    owners: new Set(ownerKeys(owners)),
  }
}
