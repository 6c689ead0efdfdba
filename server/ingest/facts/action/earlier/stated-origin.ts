import { datesIn, monthNames } from '../../../../../shared/written-dates.ts'
import { originIn } from '../earlier-day.ts'
import { asksFor } from '../wording.ts'
import { wasAsked } from './told-behind.ts'

// `(From 6 September) …`, `Carried over from the May meeting: …`, `Set on 4 May. …`
const lead =
  /^(?:[<>«»] ?)?[([]?(?:(?:actions? |items? )?(?:carried|brought|held|left|taken|rolled)(?: (?:forward|over|on))? from|from|since|(?:raised|set|agreed|asked for|open|outstanding) (?:at|on|in|from|since)) (?:the |our )?(?:(?:meeting|board|session|panel|minutes) (?:of|on|held on) (?:the )?)?/i
const month = new RegExp(`^(?:${monthNames.join('|')})(?: 20\\d\\d)?(?: (?:meeting|board|session|panel))?`, 'i')
// The stop of `22 April.` is read with the month, as that of `22 Apr.` is.
const close = /(?: (?:meeting|board|session|panel|minutes))?(?:[)\]][.:;]?|[.:;]|(?<=\.)|(?= [–—-] ))(?: [–—-])? /iy

function closeAt(text: string, at: number): number | undefined {
  close.lastIndex = at
  return close.exec(text)?.[0].length
}

/** Where a text begins by saying which earlier meeting asked for what follows: how long that is, and the day; else null. */
export function statedOrigin(text: string, heldOn: string | null): { length: number; date: string } | null {
  const start = lead.exec(text)?.[0].length
  if (start === undefined) return null
  const rest = text.slice(start, start + 60)
  const [day] = datesIn(rest)
  const named = day?.start === 0 ? day.end : month.exec(rest)?.[0].length
  const closed = named === undefined ? undefined : closeAt(text, start + named)
  if (named === undefined || closed === undefined) return null
  const date =
    originIn(text.slice(start, start + named), heldOn) ?? originIn(`the ${rest.slice(0, named)} meeting`, heldOn)
  const length = start + named + closed
  const words = text.slice(length, length + 200)
  return date !== null && (asksFor(words) || wasAsked.test(words)) ? { length, date } : null
}
