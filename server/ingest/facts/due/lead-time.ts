import type { DueWords } from './due-words.ts'
import { periodAt } from './period-at.ts'
import type { DueReference, Interval } from './reference.ts'
import { exactly, type Unit } from './span.ts'
import { countOf, countWord } from './words.ts'

/** Due words are no longer than so many characters. */
export const longest = 90

const daysBefore = new RegExp(
  `^(?<count>${countWord}) (?:(?<working>clear|working) )?(?<unit>days?|weeks?|months?) (?:before|prior to|ahead of|in advance of) (?<rest>(?:the |each |every )?)`,
  'i',
)

const leads = new RegExp(
  `(?<![\\w-]|\\b(?:by|than|the|of) )(?=${countWord} (?:clear |working )?(?:days?|weeks?|months?) (?:before|prior to|ahead of|in advance of) (?!each|every))`,
  'gi',
)

/** `a week before the next meeting`. */
export function* ahead(text: string, reference: DueReference): Generator<DueWords> {
  for (const { index } of text.matchAll(leads)) {
    const lead = leadTime(text.slice(index, index + longest), reference)
    if (lead) yield { start: index, end: index + lead.length, earliest: lead.days.first, latest: lead.days.last }
  }
}

const unitOf = (unit: string, working: string | undefined): Unit =>
  working !== undefined && /^days?$/i.test(unit) ? 'working day' : (unit.toLowerCase().replace(/s$/, '') as Unit)

/** `no later than ten days before the meeting`. */
export function leadTime(rest: string, reference: DueReference): { length: number; days: Interval } | null {
  const match = daysBefore.exec(rest)
  if (!match?.groups) return null
  const after = rest.slice(match[0].length)
  const meeting = /^(?:next |following )?(?:\w+ )?(?:meeting|board|panel|committee)\b/i.exec(after)
  const period = meeting ? null : periodAt(after, reference)
  if (!meeting && !period) return null
  const day = meeting ? reference.next : (period?.days?.first ?? null)
  const count = countOf(match.groups.count ?? 'one')
  const last = day && exactly(unitOf(match.groups.unit ?? 'day', match.groups.working), day, -count)
  return {
    length: match[0].length + (meeting?.[0].length ?? period?.length ?? 0),
    days: { first: last && reference.opens, last },
  }
}
