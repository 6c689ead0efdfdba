import type { ActionFact } from '../../../shared/facts.ts'
import type { RecordOwner } from '../../../shared/record.ts'
import { namedMattersIn } from '../../../shared/themes.ts'
import { folded, contentWords } from './words.ts'

/** What of an action's wording tells which matter it is about. */
export type Matter = {
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

/** @param heading the headings the action stands under: a matter is often named there alone */
export function matterOf(action: ActionFact, owners: RecordOwner[], heading: string): Matter {
  const wording = `${heading} ${action.text}`
  return {
    words: contentWords(wording),
    names: new Set(namedMattersIn(wording)),
    ref: refKey(action.ref),
    owners: new Set(ownerKeys(owners)),
  }
}
