import type { Block } from '../../../shared/blocks.ts'
import type { HeldOn } from './meeting-date.ts'
import { timeIn } from './meeting-time.ts'

const label = /^(?:venue|location|place|held (?:at|in|via)|where)\b ?(?:[:–-] ?)?(?<value>.*)$/i
const place = /\b(?:held )?(?:at|in|via) (?:the )?(?<value>(?:\p{Lu}|MS )[\p{L}\p{N}'’.& -]{2,70}?)(?=,? on\b|,? at \d|[.;]|$)/u

const clean = (text: string) => text.replace(/^[\s,:;@–-]+|[\s,:;.–-]+$/g, '')

/** What stands behind the date and the time on the line that gives them: "…, 18:00, Lantern Hall". */
function afterDate({ block, date }: HeldOn): string | null {
  if (block === null || block.text.length > 250) return null
  const rest = block.text.slice(date.end)
  const time = timeIn(rest)
  const end = time ? /^(?: ?(?:hrs|hours|a\.?m\.?|p\.?m\.?))?(?: ?(?:[-–]|to|until) ?\d[\d:. ]{0,5}(?: ?[ap]\.?m\.?| ?hrs| ?hours)?)?/i.exec(rest.slice(time.end))?.[0].length : 0
  const behind = clean(rest.slice((time?.end ?? 0) + (end ?? 0))).replace(/^(?:at|in|via) /i, '')
  return /^\p{Lu}/u.test(behind) && behind.length <= 100 && !/\b(?:minutes|notes|meeting notes|present)\b/i.test(behind) ? behind : null
}

/** Where the meeting was: from a label, behind the date, or from "held at …"; null where the notes do not say. */
export function venueIn(head: readonly Block[], held: HeldOn | null): string | null {
  for (const [at, block] of head.entries()) {
    const match = label.exec(block.text)
    const value = clean(match?.groups?.value ?? '')
    if (match && value !== '') return value
    if (match) return clean(head[at + 1]?.text ?? '') || null
  }
  const behind = held ? afterDate(held) : null
  if (behind !== null) return behind
  return held?.block ? (place.exec(held.block.text)?.groups?.value ?? null) : null
}
