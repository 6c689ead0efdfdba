import { monthNames } from '../../../../../shared/written-dates.ts'
import { ownReference, reference } from '../reference.ts'

// `Item 674b –`, `17/2022:`, `Minute 271(6) –`; a bare number is the number of a line.
const referred = new RegExp(
  `^(?:(?<own>${ownReference})|(?:Item|Action|Minute|Ref(?:erence)?|No\\.?|Para(?:graph)?)(?: (?:point|no\\.?|ref\\.?|item))?:? ?#?(?<ref>${reference})(?: (?:of|from|in|at) (?:the )?(?<of>(?:${monthNames.join('|')})(?: 20\\d\\d)?)(?: (?:meeting|minutes|session|board|panel|committee))?(?= ?[:–—.(-]))?)(?: ?[:–—.)]| -|,(?= that ))?(?: |$)[–—:-]? ?`,
  'i',
)
// `(ref.7) RJ confirmed …`
const bracketed = new RegExp(
  `^[([](?:ref|action|minute|item)s?(?:\\.|:| no\\.?)? ?(?<ref>${reference})[)\\]] ?[:–-]? ?`,
  'i',
)
// `(AP2, July) RJ to …`
const bracketedMonth = new RegExp(
  `^[([](?:(?:ref|action) )?(?<own>${ownReference}|\\d{1,3})[,;] (?<of>(?:${monthNames.join('|')})(?: 20\\d\\d)?)[)\\]] ?[:–-]? ?`,
  'i',
)
// `4 May 2021, minute 44 – RJ to …`, `Minute 44, 4 May 2021: RJ to …`
const day = `\\d{1,2}(?:st|nd|rd|th)? (?:${monthNames.join('|')})(?: 20\\d\\d)?`
const kind = '(?:Item|Action|Minute|Ref(?:erence)?|No\\.?|Para(?:graph)?)'
const close = '(?: ?[:–—.)]| -)?(?: |$)[–—:-]? ?'
const dayBefore = new RegExp(`^(?<of>${day})(?:,| [–—-])? ${kind} (?<ref>${reference})${close}`, 'i')
const dayBehind = new RegExp(`^${kind} (?<ref>${reference})(?:,| [–—-]) (?<of>${day})(?=$| ?[:–—.]| -)${close}`, 'i')

/** A reference at the beginning of a text: how much it takes with its marks, the day or month it names, and whether a mark parts it from the words. */
export type Referred = { length: number; ref: string | null; of: string | null; isSet: boolean }

const forms = [bracketed, bracketedMonth, dayBefore, dayBehind, referred]

/** The reference that a text begins with; null where none stands there. */
export function referredAt(text: string): Referred | null {
  const match = forms.map((form) => form.exec(text)).find((one) => one !== null)
  if (!match) return null
  const { ref, own, of } = match.groups ?? {}
  const isSet = /[:–—.,)\]-] ?$/.test(match[0])
  return { length: match[0].length, ref: (ref ?? own ?? '').replace(/\.$/, '') || null, of: of ?? null, isSet }
}
