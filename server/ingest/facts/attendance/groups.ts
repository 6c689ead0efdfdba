import { isOrganisation } from './organisation.ts'
import { entriesIn } from '../people/entries.ts'
import type { Entry } from '../people/person-entry.ts'

/** Somebody of a list that is told apart by bodies, with the body that stands before them; null where it is not said. */
export type Grouped = Entry & { body: string | null }

// "Independent Members: …", "Force Observers: …": what all of those behind it are.
const capacity =
  /^(?<kind>(?:\p{Lu}[\p{L}-]{1,20} ){1,3}(?:member|officer|advis[eo]r|observer|representative|chair(?:man|person)?|conven[eo]r))s?$/iu
const inTheChair = /\b(?:chair(?:man|person)?|conven[eo]r)$/i
const deputising = /\b(?:vice|deputy)\b/i
const boundary = /(?:^|[.;] )(?=(?:and )?(?:(?:for|from) )?(?:the )?(?<head>\p{Lu}[^:;.()]{1,60}):)/gu

type Part = { head: string; rest: string }

const isHead = (text: string) => isOrganisation(text) || capacity.test(text)

/** The parts of a list that bodies or capacities introduce; what stands before the first of them has an empty head. */
function partsOf(text: string): Part[] {
  const starts = [...text.matchAll(boundary)].filter(({ groups }) => isHead(groups?.head ?? ''))
  const [first] = starts
  if (!first) return []
  const before = first.index > 0 ? [{ head: '', rest: text.slice(0, first.index) }] : []
  const parts = starts.map(({ index, groups }, at) => {
    const whole = text.slice(index, starts[at + 1]?.index ?? text.length)
    return { head: groups?.head ?? '', rest: whole.slice(whole.indexOf(':') + 1).trim() }
  })
  return [...before, ...parts]
}

/**
 * The people of "OPCC: Ann Lee, Tom Ford; Force: Una Reeve; Independent Members: Ivo Lamb": a body or a capacity holds until the
 * next; none where no such words stand before them.
 */
export function groupedIn(text: string): Grouped[] {
  return partsOf(text).flatMap(({ head, rest }) => {
    const isBody = head !== '' && isOrganisation(head)
    const kind = isBody ? null : (capacity.exec(head)?.groups?.kind ?? null)
    const chairs = kind !== null && inTheChair.test(kind) && !deputising.test(kind)
    return entriesIn(rest).map((entry) => ({
      ...entry,
      office: entry.office ?? kind,
      isChair: entry.isChair || chairs,
      body: isBody ? head : null,
    }))
  })
}
